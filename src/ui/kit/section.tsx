// The parts of a panel: a group of fields, a numbered question with its check, and a row with its value that opens.
import clsx from 'clsx';
import { Check, ChevronRight, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** At the right of the title. */
  readonly aside?: ReactNode;
}

export function Section({ title, children, aside }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="px-4 pt-3 pb-2.5">
      <div className="mb-[7px] flex min-h-[18px] items-center gap-2">
        <h3 id={id} className="min-w-0 flex-1 text-[12.5px] leading-[18px] font-semibold">
          {title}
        </h3>
        {aside}
      </div>
      <div className="flex flex-col gap-2">{children}</div>
    </section>
  );
}

interface QuestionProps {
  readonly number: number;
  readonly title: string;
  /** Read out with the title when it is answered. */
  readonly answered: string | null;
  readonly children: ReactNode;
}

export function Question({ number, title, answered, children }: QuestionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="px-4 pt-3 pb-2.5">
      <h3 id={id} className="mb-[7px] flex items-center gap-2 text-[12.5px] leading-[18px] font-semibold">
        <span className="grid size-[18px] shrink-0 place-items-center rounded-full bg-sunken text-[11px] text-ink2">
          {number}
        </span>
        <span className="min-w-0 flex-1">{title}</span>
        {answered === null ? null : (
          <>
            <Check size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-won" />
            <span className="sr-only">{answered}</span>
          </>
        )}
      </h3>
      <div className="flex flex-col gap-2">{children}</div>
    </section>
  );
}

interface FoldedRowProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** The value on one line; the row says it while it is folded. */
  readonly value: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Scrolls no more than needed; where it is higher than the panel its beginning is seen. */
function showWhole(row: HTMLElement | null): void {
  row?.scrollIntoView?.({ block: 'nearest' });
  row?.querySelector('h3')?.scrollIntoView?.({ block: 'nearest' });
}

export function FoldedRow({ icon: Icon, title, value, open, onToggle, children }: FoldedRowProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const toggle = (): void => {
    onToggle();
    // What has opened below the edge of the panel comes into view, its title first of all.
    if (!open) requestAnimationFrame(() => showWhole(row.current));
  };
  return (
    <div ref={row}>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={toggle}
          className="flex h-9 w-full items-center gap-[9px] rounded-lg px-2 text-left hover:bg-hover pointer-coarse:h-11"
        >
          <Icon size={15} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />
          <span className="shrink-0 text-[13px] font-medium">{title}</span>
          <span className="ml-auto min-w-0 truncate text-[12px] font-normal text-ink3">
            {open ? '' : value}
          </span>
          <ChevronRight
            size={14}
            strokeWidth={2.1}
            aria-hidden
            className={clsx('shrink-0 text-ink3 transition-transform duration-[120ms]', open && 'rotate-90')}
          />
        </button>
      </h3>
      {open ? (
        <div id={id} className="flex flex-col gap-2 px-2 pt-1 pb-3">
          {children}
        </div>
      ) : null}
    </div>
  );
}
