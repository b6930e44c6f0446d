// A comparison shows every change, also in lanes and stages that are hidden, and can fold what does not change.
import { describe, expect, it } from 'vitest';
import { chartMarks, marksOf } from '../../../src/compare/chart-marks';
import { compareMaps } from '../../../src/compare/compare-maps';
import { changeRows } from '../../../src/compare/rows';
import { foldsNothing, shownMap } from '../../../src/compare/shown-map';
import { changedFor } from '../../../src/compare/team-changes';
import { displayStage } from '../../../src/model/commands/display-stage';
import { lanesOf, stagesOf, teamOf } from '../../../src/model/queries';
import { comparedProject } from '../../helpers/compared-project';
import { testEditor } from '../../helpers/test-editor';

function shown(onlyChanged: boolean, hidden?: string) {
  const { document: first, current, target } = comparedProject();
  const editor = testEditor(first);
  const stage = stagesOf(first, target).find(({ name }) => name === hidden);
  if (stage) editor.act((tx) => displayStage(tx, stage.id, 'hidden'));
  const document = editor.document();
  const comparison = compareMaps({ document, map: current }, { document, map: target });
  const side = { document, map: target };
  return { side, map: shownMap(side, chartMarks(comparison).after, onlyChanged) };
}

describe('a map in a comparison', () => {
  it('is the map itself as long as nothing has to be opened or folded', () => {
    const { side, map } = shown(false);
    expect(map).toBe(side);
  });

  it('opens what holds a change', () => {
    const { map } = shown(false, 'Closing');
    const stages = stagesOf(map.document, map.map);
    expect(stages.map(({ display }) => display)).toEqual(stages.map(() => 'open'));
  });

  it('leaves what is hidden and does not change', () => {
    const { map, side } = shown(false, 'Prospecting');
    expect(map).toBe(side);
  });

  it('folds lanes and stages without a change', () => {
    const { map } = shown(true);
    const open = (bands: readonly { display: string }[]): boolean[] =>
      bands.map(({ display }) => display === 'open');
    expect(open(stagesOf(map.document, map.map))).toEqual([false, false, false, true, true, true, true]);
    expect(open(lanesOf(map.document, map.map))).toEqual([false, false, false, true, false, true, true]);
  });
});

it('folds for one team what does not change for it, though it changes for others', () => {
  const { document, current, target } = comparedProject();
  const comparison = compareMaps({ document, map: current }, { document, map: target });
  const marks = chartMarks(comparison).after;
  const rows = changeRows(comparison);
  const openFor = (team: string): [stages: string[], lanes: string[]] => {
    const changed = changedFor(comparison, rows, team, ({ after }) => after);
    const shownTo = shownMap(comparison.after, marks, true, marksOf(marks, changed));
    const open = <R extends { display: string }>(bands: readonly R[]): R[] =>
      bands.filter(({ display }) => display === 'open');
    return [
      open(stagesOf(shownTo.document, shownTo.map)).map(({ name }) => name),
      open(lanesOf(shownTo.document, shownTo.map)).map(({ id }) => teamOf(shownTo.document, id).name),
    ];
  };
  expect(openFor('CS')).toEqual([['After-sale'], ['CS']]);
  const none = shownMap(comparison.after, marks, true, marksOf(marks, new Set()));
  expect(foldsNothing(comparison.after, none)).toBe(true);
});
