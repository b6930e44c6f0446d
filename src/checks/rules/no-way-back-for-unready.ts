// Finds stages in which a lead that is not ready yet can neither wait nor come back.
import { after } from '../flow';
import type { MapFacts } from '../map-facts';
import { outlook } from '../outlook';
import type { Rule } from '../rule';
import type { Step } from '../../model/document';

const PATIENT = ['qualification', 'follow-up'] as const;

/** True for a decision that a case may come to again. */
const comesAgain = (facts: MapFacts, { id, kind }: Step): boolean =>
  kind === 'decision' && after(facts, id).has(id);

const noWayBackForUnready: Rule = {
  id: 'no-way-back-for-unready',
  group: 'strategy',
  severity: 'warning',
  find: (facts) =>
    outlook(facts, PATIENT)
      .filter(
        ({ within, ahead }) =>
          !ahead.some(({ kind }) => kind === 'end-parked' || kind === 'wait') &&
          !within.some((step) => comesAgain(facts, step)),
      )
      .map(({ stage }) => ({ at: { kind: 'stage', id: stage.id } })),
};
export default noWayBackForUnready;
