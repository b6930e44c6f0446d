// How far a case gets from a phase without going on to a later stage: where it may be lost, parked or sent back.
import type { Stage, Step } from '../model/document';
import type { StagePhase } from '../model/ids';
import { reached } from './flow';
import { isEnd, type MapFacts } from './map-facts';

interface Outlook {
  /** The last stage of the phase that has steps. */
  readonly stage: Stage;
  /** The steps of all stages of the phase. */
  readonly within: readonly Step[];
  /** What can be reached from them in these stages, in those before them, and ends wherever they lie. */
  readonly ahead: readonly Step[];
}

function outlookOf(facts: MapFacts, phase: StagePhase): Outlook[] {
  const stages = facts.stages.filter((stage) => stage.phase === phase);
  const within = facts.steps.filter((step) => stages.some(({ id }) => id === step.stage));
  const stage = stages.findLast(({ id }) => within.some((step) => step.stage === id));
  if (!stage) return [];
  const last = facts.stageAt(stage.id);
  const isLater = (step: Step): boolean => facts.stageAt(step.stage) > last && !isEnd(step.kind);
  const ids = reached(
    facts,
    within.map(({ id }) => id),
    { without: isLater },
  );
  return [{ stage, within, ahead: facts.steps.filter(({ id }) => ids.has(id)) }];
}

/**
 * The outlook of each of these phases that has steps, however many stages it is cut into; of one team's chart there is none, as
 * it goes on in others.
 */
export const outlook = (facts: MapFacts, phases: readonly StagePhase[]): readonly Outlook[] =>
  facts.map.kind === 'team' ? [] : phases.flatMap((phase) => outlookOf(facts, phase));
