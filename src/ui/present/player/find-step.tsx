// Finds a step of the chart by what is said of it on a standalone page, as the app does; Enter goes from one to the next.
import { type ReactNode, useMemo, useState } from 'react';
import type { Id } from '../../../base/id';
import type { FoundTelling } from '../../../present/find-told';
import { newWalk } from '../../../present/walk';
import { FoundBy } from '../found-by';
import { usePresentation } from '../presentation';
import { useTold } from '../use-told';

/** By step of the chart that is found, the best first: by what. */
export type FoundSteps = ReadonlyMap<Id, FoundTelling>;

export function useFound(sought: string): FoundSteps {
  const { map } = usePresentation();
  const walk = useMemo(() => newWalk(map, 'step'), [map]);
  const { found } = useTold(walk, sought);
  return useMemo(
    () => new Map(found.flatMap((one) => (one.telling.kind === 'step' ? [[one.telling.id, one]] : []))),
    [found],
  );
}

/** On the card of a step that is found: by what it was. */
export function FoundAt({ found }: { readonly found: FoundTelling | undefined }): ReactNode {
  return found?.hit ? (
    <div className="mb-3 pr-8">
      <FoundBy hit={found.hit} telling={found.telling} />
    </div>
  ) : null;
}

interface FindStepProps {
  readonly sought: string;
  readonly onSeek: (text: string) => void;
  readonly found: FoundSteps;
  readonly onChoose: (step: Id | null) => void;
}

export function FindStep({ sought, onSeek, found, onChoose }: FindStepProps): ReactNode {
  const { words } = usePresentation();
  const [at, setAt] = useState(-1);
  const go = (by: 1 | -1): void => {
    if (found.size === 0) return;
    const next = (at + by + found.size) % found.size;
    setAt(next);
    onChoose([...found.keys()][next] ?? null);
  };
  return (
    <span className="flex items-center gap-2">
      <output className="text-[12px] text-ink3 tabular-nums" aria-live="polite">
        {sought.trim() === '' ? '' : words.present('player.found', { count: found.size })}
      </output>
      <input
        type="search"
        value={sought}
        placeholder={words.present('player.search')}
        aria-label={words.present('player.search')}
        onChange={(event) => {
          onSeek(event.target.value);
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
