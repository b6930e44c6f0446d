// Linked charts show the same part of the process, however differently wide their stages are.
import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../src/compare/compare-maps';
import { linkedViews } from '../../../src/compare/linked-view';
import { buildScene } from '../../../src/drawing/build-scene';
import { setStage } from '../../../src/model/commands/set-stage';
import { moveStage } from '../../../src/model/commands/move-stage';
import { stagesOf } from '../../../src/model/queries';
import { comparedProject } from '../../helpers/compared-project';
import { testEditor } from '../../helpers/test-editor';

function linked(change?: (editor: ReturnType<typeof testEditor>, target: string) => void) {
  const { document: first, current, target } = comparedProject();
  const editor = testEditor(first);
  change?.(editor, target);
  const document = editor.document();
  const { paired } = compareMaps({ document, map: current }, { document, map: target });
  const [before, after] = [buildScene(document, current), buildScene(document, target)];
  return { before, after, ...linkedViews(before, after, paired) };
}

const widened = () =>
  linked((editor, target) =>
    editor.act((tx) => setStage(tx, stagesOf(editor.document(), target)[1]!.id, { minSize: 900 })),
  );

describe('linked charts', () => {
  it('lead from a stage to the same stage, in proportion', () => {
    const { before, after, toAfter } = widened();
    const [one, other] = [before.stages[1]!.rect, after.stages[1]!.rect];
    expect(other.width).toBe(900);
    const middle = toAfter({ x: one.x + one.width / 2, y: 10 });
    expect(middle.x).toBeCloseTo(other.x + 450);
    expect(toAfter({ x: before.stages[4]!.rect.x, y: 10 }).x).toBeCloseTo(after.stages[4]!.rect.x);
  });

  it('lead back to where one came from, beyond the ends as well', () => {
    const { before, toAfter, toBefore } = widened();
    for (const x of [-300, 0, 77, before.width / 2, before.width, before.width + 500]) {
      const back = toBefore(toAfter({ x, y: 40 }));
      expect(back.x).toBeCloseTo(x);
      expect(back.y).toBeCloseTo(40);
    }
  });

  it('never lead backwards, also where stages change places', () => {
    const { before, toAfter } = linked((editor, target) =>
      editor.act((tx) => moveStage(tx, stagesOf(editor.document(), target)[2]!.id, 0)),
    );
    const xs = Array.from({ length: 40 }, (_, i) => toAfter({ x: (before.width * i) / 39, y: 0 }).x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });
});
