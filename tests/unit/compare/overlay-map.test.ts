// Both maps as one: everything of the target stays, everything that is gone lies free in its cell, and both are marked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import { chartMarks } from '../../../src/compare/chart-marks';
import { compareMaps } from '../../../src/compare/compare-maps';
import { overlayMap } from '../../../src/compare/overlay-map';
import { changeRows } from '../../../src/compare/rows';
import { buildScene } from '../../../src/drawing/build-scene';
import { deleteLane } from '../../../src/model/commands/delete-lane';
import { lanesOf, mapsOf, stepsOf, teamOf } from '../../../src/model/queries';
import { withTarget } from '../../helpers/apply-changes';
import { comparedProject } from '../../helpers/compared-project';
import { actBy, choices } from '../../helpers/random-acts';
import { salesChart } from '../../helpers/sales-chart';
import { testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

const compared = () => {
  const { document, current, target, names } = comparedProject();
  const comparison = compareMaps({ document, map: current }, { document, map: target });
  return { document, current, target, names, comparison };
};

describe('the marks of both charts', () => {
  it('name every step that changed, on the side where it is', () => {
    const { document, comparison, names } = compared();
    const { before, after } = chartMarks(comparison);
    const named = (marks: ReadonlyMap<string, string>): Record<string, string> =>
      Object.fromEntries([...marks].map(([id, mark]) => [document.steps[id]!.name, mark]));
    expect(named(before.steps)).toEqual({
      [names.removed]: 'removed',
      [names.moved]: 'moved',
      [names.changed]: 'changed',
      'Hand-over meeting': 'changed',
    });
    expect(named(after.steps)).toEqual({
      [names.added]: 'added',
      [names.moved]: 'moved',
      [names.changed]: 'changed',
      [names.renamed]: 'changed',
    });
  });

  it('flag the gaps where they were marked', () => {
    const { document, comparison, names } = compared();
    const { before, after } = chartMarks(comparison);
    const flags = [...before.gaps].map(([id, numbers]) => [document.steps[id]!.name, ...numbers]);
    expect(flags).toEqual([
      [names.removed, 1],
      ['Send the proposal', 2],
      [names.slow, 3],
    ]);
    expect(after.gaps.size).toBe(0);
  });
});

describe('the overlay', () => {
  it('holds the target and, marked as removed, what is gone, in its team and stage', () => {
    const { document, current, target, names, comparison } = compared();
    const overlay = overlayMap(comparison);
    const steps = stepsOf(overlay.document, overlay.map);
    expect(steps).toHaveLength(stepsOf(document, target).length + 1);
    const gone = steps.find(({ name }) => name === names.removed)!;
    const was = stepsOf(document, current).find(({ name }) => name === names.removed)!;
    expect(overlay.marks.steps.get(gone.id)).toBe('removed');
    expect(overlay.nameOf(was.id)).toBe(gone.id);
    expect(overlay.document.stages[gone.stage]!.name).toBe(document.stages[was.stage]!.name);
    expect(teamOf(overlay.document, gone.lane).name).toBe(teamOf(document, was.lane).name);
    expect(overlay.marks.gaps.get(gone.id)).toEqual([1]);
  });

  it('draws a lane that is gone where it was, with its steps', () => {
    const { document: both, target } = withTarget(salesChart('en'), mapsOf(salesChart('en'))[0]!.id);
    const editor = testEditor(both);
    const lanes = lanesOf(editor.document(), target);
    const lost = lanes[1]!;
    const name = teamOf(editor.document(), lost.id).name;
    editor.act((tx) => deleteLane(tx, lost.id));
    const document = editor.document();
    const overlay = overlayMap(compareMaps({ document, map: editor.map }, { document, map: target }));
    const shown = lanesOf(overlay.document, overlay.map);
    expect(shown.map(({ id }) => teamOf(overlay.document, id).name)).toEqual(
      lanes.map(({ team }) => document.teams[team]?.name ?? name),
    );
    expect(overlay.marks.lanes.get(shown[1]!.id)).toBe('removed');
    const scene = buildScene(overlay.document, overlay.map);
    expect(scene.steps.some(({ lane }) => lane === shown[1]!.id)).toBe(true);
  });

  it('draws everything once, nothing over something else, and every change is marked, whatever was done', () => {
    fc.assert(
      fc.property(choices(20), (acts) => {
        const chart = salesChart('en');
        const { document: both, target } = withTarget(chart, mapsOf(chart)[0]!.id);
        const editor = testEditor(both);
        for (const act of acts) actBy(editor, act);
        const document = editor.document();
        if (!document.maps[editor.map] || !document.maps[target]) return;
        const comparison = compareMaps({ document, map: editor.map }, { document, map: target });
        const overlay = overlayMap(comparison);
        const steps = stepsOf(overlay.document, overlay.map);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        for (const { lane, stage } of steps) {
          expect(overlay.document.lanes[lane]).toBeDefined();
          expect(overlay.document.stages[stage]).toBeDefined();
        }
        for (const row of changeRows(comparison)) {
          if (row.record !== 'step') continue;
          const id = row.after ?? overlay.nameOf(row.before ?? '');
          expect(overlay.marks.steps.has(id)).toBe(true);
          expect(overlay.document.steps[id]).toBeDefined();
        }
      }),
      runs(100),
    );
  });

  it('finds a free place for what is gone', () => {
    const { comparison } = compared();
    const overlay = overlayMap(comparison);
    const { steps } = buildScene(overlay.document, overlay.map);
    const gone = steps.find(({ id }) => overlay.marks.steps.get(id) === 'removed')!;
    expect(steps.filter(({ id, rect }) => id !== gone.id && overlaps(rect, gone.rect))).toEqual([]);
  });
});
