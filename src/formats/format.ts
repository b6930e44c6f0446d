// The contract of a file format: one file in this folder per format that the app writes. Effects come in as arguments.
import type { Id } from '../base/id';
import type { Rect, Size } from '../base/geometry';
import type { TextWeight } from '../base/text-width';
import type { MapSide } from '../compare/map-side';
import type { ComparedChart } from '../drawing/comparison-picture';
import type { FlowScene } from '../drawing/flow-scene';
import type { PictureOptions } from '../drawing/picture-frame';
import type { ProjectDocument } from '../model/document';
import type { Who } from '../present/people';
import type { Locale } from '../locales/load';

/** What a file can be of: a map as lanes and stages, as plain flow, two maps compared, a part of a map, or the whole project. */
export const SUBJECTS = ['map', 'flow', 'comparison', 'stage', 'team', 'selection', 'project'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

/** The choices that a format may heed; the export dialog asks only for those of the chosen format. */
export const OPTION_IDS = [
  'scale',
  'page',
  'background',
  'theme',
  'title',
  'legend',
  'gaps',
  'owners',
  'embedFonts',
  'language',
  'who',
  'compressed',
  'swimlane',
] as const;
export type OptionId = (typeof OPTION_IDS)[number];

/** Sheets of paper and slides; `fit`: one page as large as the drawing. `tiled`: 100 % on as many sheets as it takes. */
export const PAGES = ['fit', 'a4', 'a3', 'slide'] as const;
export interface PageOptions {
  readonly size: (typeof PAGES)[number];
  readonly tiled: boolean;
}

/** How a file is made; a format has use for those that it names in `options`. */
export interface WriteOptions extends PictureOptions {
  /** Pixels of the file for each px of the drawing, as a rule 1 to 4; drawings made of lines have no use for it. */
  readonly scale: number;
  /** SVG: carry the fonts in the file, so that it looks the same on a device without them. */
  readonly embedFonts: boolean;
  /** The language of headings and legend; what the project says stays as it is. Without it: the project's. */
  readonly language?: Locale;
  readonly page?: PageOptions;
  /** Whose handout it is; without it: everybody's, one after the other. */
  readonly who?: Who;
  /** draw.io: pages packed, as its own files often are, instead of XML that can be read. */
  readonly compressed?: boolean;
  /** Mermaid: its swimlanes, which only newer versions know, instead of a flowchart. */
  readonly swimlane?: boolean;
}

/** What a file is made from. */
export interface WriteInput {
  /** Of a stage, team or selection: the document with that part of the map alone (`partAround`). */
  readonly document: ProjectDocument;
  /**
   * The document that `document` holds a part of: figures and the numbers of stages are those of the whole, and what sums up or
   * compares the whole is left out of documents.
   */
  readonly whole?: ProjectDocument;
  /** The steps of a part that are not its own: what comes right before and after it. Pictures dim them, documents name them. */
  readonly beside?: ReadonlySet<Id>;
  /** The team whose part it is. */
  readonly team?: Id;
  /** What the part is called, for the second line of titles. */
  readonly part?: string;
  /** The map of a picture; formats of whole projects write all of them. */
  readonly map: Id;
  readonly options: WriteOptions;
  /** The map as plain flow, laid out: pictures show it in place of lanes and stages. */
  readonly flow?: FlowScene | null;
  /** Two maps compared: pictures show them in place of the map. */
  readonly comparison?: PicturedComparison | null;
  /** The two maps of a comparison and how they are shown; pictures draw `comparison` from it where that is not given. */
  readonly compared?: ComparedMaps | null;
}

/** Two maps to be compared, the later one second. */
export interface ComparedMaps {
  readonly before: MapSide;
  readonly after: MapSide;
  readonly layout: 'sides' | 'overlay';
  /** Lanes and stages without a change are thin. */
  readonly onlyChanged: boolean;
}

/** A comparison as a picture shows it. */
export interface PicturedComparison {
  /** Two charts, or one with what is gone drawn in. */
  readonly charts: readonly ComparedChart[];
  readonly title: string;
  /** The second line; empty for none. */
  readonly subtitle: string;
}

/** Text as it is set: what is said, and how heavy. */
export interface TextRun {
  readonly text: string;
  readonly weight: number;
}

/** A character that one part of a font has: when it shows, that part is there. */
export interface FontSample {
  readonly text: string;
  readonly family: string;
  readonly weight: number;
}

/** Fonts to be put into a picture. */
interface EmbeddedFonts {
  /** `@font-face` rules with the used parts of the fonts inside, as data. */
  readonly css: string;
  /** One sample for each rule. */
  readonly samples: readonly FontSample[];
}

/** A file of a font, for formats that carry outlines of their own. */
export interface FontFile {
  /** Its own name: what texts of several weights share has one. */
  readonly id: string;
  /** Whether it has a character, as far as that is known before it is loaded; null: it must be looked into. */
  readonly holds: ((code: number) => boolean) | null;
  /** Its bytes, WOFF 1 with TrueType outlines. @throws when it cannot be loaded */
  readonly load: () => Promise<Uint8Array>;
}

/** Finds the fonts that a picture needs. */
export interface FontSource {
  /** The files that texts of a weight are set from: where several have a character, the first one counts. */
  files(weight: TextWeight): Promise<readonly FontFile[]>;
  /** @throws when a font cannot be loaded */
  embed(runs: readonly TextRun[]): Promise<EmbeddedFonts>;
}

/** Turns drawings into pixels. */
export interface Raster {
  /**
   * A PNG of exactly `size` pixels, of any size: drawn in tiles, made when all fonts of the drawing are ready, which `samples` tell.
   * @throws when the browser cannot draw it: never a picture without its words, never a blank one
   */
  png(svg: string, size: Size, samples: readonly FontSample[], task?: WriteTask): Promise<Blob>;
}

/** The effects that formats may use. */
export interface FormatServices {
  readonly fonts: FontSource;
  readonly raster: Raster;
}

/** What long work tells and is told meanwhile. */
export interface WriteTask {
  /** Aborted: the file is not wanted any more; `write` rejects. */
  readonly signal: AbortSignal;
  /** The share that is done, 0 to 1. */
  readonly progress: (share: number) => void;
}

/** Something in which the file will differ from what is drawn; `key` is its sentence below `files.export.notices`. */
export interface WriteNotice {
  readonly key: 'missingCharacters' | 'pageScaled' | 'oneChart' | 'noOwner' | 'leftBehind' | 'onlyNames';
  readonly values: Readonly<Record<string, string | number>>;
}

/** The reasons that a format may give for not making a file; each has its sentence below `files.export.problems`. */
export const WRITE_PROBLEMS = ['tooLarge', 'glyphs', 'empty', 'noFont'] as const;
export type WriteProblemKey = (typeof WRITE_PROBLEMS)[number];

/** Why a file cannot be made and what to do about it, said to the user by its key. */
export class WriteProblem extends Error {
  constructor(
    readonly key: WriteProblemKey,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'WriteProblem';
  }
}

/** What is in a file that a picture does not show; each has its words below `files.export.contents`. */
export const CONTENTS = [
  'overview',
  'chart',
  'stages',
  'teams',
  'steps',
  'connections',
  'forms',
  'responsibilities',
  'gaps',
  'goals',
  'comparison',
  'plan',
  'notes',
] as const;
export interface Content {
  readonly id: (typeof CONTENTS)[number];
  /** How many of them; 1 of what is there once. None: it is left out of the list. */
  readonly count: number;
}

/** How a drawing is spread over sheets of paper; all measures in px of 1/96 inch. */
export interface SheetLayout {
  readonly paper: Size;
  readonly margin: number;
  /** Px on paper for each px of the drawing. */
  readonly scale: number;
  /** The part of the drawing on each sheet, in px of the drawing, row by row; sheets overlap where there are several. */
  readonly sheets: readonly Rect[];
  readonly columns: number;
  /** They are pages that number themselves, not parts of one drawing. */
  readonly numbered?: true;
  /** How many pages there are in all, where not all are drawn or a program sets them anew: then it is about so many. */
  readonly pages?: { readonly count: number; readonly about: boolean };
}

/** The pages of a file as one drawing, with where each lies on it. */
export interface DrawnSheets {
  /** One SVG element; the groups of pages say by `data-sheet` which they are. */
  readonly svg: string;
  readonly size: Size;
  readonly layout: SheetLayout;
}

/** What the dialog shows before a file is written: the picture, its sheets, the first lines, or the picture and what else is in it. */
export type PreviewKind = 'picture' | 'pages' | 'text' | 'contents';

/** The families in which formats are offered, in this order. */
export const FORMAT_GROUPS = ['picture', 'office', 'interchange', 'project'] as const;

/** A file format. */
export interface Format {
  /** = file name = its key in the locale files. */
  readonly id: string;
  readonly group: (typeof FORMAT_GROUPS)[number];
  /** Its place in the group, ascending, what is used most first; different for every format of the group. */
  readonly place: number;
  readonly subjects: readonly SubjectKind[];
  readonly options: readonly OptionId[];
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** What to know before it is written. */
  readonly notices?: (input: WriteInput, services: FormatServices) => Promise<readonly WriteNotice[]>;
  /** It needs the page's DOM: it is written there, not in the worker, and must let the page breathe. */
  readonly onPage?: true;
  /** Left out: what suits its group, options and kind of content. */
  readonly preview?: PreviewKind;
  /** What will be in the file, for formats that are more than a picture; left out: what is on the map. */
  readonly contents?: (input: WriteInput) => readonly Content[];
  /** Its pages as they will be, for preview and paper; `most`: so many at most are drawn, all are counted. Left out: the picture stands for them. */
  readonly draw?: (input: WriteInput, most: number) => Promise<DrawnSheets>;
  /** True when gaps would be told in it, where it tells more of them than flags on the chart; they are unless they are not wanted. */
  readonly tellsGaps?: (input: WriteInput) => boolean;
  /** How its pages lie on the drawing; left out: as the printer spreads them. */
  readonly sheets?: (size: Size, page: PageOptions) => SheetLayout;
  /** The file's content. Text typed by anyone stays text in it. */
  readonly write: (input: WriteInput, services: FormatServices, task?: WriteTask) => Promise<Blob | string>;
}
