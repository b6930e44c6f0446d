// The clipboard: steps as a clip that Stagelane reads again, as lines of text, and as a table for documents and spreadsheets.
import { type Clip, parseClip } from '../../../model/clip';
import type { Pasted } from '../../../model/text/read-pasted';
import { cellHtml, escaped } from '../../../model/text/sheet';
import type { TextTable } from '../../../model/text/write-table';
import { pastedHtml } from '../../../services/pasted-html';

const TYPE = 'application/x-stagelane-clip+json';
const ATTRIBUTE = 'data-stagelane-clip';

/** What is copied: the clip, the steps as lines in the order of the flow, and their table where that says more. */
export interface Copied {
  readonly clip: Clip;
  readonly lines: readonly string[];
  readonly table: TextTable | null;
}

/** What was copied last, for browsers that do not let the clipboard be read from a menu. */
let kept: { readonly clip: Clip; readonly text: string } | null = null;

function tableMarkup([head = [], ...rows]: TextTable, json: string): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => cellHtml(cell, tag)).join('')}</tr>`;
  return (
    `<meta charset="utf-8"><table ${ATTRIBUTE}="${escaped(json)}" border="1" cellspacing="0" cellpadding="4" ` +
    `style="border-collapse:collapse"><thead>${line(head, 'th')}</thead>` +
    `<tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
  );
}

/** Puts steps on the clipboard of a copy or cut event; without one they are only remembered. */
export function writeClip({ clip, lines: readable, table }: Copied, clipboard: DataTransfer | null): void {
  const text = readable.join('\n');
  kept = { clip, text };
  if (!clipboard) return;
  const json = JSON.stringify(clip);
  const lines = `<div ${ATTRIBUTE}="${escaped(json)}">${escaped(text).replaceAll('\n', '<br>')}</div>`;
  clipboard.setData('text/plain', text);
  clipboard.setData('text/html', table ? tableMarkup(table, json) : lines);
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
  html.includes(ATTRIBUTE)
    ? parsed(
        new DOMParser()
          .parseFromString(html, 'text/html')
          .querySelector(`[${ATTRIBUTE}]`)
          ?.getAttribute(ATTRIBUTE),
      )
    : null;

/** What was found on a clipboard: copied steps, or something to read. */
export type Found = { readonly clip: Clip } | { readonly pasted: Pasted };

function found({ own = '', html, text }: { own?: string; html: string; text: string }): Found {
  const clip =
    parsed(own) ??
    inHtml(html) ??
    (text.startsWith('{') ? parsed(text) : null) ??
    (kept && text !== '' && text === kept.text ? kept.clip : null);
  return clip ? { clip } : { pasted: pastedHtml(html) ?? { kind: 'text', text } };
}

/** What a paste event brings. */
export const readClipboard = (clipboard: DataTransfer): Found =>
  found({
    own: clipboard.getData(TYPE),
    html: clipboard.getData('text/html'),
    text: clipboard.getData('text/plain'),
  });

/** The clipboard as a menu can get at it: asked of the browser, else what was copied here last; null when the browser refuses. */
export async function askClipboard(): Promise<Found | null> {
  try {
    const items = await navigator.clipboard.read();
    const textOf = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    return found({ html: await textOf('text/html'), text: await textOf('text/plain') });
  } catch {
    // Refused, or not there: what was copied in this tab is still known.
    return kept ? { clip: kept.clip } : null;
  }
}

/** Calls the browser's own copy or cut, whose event may write to the clipboard; false where there is none. */
export const callNative = (command: 'copy' | 'cut'): boolean =>
  globalThis.document?.execCommand?.(command) ?? false;
