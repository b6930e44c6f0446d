// The line in which one finds text: the field, how many hits there are, the way from one to the next, and out.
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from './icon-button';

interface FindFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly text: string;
  /** How many there are, and which one is shown. */
  readonly status: ReactNode;
  /** There is nothing to go to. */
  readonly off: boolean;
  onText(text: string): void;
  onStep(way: -1 | 1): void;
  onClose(): void;
}

export function FindField({ label, text, status, off, onText, onStep, onClose, ...rest }: FindFieldProps) {
  const t = useTranslations('find');
  return (
    <div className="flex items-center gap-1 py-1 pr-1.5 pl-3">
      <Search size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />
      <input
        type="text"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        className="h-8 min-w-0 flex-1 bg-transparent px-1 text-[13px] outline-none placeholder:text-ink3"
        {...rest}
      />
      <span role="status" className="shrink-0 text-[12px] text-ink3 tabular-nums">
        {status}
      </span>
      <IconButton label={t('previous')} icon={ChevronUp} off={off} onClick={() => onStep(-1)} />
      <IconButton label={t('next')} icon={ChevronDown} off={off} onClick={() => onStep(1)} />
      <IconButton label={t('close')} icon={X} shortcut="Escape" onClick={onClose} />
    </div>
  );
}
