// Steps whose detail charts change, each leading to the comparison of those; and the way back to the whole.
import { CornerLeftUp, Workflow } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { type DetailChange, detailChanges, wholeOf } from '../../compare/detail-changes';
import { LinkRow } from '../kit/link-row';
import { usePlaceName } from '../place-name';
import type { Compare } from '../compare-state';
import type { Compared } from './use-comparison';

interface DetailListProps {
  readonly compare: Compare;
  readonly compared: Compared;
}

export function DetailList({ compare, compared }: DetailListProps) {
  const t = useTranslations('compare');
  const { comparison } = compared;
  const details = useMemo(() => detailChanges(comparison), [comparison]);
  const whole = wholeOf(comparison);
  if (details.length === 0 && !whole) return null;
  const open = (before: Id, after: Id): void =>
    compare.set({
      before: { other: compare.before?.other ?? null, map: before },
      after: { other: compare.after?.other ?? null, map: after },
      chosen: null,
      kinds: new Set(),
    });
  return (
    <section className="px-2 pt-4">
      <h3 className="pb-1 text-[11px] leading-[15px] font-semibold text-ink3">{t('details')}</h3>
      <ul className="flex flex-col gap-1">
        {whole ? (
          <li className="flex">
            <LinkRow
              title={t('toWhole')}
              mark={<CornerLeftUp size={16} strokeWidth={1.8} aria-hidden className="text-ink2" />}
              onOpen={() => open(whole.before, whole.after)}
            />
          </li>
        ) : null}
        {details.map((detail) => (
          <Detail key={detail.step} detail={detail} compared={compared} onOpen={open} />
        ))}
      </ul>
    </section>
  );
}

interface DetailProps {
  readonly detail: DetailChange;
  readonly compared: Compared;
  readonly onOpen: (before: Id, after: Id) => void;
}

function Detail({ detail: { step, before, after, count }, compared, onOpen }: DetailProps) {
  const t = useTranslations('compare');
  const nameOf = usePlaceName();
  const name =
    compared.comparison.after.document.steps[step]?.name.trim() || nameOf({ kind: 'step', id: step });
  const said =
    before === null ? t('detailNew') : after === null ? t('detailGone') : t('detailChanges', { count });
  const mark = <Workflow size={16} strokeWidth={1.8} aria-hidden className="text-ink2" />;
  return (
    <li className="flex">
      {before === null || after === null ? (
        <p className="flex items-start gap-2 px-2 py-1">
          {mark}
          <span className="min-w-0 flex-1">
            <span className="block text-[13px] leading-[18px] font-medium break-words">{name}</span>
            <span className="block text-[12px] leading-[17px] text-ink2">{said}</span>
          </span>
        </p>
      ) : (
        <LinkRow title={name} detail={said} mark={mark} onOpen={() => onOpen(before, after)} />
      )}
    </li>
  );
}
