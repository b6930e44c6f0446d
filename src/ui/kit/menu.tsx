// Menus that open from a button: items, choices of one, separators.
import clsx from 'clsx';
import { Check, type LucideIcon } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { type ReactNode, useRef, useState } from 'react';
import { ariaKeys, Shortcut } from './kbd';

const ITEM = clsx(
  'flex min-h-8 cursor-default items-center gap-2.5 rounded-lg px-2.5 py-1 text-[13px] leading-[18px] text-ink',
  'outline-none select-none data-[disabled]:opacity-45 data-[highlighted]:bg-hover pointer-coarse:min-h-11',
);

/** So wide a menu may become, with what it holds off, px. */
const WIDEST = 334;

export interface MenuProps {
  /** One button that takes a ref. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  /** At the right of what it opens from, where it has room there: a long one has the whole height of the window then. */
  readonly beside?: boolean;
  readonly label?: string;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Where focus goes after closing; by default back to the trigger. */
  readonly onCloseAutoFocus?: (event: Event) => void;
}

export function Menu(props: MenuProps) {
  const {
    trigger,
    children,
    align = 'end',
    beside = false,
    label,
    open,
    onOpenChange,
    onCloseAutoFocus,
  } = props;
  const from = useRef<HTMLButtonElement>(null);
  const [side, setSide] = useState<'right' | 'bottom'>('bottom');
  const opens = (isOpen: boolean): void => {
    const end = from.current?.getBoundingClientRect().right ?? 0;
    if (isOpen) setSide(beside && window.innerWidth - end > WIDEST ? 'right' : 'bottom');
    onOpenChange?.(isOpen);
  };
  return (
    <Radix.Root modal={false} {...(open === undefined ? {} : { open })} onOpenChange={opens}>
      <Radix.Trigger ref={from} asChild>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          {...(label ? { 'aria-label': label } : {})}
          {...(onCloseAutoFocus ? { onCloseAutoFocus } : {})}
          className={clsx(
            'scroll-shade z-50 max-h-(--radix-dropdown-menu-content-available-height) max-w-80 min-w-48 overflow-y-auto',
            'rounded-xl border border-hair bg-raised p-1 shadow-[0_1px_2px_rgb(16_20_30/.06),0_8px_24px_rgb(16_20_30/.14)]',
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuItemProps {
  readonly icon?: LucideIcon | null;
  /** In tinykeys notation. */
  readonly shortcut?: string | null;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon: Icon, shortcut, disabled, danger, onSelect, children }: MenuItemProps) {
  return (
    <Radix.Item
      disabled={disabled ?? false}
      onSelect={onSelect}
      aria-keyshortcuts={shortcut ? ariaKeys(shortcut) : undefined}
      className={clsx(ITEM, danger && 'text-lost')}
    >
      {Icon ? (
        <Icon size={16} strokeWidth={1.8} aria-hidden className={danger ? 'text-lost' : 'text-ink2'} />
      ) : null}
      <span className="min-w-0 flex-1">{children}</span>
      {shortcut ? (
        <span aria-hidden className="contents">
          <Shortcut keys={shortcut} />
        </span>
      ) : null}
    </Radix.Item>
  );
}

export const MenuSeparator = () => <Radix.Separator className="mx-2 my-1 h-px bg-hair" />;

/** A small heading over the items below it. */
export const MenuLabel = ({ children }: { readonly children: ReactNode }) => (
  <Radix.Label className="px-2.5 pt-1.5 pb-1 text-[11px] font-semibold text-ink3">{children}</Radix.Label>
);

interface MenuSwitchProps {
  readonly checked: boolean;
  /** In tinykeys notation. */
  readonly shortcut?: string | null;
  readonly disabled?: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** An item that is on or off, ticked when on. */
export const MenuSwitch = ({ checked, shortcut, disabled, onChange, children }: MenuSwitchProps) => (
  <Radix.CheckboxItem
    checked={checked}
    disabled={disabled ?? false}
    onCheckedChange={onChange}
    aria-keyshortcuts={shortcut ? ariaKeys(shortcut) : undefined}
    className={ITEM}
  >
    <span className="min-w-0 flex-1">{children}</span>
    <Radix.ItemIndicator>
      <Check size={16} strokeWidth={1.8} aria-hidden className="text-accent" />
    </Radix.ItemIndicator>
    {shortcut ? (
      <span aria-hidden className="contents">
        <Shortcut keys={shortcut} />
      </span>
    ) : null}
  </Radix.CheckboxItem>
);

interface MenuChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly MenuOption<T>[];
  readonly onChange: (value: T) => void;
}

export interface MenuOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly lang?: string;
  readonly icon?: LucideIcon;
  /** How far it is set in below the options before it. */
  readonly depth?: number;
}

/** Px that each depth is set in. */
const INDENT = 18;

/** A small heading and the options below it, one of them ticked. */
export function MenuChoice<T extends string>({ label, value, options, onChange }: MenuChoiceProps<T>) {
  return (
    <Radix.RadioGroup
      value={value}
      onValueChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <MenuLabel>{label}</MenuLabel>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className={ITEM} lang={option.lang}>
          {option.icon ? (
            <option.icon
              size={16}
              strokeWidth={1.8}
              aria-hidden
              className="shrink-0 text-ink2"
              style={{ marginLeft: INDENT * (option.depth ?? 0) }}
            />
          ) : null}
          <span className="min-w-0 flex-1">{option.label}</span>
          <Radix.ItemIndicator>
            <Check size={16} strokeWidth={1.8} aria-hidden className="text-accent" />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

/** What is to be known about the items; it can't be chosen. */
export const MenuNote = ({ children }: { readonly children: ReactNode }) => (
  <p className="mx-2.5 mt-1 border-t border-hair pt-2 pb-1.5 text-[12px] leading-[17px] text-ink3">
    {children}
  </p>
);
