// What a pasted text asks for: steps with what is said of them, their stages and teams by name, and the ways between them.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../document';
import { stagesOf, workOf, teamsOf } from '../queries';
import { STAGE_PHASES, STEP_KINDS, type StagePhase, type StepKindId } from '../ids';
import { foldName } from './fold';
import type { NamedFields } from './named-fields';
import type { Speech } from './speech';

/** A step to make. Without a stage or team it goes where the text is put. */
export interface PlannedStep {
  readonly fields: NamedFields & { readonly name: string };
  readonly stage: string | null;
  readonly team: string | null;
  /** Goals of its stage, beside those that the stage has. */
  readonly goals?: readonly string[];
  /** What reviews say of it: open remarks. */
  readonly review?: readonly string[];
}

/** A connection to make: from a place in the list of steps to another, or to a step that is there already. */
export interface PlannedWay {
  readonly from: number;
  readonly to: number | Id;
  readonly label: string | null;
  readonly probability: number | null;
}

/** What could not be taken as it stands: a key below `canvas.paste.remarks` in the locale files, and its arguments. */
export interface PasteRemark {
  readonly key: 'heading' | 'unread' | 'columns' | 'ways' | 'unjoined';
  readonly values: Readonly<Record<string, string | number>>;
}

export interface PastePlan {
  readonly steps: readonly PlannedStep[];
  readonly ways: readonly PlannedWay[];
  /** True when the steps follow each other only because the text has them in this order. */
  readonly inOrder: boolean;
  readonly remarks: readonly PasteRemark[];
}

/** A plan with what its stages are for, by name, as far as their names say it. */
export interface ReadPlan extends PastePlan {
  readonly phases: ReadonlyMap<string, StagePhase>;
}

/** What a text is read against: names that are there already, and the words of the languages. */
export interface Surroundings {
  readonly speeches: readonly Speech[];
  readonly currency: string;
  /** Of the project. */
  readonly teams: readonly string[];
  /** Of the map. */
  readonly stages: readonly string[];
  readonly steps: readonly { readonly id: Id; readonly name: string }[];
}

/** Longer names are cut; the whole text stands in the notes then. */
const LONGEST_NAME = 200;
const CUT_NAME = 160;

/** A name of a bearable length, and the notes that keep what it lacks. */
export function named(text: string): { readonly name: string; readonly notes: string | null } {
  const name = text.replace(/\s+/gu, ' ').trim();
  if (name.length <= LONGEST_NAME) return { name, notes: null };
  const cut = name.slice(0, CUT_NAME);
  const space = cut.lastIndexOf(' ');
  return { name: `${cut.slice(0, space > CUT_NAME / 2 ? space : CUT_NAME).trimEnd()}…`, notes: text.trim() };
}

/** False for kinds that nothing follows in the order of a text. */
export const leadsOn = (kind: StepKindId | undefined): boolean =>
  !STEP_KINDS.some((one) => one === kind && (one === 'note' || one.startsWith('end-')));

/** A stage's or team's name without a number before it: `1. Prospecting`, `阶段一：客户开发`. */
const unnumbered = (name: string): string =>
  name
    .trim()
    .replace(
      /^(?:(?:stage|phase|阶段|第)\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:阶段)?\s*[:：.、-]?\s*|\d{1,2}\s*[.、)）]?\s+|\d{1,2}[.、)）]\s*|[一二三四五六七八九十]{1,2}、\s*)(?=\S)/iu,
      '',
    );

const bareBand = (name: string): string => unnumbered(foldName(name));

/** The names without the numbers before them, which are their order: where several all have one. Others stay as they are. */
export function withoutNumbers(names: readonly string[]): readonly string[] {
  const bare = names.map(unnumbered);
  const isNumbered = names.length > 1 && names.every((name, i) => name.trim() !== bare[i]);
  return isNumbered && new Set(bare.map(foldName)).size === names.length ? withoutNumbers(bare) : names;
}

/** The name among `names` that a text means, whatever its case, width, spaces and number; null when it is none. */
export function bandNamed(text: string, names: readonly string[]): string | null {
  const folded = foldName(text);
  const same = names.find((name) => foldName(name) === folded);
  if (same !== undefined || folded === '') return same ?? null;
  const bare = bareBand(text);
  return names.find((name) => bareBand(name) === bare) ?? null;
}

/** What a map is read against: the names that are on it. */
export const surroundings = (
  document: ProjectDocument,
  map: Id,
  speeches: readonly Speech[],
): Surroundings => ({
  speeches,
  currency: document.project.currency,
  teams: teamsOf(document).map(({ name }) => name),
  stages: stagesOf(document, map).map(({ name }) => name),
  steps: workOf(document, map),
});

/** The phases of the stages that a plan names, told by the names that the languages have for them. */
export function phasesOf(
  { steps }: Pick<PastePlan, 'steps'>,
  speeches: readonly Speech[],
): Map<string, StagePhase> {
  const names = new Set(steps.flatMap(({ stage }) => stage ?? []));
  return new Map(
    [...names].flatMap((name): [string, StagePhase][] => {
      const phase = STAGE_PHASES.find((id) =>
        speeches.some(({ words }) => bandNamed(name, [words.stagePhases[id]]) !== null),
      );
      return phase ? [[name, phase]] : [];
    }),
  );
}
