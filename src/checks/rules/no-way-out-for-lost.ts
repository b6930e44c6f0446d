// Finds stages in which leads are judged but none can leave the sale.
import type { MapFacts } from '../map-facts';
import { comesAgain, decisionsOf, outlook, type Outlook, saidName } from '../outlook';
import type { Found, Mend, Rule } from '../rule';
import { addWayOut, openDecision } from '../way-out';

const JUDGING = ['qualification', 'negotiation'] as const;

/** True when a case can be lost from here, or parked: whoever is kept for later is out of the sale as well. */
const isLeft = ({ ahead, hangs }: Outlook): boolean =>
  hangs || ahead.some(({ kind }) => kind === 'end-lost' || kind === 'end-parked');

/** What is missing: a decision at all, a way that does not lead on, or an end for those who come back for ever. */
function missing(facts: MapFacts, view: Outlook): Omit<Found, 'at'> {
  const decisions = decisionsOf(view);
  const back = decisions.find((step) => comesAgain(facts, step));
  const step = openDecision(facts, view, 'end-lost') ?? back ?? decisions.at(-1);
  if (!step) return { values: { reason: 'none', step: '' } };
  const values = { reason: back ? 'back' : 'on', step: saidName(back ?? step) };
  return back ? { values, severity: 'hint' } : { values };
}

const lacking = (facts: MapFacts): Outlook[] => outlook(facts, JUDGING).filter((view) => !isLeft(view));

const noWayOutForLost: Rule = {
  id: 'no-way-out-for-lost',
  group: 'strategy',
  severity: 'warning',
  find: (facts) =>
    lacking(facts).map((view) => ({ at: { kind: 'stage', id: view.stage.id }, ...missing(facts, view) })),
  mend(facts, { id }): Mend | null {
    const view = lacking(facts).find(({ stage }) => stage.id === id);
    const decision = view ? openDecision(facts, view, 'end-lost') : null;
    return decision && addWayOut(facts, decision, 'end-lost');
  },
};
export default noWayOutForLost;
