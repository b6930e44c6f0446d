// What the end of a presentation says: what was told, the key figures of the map, and what is still open.
import { gapState } from '../compare/gap-outcomes';
import type { Id } from '../base/id';
import { mapAnswers, type StepAnswers } from '../method/answers';
import { conversationsOf, isOpen } from '../model/conversations';
import type { Gap, ProjectDocument, Step } from '../model/document';
import { gapsOf, outgoing } from '../model/queries';
import { mapNumbers } from '../numbers/map-numbers';
import { handOffsAt } from './hand-offs';
import { toldSoFar } from './lit';
import { dayOf, daySteps } from './people';
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
  readonly handOffs: number;
  /** Of a path: the conditions that were chosen, in order. */
  readonly choices: readonly { readonly step: Step; readonly label: string }[];
  readonly figures: KeyFigures;
  readonly open: {
    /** Steps of those told that leave a question of the method open. */
    readonly steps: readonly Step[];
    readonly gaps: readonly Gap[];
    /** Conversations that are not settled, however much was said in each. */
    readonly comments: number;
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

/** What was told of a map up to where the walk is, the figures of the whole map, and what is open about what was told. */
export function summaryOf(document: ProjectDocument, walk: Walk): Summary {
  const { map, who } = walk;
  const answers = toldAnswers(document, walk);
  const steps = answers.map(({ step }) => step);
  const told = toldSoFar(document, walk);
  const maps = new Set([map, ...steps.map((step) => step.map)]);
  const isAbout = ({ at }: Gap): boolean =>
    at.length === 0 || at.some(({ kind, id }) => kind !== 'step' || told.has(id));
  return {
    steps,
    stages: new Set(steps.map((step) => outerStep(document, walk, step.id)?.stage)).size,
    teams: new Set(steps.map(({ lane }) => document.lanes[lane]?.team)).size,
    handOffs: steps.reduce((sum, step) => sum + handOffsAt(document, step, who).to.length, 0),
    choices: choicesOf(document, walk),
    figures: figuresOf(document, map),
    open: {
      steps: answers.flatMap(({ step, open }) => (open.length > 0 ? [step] : [])),
      gaps: gapsOf(document).filter(
        (gap) => maps.has(gap.map) && gapState(document, gap) !== 'closed' && isAbout(gap),
      ),
      comments: conversationsOf(document, map).filter(isOpen).length,
    },
  };
}
