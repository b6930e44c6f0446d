// The ways on from a decision, on keys 1 to 9: the marked one is taken by the next key.
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { shareText } from '../../numbers/figure-text';
import { stepAndTeam } from '../../present/hand-offs';
import type { Way } from '../../present/path';
import { Head } from './card-parts';
import { usePresentation } from './presentation';

interface BranchesProps {
  readonly title: string;
  readonly ways: readonly Way[];
  readonly picked: number;
  readonly onTake: (way: number) => void;
}

export function Branches({ title, ways, picked, onTake }: BranchesProps): ReactNode {
  const { document, locale, speech } = usePresentation();
  return (
    <>
      <Head>{title}</Head>
      <ul className="flex flex-col gap-2">
        {ways.map((way, i) => {
          const step = document.steps[way.step];
          const where = step ? stepAndTeam(document, step, speech) : '';
          return (
            <li key={`${way.step} ${way.label ?? ''}`}>
              <button
                type="button"
                aria-current={picked === i || undefined}
                onClick={() => onTake(i)}
                className={clsx(
                  'flex w-full items-center gap-3 rounded-[10px] border px-3.5 py-2.5 text-left',
                  picked === i
                    ? 'border-accent bg-accent-soft shadow-[inset_0_0_0_1px_var(--accent)]'
                    : 'border-border hover:bg-hover',
                )}
              >
                <kbd className="grid size-6.5 shrink-0 place-items-center rounded-md border border-border font-sans text-[12px] text-ink2">
                  {i + 1}
                </kbd>
                <span className="min-w-0 flex-1 text-[14px] leading-5 break-words">
                  {way.label ? <span className="block font-semibold">{way.label}</span> : null}
                  <span className={clsx('block', way.label ? 'text-ink2' : 'font-semibold')}>{where}</span>
                </span>
                {way.probability === null ? null : (
                  <span className="text-[14px] font-semibold text-ink2 tabular-nums">
                    {shareText(way.probability, locale)}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
