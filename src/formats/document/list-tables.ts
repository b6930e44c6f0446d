// The lists of a project as tables: teams, goals and gaps.
import { dayText } from '../../base/day';
import { formatMoney } from '../../base/money';
import { formatNumber } from '../../base/number-text';
import { byRank } from '../../base/rank';
import { gapOutcomes, gapState, isClosed } from '../../compare/gap-outcomes';
import { plannedChanges } from '../../compare/planned-changes';
import type { ChangeRow } from '../../compare/rows';
import { changeText, gapKindName } from '../../method/gap-words';
import { placeName } from '../../method/place-name';
import type { Gap, Goal, Team } from '../../model/document';
import { lanesOf, rolesOf, stagesOf } from '../../model/queries';
import { roleText } from '../../model/text/role-text';
import { shareText } from '../../numbers/figure-text';
import { mapNumbers } from '../../numbers/map-numbers';
import type { Cell, Column, Table } from './blocks';
import { comparisonOf, type Source } from './source';
import { countCell } from './stage-content';
import { lanesIn, toldIn } from './step-content';

const columnsOf = (heads: readonly (readonly [string, number])[]): Column[] =>
  heads.map(([head, width]) => ({ head, width }));

const dayCell = (iso: string | null, { words }: Source): Cell =>
  iso ? { text: dayText(iso, words.locale), day: iso } : '';

const numberCell = (number: number | null, locale: string): Cell =>
  number === null ? '' : { text: formatNumber(number, locale), number, unit: 'count' };

function teamRow(source: Source, team: Team): Cell[] {
  const { document, map, words, part } = source;
  const { locale, messages } = words;
  const staffing = document.maps[map]?.staffing[team.id];
  const lanes = new Set(lanesOf(document, map).flatMap((lane) => (lane.team === team.id ? lane.id : [])));
  const steps = toldIn(source).filter(({ lane, kind }) => lanes.has(lane) && kind !== 'note');
  const roles = rolesOf(document).filter((role) => role.team === team.id);
  const load = part ? null : (mapNumbers(document, map).load.get(team.id)?.share ?? null);
  const rate = staffing?.costRate ?? null;
  return [
    team.name,
    team.line ?? '',
    team.phase ? messages.words.teamPhases[team.phase] : '',
    team.manager ?? '',
    roles.map((role) => roleText(role, words.speech)).join('\n'),
    countCell(steps.length),
    numberCell(staffing?.headcount ?? null, locale),
    numberCell(staffing?.hours ?? null, locale),
    rate
      ? { text: formatMoney(rate, locale), number: rate.amount, unit: 'money', currency: rate.currency }
      : '',
    load === null ? '' : { text: shareText(load, locale), number: load, unit: 'share' },
  ];
}

/** The teams that have a lane on the map, in its order. */
export function teamTable(source: Source): Table {
  const { document, words } = source;
  const { team } = words.own;
  const ids = [...new Set(lanesIn(source).map((lane) => lane.team))];
  return {
    columns: columnsOf([
      [team.name, 16],
      [team.line, 28],
      [team.phase, 14],
      [team.manager, 16],
      [team.roles, 26],
      [team.steps, 8],
      [team.headcount, 9],
      [team.hours, 12],
      [team.rate, 14],
      [team.load, 10],
    ]),
    rows: ids.flatMap((id) => {
      const record = document.teams[id];
      return record ? [teamRow(source, record)] : [];
    }),
  };
}

/** The goals of the project and of the stages of this map, those of the project first. */
function goalsHere({ document, map }: Source): readonly Goal[] {
  const stages = stagesOf(document, map).map(({ id }) => id);
  const place = ({ stage }: Goal): number => (stage === null ? -1 : stages.indexOf(stage));
  return Object.values(document.goals)
    .filter(({ stage }) => stage === null || stages.includes(stage))
    .toSorted((a, b) => place(a) - place(b) || byRank(a, b));
}

/** Goals with their measures and targets. */
export function goalTable(source: Source): Table {
  const { document, words } = source;
  const { goal } = words.own;
  return {
    columns: columnsOf([
      [goal.name, 32],
      [goal.horizon, 12],
      [goal.stage, 18],
      [goal.metric, 24],
      [goal.target, 20],
      [goal.due, 14],
    ]),
    rows: goalsHere(source).map((one) => [
      one.name,
      goal.horizons[one.horizon],
      one.stage === null ? goal.whole : (document.stages[one.stage]?.name ?? ''),
      one.metric ?? '',
      one.target ?? '',
      dayCell(one.due, source),
    ]),
  };
}

/** The map whose gaps a document of this map tells: they are marked on the current process. */
function gapMap(source: Source): string {
  if (source.part) return source.map;
  const before = comparisonOf(source)?.comparison.before;
  return before?.document === source.document ? before.map : source.map;
}

/** The gaps that belong to the map, by their numbers. */
export function gapsHere(source: Source): readonly Gap[] {
  const { closed, open } = gapOutcomes(source.document, gapMap(source));
  return [...closed, ...open].toSorted((a, b) => a.number - b.number || byRank(a, b));
}

/** How many gaps there are, and how many of them are closed. */
export const gapCounts = (source: Source): { readonly all: number; readonly closed: number } => {
  const gaps = gapsHere(source);
  return { all: gaps.length, closed: gaps.filter(isClosed).length };
};

/** The changes that close a gap, in words. */
function closers(source: Source, gap: Gap, rows: readonly ChangeRow[]): string {
  const { document, words } = source;
  const texts = gap.closedBy.flatMap(({ current, target }) => {
    const row = rows.find(({ before, after }) => before === current && after === target);
    return row ? changeText(document, row, words) : [];
  });
  return [...new Set(texts)].join('\n');
}

/** Gaps with their places, causes and what closes them. */
export function gapTable(source: Source): Table {
  const { document, words } = source;
  const { gap } = words.own;
  const { severities, states } = words.messages.gaps;
  const compared = comparisonOf(source);
  const rows = compared ? plannedChanges(compared).map(({ row }) => row) : [];
  return {
    columns: columnsOf([
      [gap.number, 5],
      [gap.title, 26],
      [gap.kind, 16],
      [gap.places, 24],
      [gap.cause, 28],
      [gap.severity, 10],
      [gap.owner, 14],
      [gap.due, 13],
      [gap.status, 11],
      [gap.closedBy, 26],
    ]),
    rows: gapsHere(source).map((one) => [
      countCell(one.number),
      one.title.trim() || gapKindName(document, one.kind, words.gaps),
      gapKindName(document, one.kind, words.gaps),
      one.at.map((place) => placeName(document, place, words)).join('\n'),
      one.cause ?? '',
      severities[one.severity],
      one.owner ?? '',
      dayCell(one.due, source),
      states[gapState(document, one)],
      closers(source, one, rows),
    ]),
  };
}
