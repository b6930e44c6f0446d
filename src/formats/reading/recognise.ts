// What kind of file something is, by what it holds and not by its name; and its text, whatever it is encoded in.
import { isPng, pngChart } from '../drawio/png-chart';
import { ReadFault } from './fault';
import type { ReaderId } from './foreign';
import { LIMITS } from './limits';

/** `project`: JSON; `table`: cells, which have a dialog of their own; else the format that reads it, with the text. */
export type Recognised =
  | { readonly kind: 'project' | 'table' }
  | { readonly kind: ReaderId; readonly text: string };

const starts = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** The encoding that a byte order mark or the first characters tell; null for one that has to be tried. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0x3c, 0)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff) || starts(bytes, 0, 0x3c)) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ?? null;
}

/** The text of a file. @throws ReadFault when it is none */
export function decodeText(bytes: Uint8Array): string {
  const decoded = (encoding: string): string | null => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  // A file may say one encoding and be in another: UTF-8 is tried in any case, and what Chinese systems write.
  const text = decoded(markedEncoding(bytes) ?? 'utf-8') ?? decoded('utf-8') ?? decoded('gb18030');
  if (text === null || text.includes('\0')) throw new ReadFault('notText');
  return text.replace(/^\uFEFF/, '');
}

/** The first element of XML, without what stands before it. */
const rootName = (text: string): string | null =>
  /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*<([A-Za-z_][\w.:-]*)/.exec(
    text.slice(0, 100_000),
  )?.[1] ?? null;

function xmlKind(text: string): ReaderId {
  const root = rootName(text);
  const local = root?.slice(root.indexOf(':') + 1);
  if (local === 'definitions') return 'bpmn';
  if (local === 'mxfile' || local === 'mxGraphModel') return 'drawio';
  // draw.io keeps its chart in the pictures and pages that it exports.
  if (local === 'svg') {
    if (/<svg[^>]*\scontent=["']/.test(text.slice(0, 1_000_000))) return 'drawio';
    throw new ReadFault('plainPicture');
  }
  if (local === 'html' && text.includes('data-mxgraph=')) return 'drawio';
  if (root === null) throw new ReadFault('notXml');
  throw new ReadFault('unknownXml', { found: root.slice(0, 60) });
}

const FLOW = /^(?:flowchart|graph|flowchart-elk|swimlane(?:-beta)?)\b/i;
const OTHER =
  /^(sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|requirementDiagram|C4\w+|sankey-beta|xychart-beta|block-beta|packet-beta|kanban|architecture-beta|zenuml)\b/;

/** The first line of a Mermaid text that says something. */
function firstLine(text: string): string {
  const body = text.replace(/^\s*---\s*\n[\s\S]*?\n---\s*(?:\n|$)/, '');
  return (
    body
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '' && !line.startsWith('%%')) ?? ''
  );
}

/** Text of Mermaid, alone or in a page of Markdown; null for none. */
export function mermaidText(text: string): string | null {
  const block = /(?:^|\n)[ \t]*(```+|~~~+|:::)[ \t]*mermaid\b[^\n]*\n([\s\S]*?)\n[ \t]*\1/.exec(text)?.[2];
  const told = block ?? text;
  const line = firstLine(told.slice(0, 200_000));
  if (FLOW.test(line)) return told;
  const other = OTHER.exec(line)?.[1];
  if (other !== undefined) throw new ReadFault('otherMermaid', { found: other });
  return null;
}

/** The names of the files in a ZIP, as far as its first bytes and its directory tell. */
function zipKind(bytes: Uint8Array): Recognised {
  const names = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 100_000)));
  if (/visio\/(?:document|pages)/.test(names)) throw new ReadFault('visio');
  if (/xl\/(?:workbook|worksheets)/.test(names) || !names.includes('PK\u0005\u0006'))
    return { kind: 'table' };
  throw new ReadFault('otherZip');
}

/** The chart in a picture of draw.io. @throws ReadFault */
function pngText(bytes: Uint8Array): string {
  let text: string | null;
  try {
    text = pngChart(bytes, LIMITS.bytes);
  } catch (fault) {
    if (fault instanceof RangeError)
      throw new ReadFault('packedTooLarge', { page: 'PNG', most: LIMITS.bytes / 1024 / 1024 });
    throw new ReadFault('packedBroken', { page: 'PNG' });
  }
  if (text === null) throw new ReadFault('plainPicture');
  if (!text.trimStart().startsWith('<')) throw new ReadFault('packedBroken', { page: 'PNG' });
  return text;
}

/** Names of charts, which no table has: such a file is damaged, not cells. */
const CHART_ENDING = /\.(?:bpmn2?|drawio|dio|mmd|mermaid|vs[dstx]x?|xml|svg|png)$/i;

/** Says what a file is. @throws ReadFault when it is nothing that can be read */
export function recognise(bytes: Uint8Array, name: string): Recognised {
  if (bytes.length === 0) throw new ReadFault('empty');
  if (bytes.length > LIMITS.bytes)
    throw new ReadFault('tooLarge', {
      size: Math.ceil(bytes.length / 1024 / 1024),
      most: LIMITS.bytes / 1024 / 1024,
    });
  if (starts(bytes, 0x50, 0x4b)) return zipKind(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (/\.vs[dstx]$/i.test(name)) throw new ReadFault('visio');
    return { kind: 'table' };
  }
  const text = isPng(bytes) ? pngText(bytes) : decodeText(bytes);
  const begin = text.trimStart();
  if (begin === '') throw new ReadFault('empty');
  if (begin.startsWith('<')) return { kind: xmlKind(text), text };
  const mermaid = mermaidText(text);
  if (mermaid !== null) return { kind: 'mermaid', text: mermaid };
  if (begin.startsWith('{') || begin.startsWith('[')) return { kind: 'project' };
  if (/\.json$/i.test(name)) return { kind: 'project' };
  const ending = CHART_ENDING.exec(name)?.[0];
  if (ending) throw new ReadFault('notAsNamed', { ending: ending.toLowerCase() });
  return { kind: 'table' };
}
