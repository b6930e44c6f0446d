// What the export dialog asks for, and what it remembers of it on this device.
import type { PictureOptions } from '../../drawing/picture';
import type { Preferences } from '../../services/preferences';

export const EXPORT_FORMATS = ['png', 'svg', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a picture is of: the map in lanes and stages, or as plain flow. */
export const SCOPES = ['chart', 'flow'] as const;
export type ExportScope = (typeof SCOPES)[number];

export const SCALES = ['1', '2', '3', '4'] as const;
export const BACKGROUNDS = ['white', 'transparent', 'screen'] as const;
export const COLOURS = ['light', 'dark'] as const;
const SWITCH = ['on', 'off'] as const;

export interface ExportOptions extends PictureOptions {
  readonly format: ExportFormat;
  readonly scale: (typeof SCALES)[number];
  /** SVG: the fonts travel in the file. */
  readonly embedFonts: boolean;
}

const DEFAULTS: ExportOptions = {
  format: 'png',
  scale: '2',
  title: true,
  legend: true,
  background: 'white',
  theme: 'light',
  embedFonts: true,
  gaps: false,
  owners: false,
};

const SWITCHES = ['title', 'legend', 'embedFonts', 'gaps', 'owners'] as const;
const key = (name: string): string => `export-${name}`;

/** What was chosen the last time, else what suits a slide. */
export function rememberedOptions(preferences: Preferences): ExportOptions {
  const of = <T extends string>(name: keyof ExportOptions, allowed: readonly T[], otherwise: T): T =>
    preferences.get(key(name), allowed) ?? otherwise;
  const on = (name: (typeof SWITCHES)[number]): boolean =>
    of(name, SWITCH, DEFAULTS[name] ? 'on' : 'off') === 'on';
  return {
    format: of('format', EXPORT_FORMATS, DEFAULTS.format),
    scale: of('scale', SCALES, DEFAULTS.scale),
    background: of('background', BACKGROUNDS, DEFAULTS.background),
    theme: of('theme', COLOURS, DEFAULTS.theme),
    title: on('title'),
    legend: on('legend'),
    embedFonts: on('embedFonts'),
    gaps: on('gaps'),
    owners: on('owners'),
  };
}

export function rememberOptions(preferences: Preferences, options: ExportOptions): void {
  const { format, scale, background, theme } = options;
  for (const [name, value] of Object.entries({ format, scale, background, theme }))
    preferences.set(key(name), value);
  for (const name of SWITCHES) preferences.set(key(name), options[name] ? 'on' : 'off');
}

/** A dark chart on white paper would have words that nobody can read: choosing one of the two gives up the other. */
export function withChange(options: ExportOptions, change: Partial<ExportOptions>): ExportOptions {
  const next = { ...options, ...change };
  if (next.background !== 'white' || next.theme !== 'dark') return next;
  return change.background === 'white' ? { ...next, theme: 'light' } : { ...next, background: 'screen' };
}
