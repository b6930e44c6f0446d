// The colours of what lies beside a part of a map. Mixed, not see-through: lines under a pale pill would be seen in PDF and slides.
import type { Theme } from '../base/theme';
import { PALE } from './pale';

const mixed = (colour: string, ground: string): string => {
  const channel = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  const mix = (at: number): string =>
    Math.round(PALE * channel(colour, at) + (1 - PALE) * channel(ground, at))
      .toString(16)
      .padStart(2, '0');
  return `#${[1, 3, 5].map(mix).join('')}`.toUpperCase();
};

function paled<T>(value: T, ground: string): T {
  if (typeof value === 'string') return (/^#[0-9a-f]{6}$/iu.test(value) ? mixed(value, ground) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, paled(one, ground)])) as T;
}

const known = new WeakMap<Theme, Theme>();

/** The theme with every colour mixed with the sheet that the chart lies on. */
export function paleTheme(theme: Theme): Theme {
  const made = known.get(theme) ?? paled(theme, theme.band);
  known.set(theme, made);
  return made;
}
