// What a written document is made of, whatever file it becomes: sections of headings, facts, lists and tables.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';

/** A value that sheets can count with, beside its text. Shares are 0 to 1. */
export interface NumberCell {
  readonly text: string;
  readonly number: number;
  readonly unit: 'count' | 'share' | 'days' | 'hours' | 'money';
  /** ISO 4217; of money. */
  readonly currency?: string;
}

/** A day, as ISO 8601 and as it is read. */
export interface DayCell {
  readonly text: string;
  readonly day: string;
}

export type Cell = string | NumberCell | DayCell;

/** What a cell says. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

export interface Column {
  readonly head: string;
  /** The share of the table's width, in relation to the other columns; about the letters of a usual cell. */
  readonly width: number;
}

/** A table with its heads; each row has a cell for each column. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Something that is said under a name. `open`: it is asked and has no answer yet. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly open?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly muted?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What is said word by word. */
  | { readonly kind: 'script'; readonly label: string; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  /** The picture of a map. */
  | { readonly kind: 'chart'; readonly document: ProjectDocument; readonly map: Id };

export const SECTION_IDS = [
  'about',
  'chart',
  'stages',
  'table',
  'responsibilities',
  'goals',
  'gaps',
  'changes',
  'plan',
  'details',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** A part of a document under a heading of the first level. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The facts that say something. */
export const saidFacts = (facts: readonly Fact[]): Fact[] => facts.filter(({ text }) => text !== '');
