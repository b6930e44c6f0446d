// A role's handout as facts: its day stage by stage, with the five answers, forms, scripts, hand-offs and notes; formats write it down.
import type { Id } from '../base/id';
import { openGapsAt } from '../method/gap-numbers';
import { addresseesOf, namesOf } from '../model/addressees';
import type { Comment, Gap, ProjectDocument, Stage, Step } from '../model/document';
import { commentsAt, incoming, outgoing } from '../model/queries';
import type { Speech } from '../model/text/speech';
import { handOffsAt, type HandOffs } from './hand-offs';
import { isInDay, isInformed, isOwn, ownInside, type Who, whoName } from './people';
import { tellable, tellableStages } from './shown';
import { type Fact, factsOf, type FormFacts, formsAt } from './step-facts';

export interface HandoutStep {
  /** Counted from 1 through the whole handout; in the detail of a step behind that one's: 2.1. */
  readonly number: string;
  readonly step: Step;
  /** False for a step of others whose detail holds some of the role's. */
  readonly own: boolean;
  readonly facts: readonly Fact[];
  readonly forms: readonly FormFacts[];
  readonly handOffs: HandOffs;
  /** The notes of the step, and the remarks on the chart that hang on it. */
  readonly notes: readonly string[];
  /** Open ones that are marked on it. */
  readonly gaps: readonly Gap[];
  /** Open ones that speak to the role or its people. */
  readonly comments: readonly Comment[];
  /** What the role does in its detail. */
  readonly inside: readonly HandoutStep[];
}

export interface HandoutStage {
  readonly stage: Stage;
  readonly steps: readonly HandoutStep[];
}

export interface Handout {
  readonly title: string;
  /** The people of the role, or of the team's roles; empty when nobody is named. */
  readonly people: string;
  readonly stages: readonly HandoutStage[];
  /** Steps of others that the role is told of. */
  readonly informed: readonly Step[];
}

/** Of what a handout is, and whose. */
export interface HandoutWish {
  readonly map: Id;
  readonly who: Who;
  /** The steps of the map that it is about; none given = all. */
  readonly within?: (step: Step) => boolean;
}

const rolesOfWho = (document: ProjectDocument, { kind, id }: Who) =>
  Object.values(document.roles).filter(
    (role) => kind !== 'rest' && (kind === 'role' ? role.id : role.team) === id,
  );

const peopleNamed = (document: ProjectDocument, who: Who): string =>
  rolesOfWho(document, who)
    .flatMap(({ person }) => person ?? [])
    .join(', ');

/** The names behind an @ that mean somebody: the role or the team, its people, and the team of a role. */
function namesFor(document: ProjectDocument, who: Who): readonly string[] {
  const roles = rolesOfWho(document, who);
  const teams = who.kind === 'role' ? roles.map(({ team }) => team) : [who.id];
  return [
    ...roles.flatMap(({ name, person }) => [name, person ?? '']),
    ...teams.map((id) => document.teams[id ?? '']?.name ?? ''),
  ].filter((name) => name !== '');
}

function commentsFor(document: ProjectDocument, step: Step, who: Who): readonly Comment[] {
  const [all, names] = [namesOf(document), namesFor(document, who)];
  return commentsAt(document, step.id).filter(
    ({ text, resolved }) => !resolved && addresseesOf(text, all).some((name) => names.includes(name)),
  );
}

/** The step's own notes, then the remarks that a line ties to it. */
function notesOn(document: ProjectDocument, step: Step): readonly string[] {
  const ends = [
    ...incoming(document, step.id).map(({ from }) => from),
    ...outgoing(document, step.id).map(({ to }) => to),
  ];
  const remarks = [...new Set(ends)].flatMap((id) => {
    const end = document.steps[id];
    return end?.kind === 'note' ? [end.name, end.notes ?? ''] : [];
  });
  return [step.notes ?? '', ...remarks].map((text) => text.trim()).filter((text) => text !== '');
}

/** Whose handout it is need not be said of each step; that of an involved role says who is responsible. */
const ownFacts = (document: ProjectDocument, step: Step, { who, speech }: Telling): readonly Fact[] =>
  factsOf(document, step, speech).filter(
    ({ id }) => id !== 'forms' && !(id === 'responsible' && step.responsible === who.id),
  );

const NO_WAYS: HandOffs = { from: [], to: [], on: [], ways: 'next' };

interface Telling {
  readonly who: Who;
  readonly speech: Speech;
}

function told(document: ProjectDocument, step: Step, number: string, telling: Telling): HandoutStep {
  const { who, speech } = telling;
  const own = isOwn(document, step, who);
  const inside = ownInside(document, step, who).map((one, i) =>
    told(document, one, `${number}.${i + 1}`, telling),
  );
  return {
    number,
    step,
    own,
    facts: own
      ? ownFacts(document, step, telling)
      : factsOf(document, step, speech).filter(({ id }) => id === 'responsible'),
    forms: own ? formsAt(document, step) : [],
    handOffs: own ? handOffsAt(document, step, who) : NO_WAYS,
    notes: own ? notesOn(document, step) : [],
    gaps: own ? openGapsAt(document, step.id) : [],
    comments: own ? commentsFor(document, step, who) : [],
    inside,
  };
}

/** The handout of somebody on a map; without stages when nothing on it is theirs. */
export function handoutOf(
  document: ProjectDocument,
  { map, who, within = () => true }: HandoutWish,
  speech: Speech,
): Handout {
  const all = tellable(document, map).filter(within);
  const own = all.filter((step) => isInDay(document, step, who));
  let number = 0;
  const stages = tellableStages(document, map).map((stage) => ({
    stage,
    steps: own
      .filter((step) => step.stage === stage.id)
      .map((step) => told(document, step, String(++number), { who, speech })),
  }));
  return {
    title: whoName(document, who),
    people: peopleNamed(document, who),
    stages: stages.filter(({ steps }) => steps.length > 0),
    informed: all.filter((step) => isInformed(document, step, who) && !own.includes(step)),
  };
}
