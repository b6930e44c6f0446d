// Types the name of a lane or stage in its header.
import { useTranslations } from 'use-intl';
import { useEntry } from './use-entry';

interface InlineNameProps {
  readonly value: string;
  readonly typed: string | undefined;
  commit(text: string): void;
}

export function InlineName({ value, typed, commit }: InlineNameProps) {
  const t = useTranslations('canvas');
  const { props } = useEntry<HTMLInputElement>({ value, typed, commit });
  return (
    <input
      {...props}
      aria-label={t('name')}
      spellCheck={false}
      maxLength={200}
      className="h-7 w-full min-w-0 rounded-md border-2 border-accent bg-surface px-1.5 text-[13px] font-semibold text-ink outline-none"
    />
  );
}
