// One tick for all that only the current process says, for all that it alone draws, and for all that the target says otherwise.
import { useTranslations } from 'use-intl';
import type { CarryLine, CarrySort } from '../../../compare/carry-lines';
import { CarryTick } from './carry-tick';

const SORTS: readonly CarrySort[] = ['filled', 'missing', 'differs'];

interface CarrySortsProps {
  readonly lines: readonly CarryLine[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

export function CarrySorts({ lines, ticked, onTick }: CarrySortsProps) {
  const t = useTranslations('compare.carry');
  return (
    <ul className="flex flex-col">
      {SORTS.map((sort) => {
        const keys = lines.filter((line) => line.sort === sort).map(({ key }) => key);
        if (keys.length === 0) return null;
        return (
          <li key={sort}>
            <CarryTick keys={keys} ticked={ticked} onTick={onTick}>
              <span className="min-w-0 flex-1">
                <span className="block text-[13px] leading-[18px] font-semibold">
                  {t(`sorts.${sort}`, { count: keys.length })}
                </span>
                <span className="block text-[12px] leading-[17px] text-ink2">{t(`sortTexts.${sort}`)}</span>
              </span>
            </CarryTick>
          </li>
        );
      })}
    </ul>
  );
}
