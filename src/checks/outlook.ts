// How far a case gets from a stage without going on to a later one: where it may be lost, parked or sent back.
import type { Stage, Step } from '../model/document';
import type { StagePhase } from '../model/ids';
import { reached } from './flow';
import { isEnd, type MapFacts } from './map-facts';

interface Outlook {
  readonly stage: Stage;
  /** The steps of the stage. */
  readonly within: readonly Step[];
  /** What can be reached from them in this stage, in those before it, and ends wherever they lie. */
  readonly ahead: readonly Step[];
}

/** The outlook of each stage of these phases that has steps; of one team's chart there is none, as it goes on in others. */
export function outlook(facts: MapFacts, phases: readonly StagePhase[]): readonly Outlook[] {
  if (facts.map.kind === 'team') return [];
  return facts.stages.flatMap((stage, at) => {
    if (stage.phase === null || !phases.includes(stage.phase)) return [];
    const within = facts.steps.filter((step) => step.stage === stage.id);
    if (within.length === 0) return [];
    const isLater = (step: Step): boolean => facts.stageAt(step.stage) > at && !isEnd(step.kind);
    const ids = reached(
      facts,
      within.map(({ id }) => id),
      { without: isLater },
    );
    return [{ stage, within, ahead: facts.steps.filter(({ id }) => ids.has(id)) }];
  });
}
