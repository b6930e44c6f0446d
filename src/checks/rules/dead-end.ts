// Finds steps after which nothing comes, though they are no end.
import { keepLevel } from '../../layout/keep-level';
import { settleSteps } from '../../layout/settle';
import { addStep } from '../../model/commands/add-step';
import { connectSteps } from '../../model/commands/connect-steps';
import { setStep } from '../../model/commands/set-step';
import type { Step } from '../../model/document';
import { eventName } from '../../model/event-names';
import { kindByName } from '../../model/text/kind-by-name';
import { type EndKind, endsSomehow, isEnd, outcomeOfName, plainOutcome } from '../../model/text/outcomes';
import { toldSteps } from '../../model/told-order';
import { reached } from '../flow';
import type { MapFacts } from '../map-facts';
import { placeBeside } from '../new-place';
import type { Found, Mend, Rule } from '../rule';

const find = ({ steps, exits, into, out }: MapFacts): Found[] =>
  steps
    .filter(({ id }) => !exits.has(id) && out(id).length === 0 && into(id).length > 0)
    .map(({ id }) => ({ at: { kind: 'step', id } }));

/** True for what lies further on than a step: it is told after it, and in the same stage it does not begin further back. */
function liesAfter({ document, map }: MapFacts, step: Step): (other: Step) => boolean {
  const told = new Map(toldSteps(document, map.id).map(({ id }, at) => [id, at]));
  const at = ({ id }: Step): number => told.get(id) ?? 0;
  const along = ({ x, y }: Step): number => (map.laneDirection === 'vertical' ? y : x);
  return (other) => at(other) > at(step) && (other.stage !== step.stage || along(other) >= along(step));
}

/** Steps that nothing leads to and that do not lead here, in this stage or in the next one that has steps, further on. */
function loose(facts: MapFacts, step: Step): readonly Step[] {
  const { steps, entries, into, stageAt } = facts;
  const isAfter = liesAfter(facts, step);
  const before = reached(facts, [step.id], { against: true });
  const here = stageAt(step.stage);
  const next = Math.min(...steps.map(({ stage }) => stageAt(stage)).filter((at) => at > here));
  const waiting = steps.filter(
    (other) =>
      into(other.id).length === 0 && !entries.has(other.id) && !before.has(other.id) && isAfter(other),
  );
  const inStage = (at: number): Step[] => waiting.filter(({ stage }) => stageAt(stage) === at);
  const near = inStage(here);
  return near.length > 0 ? near : inStage(next);
}

/** The kind of an end behind a step: won where it is the only one that can be, otherwise parked. */
function endBehind(facts: MapFacts, step: Step): 'end-won' | 'end-parked' {
  const { steps, stageAt } = facts;
  const isLast = steps.every(({ stage }) => stageAt(stage) <= stageAt(step.stage));
  const isOnly = find(facts).length === 1 && !steps.some(({ kind }) => kind === 'end-won');
  return isLast && isOnly ? 'end-won' : 'end-parked';
}

function addEnd(facts: MapFacts, step: Step): Mend {
  const { document, map } = facts;
  const kind = endBehind(facts, step);
  const name = eventName(document, kind);
  return (tx) => {
    const { lane, stage } = step;
    const at = placeBeside(tx, { step, side: 'after', kind, name });
    const end = addStep(tx, { map: map.id, lane, stage, kind, name, ...at });
    connectSteps(tx, { from: step.id, to: end });
    settleSteps(tx, map.id, [end]);
  };
}

/** A list in which leads are kept for later. */
const POOL = /\b(?:list|pool)$|(?:名单|清单|池|库)$/iu;

/** The end that a step is by its name: it is called one, or a list of those who are kept for later. */
function endByName({ into }: MapFacts, { id, name }: Step): EndKind | null {
  const kind = kindByName(name, []);
  if (isEnd(kind))
    return endsSomehow(name)
      ? plainOutcome(
          name,
          into(id).map(({ label }) => label),
        )
      : kind;
  return POOL.test(name.trim()) && outcomeOfName(name) === 'end-parked' ? 'end-parked' : null;
}

/**
 * One that is called like an end becomes it. Any other is connected to the step that waits further on for one to lead to it, in its lane or the
 * only one; where there is none, an end is put behind it. Several that wait, and a decision without answers, are for the user to say.
 */
function mend(facts: MapFacts, { id }: { readonly id: string }): Mend | null {
  const step = facts.step(id);
  if (!step) return null;
  const kind = endByName(facts, step);
  if (kind)
    return (tx) => {
      keepLevel(tx, id, () => setStep(tx, id, { kind }));
      settleSteps(tx, facts.map.id, [id]);
    };
  const waiting = loose(facts, step);
  const next = waiting.find(({ lane }) => lane === step.lane) ?? (waiting.length === 1 ? waiting[0] : null);
  if (next) return (tx) => void connectSteps(tx, { from: id, to: next.id });
  const asks = step.kind === 'decision' || step.kind === 'parallel';
  return waiting.length > 0 || asks ? null : addEnd(facts, step);
}

const deadEnd: Rule = { id: 'dead-end', group: 'organisation', severity: 'problem', find, mend };
export default deadEnd;
