// How a file is made: what each format was made with the last time, remembered on this device for each format.
import { type OptionId, PAGES, type WriteOptions } from '../../formats/format';
import { type Locale, LOCALES } from '../../locales/load';
import type { Who } from '../../present/people';
import type { Preferences } from '../../services/preferences';

export const SCALES = [1, 2, 3, 4] as const;
/** Least and largest scale that can be asked for by a width in pixels. */
export const SCALE_LIMITS = { least: 0.05, most: 40 } as const;
export const GROUNDS = ['sheet', 'transparent', 'screen'] as const;
export const COLOURS = ['light', 'dark'] as const;
const SWITCH = ['on', 'off'] as const;

/** The choices of the dialog. `ground` is the background in the words of a reader: a sheet is white, or dark in dark colours. */
export interface ExportOptions {
  readonly scale: number;
  readonly size: (typeof PAGES)[number];
  readonly tiled: boolean;
  readonly ground: (typeof GROUNDS)[number];
  readonly theme: (typeof COLOURS)[number];
  readonly title: boolean;
  readonly legend: boolean;
  readonly gaps: boolean;
  /** Who is responsible for each step. */
  readonly owners: boolean;
  readonly embedFonts: boolean;
  readonly compressed: boolean;
  readonly swimlane: boolean;
  /** Null: the project's. */
  readonly language: Locale | null;
  /** Null: everybody. Remembered by the session for all formats, not on the device. */
  readonly who: Who | null;
}

/** What a file is made with as long as nobody says otherwise. */
export const DEFAULTS: ExportOptions = {
  scale: 2,
  size: 'fit',
  tiled: false,
  ground: 'sheet',
  theme: 'light',
  title: true,
  legend: true,
  gaps: false,
  owners: false,
  embedFonts: true,
  compressed: false,
  swimlane: false,
  language: null,
  who: null,
};

const SWITCHES = [
  'tiled',
  'title',
  'legend',
  'gaps',
  'owners',
  'embedFonts',
  'compressed',
  'swimlane',
] as const;
type Switched = (typeof SWITCHES)[number];

const key = (format: string, name: string): string => `export-${format}-${name}`;

/** What a format was made with the last time, else what suits most. `first`: what suits it better. */
export function rememberedOptions(
  preferences: Preferences,
  format: string,
  first: Partial<ExportOptions> = {},
): ExportOptions {
  const usual = { ...DEFAULTS, ...first };
  const of = <T extends string>(name: keyof ExportOptions, allowed: readonly T[]): T | null =>
    preferences.get(key(format, name), allowed);
  const on = (name: Switched): boolean => (of(name, SWITCH) ?? (usual[name] ? 'on' : 'off')) === 'on';
  const scale = Number(preferences.text(key(format, 'scale')) ?? usual.scale);
  return {
    scale: scale >= SCALE_LIMITS.least && scale <= SCALE_LIMITS.most ? scale : usual.scale,
    size: of('size', PAGES) ?? usual.size,
    ground: of('ground', GROUNDS) ?? usual.ground,
    theme: of('theme', COLOURS) ?? usual.theme,
    language: of('language', LOCALES),
    who: usual.who,
    tiled: on('tiled'),
    title: on('title'),
    legend: on('legend'),
    gaps: on('gaps'),
    owners: on('owners'),
    embedFonts: on('embedFonts'),
    compressed: on('compressed'),
    swimlane: on('swimlane'),
  };
}

export function rememberOptions(preferences: Preferences, format: string, options: ExportOptions): void {
  const { scale, size, ground, theme, language } = options;
  for (const [name, value] of Object.entries({ scale, size, ground, theme, language: language ?? 'project' }))
    preferences.set(key(format, name), String(value));
  for (const name of SWITCHES) preferences.set(key(format, name), options[name] ? 'on' : 'off');
}

/** The options as formats take them; those that a format does not heed are what they are by default. */
export function writeOptions(chosen: ExportOptions, heeded: readonly OptionId[]): WriteOptions {
  const heeds = (id: OptionId): boolean => heeded.includes(id);
  const of = <K extends keyof ExportOptions>(id: OptionId, name: K): ExportOptions[K] =>
    heeds(id) ? chosen[name] : DEFAULTS[name];
  const theme = of('theme', 'theme');
  const ground = of('background', 'ground');
  const sheet = theme === 'dark' ? 'theme' : 'white';
  const language = of('language', 'language');
  return {
    scale: of('scale', 'scale'),
    background: ground === 'sheet' ? sheet : ground,
    theme,
    title: of('title', 'title'),
    legend: of('legend', 'legend'),
    gaps: of('gaps', 'gaps'),
    owners: of('owners', 'owners'),
    embedFonts: of('embedFonts', 'embedFonts'),
    compressed: of('compressed', 'compressed'),
    swimlane: of('swimlane', 'swimlane'),
    ...(language ? { language } : {}),
    ...(heeds('who') && chosen.who ? { who: chosen.who } : {}),
    ...(heeds('page') ? { page: { size: chosen.size, tiled: chosen.tiled && isPaper(chosen.size) } } : {}),
  };
}

/** Sheets that can be laid side by side; slides and pages as large as the drawing stand alone. */
export const isPaper = (size: ExportOptions['size']): boolean => size === 'a4' || size === 'a3';
