// How far a case gets from a phase without going on to a later stage: where it may be lost, parked or sent back, and what is missing there.
import type { Stage, Step } from '../model/document';
import type { StagePhase } from '../model/ids';
import { after, reached } from './flow';
import { isEnd, type MapFacts } from './map-facts';

export interface Outlook {
  /** The last stage of the phase that has steps. */
  readonly stage: Stage;
  /** The steps of all stages of the phase. */
  readonly within: readonly Step[];
  /** What can be reached from them in these stages, in those before them, and ends wherever they lie. */
  readonly ahead: readonly Step[];
  /** A branch of a decision ends in a step that is no end yet: the way out is there, and a rule of its own says what it lacks. */
  readonly hangs: boolean;
}

/** True for a step after which nothing comes, though it is no end. */
const isDeadEnd = ({ exits, out }: MapFacts, { id }: Step): boolean => !exits.has(id) && out(id).length === 0;

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
  const ahead = facts.steps.filter(({ id }) => ids.has(id));
  const hangs = within.some(({ id, kind }) => {
    if (kind !== 'decision' || facts.out(id).length < 2) return false;
    const below = after(facts, id, { without: isLater });
    return facts.steps.some((step) => below.has(step.id) && isDeadEnd(facts, step));
  });
  return [{ stage, within, ahead, hangs }];
}

/**
 * The outlook of each of these phases that has steps, however many stages it is cut into; of one team's chart there is none, as
 * it goes on in others.
 */
export const outlook = (facts: MapFacts, phases: readonly StagePhase[]): readonly Outlook[] =>
  facts.map.kind === 'team' ? [] : phases.flatMap((phase) => outlookOf(facts, phase));

/** True for a decision that a case may come to again. */
export const comesAgain = (facts: MapFacts, { id, kind }: Step): boolean =>
  kind === 'decision' && after(facts, id).has(id);

/** The decisions of a phase, in reading order. */
export const decisionsOf = ({ within }: Outlook): readonly Step[] =>
  within.filter(({ kind }) => kind === 'decision');

/** The name of a step amid a sentence. */
export const saidName = ({ name }: Step): string => name.trim() || '…';
