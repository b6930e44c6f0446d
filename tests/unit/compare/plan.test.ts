// The action plan says what a field was and becomes, and has lines for what changes inside detail charts; these close gaps like others.
import { expect, it } from 'vitest';
import { between } from '../../../src/compare/between';
import { plannedChanges } from '../../../src/compare/planned-changes';
import { planRows } from '../../../src/compare/plan-rows';
import { planTable } from '../../../src/formats/document/change-content';
import { loadDocumentWords } from '../../../src/formats/document/source';
import type { Locale } from '../../../src/locales/load';
import { changesFor, closingChange } from '../../../src/method/closing-changes';
import { progressOf } from '../../../src/method/progress';
import { addDetail } from '../../../src/model/commands/add-detail';
import { addForm } from '../../../src/model/commands/add-form';
import { addGap } from '../../../src/model/commands/add-gap';
import { addRole } from '../../../src/model/commands/add-role';
import { addStep } from '../../../src/model/commands/add-step';
import { addTarget } from '../../../src/model/commands/add-target';
import { deleteMap } from '../../../src/model/commands/delete-map';
import { setPlanLine } from '../../../src/model/commands/set-plan-line';
import { setStep } from '../../../src/model/commands/set-step';
import { detailOf } from '../../../src/model/maps/map-tree';
import { gapsOf, stepsOf } from '../../../src/model/queries';
import { testEditor } from '../../helpers/test-editor';

/** Ask → Onboard, a sub-process with `Kick off` inside, as current map and as target. */
function project() {
  const editor = testEditor();
  editor.chain('Ask', 'Onboard');
  const onboard = editor.step('Onboard').id;
  editor.act((tx) => setStep(tx, onboard, { kind: 'sub-process' }));
  const detail = editor.act((tx) => addDetail(tx, { step: onboard, name: 'Inside' }));
  const { lanes, stages } = editor.document();
  const [lane, stage] = [lanes, stages].map(
    (table) => Object.values<{ id: string; map: string }>(table).find(({ map }) => map === detail)!.id,
  );
  const cell = { map: detail, lane: lane!, stage: stage!, x: 16, y: 16 };
  editor.act((tx) => addStep(tx, { ...cell, kind: 'activity', name: 'Kick off' }));
  editor.act((tx) =>
    setStep(tx, editor.step('Ask').id, {
      workTime: { amount: 2, unit: 'day', working: true },
      completion: 'Asked.',
    }),
  );
  const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
  const find = (map: string, name: string) =>
    stepsOf(editor.document(), map).find((step) => step.name === name)!.id;
  const inside = () => detailOf(editor.document(), find(target, 'Onboard'))!.id;
  const lines = async (locale: Locale = 'en'): Promise<string[]> => {
    const words = await loadDocumentWords(locale);
    const { rows } = planTable({ document: editor.document(), map: target, words, part: false });
    return rows.map(([, task]) => (typeof task === 'string' ? task : ''));
  };
  return { editor, detail, target, find, inside, lines };
}

it('says what a field was and becomes, one line a step', async () => {
  const { editor, target, find, lines } = project();
  const ask = find(target, 'Ask');
  const [form, role] = editor.act((tx) => [
    addForm(tx, { name: 'Brief' }),
    addRole(tx, { team: editor.lane('SDR').team, name: 'Caller' }),
  ]);
  editor.act((tx) =>
    setStep(tx, ask, {
      workTime: { amount: 1, unit: 'day', working: true },
      forms: [{ form: form!, use: 'produced' }],
      responsible: role!,
      completion: null,
      script:
        'A text that is much too long to be told in a single line of a plan, so that only its name is said there.',
    }),
  );
  expect(await lines()).toEqual([
    'Change “Ask”: Responsible: Caller; Completion criterion: none; Forms + Brief; Work time 2 days → 1 day; also What to say',
  ]);
  expect(await lines('zh')).toEqual([
    '更改“Ask”：负责人：Caller；完成标准：无；表单 + Brief；工时 2 天 → 1 天；以及话术',
  ]);
});

