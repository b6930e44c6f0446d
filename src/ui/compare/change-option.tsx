// A row of the list of changes: the record, what became of it, and once chosen what it said and says.
import clsx from 'clsx';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { MARK_OF, markOf } from '../../compare/chart-marks';
import type { Change } from '../../compare/change';
import type { ChangeRow } from '../../compare/rows';
import { ChangeMark } from './change-mark';
import type { RowWords } from '../../compare/row-words';

interface ChangeOptionProps {
  readonly id: string;
  readonly row: ChangeRow;
  readonly words: RowWords;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Option({ id, row, words, chosen, onChoose }: ChangeOptionProps) {
  const t = useTranslations('compare');
  const mark = markOf(row);
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      {...{ onClick: onChoose }}
      className={clsx(
        'flex cursor-pointer gap-2.5 rounded-[10px] border px-2 py-1.5',
        chosen ? 'border-accent bg-accent-soft' : 'border-transparent hover:bg-hover',
      )}
    >
      <span className="pt-px">
        <ChangeMark mark={mark} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-[13px] leading-[18px] font-medium break-words">
          <span className="sr-only">{t(`kinds.${mark}`)} </span>
          {words.record(row)}
        </p>
        <p className={clsx('text-[12px] leading-[17px] break-words', chosen ? 'text-ink2' : 'text-ink3')}>
          {words.reason(row)}
        </p>
        {chosen ? <Details row={row} words={words} /> : null}
      </div>
    </div>
  );
}

/** Drawn again only when it is chosen or its comparison changes. */
export const ChangeOption = memo(
  Option,
  (was, is) => was.row === is.row && was.words === is.words && was.chosen === is.chosen && was.id === is.id,
);

function Details({ row, words }: Pick<ChangeOptionProps, 'row' | 'words'>) {
  const t = useTranslations('compare');
  const lines = words.lines(row);
  return (
    <>
      {lines.length > 0 ? (
        <dl className="mt-1.5 flex flex-col gap-1.5 border-t border-hair pt-1.5 text-[12px] leading-[17px]">
          {lines.map(({ field, before, after }) => (
            <div key={field}>
              <dt className="text-[11px] font-semibold text-ink2">{field}</dt>
              <dd className="break-words">
                <del className="text-ink2 decoration-1">{before || t('nothing')}</del>
                <span aria-hidden className="text-ink3">
                  {' → '}
                </span>
                <ins className="no-underline">{after || t('nothing')}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {row.connections.length > 0 ? (
        <div className="mt-1.5 border-t border-hair pt-1.5 text-[12px] leading-[17px]">
          <p className="text-[11px] font-semibold text-ink2">{t('withIt')}</p>
          <ul className="flex flex-col gap-0.5">
            {row.connections.map((change) => (
              <li key={`${change.kind} ${change.before ?? ''} ${change.after ?? ''}`} className="break-words">
                <Way change={change} words={words} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

const WAYS = { added: 'wayAdded', removed: 'wayRemoved', moved: 'wayLed', changed: 'wayChanged' } as const;

function Way({ change, words }: { readonly change: Change; readonly words: RowWords }) {
  const t = useTranslations('compare');
  return t(WAYS[MARK_OF[change.kind]], { way: words.record(change) });
}
