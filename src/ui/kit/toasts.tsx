// Short messages at the foot of the screen, some with one action such as Undo.
import type { CSSProperties } from 'react';
import { Toaster, toast } from 'sonner';
import { useTranslations } from 'use-intl';
import { useSession } from '../session';

export interface ToastAction {
  readonly label: string;
  run(): void;
}

interface ToastOptions {
  readonly text?: string;
  readonly action?: ToastAction;
  readonly tone?: 'plain' | 'problem';
  /** There is something to read in it: it stays as long as one with an action. */
  readonly long?: boolean;
  /** A message with the same key takes the place of the earlier one. */
  readonly key?: string;
}

/** Shows a message; one with an action stays ten seconds, so that there is time to reach it. */
export function showToast(
  message: string,
  { text, action, tone = 'plain', long = false, key }: ToastOptions = {},
): void {
  const options = {
    duration: action || long || tone === 'problem' ? 10_000 : 4_000,
    ...(text ? { description: text } : {}),
    ...(key ? { id: key } : {}),
    ...(action ? { action: { label: action.label, onClick: () => action.run() } } : {}),
  };
  if (tone === 'problem') toast.error(message, options);
  else toast(message, options);
}

/** Takes a message away that is out of date. */
export const hideToast = (key: string): void => void toast.dismiss(key);

/** Narrow windows have them over their whole width. */
const CENTRE: CSSProperties =
  (globalThis.innerWidth ?? 1440) > 600 ? { left: 'var(--toast-centre, 50%)' } : {};
/** Behind what a list dims for a moment. */
const BEHIND: CSSProperties = { zIndex: 40 };

/** Where the messages appear; mounted once. */
export function Toasts() {
  const t = useTranslations('app');
  const theme = useSession((session) => session.theme);
  const palette = useSession(({ dialog }) => dialog === 'palette');
  return (
    <Toaster
      theme={theme}
      position="bottom-center"
      // Over the chart, where one is shown: clear of the bars at its foot, and in its middle.
      offset={{ bottom: 'var(--toast-foot, 76px)' }}
      style={{ ...CENTRE, ...(palette ? BEHIND : {}) }}
      containerAriaLabel={t('messages')}
      toastOptions={{
        classNames: {
          toast: '!rounded-xl !border-hair !bg-raised !text-ink !font-sans !text-[13px]',
          description: '!text-ink2',
          actionButton: '!h-7 !rounded-lg !bg-accent !px-2.5 !text-[13px] !font-semibold !text-on-accent',
          error: '[&_[data-icon]]:!text-problem',
        },
      }}
    />
  );
}
