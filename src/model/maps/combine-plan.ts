// What combining charts would do: which teams and stages are one, which hand-offs join, what was drawn twice. To be confirmed.
import type { Id } from '../../base/id';
import type { Connection, ProjectDocument, Stage, Step } from '../document';
import { connectionsOf, lanesOf, stagesOf, stepsOf, teamOf } from '../queries';
import { foldName } from '../text/fold';
import { halvesOf, isFirst, isLast } from './stubs';

/** Two halves of a cut connection that become one again. */
export interface LinkJoin {
  readonly out: Id;
  readonly in: Id;
}

/** A hand-off at the end of one chart, and the step of another that takes over from it; null: none does. */
export interface HandOffJoin {
  readonly from: Id;
  readonly to: Id | null;
}

/** Two steps that are the same one drawn twice. */
export interface Merge {
  readonly keep: Id;
  readonly gone: Id;
  /** False: they are only alike, and stay two until somebody says so. */
  readonly chosen: boolean;
}

export interface CombinePlan {
  readonly charts: readonly Id[];
  /** The team whose lane each team's steps go to, by team. */
  readonly teams: Readonly<Record<Id, Id>>;
  /** The stage that each stage becomes part of, by stage: itself, or an earlier one. */
  readonly stages: Readonly<Record<Id, Id>>;
  readonly links: readonly LinkJoin[];
  readonly handOffs: readonly HandOffJoin[];
  readonly merges: readonly Merge[];
}

/** The stages of all charts, chart by chart. */
export const stagesOfCharts = (document: ProjectDocument, charts: readonly Id[]): readonly Stage[] =>
  charts.flatMap((chart) => stagesOf(document, chart));

const sameSource = (a: Stage, b: Stage): boolean =>
  a.basedOn.includes(b.id) || b.basedOn.includes(a.id) || a.basedOn.some((id) => b.basedOn.includes(id));

/** Stages that came from the same one are one; else those of the same name, one of each chart. */
function matchStages(document: ProjectDocument, charts: readonly Id[]): Record<Id, Id> {
  const found: Record<Id, Id> = {};
  const groups: { readonly first: Stage; readonly maps: Set<Id> }[] = [];
  for (const stage of stagesOfCharts(document, charts)) {
    const free = groups.filter(({ maps }) => !maps.has(stage.map));
    const alike = foldName(stage.name);
    const group =
      free.find(({ first }) => sameSource(first, stage)) ??
      free.find(({ first }) => alike !== '' && foldName(first.name) === alike);
    found[stage.id] = group?.first.id ?? stage.id;
    if (group) group.maps.add(stage.map);
    else groups.push({ first: stage, maps: new Set([stage.map]) });
  }
  return found;
}

/** The teams of all charts, in order of their lanes. */
export const teamsOfCharts = (document: ProjectDocument, charts: readonly Id[]): readonly Id[] => [
  ...new Set(charts.flatMap((chart) => lanesOf(document, chart).map(({ team }) => team))),
];

/** Teams are one by identity; else by name, unless they stand beside each other on a chart. */
function matchTeams(document: ProjectDocument, charts: readonly Id[]): Record<Id, Id> {
  const found: Record<Id, Id> = {};
  const nameOf = (team: Id): string => foldName(document.teams[team]?.name ?? '');
  const chartsOf = (team: Id): readonly Id[] =>
    charts.filter((chart) => lanesOf(document, chart).some((lane) => lane.team === team));
  const isApart = (a: Id, b: Id): boolean => chartsOf(a).every((chart) => !chartsOf(b).includes(chart));
  for (const team of teamsOfCharts(document, charts)) {
    const name = nameOf(team);
    const alike = Object.keys(found).find(
      (other) => name !== '' && nameOf(other) === name && isApart(other, team),
    );
    found[team] = alike === undefined ? team : (found[alike] ?? alike);
  }
  return found;
}

function joinLinks(document: ProjectDocument, connections: readonly Connection[]): LinkJoin[] {
  const waiting = new Map<Id, Connection[]>();
  const joins: LinkJoin[] = [];
  for (const connection of connections) {
    if (connection.link === null) continue;
    const others = waiting.get(connection.link) ?? [];
    const at = others.findIndex((other) => halvesOf(document, other, connection) !== null);
    const other = others[at];
    const halves = other && halvesOf(document, other, connection);
    if (halves) {
      joins.push({ out: halves.out.id, in: halves.in.id });
      others.splice(at, 1);
    } else waiting.set(connection.link, [...others, connection]);
  }
  return joins;
}

