// Property: what moving earlier does moving later takes back, and the reverse: the steps are told in the same order, in the same cells.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addStep } from '../../../src/model/commands/add-step';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { settleSteps } from '../../../src/layout/settle';
import type { StepKindId } from '../../../src/model/ids';
import { lanesOf, stagesOf } from '../../../src/model/queries';
import { toldSteps } from '../../../src/model/told-order';
import { moveInOrder } from '../../../src/ui/actions/acts/move-in-order';
import type { ProjectSession } from '../../../src/ui/project-session';
import { runs } from '../../helpers/runs';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

interface Drawn {
  readonly lane: number;
  readonly stage: number;
  readonly column: number;
  readonly row: number;
  readonly kind: StepKindId;
  /** The steps before it that lead to it, counted from it backwards. */
  readonly from: readonly number[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  lane: fc.nat({ max: 1 }),
  stage: fc.nat({ max: 2 }),
  column: fc.nat({ max: 3 }),
  row: fc.nat({ max: 1 }),
  kind: fc.constantFrom<StepKindId>(
    'activity',
    'activity',
    'activity',
    'decision',
    'end-won',
    'start',
    'note',
  ),
  from: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
});

function draw(steps: readonly Drawn[]): TestEditor {
  const editor = testEditor();
  const lanes = lanesOf(editor.document(), editor.map);
  const stages = stagesOf(editor.document(), editor.map);
  editor.act((tx) => {
    const ids = steps.map(({ lane, stage, column, row, kind }, i) =>
      addStep(tx, {
        map: editor.map,
        lane: lanes[lane]?.id ?? '',
        stage: stages[stage]?.id ?? '',
        kind,
        name: String.fromCharCode(65 + i),
        x: 17 + column * 170,
        y: 16 + row * 90,
      }),
    );
    for (const [i, { from }] of steps.entries())
      for (const by of from) {
        const [source, target] = [ids[i - by], ids[i]];
        if (source && target) connectSteps(tx, { from: source, to: target });
      }
    settleSteps(tx, editor.map, ids);
  });
  return editor;
}

/** The steps in the order in which they are told, with their cells. */
const told = ({ document, map }: TestEditor): string =>
  toldSteps(document(), map)
    .map(({ name, lane, stage }) => `${name} ${lane} ${stage}`)
    .join('\n');

it('moving earlier and later take each other back, or say why they do nothing', () => {
  let done = 0;
  let asked = 0;
  fc.assert(
    fc.property(
      fc.array(drawn, { minLength: 2, maxLength: 7 }),
      fc.nat(),
      fc.constantFrom<-1 | 1>(-1, 1),
      (steps, pick, way) => {
        const editor = draw(steps);
        const project = { store: editor.store } as unknown as ProjectSession;
        const source = { project, map: editor.map };
        const id = editor.step(String.fromCharCode(65 + (pick % steps.length))).id;
        const before = editor.document();
        const was = told(editor);
        asked++;
        const back = way === 1 ? -1 : 1;
        const refused = moveInOrder(source, [id], way);
        const moved = told(editor);
        const hasMoved = editor.document() !== before;
        // Nothing has changed where it says why, and where it has moved the other way goes.
        const turn = hasMoved ? moveInOrder(source, [id], back) : null;
        const again = told(editor);
        const repeat = hasMoved ? moveInOrder(source, [id], way) : null;
        done += hasMoved ? 1 : 0;
        expect([refused !== null && hasMoved, turn, repeat]).toEqual([false, null, null]);
        expect(again).toBe(was);
        expect(told(editor)).toBe(moved);
        expect(moved !== was).toBe(hasMoved);
      },
    ),
    runs(400),
  );
  // Many are possible.
  expect(done).toBeGreaterThan(asked / 3);
});
