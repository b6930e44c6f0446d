// What the current map says otherwise than the target, as lines that can be carried over to the target.
import type { Id } from '../base/id';
import type { Carried, Figure } from '../model/maps/carrying';
import type { PlanLine, ProcessMap, ProjectDocument } from '../model/document';
import { between } from './between';
import type { Change } from './change';
import type { Comparison } from './compare-maps';
import type { FieldChange } from './fields';
import { plannedChanges, type PlannedChange } from './planned-changes';
import { gapsClosedBy } from './row-places';

/** `filled`: the target says nothing where the current map says something; `differs`: both say something; `missing`: the target does not have it at all. */
export type CarrySort = 'filled' | 'differs' | 'missing';

export interface CarryLine {
  /** Different for every line of a comparison. */
  readonly key: string;
  readonly sort: CarrySort;
  readonly item: Carried;
  readonly planned: PlannedChange;
  readonly change: Change;
  /** The field that it is about; null for places and whole records. */
  readonly field: FieldChange | null;
}

/** True when the first map is the current process and the second its target, both of the open project. */
export function canCarry({ before, after }: Comparison, open: ProjectDocument): boolean {
  if (before.document !== open || after.document !== open) return false;
  return open.maps[before.map]?.side === 'current' && open.maps[after.map]?.side === 'target';
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const TABLES = {
  step: 'steps',
  stage: 'stages',
  connection: 'connections',
  lane: 'lanes',
  map: 'maps',
} as const;
const FIGURES: readonly Figure[] = ['headcount', 'hours', 'costRate'];

/** Who does it may differ because another team does it. */
const OF_THE_TEAM: ReadonlySet<string> = new Set(['responsible', 'involved']);

const hasWords = ({ task, owner, due, status, notes, audience }: PlanLine): boolean =>
  [task, owner, due, notes, audience].some((text) => !isEmpty(text)) || status !== 'open';

/** A change that closes a gap or that people have planned is meant: it is not what was forgotten in the target. */
export function isMeant({ comparison, row }: PlannedChange, lines: readonly PlanLine[]): boolean {
  if (gapsClosedBy(comparison, row).length > 0) return true;
  return lines.some(
    (line) =>
      line.change !== null &&
      line.change.current === row.before &&
      line.change.target === row.after &&
      hasWords(line),
  );
}

type Line = Pick<CarryLine, 'sort' | 'item' | 'field'>;

/** A team's people: what the target leaves open, and what both say differently. */
function staffingLines(field: FieldChange, team: Id, from: Id, to: Id): Line[] {
  const of = (value: unknown): Partial<ProcessMap['staffing'][Id]> =>
    typeof value === 'object' && value !== null ? value : {};
  const [was, is] = [of(field.before), of(field.after)];
  const other = FIGURES.filter(
    (figure) => JSON.stringify(was[figure] ?? null) !== JSON.stringify(is[figure] ?? null),
  );
  const filled = other.filter((figure) => isEmpty(is[figure]));
  const line = (sort: CarrySort, figures: readonly Figure[]): Line[] =>
    figures.length === 0 ? [] : [{ sort, field, item: { what: 'staffing', from, to, team, figures } }];
  return [
    ...line('filled', filled),
    ...line(
      'differs',
      other.filter((figure) => !filled.includes(figure)),
    ),
  ];
}

function fieldLines(change: Change, from: Id, to: Id, moved: boolean): Line[] {
  const said = change.fields.filter(({ before, after }) => !isEmpty(before) || !isEmpty(after));
  return said.flatMap((field): Line[] => {
    const [name, team] = field.field.split(/ (.*)/s);
    const sort = isEmpty(field.after) && !(moved && OF_THE_TEAM.has(field.field)) ? 'filled' : 'differs';
    if (change.record === 'map')
      return name === 'staffing' && team !== undefined
        ? staffingLines(field, team, from, to)
        : [{ sort, field, item: { what: 'leads', from, to } }];
    // A lane is called as its team, and that is of both maps.
    if (change.record === 'lane') return [];
    return [
      {
        sort,
        field,
        item: { what: 'fields', table: TABLES[change.record], from, to, fields: [field.field] },
      },
    ];
  });
}

/** `to`: the map of the target that the change is on. */
function linesOf(change: Change, { comparison, row }: PlannedChange): Line[] {
  const { kind, record, before: from, after: to } = change;
  const plain = (sort: CarrySort, item: Carried): Line[] => [{ sort, item, field: null }];
  const moved = row.changes.some((one) => one.lane !== null);
  if (kind === 'removed' && from !== null)
    return plain('missing', { what: 'record', table: TABLES[record], from, map: comparison.after.map });
  if (from === null || to === null) return [];
  switch (kind) {
    case 'renamed':
    case 'changed':
      return fieldLines(change, from, to, moved);
    case 'moved':
      return plain('differs', { what: 'place', from, to });
    case 'reordered':
      return plain('differs', { what: 'order', table: record === 'lane' ? 'lanes' : 'stages', from, to });
    case 'reconnected': {
      const { from: start, to: end } = comparison.before.document.connections[from] ?? { from: '', to: '' };
      const { after } = comparison.paired.steps;
      return after.has(start) && after.has(end) ? plain('differs', { what: 'ends', from, to }) : [];
    }
    default:
      return [];
  }
}

/** True where a connection of the current map can stand in the target: both its ends do. */
function canStand(
  { comparison: { before, paired } }: PlannedChange,
  { kind, record, before: id }: Change,
): boolean {
  if (record !== 'connection' || kind !== 'removed') return true;
  const connection = before.document.connections[id ?? ''];
  return [connection?.from, connection?.to].every((end) => paired.steps.after.has(end ?? ''));
}

/** The lines of a change of a record and of the connections with it; a step that comes in brings its connections along. */
function linesOfRow(planned: PlannedChange, lines: readonly PlanLine[]): CarryLine[] {
  const { row } = planned;
  const comesIn = row.changes.some(({ kind }) => kind === 'removed');
  const changes = comesIn ? row.changes : [...row.changes, ...row.connections];
  const meant = isMeant(planned, lines);
  return changes
    .filter((change) => canStand(planned, change))
    .flatMap((change) =>
      linesOf(change, planned).map(
        (line): CarryLine => ({
          ...line,
          sort: line.sort === 'filled' && meant ? 'differs' : line.sort,
          key: [change.record, change.before, change.after, change.kind, line.sort, line.field?.field].join(
            ' ',
          ),
          planned,
          change,
        }),
      ),
    );
}

/** What can be carried over to the target, change by change in the order of the comparison. */
export function carryLines(document: ProjectDocument, changes: readonly PlannedChange[]): CarryLine[] {
  const lines = Object.values(document.planLines);
  return changes.flatMap((planned) => linesOfRow(planned, lines));
}

/** The same of two maps of the project and of the details below them. */
export const carryLinesBetween = (document: ProjectDocument, current: Id, target: Id): CarryLine[] =>
  carryLines(document, plannedChanges(between(document, current, target)));

/** From the records of the current maps that lines are about to what they became. */
export function carryPairs(lines: readonly CarryLine[]): Map<Id, Id> {
  const comparisons = new Set(lines.map(({ planned }) => planned.comparison));
  return new Map(
    [...comparisons].flatMap(({ paired: { lanes, stages, steps, connections } }) =>
      [lanes, stages, steps, connections].flatMap(({ after }) => [...after]),
    ),
  );
}
