// A modal window: holds the focus, gives it back on closing, closes on Escape and on a click beside it.
import clsx from 'clsx';
import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { giveFocusBack, openerNow } from './focus-home';

const WIDTHS = {
  small: 'max-w-[440px]',
  medium: 'max-w-[640px]',
  large: 'max-w-[980px]',
  full: 'max-w-[1360px] h-full',
} as const;

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** A sentence below the title; read out with it. */
  readonly text?: ReactNode;
  readonly width?: keyof typeof WIDTHS;
  readonly children?: ReactNode;
  /** The row of buttons, the main one last. */
  readonly footer?: ReactNode;
  /** No padding round the children: they fill the window from edge to edge. */
  readonly flush?: boolean;
}

/** Enter on a choice, and with Ctrl or ⌘ anywhere, ends a window as its main button does: nobody has to go all the way there. */
function isDone(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229)
    return false;
  const { ctrlKey, metaKey, target } = event;
  return ctrlKey || metaKey || (target instanceof Element && target.role === 'radio');
}

export function Dialog({
  open,
  onClose,
  title,
  text,
  width = 'medium',
  children,
  footer,
  flush,
}: DialogProps) {
  const t = useTranslations('app');
  const opener = useRef<Element | null>(null);
  const buttons = useRef<HTMLElement>(null);
  const giveBackFocus = (event: Event): void => {
    event.preventDefault();
    giveFocusBack(opener.current);
  };
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <div className="pointer-events-none fixed inset-0 z-50 flex items-center justify-center p-4 sm:p-6">
          <Radix.Content
            {...(text ? {} : { 'aria-describedby': undefined })}
            onOpenAutoFocus={() => {
              opener.current = openerNow();
            }}
            onCloseAutoFocus={giveBackFocus}
            onKeyDown={(event) => {
              if (!isDone(event)) return;
              const main = [...(buttons.current?.querySelectorAll('button') ?? [])].at(-1);
              if (!main) return;
              event.preventDefault();
              main.click();
            }}
            className={clsx(
              'pointer-events-auto relative flex max-h-full w-full flex-col overflow-hidden rounded-xl bg-raised text-ink',
              'border border-hair shadow-[0_1px_2px_rgb(16_20_30/.06),0_16px_48px_rgb(16_20_30/.22)] outline-none',
              WIDTHS[width],
            )}
          >
            <header className={clsx('flex items-start gap-3 pt-3.5 pr-14 pl-5', flush ? 'pb-3.5' : 'pb-2.5')}>
              <div className="min-w-0 flex-1 pt-1">
                <Radix.Title className="text-[16px] leading-6 font-semibold tracking-[-.01em]">
                  {title}
                </Radix.Title>
                {text ? (
                  <Radix.Description className="mt-0.5 text-[13px] leading-[18.5px] text-ink2">
                    {text}
                  </Radix.Description>
                ) : null}
              </div>
            </header>
            {children ? (
              <div className={clsx('min-h-0 flex-1 overflow-y-auto', !flush && 'px-5 pt-1 pb-5')}>
                {children}
              </div>
            ) : null}
            {footer ? (
              <footer
                ref={buttons}
                className="flex flex-wrap items-center justify-end gap-2 border-t border-hair px-5 py-3"
              >
                {footer}
              </footer>
            ) : null}
            {/* Last, so that the first field or button gets the focus; no tooltip, which would take the first Escape. */}
            <Radix.Close
              aria-label={t('close')}
              className="absolute top-3.5 right-3 inline-flex size-8 items-center justify-center rounded-lg text-ink2 hover:bg-hover hover:text-ink pointer-coarse:size-11"
            >
              <X size={16} strokeWidth={1.8} aria-hidden />
            </Radix.Close>
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}
