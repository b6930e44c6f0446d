// The compressed form of a page of draw.io: its XML, percent encoded, deflated, in base64; unpacked only up to a limit.
import { deflateSync, Inflate } from 'fflate';

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replace(/\s+/g, ''));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The text of a page as it stands in a compressed file. */
export const packed = (xml: string): string =>
  toBase64(deflateSync(new TextEncoder().encode(encodeURIComponent(xml)), { level: 9 }));

/** Inflates piece by piece, so that a bomb is noticed after `most` bytes. @throws RangeError when it is larger, else when it is broken */
export function inflated(bytes: Uint8Array, most: number): string {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > most) throw new RangeError('too large');
    text += decoder.decode(chunk, { stream: !final });
    ended ||= final;
  });
  for (let at = 0; at < bytes.length; at += CHUNK / 8)
    stream.push(bytes.subarray(at, at + CHUNK / 8), at + CHUNK / 8 >= bytes.length);
  if (!ended) throw new Error('ends early');
  return text;
}

/**
 * The XML of a compressed page, `most` bytes of it at most.
 * @throws RangeError when it is larger, any other error when it is not packed like this
 */
export const unpacked = (text: string, most: number): string =>
  decodeURIComponent(inflated(fromBase64(text), most));
