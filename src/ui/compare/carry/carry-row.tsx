// Below the list of changes, for the chosen one: carries over to the target what was only corrected in the current process.
import { useTranslations } from 'use-intl';
import type { CarryLine } from '../../../compare/carry-lines';
import { carryLinesOver } from '../../actions/acts/carry-over';
import { Button } from '../../kit/button';
import { showToast } from '../../kit/toasts';
import { focusMain } from '../../main-focus';
import { useProject } from '../../project-session';
import { useSession } from '../../session';
import { useCarryText } from './use-carry';

interface CarryRowProps {
  /** Those of the chosen row. */
  readonly lines: readonly CarryLine[];
  /** Of the target. */
  readonly map: string;
  readonly name: string;
  /** All of them were carried over: the row is gone. */
  readonly onGone: () => void;
}

export function CarryRow({ lines, map, name, onGone }: CarryRowProps) {
  const t = useTranslations('compare.carry');
  const project = useProject();
  const textOf = useCarryText();
  const readOnly = useSession((session) => session.readOnly);
  const [first] = lines;
  if (!first || readOnly) return null;
  const carry = (some: readonly CarryLine[]): void => {
    carryLinesOver(project, some, map);
    showToast(t('doneOf', { name }), { key: 'carry' });
    if (some.length === lines.length) onGone();
    // Where the next change has buttons too, a second press would carry that over unseen.
    requestAnimationFrame(() => focusMain());
  };
  const alone = first.sort === 'missing' ? t('add') : t('one');
  return (
    <section aria-label={t('row')} className="border-t border-hair bg-surface px-4 pt-2.5 pb-3">
      <p className="pb-1.5 text-[12px] leading-[17px] text-ink2">{t('row')}</p>
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={() => carry(lines)}>
          {lines.length === 1 ? alone : t('allOf', { count: lines.length })}
        </Button>
        {lines.length === 1
          ? null
          : lines.map((line) => {
              const { about, name: of } = textOf(line);
              return (
                <Button key={line.key} onClick={() => carry([line])}>
                  {about || of}
                </Button>
              );
            })}
      </div>
    </section>
  );
}
