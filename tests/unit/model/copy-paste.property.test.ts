// Copy and paste leave nothing out: as a clip everything the steps say, as a table every cell, as lines every name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingIds, type NewId } from '../../../src/base/id';
import { placeNew } from '../../../src/layout/place-new';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import { type Clip, clipOf, parseClip } from '../../../src/model/clip';
import { clipTargets } from '../../../src/model/clip-targets';
import { pasteItems } from '../../../src/model/commands/paste-items';
import { pastePlan } from '../../../src/model/commands/paste-plan';
import { newProject } from '../../../src/model/new-project';
import { lanesOf, stagesOf, stepsOf, teamOf } from '../../../src/model/queries';
import type { Surroundings } from '../../../src/model/text/plan';
import { readPasted } from '../../../src/model/text/read-pasted';
import { readSheet, sheetText } from '../../../src/model/text/sheet';
import { speechOf } from '../../../src/model/text/speech';
import { type TextTable, tableOf } from '../../../src/model/text/write-table';
import { anyName } from '../../helpers/any-name';
import { actBy, type Choice, choices } from '../../helpers/random-acts';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

const SPEECHES = [speechOf('en', en), speechOf('zh', zh)] as const;

/** Ids that are in order of age: steps that lie in the same place are told by their ids, whatever was pasted first. */
function agedIds(): NewId {
  let n = 0;
  return () => `n${String(++n).padStart(4, '0')}`;
}

/** Another project whose lanes and stages are called like those of a map. */
function likeness({ document, map }: TestEditor): TestEditor {
  const teams = lanesOf(document(), map).map(({ id }) => ({ name: teamOf(document(), id).name }));
  const stages = stagesOf(document(), map).map(({ name }) => ({ name }));
  const given = { name: 'Other', language: 'en', currency: 'EUR', map: 'Other', teams, stages } as const;
  return testEditor(newProject(given, countingIds('q')), agedIds());
}

/** A clip without what each project has its own of: ids of own actions, the looks of its teams, and teams that the other lacks. */
const comparable = (clip: Clip, teams: readonly string[]): unknown => ({
  ...clip,
  ownActions: [],
  roles: clip.roles.map((role) => ({ ...role, team: teams.includes(role.team ?? '') ? role.team : null })),
  details: clip.details.map((detail) => {
    const inner = parseClip(detail.clip);
    return {
      ...detail,
      lanes: detail.lanes.map((lane) => ({ ...lane, team: lane.team.name })),
      clip: inner && comparable(inner, teams),
    };
  }),
});

/** What is said of steps one by one, and of the connections between them by their places in a list. */
function said({ document, map }: TestEditor, ids: readonly string[]) {
  const lanes = lanesOf(document(), map).map(({ id }) => teamOf(document(), id).name);
  const connections = Object.values(document().connections)
    .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
    .map(({ from, to, label, probability, fromSide, toSide, bends }) =>
      JSON.stringify([ids.indexOf(from), ids.indexOf(to), label, probability, fromSide, toSide, bends]),
    );
  // Connections of a step with itself are told by the list of all.
  const alone = ids.map((id) => comparable({ ...clipOf(document(), [id]), connections: [] }, lanes));
  return { alone, connections: connections.toSorted() };
}

/** What is copied of a project after some acts, and what is there once it was pasted into another; null when nothing is left. */
function copiedAndPasted(sequence: readonly Choice[]) {
  const editor = testEditor();
  editor.chain('Call', 'Qualify', 'Offer');
  for (const choice of sequence) actBy(editor, choice);
  const copied = stepsOf(editor.document(), editor.map).map(({ id }) => id);
  if (copied.length === 0) return null;
  const clip = parseClip(JSON.parse(JSON.stringify(clipOf(editor.document(), copied))));
  if (!clip) throw new Error('not a clip');
  const other = likeness(editor);
  const targets = clipTargets(other.document(), other.map, clip, null);
  const pasted = other.act((tx) => pasteItems(tx, { map: other.map, clip, targets }));
  return { copied: said(editor, copied), pasted: said(other, pasted) };
}

