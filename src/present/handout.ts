// A role's handout as facts: its day stage by stage, with the five answers, forms, scripts and hand-offs; formats write it down.
import type { Id } from '../base/id';
import type { ProjectDocument, Stage, Step } from '../model/document';
import type { Speech } from '../model/text/speech';
import { handOffsAt, type HandOffs } from './hand-offs';
import { isOwn, type Who, whoName } from './people';
import { tellable, tellableStages } from './shown';
import { type Fact, factsOf, type FormFacts, formsAt } from './step-facts';
import { passagesAfter, type Passage } from '../model/passages';

export interface HandoutStep {
  /** Counted from 1 through the whole handout. */
  readonly number: number;
  readonly step: Step;
  readonly facts: readonly Fact[];
  readonly forms: readonly FormFacts[];
  readonly next: readonly Passage[];
  readonly handOffs: HandOffs;
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
}

function peopleNamed(document: ProjectDocument, { kind, id }: Who): string {
  const roles = Object.values(document.roles).filter(
    (role) => (kind === 'role' ? role.id : role.team) === id,
  );
  return roles.flatMap(({ person }) => person ?? []).join(', ');
}

/** The handout of somebody on a map; without stages when nothing on it is theirs. */
export function handoutOf(document: ProjectDocument, map: Id, who: Who, speech: Speech): Handout {
  const own = tellable(document, map).filter((step) => isOwn(document, step, who));
  let number = 0;
  const told = (step: Step): HandoutStep => ({
    number: ++number,
    step,
    // Whose handout it is need not be said of each step; that of an involved role says who is responsible.
    facts: factsOf(document, step, speech).filter(
      ({ id }) => id !== 'forms' && !(id === 'responsible' && step.responsible === who.id),
    ),
    forms: formsAt(document, step),
    next: passagesAfter(document, step.id),
    handOffs: handOffsAt(document, step, who),
  });
  const stages = tellableStages(document, map).map((stage) => ({
    stage,
    steps: own.filter((step) => step.stage === stage.id).map(told),
  }));
  return {
    title: whoName(document, who),
    people: peopleNamed(document, who),
    stages: stages.filter(({ steps }) => steps.length > 0),
  };
}