it('says of people and leads only the figures that change, and of lists what comes and goes', async () => {
  const { editor, target, find, lines } = project();
  const { team } = editor.lane('SDR');
  const people = { headcount: 2, hours: 40, costRate: { amount: 30, currency: 'EUR' } };
  editor.act((tx) => {
    tx.draft.maps[editor.map]!.staffing[team] = people;
    tx.draft.maps[target]!.staffing[team] = { ...people, hours: 20 };
    tx.draft.maps[target]!.leadsPerMonth = 90;
    setStep(tx, editor.step('Ask').id, {
      tasks: [{ text: 'Call', amount: 20, period: 'day' }],
    });
    setStep(tx, find(target, 'Ask'), { tasks: [{ text: 'Write', amount: 5, period: 'day' }] });
  });
  expect(await lines()).toEqual([
    'Change people and leads: Leads a month: 90; SDR 40 h a week → 20 h a week',
    'Change “Ask”: Tasks + Write, 5 a day, − Call, 20 a day',
  ]);
});

it('has a line for each change inside a detail chart, below those of the whole, by the step that opens it', async () => {
  const { editor, target, find, inside, lines } = project();
  editor.act((tx) => setStep(tx, find(inside(), 'Kick off'), { name: 'Kick-off meeting' }));
  editor.act((tx) =>
    setStep(tx, find(target, 'Ask'), { name: 'Call', deadline: { amount: 1, unit: 'day', working: true } }),
  );
  expect(await lines()).toEqual([
    'Rename “Ask” to “Call”. Change Deadline: 1 day.',
    'In “Onboard”: Rename “Kick off” to “Kick-off meeting”',
  ]);
  expect((await lines('zh'))[1]).toBe('在“Onboard”中：将“Kick off”改名为“Kick-off meeting”');
});

it('has a line for a detail chart that comes or goes', async () => {
  const { editor, target, find, inside, lines } = project();
  editor.act((tx) => deleteMap(tx, inside()));
  editor.act((tx) => setStep(tx, find(target, 'Ask'), { kind: 'sub-process' }));
  editor.act((tx) => addDetail(tx, { step: find(target, 'Ask'), name: 'More' }));
  expect((await lines()).slice(-2)).toEqual([
    'Follow a detail chart for “Ask”',
    'Drop the detail chart of “Onboard”',
  ]);
});

it('keeps what is written to a change inside, and the guide counts it', () => {
  const { editor, target, find, inside } = project();
  editor.act((tx) => setStep(tx, find(inside(), 'Kick off'), { name: 'Meet' }));
  const planned = () => plannedChanges(between(editor.document(), editor.map, target));
  const [{ row }] = planned() as [ReturnType<typeof planned>[0]];
  const share = () => progressOf(editor.document()).find(({ id }) => id === 'compare')!;
  expect(share()).toMatchObject({ share: 0, fact: { values: { changes: 1 } } });
  editor.act((tx) => setPlanLine(tx, { change: closingChange(row) }, { owner: 'Ada', due: '2026-06-01' }));
  expect(planRows(editor.document(), planned())).toMatchObject([{ line: { owner: 'Ada' } }]);
  expect(share()).toMatchObject({ share: 1, missing: [] });
});

it('closes a gap of the step that the chart opens from', () => {
  const { editor, find, inside } = project();
  editor.act((tx) => setStep(tx, find(inside(), 'Kick off'), { name: 'Meet' }));
  editor.act((tx) => addGap(tx, { map: editor.map, at: [{ kind: 'step', id: editor.step('Onboard').id }] }));
  const [gap] = gapsOf(editor.document());
  expect(changesFor(editor.document(), gap!)).toMatchObject({
    near: [{ after: find(inside(), 'Meet') }],
    others: [],
  });
});