describe('a clip', () => {
  it('pasted into another project says the same of every step', () => {
    fc.assert(
      fc.property(choices(25), (sequence) => {
        const both = copiedAndPasted(sequence);
        expect(both?.pasted).toEqual(both?.copied);
      }),
      {
        ...runs(60),
        // Three steps in one place, folded; the ninth and tenth new step among them.
        examples: [
          [
            [
              { act: 42, numbers: [0, 1, 0, 0] },
              { act: 9, numbers: [0, 0, 0, 0] },
              { act: 13, numbers: [387, 0, 0, 0] },
            ],
          ],
        ],
      },
    );
  });
});

const around = ({ document, map }: TestEditor): Surroundings => ({
  speeches: SPEECHES,
  currency: 'EUR',
  teams: Object.values(document().teams).map(({ name }) => name),
  stages: stagesOf(document(), map).map(({ name }) => name),
  steps: [],
});

function pasteInto(editor: TestEditor, text: string): void {
  const plan = readPasted({ kind: 'text', text }, around(editor));
  if ('refusal' in plan) throw new Error(plan.refusal.key);
  const at = { lane: editor.lane('SDR').id, stage: editor.stage('Find').id };
  editor.act((tx) => placeNew(tx, editor.map, pastePlan(tx, { map: editor.map, plan, at, after: null })));
}

const copiedTable = ({ document, map }: TestEditor, locale: 0 | 1): TextTable =>
  tableOf(
    document(),
    stepsOf(document(), map).map(({ id }) => id),
    SPEECHES[locale],
  );

const cell = fc
  .oneof(
    anyName,
    fc.constantFrom('', '2 days', '3 个工作日', '20 calls a day', '=1+1', 'A; B', '是（60%）：B'),
  )
  .map((text) => text.slice(0, 150));

describe('a table', () => {
  it('of any texts is read back cell by cell', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (table) => {
        const filled = table.map((row) => [...row, 'end']);
        expect(readSheet(sheetText(filled))).toEqual(filled);
      }),
      runs(300),
    );
  });

  it('of any texts becomes steps whose table, pasted into another project, is the same', () => {
    const heads = [
      '阶段',
      'Step',
      'Team',
      '责任人',
      'Action',
      '完成标准',
      'Deadline',
      'Forms',
      'Tasks',
      'Metric',
      'Target',
      'Review',
    ];
    const row = fc.tuple(anyName, fc.array(cell, { minLength: 11, maxLength: 11 }));
    const rows = fc.array(row, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 1), (given, locale) => {
        const lines = given.map(([name, [stage = '', ...more]], i) => [
          stage,
          `${i}. step ${name}`.slice(0, 150),
          ...more,
        ]);
        const [first, second] = [testEditor(), testEditor()];
        pasteInto(first, sheetText([heads, ...lines]));
        const table = copiedTable(first, locale as 0 | 1);
        expect(table.length - 1).toBe(lines.length);
        pasteInto(second, sheetText(table));
        expect(copiedTable(second, locale as 0 | 1)).toEqual(table);
      }),
      runs(60),
    );
  });
});

describe('a sheet of 60 rows', () => {
  const HEADS = [
    'Stage',
    'Step',
    'Team',
    'Responsible',
    'Action',
    'Completion criterion',
    'Deadline',
    'Tasks',
    'Notes',
  ];
  const sheet = [
    HEADS,
    ...Array.from({ length: 60 }, (_, i) => [
      ['Find', 'Qualify', 'Close', 'Keep'][Math.floor(i / 15)] ?? '',
      `Step ${i + 1}`,
      ['SDR', 'Sales', 'Legal'][i % 3] ?? '',
      `Person ${i % 7}`,
      ['Call', 'E-mail', 'Juggle'][i % 3] ?? '',
      `Done when ${i} is done`,
      i % 2 ? '2 days' : '1.5 h',
      `Calls, ${i + 1} a day`,
      'First line\nsecond line',
    ]),
  ];

  it('pasted and copied again has the same cells', () => {
    const editor = testEditor();
    pasteInto(editor, sheetText(sheet));
    const table = copiedTable(editor, 0);
    const next = table[0]?.indexOf('Next') ?? -1;
    expect(next).toBeGreaterThan(0);
    expect(table.map((row) => row.filter((_, at) => at !== next))).toEqual(sheet);
  });
});
