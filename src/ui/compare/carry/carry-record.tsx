// What can be carried over of one record, all below its name, so that nothing of a step is overlooked.
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { CarryLine } from '../../../compare/carry-lines';
import type { CarryText } from '../../../compare/carry-words';
import { CarryTick } from './carry-tick';
import { useCarryText } from './use-carry';

interface CarryRecordProps {
  /** Of one row of the comparison; at least one. */
  readonly lines: readonly CarryLine[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

export function CarryRecord({ lines, ticked, onTick }: CarryRecordProps) {
  const id = useId();
  const textOf = useCarryText();
  const texts = lines.map((line) => ({ key: line.key, text: textOf(line) }));
  const [first] = texts;
  if (!first) return null;
  const { name } = first.text;
  if (texts.length === 1)
    return (
      <li>
        <CarryTick keys={[first.key]} ticked={ticked} onTick={onTick}>
          <span className="min-w-0 flex-1">
            <Name name={name} />
            <Said text={first.text} of={name} />
          </span>
        </CarryTick>
      </li>
    );
  return (
    <li aria-labelledby={id}>
      <CarryTick keys={texts.map(({ key }) => key)} ticked={ticked} onTick={onTick}>
        <span id={id} className="min-w-0 flex-1">
          <Name name={name} />
        </span>
      </CarryTick>
      <ul className="pb-1 pl-[26px]">
        {texts.map(({ key, text }) => (
          <li key={key}>
            <CarryTick keys={[key]} ticked={ticked} onTick={onTick} className="py-1!">
              <span className="min-w-0 flex-1">
                <Said text={text} of={name} />
              </span>
            </CarryTick>
          </li>
        ))}
      </ul>
    </li>
  );
}

const Name = ({ name }: { readonly name: string }) => (
  <span className="block text-[13px] leading-[18px] font-medium break-words">{name}</span>
);

/** `of`: the record below whose name it stands; another one is named. */
function Said({ text, of }: { readonly text: CarryText; readonly of: string }) {
  const t = useTranslations('compare');
  const { name, about, current, target } = text;
  const value = current || t('nothing');
  const said =
    current === '' && target === ''
      ? about || t('carry.whole')
      : target === ''
        ? t('carry.said', { about, value })
        : t('carry.differs', { about, value, other: target });
  return (
    <span className="line-clamp-3 text-[12px] leading-[17px] break-words text-ink2">
      {name === of ? said : t('carry.said', { about: name, value: said })}
    </span>
  );
}
