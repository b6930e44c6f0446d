// Maps that come from elsewhere: a template as target or detail, a colleague's charts, and what becomes of maps that are deleted.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { addTarget } from '../../../../src/model/commands/add-target';
import { addDetail } from '../../../../src/model/commands/add-detail';
import { deleteMap } from '../../../../src/model/commands/delete-map';
import { duplicateMap } from '../../../../src/model/commands/duplicate-map';
import { pasteMap } from '../../../../src/model/commands/paste-map';
import { setMapName } from '../../../../src/model/commands/set-map-name';
import { adopt } from '../../../../src/model/maps/adopt';
import { combinePlan } from '../../../../src/model/maps/combine-plan';
import { joinTemplate } from '../../../../src/model/maps/join-template';
import { detailOf, firstWhole, mapTitle } from '../../../../src/model/maps/map-tree';
import { mergeOrder } from '../../../../src/model/maps/merge-order';
import { tieBands } from '../../../../src/model/maps/tie-bands';
import { parse } from '../../../../src/model/parse';
import { lanesOf, stagesOf, stepsOf, teamsOf } from '../../../../src/model/queries';
import { findInProject } from '../../../../src/model/search';
import { Refusal } from '../../../../src/model/refusal';
import { loadTemplate } from '../../../../src/services/templates';
import { editedPlan, NO_EDITS, withCharts } from '../../../../src/ui/maps/combine-state';
import { processForm } from '../../../helpers/isomorphic';
import { SEARCH_WORDS } from '../../../helpers/search-words';
import { testEditor } from '../../../helpers/test-editor';

const sound = (document: unknown): unknown => {
  const result = parse(JSON.parse(JSON.stringify(document)));
  return result.ok ? result.repairs : result.error;
};

