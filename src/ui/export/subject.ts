// What a file is of: a map, a part of it, two maps, or the project; begun from what the screen shows and selects.
import type { Id } from '../../base/id';
import type { SubjectKind, WriteInput } from '../../formats/format';
import type { MapPart } from '../../model/maps/part-of';
import { partAround } from '../../model/maps/part-around';
import type { ProjectDocument } from '../../model/document';
import { lanesOf, mapsOf, stagesOf, teamOf } from '../../model/queries';
import { laneOfTeam } from '../../model/team-part';
import type { Source } from '../compare-state';
import { type Selection, selectedSteps, type Session, showsFlow } from '../session';

/** What is chosen, with the choices of the other kinds, so that coming back finds them. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly map: Id;
  readonly stage: Id | null;
  readonly lane: Id | null;
  /** The selected steps of the map on the screen. */
  readonly steps: readonly Id[];
  readonly before: Source | null;
  readonly after: Source | null;
  readonly layout: 'sides' | 'overlay';
  readonly onlyChanged: boolean;
}

export type ComparedSources = Pick<Subject, 'before' | 'after' | 'layout' | 'onlyChanged'>;

/** Several steps or a band are selected for a purpose; a single step is selected by working on it. */
function kindOf(session: Session, steps: readonly Id[], lane: Id | null): SubjectKind {
  if (session.screen === 'compare') return 'comparison';
  if (lane !== null) return 'team';
  const { kind } = session.selection;
  if (kind === 'stage') return 'stage';
  if (kind === 'lane') return 'team';
  if (steps.length > 1) return 'selection';
  return showsFlow(session) ? 'flow' : 'map';
}

const bandOf = (selection: Selection, kind: 'lane' | 'stage'): Id | null =>
  selection.kind === kind ? selection.id : null;

/** The subject that the screen suggests. */
export function startSubject(
  document: ProjectDocument,
  map: Id,
  session: Session,
  compared: ComparedSources,
): Subject {
  const steps = selectedSteps(session.selection).filter((id) => document.steps[id]?.map === map);
  const first = document.steps[steps[0] ?? ''];
  const lane = laneOfTeam(document, map, session.focusedTeam)?.id ?? null;
  const kind = kindOf(session, steps, lane);
  const { before, after, layout, onlyChanged } = compared;
  const subject: Subject = {
    kind,
    map,
    stage: bandOf(session.selection, 'stage') ?? first?.stage ?? null,
    lane: lane ?? bandOf(session.selection, 'lane') ?? first?.lane ?? null,
    steps,
    before,
    after,
    layout,
    onlyChanged,
  };
  const whole = settled(document, subject);
  return offered(document, whole).includes(kind) ? whole : { ...whole, kind: 'map' };
}

/** The stage and lane on the chosen map, the first ones where the chosen ones lie on another. */
export function settled(document: ProjectDocument, subject: Subject): Subject {
  const stages = stagesOf(document, subject.map);
  const lanes = lanesOf(document, subject.map);
  const kept = (list: readonly { readonly id: Id }[], id: Id | null): Id | null =>
    list.some((one) => one.id === id) ? id : (list[0]?.id ?? null);
  return { ...subject, stage: kept(stages, subject.stage), lane: kept(lanes, subject.lane) };
}

/** The kinds of subject that there are in this project at this moment. */
export function offered(document: ProjectDocument, subject: Subject): readonly SubjectKind[] {
  const compares = subject.before !== null && (subject.after !== null || mapsOf(document).length > 1);
  return [
    'map',
    'flow',
    ...(compares ? (['comparison'] as const) : []),
    'stage',
    'team',
    ...(subject.steps.length > 0 ? (['selection'] as const) : []),
    'project',
  ];
}

/** What a format writes from, all but its options. */
export type SubjectInput = Pick<
  WriteInput,
  'document' | 'whole' | 'beside' | 'team' | 'part' | 'map' | 'compared'
>;

/** The document, or that part of it, and the map; null where two maps are needed and one is missing. */
export function subjectInput(document: ProjectDocument, subject: Subject): SubjectInput | null {
  const { kind, map, stage, lane, steps, before, after, layout, onlyChanged } = subject;
  if (kind === 'comparison') {
    if (!before || !after) return null;
    const sideOf = (source: Source) => ({ document: source.other ?? document, map: source.map });
    const compared = { before: sideOf(before), after: sideOf(after), layout, onlyChanged };
    return { document: compared.after.document, map: after.map, compared };
  }
  const alone = (part: MapPart): SubjectInput => ({
    ...partAround(document, map, part),
    whole: document,
    part: partName(document, subject),
    map,
  });
  if (kind === 'stage' && stage !== null) return alone({ kind, id: stage });
  if (kind === 'team' && lane !== null) {
    const team = chosenTeam(document, subject);
    return { ...alone({ kind: 'lane', id: lane }), ...(team === null ? {} : { team }) };
  }
  if (kind === 'selection') return alone({ kind: 'steps', ids: steps });
  return { document, map };
}

/** The team whose part is chosen; null for other subjects. */
export const chosenTeam = (document: ProjectDocument, { kind, lane }: Subject): Id | null =>
  (kind === 'team' && document.lanes[lane ?? '']?.team) || null;

/** The name of the chosen stage or team; empty for other subjects. */
export function partName(document: ProjectDocument, { kind, stage, lane }: Subject): string {
  if (kind === 'stage') return document.stages[stage ?? '']?.name ?? '';
  if (kind === 'team' && lane !== null && document.lanes[lane]) return teamOf(document, lane).name;
  return '';
}
