// An input method as the browser sees it: keys that compose, the text under a line, the choice that is inserted.
import type { CDPSession } from '@playwright/test';

/** What the browser sees of an input method: every key is 229, the text under it changes, the choice is inserted. */
export class InputMethod {
  constructor(private readonly cdp: CDPSession) {}

  private async key(code: string): Promise<void> {
    const press = { code, key: 'Process', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await this.cdp.send('Input.dispatchKeyEvent', { ...press, type: 'rawKeyDown' });
  }

  /** Composes a text, shown under a line, not yet chosen. */
  async compose(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.key(`Key${text.at(-1)?.toUpperCase()}`);
      await this.show(text);
    }
  }

  private async show(text: string): Promise<void> {
    const at = { selectionStart: text.length, selectionEnd: text.length };
    await this.cdp.send('Input.imeSetComposition', { text, ...at });
  }

  /** Takes back the last letter of what is composed. */
  async backspace(left: string): Promise<void> {
    await this.key('Backspace');
    await this.show(left);
  }

  /** Chooses a candidate with a key; that it is let go is seen as the key itself. */
  async choose(text: string, code: 'Space' | 'Enter' | 'Digit1'): Promise<void> {
    await this.key(code);
    await this.cdp.send('Input.insertText', { text });
    const key = { Space: ' ', Enter: 'Enter', Digit1: '1' }[code];
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key });
  }

  /** Gives up what is composed. */
  async giveUp(): Promise<void> {
    await this.key('Escape');
    await this.show('');
  }
}
