// Finds stages in which a lead that is not ready yet can neither wait nor come back.
import type { MapFacts } from '../map-facts';
import { comesAgain, decisionsOf, outlook, type Outlook, saidName } from '../outlook';
import type { Found, Mend, Rule } from '../rule';
import { addWayOut, openDecision } from '../way-out';

const PATIENT = ['qualification', 'follow-up'] as const;

/** What is missing: a decision at all, or an answer beside going on and losing. */
function missing(facts: MapFacts, view: Outlook): Required<Pick<Found, 'values'>> {
  const step = openDecision(facts, view, 'end-parked') ?? decisionsOf(view).at(-1);
  if (!step) return { values: { reason: 'none', step: '' } };
  const loses = view.ahead.some(({ kind }) => kind === 'end-lost');
  return { values: { reason: loses ? 'lost' : 'on', step: saidName(step) } };
}

const lacking = (facts: MapFacts): Outlook[] =>
  outlook(facts, PATIENT).filter(
    ({ within, ahead, hangs }) =>
      !hangs &&
      !ahead.some(({ kind }) => kind === 'end-parked' || kind === 'wait') &&
      !within.some((step) => comesAgain(facts, step)),
  );

const noWayBackForUnready: Rule = {
  id: 'no-way-back-for-unready',
  group: 'strategy',
  severity: 'warning',
  find: (facts) =>
    lacking(facts).map((view) => ({ at: { kind: 'stage', id: view.stage.id }, ...missing(facts, view) })),
  mend(facts, { id }): Mend | null {
    const view = lacking(facts).find(({ stage }) => stage.id === id);
    const decision = view ? openDecision(facts, view, 'end-parked') : null;
    return decision && addWayOut(facts, decision, 'end-parked');
  },
};
export default noWayBackForUnready;
