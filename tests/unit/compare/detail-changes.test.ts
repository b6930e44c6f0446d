// Changes inside detail charts are told with the whole: which step's chart changes, how much, and the way back.
import { expect, it } from 'vitest';
import { compareMaps } from '../../../src/compare/compare-maps';
import { detailChanges, wholeOf } from '../../../src/compare/detail-changes';
import { addDetail } from '../../../src/model/commands/add-detail';
import { addStep } from '../../../src/model/commands/add-step';
import { addTarget } from '../../../src/model/commands/add-target';
import { setStep } from '../../../src/model/commands/set-step';
import { detailOf } from '../../../src/model/maps/map-tree';
import { stepsOf } from '../../../src/model/queries';
import { testEditor } from '../../helpers/test-editor';

/** A sub-process whose detail chart has one step, as current map and as target. */
function withDetails() {
  const editor = testEditor();
  editor.chain('Ask', 'Onboard');
  editor.act((tx) => setStep(tx, editor.step('Onboard').id, { kind: 'sub-process' }));
  const onboard = editor.step('Onboard').id;
  const detail = editor.act((tx) => addDetail(tx, { step: onboard, name: 'Inside' }));
  const { lanes, stages } = editor.document();
  const [lane, stage] = [
    Object.values(lanes).find(({ map }) => map === detail)!,
    Object.values(stages).find(({ map }) => map === detail)!,
  ];
  const cell = { map: detail, lane: lane.id, stage: stage.id, x: 16, y: 16 };
  editor.act((tx) => addStep(tx, { ...cell, kind: 'activity', name: 'Kick off' }));
  const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
  const compared = () => {
    const document = editor.document();
    return compareMaps({ document, map: editor.map }, { document, map: target });
  };
  const inTarget = (name: string) =>
    stepsOf(editor.document(), target).find((step) => step.name === name)!.id;
  const inside = () => detailOf(editor.document(), inTarget('Onboard'))!.id;
  return { editor, detail, target, compared, inTarget, inside };
}

it('says nothing of a detail chart that is the same', () => {
  const { compared } = withDetails();
  expect(compared().changes).toEqual([]);
  expect(detailChanges(compared())).toEqual([]);
});

it('counts the changes inside, by the step that the chart opens from', () => {
  const { editor, detail, compared, inTarget, inside } = withDetails();
  const [first] = stepsOf(editor.document(), inside());
  editor.act((tx) => setStep(tx, first!.id, { name: 'Kick-off meeting', purpose: 'Begin' }));
  expect(compared().changes).toEqual([]);
  expect(detailChanges(compared())).toEqual([
    { step: inTarget('Onboard'), before: detail, after: inside(), count: 1 },
  ]);
});

it('tells of a detail chart that is new, and leads back from details to the whole', () => {
  const { editor, detail, target, compared, inTarget, inside } = withDetails();
  const document = editor.document();
  const details = compareMaps({ document, map: detail }, { document, map: inside() });
  expect(wholeOf(details)).toEqual({ before: editor.map, after: target });
  expect(wholeOf(compared())).toBeNull();
  editor.act((tx) => setStep(tx, inTarget('Ask'), { kind: 'sub-process' }));
  const made = editor.act((tx) => addDetail(tx, { step: inTarget('Ask'), name: 'Inside' }));
  expect(detailChanges(compared())).toEqual([{ step: inTarget('Ask'), before: null, after: made, count: 0 }]);
});
