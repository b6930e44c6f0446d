// Lines of one sort in the list of what can be carried over, each with a tick, and one tick for all of them.
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { CarryLine, CarrySort } from '../../../compare/carry-lines';
import { useCarryText } from './use-carry';

interface CarryGroupProps {
  readonly sort: CarrySort;
  readonly lines: readonly CarryLine[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

const BOX = 'mt-px size-4 shrink-0 accent-(--accent)';
const LINE = 'flex items-start gap-2.5 px-3 py-1.5 pointer-coarse:min-h-11';

export function CarryGroup({ sort, lines, ticked, onTick }: CarryGroupProps) {
  const t = useTranslations('compare.carry');
  const id = useId();
  const textOf = useCarryText();
  const count = lines.filter(({ key }) => ticked.has(key)).length;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-[13px] leading-[18px] font-semibold">
        {t(`sorts.${sort}`, { count: lines.length })}
      </h3>
      <p className="pb-1.5 text-[12px] leading-[17px] text-ink2">{t(`sortTexts.${sort}`)}</p>
      <ul className="divide-y divide-hair rounded-[10px] border border-hair">
        {lines.length > 1 ? (
          <li>
            <label className={`${LINE} text-[13px] leading-[18px] font-medium text-ink2`}>
              <input
                type="checkbox"
                className={BOX}
                checked={count === lines.length}
                ref={(box) => {
                  if (box) box.indeterminate = count > 0 && count < lines.length;
                }}
                onChange={(event) =>
                  onTick(
                    lines.map(({ key }) => key),
                    event.currentTarget.checked,
                  )
                }
              />
              {t('all')}
            </label>
          </li>
        ) : null}
        {lines.map((line) => (
          <li key={line.key}>
            <label className={LINE}>
              <input
                type="checkbox"
                className={BOX}
                checked={ticked.has(line.key)}
                onChange={(event) => onTick([line.key], event.currentTarget.checked)}
              />
              <Said text={textOf(line)} />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ text }: { readonly text: ReturnType<ReturnType<typeof useCarryText>> }) {
  const t = useTranslations('compare');
  const { name, about, current, target } = text;
  const value = current || t('nothing');
  const said =
    current === '' && target === ''
      ? about
      : target === ''
        ? t('carry.said', { about, value })
        : t('carry.differs', { about, value, other: target });
  return (
    <span className="min-w-0 flex-1">
      <span className="block text-[13px] leading-[18px] font-medium break-words">{name}</span>
      {said === '' ? null : (
        <span className="line-clamp-3 text-[12px] leading-[17px] break-words text-ink2">{said}</span>
      )}
    </span>
  );
}
