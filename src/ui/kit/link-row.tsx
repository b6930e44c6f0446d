// A row that leads somewhere else: a title, a quiet second part, and an arrow.
import clsx from 'clsx';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface LinkRowProps {
  readonly title: string;
  readonly detail?: string;
  readonly mark?: ReactNode;
  /** What a screen reader says instead of title and detail. */
  readonly label?: string;
  readonly onOpen: () => void;
  readonly className?: string;
}

export function LinkRow({ title, detail = '', mark, label, onOpen, className }: LinkRowProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onOpen}
      className={clsx(
        'flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-lg border border-hair px-2 py-1 text-left hover:bg-hover pointer-coarse:min-h-11',
        className,
      )}
    >
      {mark}
      <span className="min-w-0 flex-1">
        <span className="block text-[13px] leading-[18px] font-medium break-words">{title}</span>
        {detail === '' ? null : (
          <span className="block text-[12px] leading-[16px] break-words text-ink3">{detail}</span>
        )}
      </span>
      <ChevronRight size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />
    </button>
  );
}
