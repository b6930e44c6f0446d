// Finds steps of the chart on a standalone page, by what the app's own find takes; Enter goes from one to the next.
import { type ReactNode, useMemo, useState } from 'react';
import type { Id } from '../../../base/id';
import type { Step } from '../../../model/document';
import { foundSteps } from '../../../present/find-steps';
import { usePresentation } from '../presentation';

function useFound(sought: string): readonly Step[] {
  const { document, map, speech, called } = usePresentation();
  return useMemo(
    () => foundSteps(document, map, sought, speech, called),
    [document, map, sought, speech, called],
  );
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
    onChoose(found[next]?.id ?? null);
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
