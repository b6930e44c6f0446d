// Questions to a document, answered in one order that never depends on ids' order of arrival. Answers are kept per table.
import type { Id } from '../base/id';
import { byRank } from '../base/rank';
import type {
  Comment,
  Connection,
  Form,
  Gap,
  Goal,
  Lane,
  ProcessMap,
  ProjectDocument,
  Resource,
  Review,
  Role,
  Stage,
  Step,
  System,
  Team,
  Training,
} from './document';
import { remembered } from './remembered';

const NONE: readonly never[] = [];

function grouped<R>(records: Iterable<R>, key: (record: R) => Id): ReadonlyMap<Id, readonly R[]> {
  const groups = new Map<Id, R[]>();
  for (const record of records) {
    const group = groups.get(key(record));
    if (group) group.push(record);
    else groups.set(key(record), [record]);
  }
  return groups;
}

const ranked = <R extends { rank: string; id: Id }>(table: Readonly<Record<Id, R>>): readonly R[] =>
  Object.values(table).sort(byRank);

const lanes = remembered(
  (document) => [document.lanes],
  (document) => grouped(ranked(document.lanes), (lane) => lane.map),
);
const stages = remembered(
  (document) => [document.stages],
  (document) => grouped(ranked(document.stages), (stage) => stage.map),
);

/** The lanes of a map from top to bottom. */
export const lanesOf = (document: ProjectDocument, map: Id): readonly Lane[] =>
  lanes(document).get(map) ?? NONE;

/** The stages of a map from first to last. */
export const stagesOf = (document: ProjectDocument, map: Id): readonly Stage[] =>
  stages(document).get(map) ?? NONE;

/** By code units: the same in every browser and language, unlike a collation. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rankIndex = (records: readonly { id: Id }[]): Map<Id, number> =>
  new Map(records.map(({ id }, index) => [id, index]));

function sortedSteps(document: ProjectDocument): Step[] {
  const laneAt = rankIndex(ranked(document.lanes));
  const stageAt = rankIndex(ranked(document.stages));
  const at = (step: Step): number[] => [
    stageAt.get(step.stage) ?? 0,
    laneAt.get(step.lane) ?? 0,
    step.x,
    step.y,
  ];
  const keyed = Object.values(document.steps).map((step) => ({ step, at: at(step) }));
  keyed.sort((a, b) => {
    for (const [i, value] of a.at.entries()) {
      const difference = value - (b.at[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return byText(a.step.id, b.step.id);
  });
  return keyed.map(({ step }) => step);
}

const steps = remembered(
  (document) => [document.steps, document.lanes, document.stages],
  (document) => {
    const sorted = sortedSteps(document);
    return {
      ofMap: grouped(sorted, (step) => step.map),
      ofCell: grouped(sorted, (step) => `${step.lane} ${step.stage}`),
      index: rankIndex(sorted),
    };
  },
);

/** The steps of a map by place: by stage, lane, then left to right and top to bottom in the cell. People read `toldSteps`. */
export const stepsOf = (document: ProjectDocument, map: Id): readonly Step[] =>
  steps(document).ofMap.get(map) ?? NONE;

/** What counts as steps where steps are counted: all but notes, which say something and do nothing. By place. */
export const workOf = (document: ProjectDocument, map: Id): readonly Step[] =>
  stepsOf(document, map).filter(({ kind }) => kind !== 'note');

/** The steps of one cell, left to right. */
export const stepsIn = (document: ProjectDocument, lane: Id, stage: Id): readonly Step[] =>
  steps(document).ofCell.get(`${lane} ${stage}`) ?? NONE;

const connections = remembered(
  (document) => [document.connections, document.steps, document.lanes, document.stages],
  (document) => {
    const { index } = steps(document);
    const at = (id: Id) => index.get(id) ?? 0;
    const sorted = Object.values(document.connections).sort(
      (a, b) =>
        at(a.from) - at(b.from) ||
        at(a.to) - at(b.to) ||
        byText(a.label ?? '', b.label ?? '') ||
        byText(a.id, b.id),
    );
    return {
      ofMap: grouped(sorted, (connection) => connection.map),
      ofSource: grouped(sorted, (connection) => connection.from),
      ofTarget: grouped(sorted, (connection) => connection.to),
    };
  },
);

