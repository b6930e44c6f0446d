// What hangs below a cell that is typed into: why its text was not taken, and what it suggests.
import clsx from 'clsx';
import { Plus, TriangleAlert } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePopupHome } from './popup-home';
import type { Suggestion } from './suggestions';

interface CellPopupProps {
  readonly id: string;
  readonly label: string;
  readonly fault: string | null;
  /** How to write what is not plain from the column. */
  readonly hint: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly pointed: number;
  readonly point: (index: number) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** The field. */
  readonly children: ReactNode;
}

const stay = (event: Event): void => event.preventDefault();

export function CellPopup(props: CellPopupProps) {
  const { id, label, fault, hint, suggestions, children } = props;
  const home = usePopupHome();
  return (
    <Popover.Root open={fault !== null || hint !== null || suggestions.length > 0}>
      <Popover.Anchor asChild>{children}</Popover.Anchor>
      <Popover.Portal container={home}>
        <Popover.Content
          role="group"
          aria-label={label}
          align="start"
          sideOffset={3}
          collisionPadding={8}
          onOpenAutoFocus={stay}
          onCloseAutoFocus={stay}
          onEscapeKeyDown={stay}
          onInteractOutside={stay}
          onPointerDown={(event) => event.preventDefault()}
          className={BOX}
        >
          {fault !== null ? <Fault id={`${id}-fault`} text={fault} /> : null}
          {suggestions.length > 0 ? <Suggestions {...props} /> : null}
          {hint !== null ? <p className={HINT}>{hint}</p> : null}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const BOX =
  'z-40 flex max-h-[min(300px,var(--radix-popover-content-available-height))] w-[max(var(--radix-popover-trigger-width),240px)] max-w-[420px] flex-col overflow-hidden rounded-xl border border-hair bg-raised text-ink shadow-floating';

const HINT = 'border-t border-hair px-3 py-2 text-[12px] leading-[17px] text-ink3 first:border-t-0';

const Fault = ({ id, text }: { readonly id: string; readonly text: string }) => (
  <p
    role="alert"
    id={id}
    className="flex items-start gap-2 px-3 py-2 text-[12px] leading-[17px] text-problem"
  >
    <TriangleAlert size={14} strokeWidth={2.1} aria-hidden className="mt-px shrink-0" />
    {text}
  </p>
);

const Suggestions = ({ id, label, suggestions, pointed, point, onChoose }: CellPopupProps) => (
  <div role="listbox" id={`${id}-list`} aria-label={label} className="min-h-0 overflow-y-auto p-1">
    {suggestions.map((one, i) => (
      <Entry
        key={one.key}
        id={`${id}-${i}`}
        suggestion={one}
        pointed={i === pointed}
        onPoint={() => point(i)}
        onChoose={() => onChoose(one)}
      />
    ))}
  </div>
);

interface EntryProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly pointed: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Entry({ id, suggestion, pointed, onPoint, onChoose }: EntryProps) {
  const entry = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (pointed) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  return (
    <button
      ref={entry}
      type="button"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={pointed}
      onPointerMove={pointed ? undefined : onPoint}
      onClick={onChoose}
      className={clsx(
        'flex min-h-8 w-full items-center gap-2 rounded-lg px-2 py-1 text-left text-[13px] leading-[18px] pointer-coarse:min-h-11',
        pointed && 'bg-hover',
      )}
    >
      {suggestion.isNew ? <Plus size={14} strokeWidth={2.1} aria-hidden className="shrink-0" /> : null}
      <span className="min-w-0 flex-1 break-words">
        {suggestion.label}
        {suggestion.detail ? <span className="text-ink3"> {suggestion.detail}</span> : null}
      </span>
    </button>
  );
}
