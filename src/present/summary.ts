// What the end of a presentation says: what was told, the key figures of the map, and what is still open.
import { gapState } from '../compare/gap-outcomes';
import type { Id } from '../base/id';
import { mapAnswers, type StepAnswers } from '../method/answers';
import { addresseesOf, namesOf } from '../model/addressees';
import { conversationsOf, isOpen } from '../model/conversations';
import type { Comment, Gap, ProjectDocument, Step } from '../model/document';
import { gapsOf, outgoing } from '../model/queries';
import { laneOfTeam } from '../model/team-part';
import { mapNumbers } from '../numbers/map-numbers';
import { handOffsAt } from './hand-offs';
import { toldSoFar } from './lit';
import { type OwnFigures, ownFigures } from './own-figures';
import { dayOf, daySteps, namesFor } from './people';
import { outerStep, type Walk } from './walk';

/** Key figures; null where they are not known. Time in days. */
export interface KeyFigures {
  readonly conversion: number | null;
  readonly leadTime: number | null;
  readonly leadTimeWorking: number | null;
  readonly costPerWon: number | null;
  readonly wonPerMonth: number | null;
}

export interface Summary {
  /** The steps that were told; notes and bars without a name do not count. */
  readonly steps: readonly Step[];
  readonly stages: number;
  readonly teams: number;
  /** How many times work changes hands: to others, and of somebody's day also from others. */
  readonly handOffs: number;
  /** Of a path: the conditions that were chosen, in order. */
  readonly choices: readonly { readonly step: Step; readonly label: string }[];
  readonly figures: KeyFigures;
  /** Of a day its own figures, which are told in place of those of the map. */
  readonly own: OwnFigures | null;
  readonly open: {
    /** Steps of those told that leave a question of the method open. */
    readonly steps: readonly Step[];
    readonly gaps: readonly Gap[];
    /** Conversations that are not settled, however much was said in each. */
    readonly comments: number;
    /** The first steps told that gaps and conversations speak of; null: they are about something else. */
    readonly firstGap: Id | null;
    readonly firstComment: Id | null;
  };
}

function figuresOf(document: ProjectDocument, map: Id): KeyFigures {
  const { conversion, leadTime, costPerWon, wonPerMonth } = mapNumbers(document, map);
  return {
    conversion,
    leadTime: leadTime.mean,
    leadTimeWorking: leadTime.working,
    costPerWon,
    wonPerMonth,
  };
}

function choicesOf(document: ProjectDocument, { path }: Walk): Summary['choices'] {
  return path.flatMap(({ via }) => {
    const connection = document.connections[via[0] ?? ''];
    const step = document.steps[connection?.from ?? ''];
    const asked = step && outgoing(document, step.id).length > 1;
    return asked && connection?.label ? [{ step, label: connection.label }] : [];
  });
}

/** The steps that were told, each with the questions that it leaves open; of somebody's day those that are theirs, inner ones too. */
function toldAnswers(document: ProjectDocument, walk: Walk): readonly StepAnswers[] {
  const { map, who } = walk;
  const told = toldSoFar(document, walk);
  const own = who ? daySteps(dayOf(document, map, who)).filter(({ id }) => told.has(id)) : null;
  const maps = new Set([map, ...(own ?? []).map((step) => step.map)]);
  const answers = [...maps].flatMap((one) => mapAnswers(document, one));
  if (!own) return answers.filter(({ step }) => told.has(step.id));
  const openOf = new Map(answers.map(({ step, open }) => [step.id, open]));
  return own.map((step) => ({ step, open: openOf.get(step.id) ?? [] }));
}

/** What the open things must be about: a step that was told, or of somebody's day also its connections and the lane of the team. */
function aboutTold(
  document: ProjectDocument,
  { map, who }: Walk,
  told: ReadonlySet<Id>,
): (place: Id) => boolean {
  if (!who) return (place) => !document.steps[place] || told.has(place);
  const lane = who.kind === 'team' ? laneOfTeam(document, map, who.id)?.id : undefined;
  return (place) => {
    const way = document.connections[place];
    return (
      told.has(place) || place === lane || (way !== undefined && (told.has(way.from) || told.has(way.to)))
    );
  };
}

/** Conversations that are not settled, each at its place; of somebody's day those about it, and those that speak to somebody of it. */
function openComments(
  document: ProjectDocument,
  maps: Iterable<Id>,
  { map, who }: Walk,
  isAbout: (place: Id) => boolean,
) {
  if (!who) return conversationsOf(document, map).filter(isOpen);
  const [all, names] = [namesOf(document), namesFor(document, who)];
  const speaksTo = ({ text, resolved }: Comment): boolean =>
    !resolved && addresseesOf(text, all).some((name) => names.includes(name));
  return [...maps]
    .flatMap((one) => conversationsOf(document, one).filter(isOpen))
    .filter((thread) => isAbout(thread[0].at?.id ?? '') || thread.some(speaksTo));
}

/** What was told of a map up to where the walk is, the figures of the whole map or of the day, and what is open about what was told. */
export function summaryOf(document: ProjectDocument, walk: Walk): Summary {
  const { map, who } = walk;
  const answers = toldAnswers(document, walk);
  const steps = answers.map(({ step }) => step);
  const told = who ? new Set(steps.map(({ id }) => id)) : toldSoFar(document, walk);
  const maps = new Set([map, ...steps.map((step) => step.map)]);
  const isAbout = aboutTold(document, walk, told);
  const gaps = gapsOf(document).filter(
    (gap) =>
      maps.has(gap.map) &&
      gapState(document, gap) !== 'closed' &&
      ((!who && gap.at.length === 0) || gap.at.some(({ id }) => isAbout(id))),
  );
  const comments = openComments(document, maps, walk, isAbout);
  const firstOf = (places: readonly (Id | undefined)[]): Id | null =>
    steps.find(({ id }) => places.includes(id))?.id ?? null;
  return {
    steps,
    stages: new Set(steps.map((step) => outerStep(document, walk, step.id)?.stage)).size,
    teams: new Set(steps.map(({ lane }) => document.lanes[lane]?.team)).size,
    handOffs: steps.reduce((sum, step) => {
      const { from, to } = handOffsAt(document, step, who);
      return sum + to.length + (who ? from.length : 0);
    }, 0),
    choices: choicesOf(document, walk),
    figures: figuresOf(document, map),
    own: who ? ownFigures(document, map, who, steps) : null,
    open: {
      steps: answers.flatMap(({ step, open }) => (open.length > 0 ? [step] : [])),
      gaps,
      comments: comments.length,
      firstGap: firstOf(gaps.flatMap(({ at }) => at.map(({ id }) => id))),
      firstComment: firstOf(comments.map(([first]) => first.at?.id)),
    },
  };
}
