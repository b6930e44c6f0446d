// A menu inside a menu, in the look of the kit's menus.
import clsx from 'clsx';
import { ChevronRight, type LucideIcon } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

export const SUB_TRIGGER = clsx(
  'flex min-h-8 cursor-default items-center gap-2.5 rounded-lg px-2.5 py-1 text-[13px] leading-[18px] text-ink outline-none',
  'select-none data-[disabled]:opacity-45 data-[highlighted]:bg-hover data-[state=open]:bg-hover pointer-coarse:min-h-11',
);

export const SUB_CONTENT = clsx(
  'scroll-shade z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-xl border border-hair',
  'bg-raised p-1 shadow-floating',
);

interface SubmenuProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

export function Submenu({ label, icon: Icon, disabled = false, children }: SubmenuProps) {
  return (
    <Radix.Sub>
      <Radix.SubTrigger className={SUB_TRIGGER} disabled={disabled}>
        <Icon size={16} strokeWidth={1.8} aria-hidden className="text-ink2" />
        <span className="min-w-0 flex-1">{label}</span>
        <ChevronRight size={16} strokeWidth={1.8} aria-hidden className="text-ink3" />
      </Radix.SubTrigger>
      <Radix.Portal>
        <Radix.SubContent className={SUB_CONTENT} sideOffset={4} collisionPadding={8}>
          {children}
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  );
}
