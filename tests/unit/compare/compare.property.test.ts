// Whatever is done to current and target: the comparison lists exactly the differences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../src/compare/compare-maps';
import { mapsOf } from '../../../src/model/queries';
import { applied, plainMap, underLaterIds, withTarget } from '../../helpers/apply-changes';
import { actBy, choices } from '../../helpers/random-acts';
import { salesChart } from '../../helpers/sales-chart';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

function edited(acts: Parameters<typeof actBy>[1][]): { editor: TestEditor; target: string } {
  const document = salesChart('en');
  const { document: both, target } = withTarget(document, mapsOf(document)[0]!.id);
  const editor = testEditor(both);
  for (const act of acts) actBy(editor, act);
  return { editor, target };
}

describe('a comparison', () => {
  it('makes the second map of the first, whatever was done to either', () => {
    fc.assert(
      fc.property(choices(25), (acts) => {
        const { editor, target } = edited(acts);
        const document = editor.document();
        // Acts that delete one of the two maps leave nothing to compare.
        fc.pre(document.maps[editor.map] !== undefined && document.maps[target] !== undefined);
        const comparison = compareMaps({ document, map: editor.map }, { document, map: target });
        expect(underLaterIds(applied(comparison), comparison)).toEqual(
          underLaterIds(plainMap(comparison.after), comparison),
        );
      }),
      runs(200),
    );
  });

  it('of a map with itself, and with its untouched copy, is empty', () => {
    fc.assert(
      fc.property(choices(15), (acts) => {
        const { editor } = edited(acts);
        const document = editor.document();
        for (const { id: map } of mapsOf(document))
          expect(compareMaps({ document, map }, { document, map }).changes).toEqual([]);
      }),
      runs(100),
    );
    const { editor, target } = edited([]);
    const document = editor.document();
    expect(compareMaps({ document, map: editor.map }, { document, map: target }).changes).toEqual([]);
  });
});
