// The findings as they are shown: worked out when drawing rests, and calm while one types. Never saved in the project.
import { create } from 'zustand';
import type { Id } from '../base/id';
import { cellCrossings } from '../checks/cell-crossings';
import type { Crossings } from '../checks/map-facts';
import { type Finding, findingKey, type Severity } from '../checks/rule';
import { drawnScene } from '../drawing/build-scene';
import { same } from '../drawing/same';
import type { ProjectDocument } from '../model/document';
import { mapsOf } from '../model/queries';
import type { CheckClient } from '../services/check-client';
import type { ProjectSession } from './project-session';
import { type Session, useSession } from './session';

interface Findings {
  readonly shown: readonly Finding[];
  /** What is marked on the chart: by step its problems, by lane and stage what is graver than a hint. */
  readonly marks: ReadonlyMap<Id, readonly Finding[]>;
  readonly state: 'waiting' | 'ready' | 'failed';
  /** The finding that was gone to last, by its key. */
  readonly current: string | null;
  /** Looks again at once, as after mending. */
  recheck(): void;
}

const NOTHING_FOUND: Findings = {
  shown: [],
  marks: new Map(),
  state: 'waiting',
  current: null,
  recheck: () => undefined,
};

export const useFindings = create<Findings>()(() => NOTHING_FOUND);

/** How many of each severity there are on a map; on all with null. */
export function countFindings(
  findings: readonly Finding[],
  map: Id | null,
): Readonly<Record<Severity, number>> {
  const counts = { problem: 0, warning: 0, hint: 0 };
  for (const finding of findings) if (map === null || finding.map === map) counts[finding.severity]++;
  return counts;
}

const isMarked = ({ at, severity }: Finding): boolean =>
  at.kind === 'step'
    ? severity === 'problem'
    : (at.kind === 'lane' || at.kind === 'stage') && severity !== 'hint';

function marksOf(findings: readonly Finding[]): ReadonlyMap<Id, readonly Finding[]> {
  const marks = new Map<Id, readonly Finding[]>();
  for (const finding of findings)
    if (isMarked(finding)) marks.set(finding.at.id, [...(marks.get(finding.at.id) ?? []), finding]);
  return marks;
}

/** False when what it is about is gone, or its rule was switched off. */
function isAlive(
  { project, maps, lanes, stages, steps, connections }: ProjectDocument,
  finding: Finding,
): boolean {
  const { at, map, rule } = finding;
  const table = { map: maps, lane: lanes, stage: stages, step: steps, connection: connections }[at.kind];
  return maps[map] !== undefined && table[at.id] !== undefined && !project.checksOff.includes(rule);
}

/** The record that is being typed into, and what alone is selected: it is being worked on. */
function workedOn({ renaming, selection }: Session): {
  readonly typed: Id | null;
  readonly selected: Id | null;
} {
  const typed = renaming?.id ?? null;
  if (selection.kind === 'none') return { typed, selected: null };
  if (selection.kind !== 'items') return { typed, selected: selection.id };
  const [only, ...others] = [...selection.steps, ...selection.connections];
  return { typed, selected: others.length === 0 ? (only ?? null) : null };
}

function crossingsOf(document: ProjectDocument): ReadonlyMap<Id, Crossings> {
  const known = mapsOf(document).flatMap(({ id }) => {
    const scene = drawnScene(document, id);
    return scene ? [[id, cellCrossings(scene)] as const] : [];
  });
  return new Map(known);
}

/** So long nothing must change before the project is checked, ms. */
const REST = 600;
/** So long before something new is said of what is being worked on, ms. */
const LONG_REST = 2_500;
/** After something was selected or left, ms. */
const SETTLING = 250;

/** What is new about the record that is typed into or, before a long rest, about what alone is selected. */
function heldBack(
  found: readonly Finding[],
  shown: readonly Finding[],
  rested: boolean,
): ReadonlySet<Finding> {
  const before = new Set(shown.map(findingKey));
  const { typed, selected } = workedOn(useSession.getState());
  const isBusy = ({ at }: Finding): boolean => at.id === typed || (!rested && at.id === selected);
  return new Set(found.filter((finding) => isBusy(finding) && !before.has(findingKey(finding))));
}

function show(findings: readonly Finding[], state: Findings['state']): void {
  const { shown } = useFindings.getState();
  useFindings.setState(
    same(shown, findings) ? { state } : { shown: findings, marks: marksOf(findings), state },
  );
}

/** Keeps the findings of a project up to date until it is ended. */
export function keepFindings({ store }: ProjectSession, checks: CheckClient): () => void {
  let found: readonly Finding[] = [];
  /** What they were found in. */
  let seen: ProjectDocument | null = null;
  let changed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  /** Shows what was found, but for what waits. */
  const publish = (): void => {
    clearTimeout(later);
    // What has changed meanwhile is checked soon.
    if (ended || seen !== store.document()) return;
    const wait = changed + LONG_REST - performance.now();
    const waiting = heldBack(found, useFindings.getState().shown, wait <= 0);
    show(waiting.size === 0 ? found : found.filter((finding) => !waiting.has(finding)), 'ready');
    if (waiting.size > 0 && wait > 0) later = setTimeout(publish, wait);
  };

  const check = async (): Promise<void> => {
    clearTimeout(timer);
    const document = store.document();
    try {
      const answer = await checks.check({ document, crossings: crossingsOf(document) });
      if (answer === null) return;
      [found, seen] = [answer, document];
      publish();
    } catch {
      if (!ended) show([], 'failed');
    }
  };

  const soon = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), wait);
  };

  const stopListening = store.subscribe((document) => {
    changed = performance.now();
    const { shown, state } = useFindings.getState();
    show(
      shown.filter((finding) => isAlive(document, finding)),
      state,
    );
    soon(REST);
  });
  const stopWatching = useSession.subscribe((now, before) => {
    // What is left by adding the next step is no dead end: the act that goes with the selection comes first.
    if (now.renaming !== before.renaming || now.selection !== before.selection) {
      clearTimeout(later);
      later = setTimeout(publish, SETTLING);
    }
    // A map that is drawn for the first time shows where its lines cross.
    if (now.map !== before.map) soon(REST);
  });
  const recheck = (): void => {
    changed = 0;
    void check();
  };
  useFindings.setState({ ...NOTHING_FOUND, recheck });
  soon(REST);
  return () => {
    ended = true;
    stopListening();
    stopWatching();
    clearTimeout(timer);
    clearTimeout(later);
    useFindings.setState(NOTHING_FOUND);
  };
}
