// Types the name of a lane or stage in its header.
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import { useEntry } from './use-entry';

interface InlineNameProps {
  readonly value: string;
  readonly typed: string | undefined;
  readonly className?: string;
  commit(text: string): void;
}

export function InlineName({ value, typed, className, commit }: InlineNameProps) {
  const t = useTranslations('canvas');
  const { props } = useEntry<HTMLInputElement>({ value, typed, commit });
  return (
    <input
      {...props}
      aria-label={t('name')}
      spellCheck={false}
      maxLength={200}
      className={clsx(
        'h-7 min-w-0 rounded-md border-2 border-accent bg-surface px-1.5 text-[13px] font-semibold text-ink outline-none',
        className,
      )}
    />
  );
}
