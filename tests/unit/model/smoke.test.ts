import { expect, test } from 'vitest';
import { testEditor } from '../../helpers/test-editor';
import { addStep } from '../../../src/model/commands/add-step';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { setStep } from '../../../src/model/commands/set-step';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { moveSteps } from '../../../src/model/commands/move-steps';
import { deleteLane } from '../../../src/model/commands/delete-lane';
import { stepsOf, connectionsOf } from '../../../src/model/queries';
const t = (n: string, f: () => void) => { const a = performance.now(); f(); console.log(n, (performance.now() - a).toFixed(2)); };
test('smoke', () => {
  const e = testEditor();
  e.chain('A', 'B', 'C', 'D');
  e.act((tx) => deleteSteps(tx, [e.step('B').id, e.step('C').id]));
  expect(e.flow()).toEqual(['A → D']);
  while (e.history.undo());
  expect(e.document().steps).toEqual({});
  while (e.history.redo());
  expect(e.flow()).toEqual(['A → D']);
});
test('speed', () => {
  const e = testEditor();
  const ids: string[] = [];
  t('build', () => e.act((tx) => {
    for (let i = 0; i < 1000; i++) {
      ids.push(addStep(tx, { map: e.map, lane: e.lane(i % 2 ? 'SDR' : 'Sales').id, stage: e.stage('Find').id, kind: 'activity', name: `S${i}`, x: i, y: 0 }));
    }
  }));
  t('connect', () => e.act((tx) => { for (let i = 0; i < 1000; i++) for (const k of [1, 7]) if (i + k < 1000) {const from = ids[i]!, to = ids[i+k]!; const id = tx.newId(); tx.draft.connections[id] = {id, map: e.map, from, to, label: null, probability: null, fromSide: null, toSide: null, bends: null, link: null, basedOn: []}; }}));
  for (let k = 0; k < 5; k++) t('rename', () => e.act((tx) => setStep(tx, ids[5]!, { name: `x${k}` })));
  t('connect one', () => e.act((tx) => connectSteps(tx, { from: ids[5]!, to: ids[900]! })));
  t('move all', () => e.act((tx) => moveSteps(tx, ids.map((id) => ({ ...e.document().steps[id]!, x: 5 })))));
  t('queries', () => { stepsOf(e.document(), e.map); connectionsOf(e.document(), e.map); });
  const ms: number[] = []; for (let k = 10; k < 50; k++) {const a = performance.now(); e.act((tx) => deleteSteps(tx, [ids[k]!])); ms.push(performance.now()-a);} console.log('delete', ms.map(x=>x.toFixed(1)).join(' '));
  t('delete lane', () => e.act((tx) => deleteLane(tx, e.lane('SDR').id)));
  t('undo', () => e.history.undo());
});
