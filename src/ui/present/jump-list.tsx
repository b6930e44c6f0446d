// All that is told, to go to: stage by stage, numbered as the digits on the keyboard count; found as on the canvas, the best first.
import clsx from 'clsx';
import { type ReactNode, useState } from 'react';
import type { Hit } from '../../model/search';
import { teamAt } from '../../present/people';
import { type Telling, tellingsOf, type Walk } from '../../present/walk';
import { FoundBy } from './found-by';
import { OverLayer } from './over-layer';
import { usePresentation } from './presentation';
import { tellingName, useTold } from './use-told';

interface JumpListProps {
  readonly walk: Walk;
  readonly onJump: (to: number) => void;
  readonly onClose: () => void;
}

export function JumpList({ walk, onJump, onClose }: JumpListProps): ReactNode {
  const presentation = usePresentation();
  const { document, words } = presentation;
  const [sought, setSought] = useState('');
  const told = useTold(walk, sought);
  const isSought = sought.trim() !== '';
  const shown = isSought
    ? told.found
    : tellingsOf(document, walk).map((telling, at) => ({ telling, at, hit: null }));
  const first = told.found[0];
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
        {shown.map((one) => (
          <JumpRow
            key={one.at}
            {...one}
            name={tellingName(presentation, one.telling)}
            now={one.at === walk.at}
            grouped={!isSought}
            inside={one.telling.kind === 'step' && document.steps[one.telling.id]?.map !== walk.map}
            onJump={onJump}
          />
        ))}
      </ol>
      <p aria-live="polite" className="py-2 text-[13px] leading-5 text-ink2 empty:hidden">
        {isSought && shown.length === 0 && told.elsewhere === 0 ? words.present('nothingFound') : null}
        {isSought && told.elsewhere > 0 ? words.present('notTold', { count: told.elsewhere }) : null}
      </p>
    </OverLayer>
  );
}

interface JumpRowProps {
  readonly telling: Telling;
  readonly at: number;
  readonly name: string;
  /** By what it was found. */
  readonly hit: Hit | null;
  readonly now: boolean;
  /** Steps stand below their stage. */
  readonly grouped: boolean;
  /** It stands in the detail of a step. */
  readonly inside: boolean;
  readonly onJump: (to: number) => void;
}

function JumpRow({ telling, at, name, hit, now, grouped, inside, onJump }: JumpRowProps): ReactNode {
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
          !step && grouped && 'mt-1 font-semibold',
          inside && grouped && 'pl-7',
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
        <span className="min-w-0 flex-1 break-words">
          {name}
          {hit ? <FoundBy hit={hit} telling={telling} /> : null}
        </span>
        {team ? <span className="max-w-[40%] truncate text-[13px] text-ink3">{team.name}</span> : null}
      </button>
    </li>
  );
}