/** Without what a process refers to, which is called otherwise in another project. */
const names = (form: readonly string[]): string[] => form.filter((line) => /^(lane|\["stage")/.test(line));

describe('a template in another project', () => {
  it('becomes a detail: teams, roles and forms by name, nothing twice', async () => {
    const editor = testEditor();
    editor.add('Sell', { kind: 'sub-process' });
    const template = await loadTemplate('b2c-simple', 'en', countingIds('t'));
    const detail = editor.act((tx) =>
      joinTemplate(tx, { document: template, parentStep: editor.step('Sell').id }),
    );
    const { document } = editor;
    expect(document().maps[detail]).toMatchObject({
      kind: 'detail',
      name: 'Sell',
      parentStep: editor.step('Sell').id,
    });
    const source = firstWhole(template)?.id ?? '';
    expect(stepsOf(document(), detail)).toHaveLength(stepsOf(template, source).length);
    expect(names(processForm(document(), detail))).toEqual(names(processForm(template, source)));
    expect(sound(document())).toEqual([]);
    const [teams, forms, roles] = [document().teams, document().forms, document().roles].map(
      (t) => Object.keys(t).length,
    );
    // Taken a second time it gives way to itself and brings nothing new.
    const again = editor.act((tx) =>
      joinTemplate(tx, { document: template, parentStep: editor.step('Sell').id }),
    );
    expect(document().maps[detail]).toBeUndefined();
    expect(detailOf(document(), editor.step('Sell').id)?.id).toBe(again);
    expect([document().teams, document().forms, document().roles].map((t) => Object.keys(t).length)).toEqual([
      teams,
      forms,
      roles,
    ]);
  });

  it('becomes a target whose lanes and stages know those of the current process', async () => {
    const template = await loadTemplate('b2c-simple', 'en', countingIds('t'));
    const editor = testEditor(await loadTemplate('b2c-simple', 'en', countingIds('c')));
    const target = editor.act((tx) => {
      const map = firstWhole(template)?.id ?? '';
      const id = pasteMap(tx, { document: template, map, fields: { side: 'target', name: 'Target' } });
      tieBands(tx, id, editor.map);
      return id;
    });
    const { document } = editor;
    expect(lanesOf(document(), target).map(({ basedOn }) => basedOn[0])).toEqual(
      lanesOf(document(), editor.map).map(({ id }) => id),
    );
    expect(stagesOf(document(), target).map(({ basedOn }) => basedOn[0])).toEqual(
      stagesOf(document(), editor.map).map(({ id }) => id),
    );
    expect(stepsOf(document(), target).every(({ basedOn }) => basedOn.length === 0)).toBe(true);
    expect(sound(document())).toEqual([]);
  });
});

describe('charts of a file', () => {
  it('come as team charts, by team where they have one lane, and are taken over with what is combined', () => {
    const editor = testEditor();
    const theirs = testEditor();
    theirs.add('Their step', { lane: 'Sales' });
    const work = withCharts(editor.document(), theirs.document(), 'current');
    const [chart = ''] = work.charts;
    expect(work.document.maps[chart]).toMatchObject({ kind: 'team', side: 'current' });
    expect(teamsOf(work.document)).toHaveLength(2);
    editor.act((tx) => adopt(tx, work.document));
    expect(editor.document()).toEqual(work.document);
    expect(sound(editor.document())).toEqual([]);
  });

  it('what people decide otherwise counts', () => {
    const editor = testEditor();
    const theirs = testEditor();
    const work = withCharts(editor.document(), theirs.document(), 'current');
    const charts = [editor.map, ...work.charts];
    const plan = combinePlan(work.document, charts);
    const [first = ''] = stagesOf(work.document, editor.map).map(({ id }) => id);
    const members = (stages: Readonly<Record<string, string>>) =>
      Object.values(stages).filter((id) => id === first).length;
    expect(members(plan.stages)).toBe(2);
    expect(members(editedPlan(plan, { ...NO_EDITS, apart: [first] }).stages)).toBe(1);
    const [sdr = '', sales = ''] = Object.keys(plan.teams);
    expect(editedPlan(plan, { ...NO_EDITS, teams: { [sales]: sdr, gone: sdr } }).teams).toEqual({
      [sdr]: sdr,
      [sales]: sdr,
    });
  });
});

describe('maps', () => {
  it('are deleted with their details, and the last one stays', () => {
    const editor = testEditor();
    editor.add('Sell', { kind: 'sub-process' });
    editor.act((tx) => addDetail(tx, { step: editor.step('Sell').id, name: 'Sell' }));
    expect(() => editor.act((tx) => deleteMap(tx, editor.map))).toThrow(Refusal);
    const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
    const before = editor.document();
    editor.act((tx) => deleteMap(tx, editor.map));
    const { maps, steps } = editor.document();
    expect(Object.values(maps).map(({ side }) => side)).toEqual(['target', 'target']);
    expect(stepsOf(editor.document(), target).every(({ basedOn }) => basedOn.length === 0)).toBe(true);
    expect(Object.keys(steps)).toHaveLength(1);
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it('a detail is called like its step, whichever is renamed', () => {
    const editor = testEditor();
    editor.add('Sell', { kind: 'sub-process' });
    const step = editor.step('Sell').id;
    const detail = editor.act((tx) => addDetail(tx, { step, name: 'Sell' }));
    editor.act((tx) => setMapName(tx, detail, 'Convince'));
    expect(editor.document().steps[step]?.name).toBe('Convince');
    expect(mapTitle(editor.document(), detail)).toBe('Convince');
    expect(() => editor.act((tx) => duplicateMap(tx, { map: detail, name: 'x' }))).toThrow('one detail');
  });

  it('are all looked through, that on screen first', () => {
    const editor = testEditor();
    editor.add('Call the customer');
    const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
    const found = findInProject(editor.document(), target, 'customer', SEARCH_WORDS);
    expect(found.map(({ map }) => map)).toEqual([target, editor.map]);
  });
});

describe('one order out of several', () => {
  it.each([
    [
      [
        ['a', 'b', 'c'],
        ['a', 'c'],
      ],
      'a b c',
    ],
    [
      [
        ['a', 'c'],
        ['a', 'b', 'c'],
      ],
      'a b c',
    ],
    [[['b'], ['a', 'b', 'c']], 'a b c'],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'a b c d',
    ],
    [
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      'a b',
    ],
  ])('%j is %s', (lists, expected) => {
    expect(mergeOrder(lists).join(' ')).toBe(expected);
  });
});
