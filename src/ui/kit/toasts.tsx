// Short messages at the foot of the screen, some with one action such as Undo.
import type { CSSProperties } from 'react';
import { Toaster, toast, useSonner } from 'sonner';
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

/** The message of each key that is on the screen and not yet going: what is going would take a new text with it. */
const lasting = new Map<string, string>();
let shown = 0;

/** The name of the message that a text is shown in, and the end of it. */
function messageOf(key: string) {
  const id = lasting.get(key) ?? `${key} ${++shown}`;
  lasting.set(key, id);
  const end = (): void => {
    if (lasting.get(key) === id) lasting.delete(key);
  };
  return { id, end };
}

/** Shows a message; one with an action stays ten seconds, so that there is time to reach it. */
export function showToast(
  message: string,
  { text, action, tone = 'plain', long = false, key }: ToastOptions = {},
): void {
  const own = key ? messageOf(key) : null;
  const press = (): void => {
    own?.end();
    action?.run();
  };
  const options = {
    duration: action || long || tone === 'problem' ? 10_000 : 4_000,
    ...(text ? { description: text } : {}),
    ...(own ? { id: own.id, onAutoClose: own.end, onDismiss: own.end } : {}),
    ...(action ? { action: { label: action.label, onClick: press } } : {}),
  };
  if (tone === 'problem') toast.error(message, options);
  else toast(message, options);
}

/** Takes a message away that is out of date. */
export function hideToast(key: string): void {
  const id = lasting.get(key);
  lasting.delete(key);
  if (id !== undefined) toast.dismiss(id);
}

/** How many messages are on the screen. */
export const useMessagesShown = (): number => useSonner().toasts.length;

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
