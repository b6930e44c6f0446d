// A whole project as the tail of a link: deflated, in letters that addresses keep as they are, with a sum that shows what got lost.
import { Inflate, deflateSync } from 'fflate';
import type { ProjectDocument } from '../../model/document';
import { parse, type ParseError, type ParseResult } from '../../model/parse';
import { parseText } from '../../model/parse-text';
import { fromColumns, inColumns } from './columns';

/** Longer links are cut by many chats and mail programs, characters. */
export const LONG_LINK = 32_000;
/** Longer ones browsers refuse, characters. */
export const LONGEST_LINK = 2_000_000;
/** More than this no link may unpack to, bytes. */
export const LARGEST_UNPACKED = 20 * 1024 * 1024;

/** Before the sum and the data; another way of packing gets another one. Links of the first, whole JSON, are still read. */
const VERSION = { json: '1', columns: '2' } as const;
const SUM_LENGTH = 6;

/** FNV-1a over the packed bytes, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv): enough to tell a link that was cut or changed. */
function sumOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  const sum = hash >>> 0;
  return toLetters(Uint8Array.of(sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255));
}

/** base64url without padding (RFC 4648, section 5). */
function toLetters(bytes: Uint8Array): string {
  let binary = '';
  // In parts, because a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromLetters(letters: string): Uint8Array | null {
  try {
    const binary = atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The tail of the link that carries a project. It may be longer than any link can be: compare with `LONGEST_LINK`. */
export function writeLink(document: ProjectDocument): string {
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(inColumns(document))), { level: 9 });
  return `${VERSION.columns}${sumOf(packed)}${toLetters(packed)}`;
}

/** Why a link cannot be opened: cut or changed, too large once unpacked, of a kind that is not known, or not a project. */
export type LinkFault =
  | { readonly kind: 'cut' | 'tooLarge' | 'unknown' }
  | { readonly kind: 'project'; readonly error: ParseError };

export type LinkResult =
  | {
      readonly ok: true;
      readonly document: ProjectDocument;
      readonly repairs: Extract<ParseResult, { ok: true }>['repairs'];
      /** Of the project once unpacked, bytes. */
      readonly size: number;
    }
  | { readonly ok: false; readonly fault: LinkFault };

const refused = (fault: LinkFault): LinkResult => ({ ok: false, fault });

/** So little goes in at a time that what comes out is bounded, however densely it was packed: at most about 1 : 1030. */
const PIECE = 4096;

/** What the bytes unpack to; it stops in the middle where that is too much. */
function unpacked(packed: Uint8Array): Uint8Array | 'tooLarge' | 'cut' {
  const parts: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const inflate = new Inflate((part, last) => {
    parts.push(part);
    size += part.length;
    ended = last;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (size > LARGEST_UNPACKED) return 'tooLarge';
    }
  } catch {
    return 'cut';
  }
  if (!ended) return 'cut';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The project in a text of either kind; a fault that is no fault of the project's when it was packed otherwise. */
function projectIn(text: string, version: string): ParseResult | 'cut' | 'tooLarge' {
  if (version === VERSION.json) return parseText(text);
  try {
    return parse(fromColumns(JSON.parse(text), LARGEST_UNPACKED));
  } catch (fault) {
    return fault instanceof RangeError ? 'tooLarge' : 'cut';
  }
}

/** Reads what `writeLink` wrote. Never throws, and unpacks no more than it may, whatever stands there. */
export function readLink(tail: string): LinkResult {
  const version = tail.slice(0, 1);
  if (version !== VERSION.json && version !== VERSION.columns)
    return refused({ kind: tail === '' ? 'cut' : 'unknown' });
  if (tail.length > LONGEST_LINK) return refused({ kind: 'tooLarge' });
  const sum = tail.slice(1, 1 + SUM_LENGTH);
  const packed = /^[\w-]+$/.test(tail) ? fromLetters(tail.slice(1 + SUM_LENGTH)) : null;
  if (!packed || packed.length === 0 || sumOf(packed) !== sum) return refused({ kind: 'cut' });
  const bytes = unpacked(packed);
  if (typeof bytes === 'string') return refused({ kind: bytes });
  const text = textOf(bytes);
  if (text === null) return refused({ kind: 'cut' });
  const result = projectIn(text, version);
  if (typeof result === 'string') return refused({ kind: result });
  if (!result.ok) return refused({ kind: 'project', error: result.error });
  return { ok: true, document: result.document, repairs: result.repairs, size: bytes.length };
}