/** The connections of a map in order of their ends. */
export const connectionsOf = (document: ProjectDocument, map: Id): readonly Connection[] =>
  connections(document).ofMap.get(map) ?? NONE;

/** The connections that leave a step, in order of their targets; ties of remarks among them. */
export const outgoing = (document: ProjectDocument, step: Id): readonly Connection[] =>
  connections(document).ofSource.get(step) ?? NONE;

/** The connections that lead to a step, in order of their sources; ties of remarks among them. */
export const incoming = (document: ProjectDocument, step: Id): readonly Connection[] =>
  connections(document).ofTarget.get(step) ?? NONE;

/** The team of a lane. @throws when there is no such lane */
export function teamOf(document: ProjectDocument, lane: Id): Team {
  const team = document.teams[document.lanes[lane]?.team ?? ''];
  if (!team) throw new Error(`no lane "${lane}"`);
  return team;
}

const maps = remembered(
  (document) => [document.maps],
  (document) => ranked(document.maps),
);
const teams = remembered(
  (document) => [document.teams],
  (document) => ranked(document.teams),
);
const roles = remembered(
  (document) => [document.roles],
  (document) => ranked(document.roles),
);
const forms = remembered(
  (document) => [document.forms],
  (document) => ranked(document.forms),
);
const systems = remembered(
  (document) => [document.systems],
  (document) => ranked(document.systems),
);
const goals = remembered(
  (document) => [document.goals],
  (document) => ranked(document.goals),
);
const resources = remembered(
  (document) => [document.resources],
  (document) => ranked(document.resources),
);

const gaps = remembered(
  (document) => [document.gaps],
  (document) => Object.values(document.gaps).sort((a, b) => a.number - b.number || byRank(a, b)),
);

/** All gaps of the project, by number. */
export const gapsOf = (document: ProjectDocument): readonly Gap[] => gaps(document);

const gapPlaces = remembered(
  (document) => [document.gaps],
  (document) => {
    const places = new Map<Id, Gap[]>();
    for (const gap of gaps(document))
      for (const { id } of gap.at) {
        const known = places.get(id);
        if (!known) places.set(id, [gap]);
        else if (!known.includes(gap)) known.push(gap);
      }
    return places;
  },
);

/** The gaps that are marked at a step, connection, lane, stage or map, by number. */
export const gapsAt = (document: ProjectDocument, place: Id): readonly Gap[] =>
  gapPlaces(document).get(place) ?? NONE;

const comments = remembered(
  (document) => [document.comments],
  (document) => grouped(ranked(document.comments), (comment) => comment.map),
);

/** The comments on a map, from the first written to the last. */
export const commentsOf = (document: ProjectDocument, map: Id): readonly Comment[] =>
  comments(document).get(map) ?? NONE;

const commentPlaces = remembered(
  (document) => [document.comments],
  (document) => grouped(ranked(document.comments), ({ at }) => at?.id ?? ''),
);

/** The comments at a step or connection, resolved ones too, from the first written to the last. */
export const commentsAt = (document: ProjectDocument, place: Id): readonly Comment[] =>
  commentPlaces(document).get(place) ?? NONE;

/** The maps of the project, in order. */
export const mapsOf = (document: ProjectDocument): readonly ProcessMap[] => maps(document);
/** All teams of the project, in order, with or without a lane. */
export const teamsOf = (document: ProjectDocument): readonly Team[] => teams(document);
export const rolesOf = (document: ProjectDocument): readonly Role[] => roles(document);
export const formsOf = (document: ProjectDocument): readonly Form[] => forms(document);
/** The goals of a stage, in order; null: those of the project as a whole. */
export const goalsOf = (document: ProjectDocument, stage: Id | null): readonly Goal[] =>
  goals(document).filter((goal) => goal.stage === stage);
export const systemsOf = (document: ProjectDocument): readonly System[] => systems(document);
export const resourcesOf = (document: ProjectDocument): readonly Resource[] => resources(document);
export const trainingsOf = (document: ProjectDocument): readonly Training[] => ranked(document.trainings);
export const reviewsOf = (document: ProjectDocument): readonly Review[] => ranked(document.reviews);

/** True when the lane or stage of a step is not drawn. */
export const isHidden = (document: ProjectDocument, { lane, stage }: Step): boolean =>
  document.lanes[lane]?.display === 'hidden' || document.stages[stage]?.display === 'hidden';
