// The name of a control and its shortcut, shown on hover and on keyboard focus. Never the only name of anything.
import { Tooltip as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Shortcut } from './kbd';

export const TooltipProvider = ({ children }: { readonly children: ReactNode }) => (
  <Radix.Provider delayDuration={450} skipDelayDuration={200}>
    {children}
  </Radix.Provider>
);

interface TooltipProps {
  readonly label: string;
  /** In tinykeys notation. */
  readonly shortcut?: string | null;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** One element that takes a ref. */
  readonly children: ReactNode;
}

export function Tooltip({ label, shortcut = null, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Root disableHoverableContent>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-[60] flex max-w-72 items-center gap-2 rounded-lg bg-ink px-2.5 py-1.5 text-[12px] leading-[17px] font-medium text-surface"
        >
          {label}
          {shortcut === null ? null : <Shortcut keys={shortcut} inverse />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
