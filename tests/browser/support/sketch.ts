// Small charts for browser tests, written down as lanes, stages, steps and connections by name.
import { countingIds } from '../../../src/base/id';
import { addStep } from '../../../src/model/commands/add-step';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import type { ProjectDocument, Step } from '../../../src/model/document';
import { newProject } from '../../../src/model/new-project';
import { lanesOf, stagesOf } from '../../../src/model/queries';
import { createProjectStore } from '../../../src/model/store';

/** A step: the numbers of its lane and stage from 0, its offset in the cell in px, and its kind if it is no activity. */
export type SketchedStep = readonly [
  name: string,
  lane: number,
  stage: number,
  x: number,
  y: number,
  kind?: Step['kind'],
];

export interface Sketch {
  readonly name?: string;
  readonly language?: 'en' | 'zh';
  readonly lanes: readonly string[];
  readonly stages: readonly string[];
  readonly steps: readonly SketchedStep[];
  /** Names of the two steps, and a condition. */
  readonly connections?: readonly (readonly [from: string, to: string, label?: string])[];
}

let projects = 0;

/** The document of a sketch. Steps with the same name cannot be connected. */
export function sketched(sketch: Sketch): ProjectDocument {
  const { name = 'Sketch', language = 'en', lanes, stages, steps, connections = [] } = sketch;
  const newId = countingIds(`p${++projects}x`);
  const store = createProjectStore(
    newProject(
      {
        name,
        language,
        currency: 'EUR',
        map: 'Process',
        stages: stages.map((stage) => ({ name: stage })),
        teams: lanes.map((lane) => ({ name: lane })),
      },
      newId,
    ),
    { newId, now: () => '2026-01-01T00:00:00.000Z' },
  );
  const map = Object.keys(store.document().maps)[0] ?? '';
  const rows = lanesOf(store.document(), map).map(({ id }) => id);
  const columns = stagesOf(store.document(), map).map(({ id }) => id);
  store.transact({ key: 'change' }, (tx) => {
    const ids = new Map<string, string>();
    for (const [step, row, column, left, top, kind = 'activity'] of steps) {
      const cell = { map, lane: rows[row] ?? '', stage: columns[column] ?? '' };
      ids.set(step, addStep(tx, { ...cell, kind, name: step, x: left, y: top }));
    }
    for (const [from, to, label = null] of connections)
      connectSteps(tx, { from: ids.get(from) ?? '', to: ids.get(to) ?? '', label });
  });
  return store.document();
}

/** Where the first box of a cell lies. */
export const FIRST = { x: 17, y: 16 } as const;

const { x, y } = FIRST;

/** Three lanes and four stages with a flow of four steps through the first two lanes; the rest is free. */
export const flow = (): ProjectDocument =>
  sketched({
    name: 'Flow',
    lanes: ['SDR', 'Sales', 'Legal'],
    stages: ['Find', 'Talk', 'Offer', 'Close'],
    steps: [
      ['Find lead', 0, 0, x, y],
      ['First call', 0, 1, x, y],
      ['Meet', 1, 1, x, y],
      ['Send offer', 1, 2, x, y],
    ],
    connections: [
      ['Find lead', 'First call'],
      ['First call', 'Meet'],
      ['Meet', 'Send offer'],
    ],
  });

/** The same in Chinese. */
export const flowZh = (): ProjectDocument =>
  sketched({
    name: '流程',
    language: 'zh',
    lanes: ['销售开发', '销售', '法务'],
    stages: ['寻找', '沟通', '报价', '成交'],
    steps: [
      ['寻找线索', 0, 0, x, y],
      ['首次电话', 0, 1, x, y],
      ['面谈', 1, 1, x, y],
      ['发送报价', 1, 2, x, y],
    ],
    connections: [
      ['寻找线索', '首次电话'],
      ['首次电话', '面谈'],
      ['面谈', '发送报价'],
    ],
  });
