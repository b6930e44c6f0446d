// All that is told, to go to: stage by stage, found by name, numbered as the digits on the keyboard count.
import clsx from 'clsx';
import { type ReactNode, useState } from 'react';
import { teamAt } from '../../present/people';
import { calledStep } from '../../present/step-facts';
import { type Telling, tellingsOf, type Walk } from '../../present/walk';
import { OverLayer } from './over-layer';
import { usePresentation } from './presentation';

interface JumpListProps {
  readonly walk: Walk;
  readonly onJump: (to: number) => void;
  readonly onClose: () => void;
}

function useName(): (telling: Telling) => string {
  const { document, speech, words } = usePresentation();
  return (telling) => {
    if (telling.kind === 'opening') return document.project.name || words.present('title');
    if (telling.kind === 'summary') return words.present('summary.title');
    if (telling.kind === 'stage') return document.stages[telling.id]?.name ?? '';
    const step = document.steps[telling.id];
    return step ? calledStep(step, speech) : '';
  };
}

export function JumpList({ walk, onJump, onClose }: JumpListProps): ReactNode {
  const { document, words } = usePresentation();
  const nameOf = useName();
  const [sought, setSought] = useState('');
  const tellings = tellingsOf(document, walk).map((telling, at) => ({ telling, at, name: nameOf(telling) }));
  const wanted = sought.trim().toLowerCase();
  const found = tellings.filter(({ name }) => name.toLowerCase().includes(wanted));
  const first = found[0];
  return (
    <OverLayer title={words.present('jumpTitle')} onClose={onClose}>
      <input
        type="search"
        value={sought}
        placeholder={words.present('find')}
        aria-label={words.present('find')}
        onChange={(event) => setSought(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && first) onJump(first.at);
        }}
        className="sticky top-0 z-10 mb-2 h-9 w-full rounded-lg border border-control bg-raised px-3 text-[14px]"
      />
      <ol className="flex flex-col">
        {found.map((one) => (
          <JumpRow
            key={one.at}
            {...one}
            now={one.at === walk.at}
            inside={one.telling.kind === 'step' && document.steps[one.telling.id]?.map !== walk.map}
            onJump={onJump}
          />
        ))}
      </ol>
      {found.length === 0 ? (
        <p className="py-3 text-[14px] text-ink2">{words.present('nothingFound')}</p>
      ) : null}
    </OverLayer>
  );
}

interface JumpRowProps {
  readonly telling: Telling;
  readonly at: number;
  readonly name: string;
  readonly now: boolean;
  /** It stands in the detail of a step. */
  readonly inside: boolean;
  readonly onJump: (to: number) => void;
}

function JumpRow({ telling, at, name, now, inside, onJump }: JumpRowProps): ReactNode {
  const { document, theme } = usePresentation();
  const step = telling.kind === 'step' ? document.steps[telling.id] : undefined;
  const team = step && teamAt(document, step);
  return (
    <li>
      <button
        type="button"
        aria-current={now || undefined}
        onClick={() => onJump(at)}
        className={clsx(
          'flex w-full items-center gap-3 rounded-lg px-2 py-1.5 text-left text-[14px] leading-5 pointer-coarse:py-3',
          now ? 'bg-accent-soft text-accent-ink' : 'hover:bg-hover',
          !step && 'mt-1 font-semibold',
          inside && 'pl-7',
        )}
      >
        <span className="w-7 shrink-0 text-right text-ink3 tabular-nums">{at + 1}</span>
        {team ? (
          <span
            aria-hidden
            className="size-2.5 shrink-0 rounded-[3px]"
            style={{ background: theme.hues[team.hue].solid }}
          />
        ) : null}
        <span className="min-w-0 flex-1 break-words">{name}</span>
        {team ? <span className="max-w-[40%] truncate text-[13px] text-ink3">{team.name}</span> : null}
      </button>
    </li>
  );
}
