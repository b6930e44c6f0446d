// The small marks before a word: a glyph of the chart, a person's initials.
import { Glyph } from '../../steps/glyph';

interface GlyphMarkProps {
  /** Name of a lucide icon that charts carry. */
  readonly name: string;
  readonly size?: number;
}

export function GlyphMark({ name, size = 14 }: GlyphMarkProps) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden className="shrink-0">
      <Glyph name={name} x={0} y={0} size={size} colour="currentColor" line={size < 16 ? 1.25 : 1.4} />
    </svg>
  );
}

const HAN = /\p{sc=Han}/u;

/** Two letters of a name written with letters, one character of a Chinese one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = Array.from(words[0] ?? '')[0] ?? '';
  if (HAN.test(first)) return first;
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : '';
  return `${first}${last}`.toUpperCase();
}

export function Initials({ name }: { readonly name: string }) {
  return (
    <span
      aria-hidden
      className="grid size-[17px] shrink-0 place-items-center rounded-full bg-ink2 text-[8.5px] leading-none font-bold text-surface"
    >
      {initials(name)}
    </span>
  );
}
