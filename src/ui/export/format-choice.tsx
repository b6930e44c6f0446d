// As what it leaves: the formats by group, and below them those that are of other subjects only.
import clsx from 'clsx';
import { RadioGroup } from 'radix-ui';
import { useTranslations } from 'use-intl';
import type { Format, SubjectKind } from '../../formats/format';
import { CHOICE_TITLE } from './choice';
import { useFormatWords } from './format-words';
import { formatsOf, formatsOfOthers } from './offers';

interface FormatChoiceProps {
  readonly format: Format;
  readonly kind: SubjectKind;
  readonly offered: readonly SubjectKind[];
  /** `kind`: the subject that the format is of. */
  readonly onFormat: (format: Format, kind: SubjectKind) => void;
}

export function FormatChoice({ format, kind, offered, onFormat }: FormatChoiceProps) {
  const t = useTranslations('files.export');
  const { textOf } = useFormatWords();
  const groups = formatsOf(kind);
  const others = formatsOfOthers(kind, offered);
  const choose = (id: string): void => {
    const here = groups.flatMap(({ formats }) => formats).find((one) => one.id === id);
    if (here) onFormat(here, kind);
    for (const { subject, formats } of others) {
      const there = formats.find((one) => one.id === id);
      if (there) onFormat(there, subject);
    }
  };
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup.Root
        aria-label={t('format')}
        value={format.id}
        onValueChange={choose}
        className="flex flex-col gap-2"
      >
        {groups.map(({ group, formats }) => (
          <Row key={group} title={t(`groups.${group}`)} formats={formats} />
        ))}
        {others.map(({ subject, formats }) => (
          <Row key={subject} title={t(`onlyOf.${subject}`)} formats={formats} />
        ))}
      </RadioGroup.Root>
      <p className="text-[12px] leading-[17px] text-ink2">{textOf(format.id)}</p>
    </div>
  );
}

function Row({ title, formats }: { readonly title: string; readonly formats: readonly Format[] }) {
  const { nameOf } = useFormatWords();
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className={CHOICE_TITLE}>
        {title}
      </span>
      <div className="flex flex-wrap gap-1.5">
        {formats.map(({ id }) => (
          <RadioGroup.Item key={id} value={id} className={CHIP}>
            {nameOf(id)}
          </RadioGroup.Item>
        ))}
      </div>
    </div>
  );
}

const CHIP = clsx(
  'inline-flex h-7 items-center rounded-lg border border-border bg-surface px-2.5 text-[12.5px] font-medium text-ink',
  'transition-colors duration-[80ms] hover:bg-hover pointer-coarse:h-11 pointer-coarse:px-4',
  'data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft data-[state=checked]:font-semibold data-[state=checked]:text-accent-ink',
);
