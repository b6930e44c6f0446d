// The acts of a sale that rules about strategy turn on: proposals, signatures, and what is checked before them.
import type { Step } from '../model/document';
import type { ActionId } from '../model/ids';
import { reached } from './flow';
import type { MapFacts } from './map-facts';

export const does = ({ action }: Step, ...actions: readonly ActionId[]): boolean =>
  actions.some((one) => one === action);

/** After these the customer has decided. */
export const isDecided = (step: Step): boolean => does(step, 'sign', 'invoice', 'collect', 'deliver');

/** What is sent or presented while terms are open: in negotiation, or a document where a sale closes at once. */
function looksLikeProposal(facts: MapFacts, step: Step): boolean {
  const phase = facts.phaseOf(step);
  if (!does(step, 'send', 'present')) return false;
  return phase === 'negotiation' || (phase === 'closing' && step.kind === 'document');
}

/** The steps at which a proposal goes out; what is sent after the customer has decided is none. One team's chart does not tell. */
export function proposals(facts: MapFacts): readonly Step[] {
  if (facts.map.kind === 'team') return [];
  const found = facts.steps.filter((step) => looksLikeProposal(facts, step));
  if (found.length === 0) return found;
  const decided = facts.steps.filter(isDecided).map(({ id }) => id);
  const late = reached(facts, decided);
  return found.filter(({ id }) => !late.has(id));
}
