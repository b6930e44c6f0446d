// Finds a step of the chart by what is said of it on a standalone page, as the app does; Enter goes from one to the next.
import { type ReactNode, useMemo, useState } from 'react';
import type { Id } from '../../../base/id';
import { newWalk } from '../../../present/walk';
import { usePresentation } from '../presentation';
import { useTold } from '../use-told';

/** The steps of the chart that are found, the best first. */
function useFound(sought: string): readonly Id[] {
  const { map } = usePresentation();
  const walk = useMemo(() => newWalk(map, 'step'), [map]);
  return useTold(walk, sought).found.flatMap(({ telling }) => (telling.kind === 'step' ? telling.id : []));
}

export function FindStep({ onChoose }: { readonly onChoose: (step: Id | null) => void }): ReactNode {
  const { words } = usePresentation();
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(-1);
  const found = useFound(sought);
  const go = (by: 1 | -1): void => {
    if (found.length === 0) return;
    const next = (at + by + found.length) % found.length;
    setAt(next);
    onChoose(found[next] ?? null);
  };
  return (
    <span className="flex items-center gap-2">
      <output className="text-[12px] text-ink3 tabular-nums" aria-live="polite">
        {sought.trim() === '' ? '' : words.present('player.found', { count: found.length })}
      </output>
      <input
        type="search"
        value={sought}
        placeholder={words.present('player.search')}
        aria-label={words.present('player.search')}
        onChange={(event) => {
          setSought(event.target.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(event.shiftKey ? -1 : 1);
        }}
        className="h-8 w-48 rounded-lg border border-control bg-surface px-2.5 text-[13px] pointer-coarse:h-11"
      />
    </span>
  );
}
