// The whole screen for a presentation, where the browser gives it; where it does not, the window is filled.

interface KeyboardLock {
  lock?(keys: readonly string[]): Promise<void>;
  unlock?(): void;
}

const keyboard = (): KeyboardLock => (navigator as Navigator & { keyboard?: KeyboardLock }).keyboard ?? {};

/** Only during a press of a key or button. A refusal is no fault: the presentation fills the window then. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    // Escape closes what is open first; without the lock the browser would leave the full screen instead.
    await keyboard().lock?.(['Escape']);
  } catch {
    // Refused, or not supported.
  }
}

export async function leaveFullScreen(): Promise<void> {
  keyboard().unlock?.();
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

export const toggleFullScreen = (): Promise<void> =>
  document.fullscreenElement ? leaveFullScreen() : enterFullScreen();
