// A project with a current and a target map, for tests of the method: the target changes a few things.
import type { ProjectDocument } from '../../../src/model/document';
import { addGap } from '../../../src/model/commands/add-gap';
import { addStep } from '../../../src/model/commands/add-step';
import { setStep } from '../../../src/model/commands/set-step';
import { createProjectStore } from '../../../src/model/store';
import { countingIds } from '../../../src/base/id';
import { withTarget } from '../../helpers/apply-changes';
import { flow } from './sketch';

/** The flow of four steps as current and target, the target with another name and a new step; one gap at the first call when asked for. */
export function twoMaps(given: { readonly gap?: boolean } = {}): ProjectDocument {
  const start = flow();
  const map = Object.keys(start.maps)[0] ?? '';
  const { document } = withTarget(start, map);
  const store = createProjectStore(document, {
    newId: countingIds('t'),
    now: () => '2026-01-01T00:00:00.000Z',
  });
  const target = Object.values(document.maps).find(({ side }) => side === 'target')?.id ?? '';
  const at = (name: string, on: string): string =>
    Object.values(store.document().steps).find((step) => step.name === name && step.map === on)?.id ?? '';
  store.transact({ key: 'change' }, (tx) => {
    setStep(tx, at('First call', target), { name: 'Discovery call' });
    const meet = tx.draft.steps[at('Meet', target)];
    if (meet)
      addStep(tx, {
        map: target,
        lane: meet.lane,
        stage: meet.stage,
        kind: 'activity',
        name: 'Note it',
        x: 180,
        y: 16,
      });
    if (given.gap)
      addGap(tx, {
        map,
        at: [{ kind: 'step', id: at('First call', map) }],
        title: 'Nobody calls back',
        severity: 'high',
      });
  });
  return store.document();
}