/** The hand-offs at the ends of charts, and the steps at their beginnings, that no link joins. */
export function looseEnds(document: ProjectDocument, charts: readonly Id[], links: readonly LinkJoin[]) {
  const joined = new Set(
    links.flatMap((link) => [document.connections[link.out]?.to, document.connections[link.in]?.from]),
  );
  const free = charts.flatMap((chart) => stepsOf(document, chart)).filter(({ id }) => !joined.has(id));
  return {
    outs: free.filter(({ id, kind }) => kind === 'hand-off' && isLast(document, id)),
    ins: free.filter(
      ({ id, kind }) =>
        (kind === 'hand-off' || kind === 'start') && isFirst(document, id) && !isLast(document, id),
    ),
  };
}

/** How well a beginning fits a hand-off: by the same name, or by naming each other's teams; 0 = not at all. */
function fit(document: ProjectDocument, out: Step, into: Step): number {
  if (out.map === into.map) return 0;
  const [a, b] = [foldName(out.name), foldName(into.name)];
  if (a !== '' && a === b) return 3;
  const [giver, taker] = [teamOf(document, out.lane), teamOf(document, into.lane)].map(({ name }) =>
    foldName(name),
  );
  if (!giver || !taker || giver === taker) return 0;
  return (a.includes(taker) ? 1 : 0) + (b.includes(giver) ? 1 : 0);
}

function guessHandOffs(
  document: ProjectDocument,
  charts: readonly Id[],
  links: readonly LinkJoin[],
): HandOffJoin[] {
  const { outs, ins } = looseEnds(document, charts, links);
  const taken = new Set<Id>();
  return outs.map((out) => {
    const fits = ins
      .filter(({ id }) => !taken.has(id))
      .map((step) => ({ step, points: fit(document, out, step) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points);
    const [best, second] = fits;
    // Two that fit equally well: nobody knows which one is meant.
    const to = best && best.points > (second?.points ?? 0) ? best.step.id : null;
    if (to !== null) taken.add(to);
    return { from: out.id, to };
  });
}

/** Steps of two charts that are, or may be, the same: by what they came from, else by kind, name and team. */
function findMerges(
  document: ProjectDocument,
  charts: readonly Id[],
  teams: Readonly<Record<Id, Id>>,
  not: ReadonlySet<Id>,
): Merge[] {
  const steps = charts.flatMap((chart) => stepsOf(document, chart)).filter(({ id }) => !not.has(id));
  const merges: Merge[] = [];
  const gone = new Set<Id>();
  const teamAt = ({ lane }: Step): Id => teams[document.lanes[lane]?.team ?? ''] ?? '';
  const byName = new Map<string, Step[]>();
  for (const step of steps) {
    const name = foldName(step.name);
    if (name === '') continue;
    const others = byName.get(`${step.kind} ${name}`) ?? [];
    byName.set(`${step.kind} ${name}`, [...others, step]);
    const other = others.find(({ id, map }) => map !== step.map && !gone.has(id));
    if (!other) continue;
    const isSame = other.basedOn.some((id) => step.basedOn.includes(id));
    merges.push({ keep: other.id, gone: step.id, chosen: isSame || teamAt(other) === teamAt(step) });
    gone.add(step.id);
  }
  return merges;
}

/** What combining the charts would do, as far as can be told from them. */
export function combinePlan(document: ProjectDocument, charts: readonly Id[]): CombinePlan {
  const links = joinLinks(
    document,
    charts.flatMap((chart) => connectionsOf(document, chart)),
  );
  const teams = matchTeams(document, charts);
  const handOffs = guessHandOffs(document, charts, links);
  const stubs = new Set<Id>([
    ...links.flatMap((link) => [
      document.connections[link.out]?.to ?? '',
      document.connections[link.in]?.from ?? '',
    ]),
    ...handOffs.flatMap(({ from, to }) => (to === null ? [] : [from, to])),
  ]);
  return {
    charts,
    teams,
    stages: matchStages(document, charts),
    links,
    handOffs,
    merges: findMerges(document, charts, teams, stubs),
  };
}
