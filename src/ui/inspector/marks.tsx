// The small marks before a word: a glyph of the chart, a team's colour, a kind's outline, a person's initials.
import { Glyph } from '../../steps/glyph';
import type { Hue } from '../../base/theme';
import { THEMES } from '../../base/theme';
import type { StepKindId } from '../../model/ids';
import { Shape } from '../../steps/shape';
import { stepKind } from '../../steps/registry';
import { useSession } from '../session';

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

export function Swatch({ hue, size = 10 }: { readonly hue: Hue; readonly size?: number }) {
  const theme = useSession((session) => session.theme);
  return (
    <span
      aria-hidden
      className="inline-block shrink-0 rounded-[3px]"
      style={{ width: size, height: size, background: THEMES[theme].hues[hue].solid }}
    />
  );
}

/** The outline of a kind, small, in the colour of the text round it. */
export function KindMark({ kind }: { readonly kind: StepKindId }) {
  const shape = stepKind(kind);
  const { width, height } = shape.label('').size;
  const scale = Math.min(18 / width, 14 / height);
  const line = 1.4 / scale;
  const rect = { x: 0, y: 0, width, height };
  return (
    <svg
      width={20}
      height={16}
      viewBox={`${-1 / scale} ${-1 / scale} ${20 / scale} ${16 / scale}`}
      aria-hidden
      className="shrink-0"
    >
      <g transform={`translate(${(18 / scale - width) / 2} ${(14 / scale - height) / 2})`}>
        <Shape
          outline={shape.outline(rect)}
          paint={{ fill: 'none', stroke: 'currentColor', strokeWidth: line }}
        />
      </g>
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
