// A small chart with one of everything that is drawn, in English or Chinese, at fixed places.
import type { ProjectDocument } from '../../src/model/document';
import { moveSteps } from '../../src/model/commands/move-steps';
import { newProject } from '../../src/model/new-project';
import { setStep } from '../../src/model/commands/set-step';
import { setMap } from '../../src/model/commands/set-map';
import type { StepKindId } from '../../src/model/ids';
import { countingIds } from '../../src/base/id';
import { testEditor } from './test-editor';

const WORDS = {
  en: {
    project: 'Northwind',
    map: 'From lead to signature',
    teams: ['SDR', 'Sales', 'Customer success'],
    stages: ['Prospecting', 'Qualification', 'Closing'],
    steps: {
      inbound: 'Inbound',
      record: 'Record lead in CRM',
      qualify: 'Discovery meeting',
      fit: 'Ready to buy?',
      wait: 'Wait 30 days',
      offer: 'Send the proposal',
      note: 'Price is promised only after approval.',
      brief: 'Hand over the brief',
      onboard: 'Onboard customer',
      won: 'Won',
      lost: 'Lost',
      parked: 'Parked',
      split: '',
    },
    yes: 'Yes',
    no: 'Not yet',
  },
  zh: {
    project: 'Northwind',
    map: '从线索到签约',
    teams: ['SDR', '销售', '客户成功'],
    stages: ['客户开发', '资格审查', '成交'],
    steps: {
      inbound: '主动咨询',
      record: '线索录入 CRM',
      qualify: '成本与毛利核算',
      fit: '准备购买？',
      wait: '等待 30 天',
      offer: '发送提案与报价',
      note: '先审批，\n后承诺价格。',
      brief: '移交需求简报',
      onboard: '客户上线',
      won: '赢单',
      lost: '丢单',
      parked: '暂缓',
      split: '',
    },
    yes: '是',
    no: '暂不',
  },
} as const;

type Key = keyof (typeof WORDS)['en']['steps'];
const PLACES: Record<Key, readonly [StepKindId, lane: number, stage: number, x: number, y: number]> = {
  inbound: ['start', 0, 0, 20, 24],
  record: ['system', 0, 0, 152, 16],
  qualify: ['activity', 0, 1, 20, 16],
  fit: ['decision', 1, 1, 20, 20],
  wait: ['wait', 1, 0, 152, 32],
  split: ['parallel', 1, 1, 200, 32],
  offer: ['document', 1, 2, 20, 28],
  note: ['note', 0, 2, 20, 16],
  brief: ['hand-off', 2, 1, 20, 16],
  onboard: ['sub-process', 2, 2, 20, 16],
  won: ['end-won', 1, 2, 200, 40],
  lost: ['end-lost', 2, 2, 200, 24],
  parked: ['end-parked', 2, 0, 152, 24],
};

/** The chart as a document; its routes are those of the router. */
export function salesChart(language: 'en' | 'zh'): ProjectDocument {
  const words = WORDS[language];
  const editor = testEditor(
    newProject(
      {
        name: words.project,
        language,
        currency: 'EUR',
        map: words.map,
        teams: words.teams.map((name) => ({ name })),
        stages: words.stages.map((name) => ({ name })),
      },
      countingIds('p'),
    ),
  );
  const ids = new Map<Key, string>();
  for (const [key, [kind, lane, stage, x, y]] of Object.entries(PLACES) as [Key, (typeof PLACES)[Key]][]) {
    const at = { lane: words.teams[lane]!, stage: words.stages[stage]!, kind, x, y };
    const id = editor.add(words.steps[key] || key, at);
    ids.set(key, id);
    editor.act((tx) => {
      moveSteps(tx, [{ id, lane: editor.lane(at.lane).id, stage: editor.stage(at.stage).id, x, y }]);
      setStep(tx, id, {
        action: key === 'qualify' ? 'meeting' : null,
        deadline: key === 'record' ? { amount: 24, unit: 'hour', working: false } : null,
      });
    });
  }
  const name = (key: Key) => words.steps[key] || key;
  const link = (from: Key, to: Key, label?: string) => editor.connect(name(from), name(to), label);
  link('inbound', 'record');
  link('record', 'qualify');
  link('qualify', 'fit');
  link('fit', 'split', words.yes);
  link('fit', 'wait', words.no);
  link('wait', 'qualify');
  link('fit', 'parked');
  link('split', 'offer');
  link('split', 'brief');
  link('brief', 'onboard');
  link('offer', 'won');
  link('onboard', 'lost');
  link('note', 'offer');
  editor.act((tx) => setMap(tx, editor.map, { side: 'target' }));
  return editor.document();
}
