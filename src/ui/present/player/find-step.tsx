// Finds a step of the chart by its name, team or role on a standalone page; Enter goes from one to the next.
import { type ReactNode, useState } from 'react';
import type { Id } from '../../../base/id';
import type { Step } from '../../../model/document';
import { placeOfText } from '../../../model/search';
import { teamAt } from '../../../present/people';
import { tellable } from '../../../present/shown';
import { calledStep } from '../../../present/step-facts';
import { usePresentation } from '../presentation';

function useFound(sought: string): readonly Step[] {
  const { document, map, speech } = usePresentation();
  if (sought.trim() === '') return [];
  return tellable(document, map).filter((step) => {
    const role = document.roles[step.responsible ?? ''];
    const said = [calledStep(step, speech), teamAt(document, step)?.name, role?.name, role?.person];
    return said.some((text) => text && placeOfText(text, sought) >= 0);
  });
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
