// The clipboard: steps as a clip that Stagelane reads again, and as lines of text that every other program reads.
import { type Clip, parseClip } from '../../../model/clip';

const TYPE = 'application/x-stagelane-clip+json';
const ATTRIBUTE = 'data-stagelane-clip';

/** What was copied last, for browsers that do not let the clipboard be read from a menu. */
let kept: { readonly clip: Clip; readonly text: string } | null = null;

/** The names of the steps, a line each. */
export const readable = (clip: Clip): string =>
  clip.steps
    .map(({ name }) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
    .join('\n');

const escaped = (text: string): string =>
  text.replace(/[&<>"\n]/gu, (sign) => (sign === '\n' ? '<br>' : `&#${sign.charCodeAt(0)};`));

/** Puts a clip on the clipboard of a copy or cut event; without one it is only remembered. */
export function writeClip(clip: Clip, clipboard: DataTransfer | null): void {
  const text = readable(clip);
  kept = { clip, text };
  if (!clipboard) return;
  const json = JSON.stringify(clip);
  clipboard.setData('text/plain', text);
  clipboard.setData('text/html', `<div ${ATTRIBUTE}="${escaped(json)}">${escaped(text)}</div>`);
  clipboard.setData(TYPE, json);
}

function parsed(json: string | null | undefined): Clip | null {
  if (!json) return null;
  try {
    return parseClip(JSON.parse(json));
  } catch {
    return null;
  }
}

const inHtml = (html: string): Clip | null =>
  parsed(
    new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector(`[${ATTRIBUTE}]`)
      ?.getAttribute(ATTRIBUTE),
  );

/** The clip of a paste event; null when something else was copied since. */
export const readClip = (clipboard: DataTransfer): Clip | null =>
  parsed(clipboard.getData(TYPE)) ??
  inHtml(clipboard.getData('text/html')) ??
  parsed(clipboard.getData('text/plain')) ??
  (kept && clipboard.getData('text/plain') === kept.text ? kept.clip : null);

/** The clip as a menu can get at it: asked of the browser, else what was copied here last. */
export async function askForClip(): Promise<Clip | null> {
  try {
    for (const item of await navigator.clipboard.read()) {
      if (!item.types.includes('text/html')) continue;
      const found = inHtml(await (await item.getType('text/html')).text());
      if (found) return found;
    }
  } catch {
    // Refused, or not there: what was copied in this tab is still known.
  }
  return kept?.clip ?? null;
}

/** Calls the browser's own copy or cut, whose event may write to the clipboard; false where there is none. */
export const callNative = (command: 'copy' | 'cut'): boolean =>
  globalThis.document?.execCommand?.(command) ?? false;
