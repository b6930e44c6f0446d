// The complex B2B sale as a current map with three gaps, and a target in which one of everything has changed.
import { readFileSync } from 'node:fs';
import { countingIds } from '../../src/base/id';
import { addStep } from '../../src/model/commands/add-step';
import { deleteSteps } from '../../src/model/commands/delete-steps';
import { insertOnConnection } from '../../src/model/commands/insert-on-connection';
import { moveSteps } from '../../src/model/commands/move-steps';
import { setMap } from '../../src/model/commands/set-map';
import { setStep } from '../../src/model/commands/set-step';
import type { ProjectDocument, Step } from '../../src/model/document';
import { instantiate } from '../../src/model/template/instantiate';
import { mapsOf, outgoing } from '../../src/model/queries';
import { templateFile, templateTexts } from '../../src/model/template';
import { withTarget } from './apply-changes';
import { testEditor } from './test-editor';

const read = (name: string): unknown => JSON.parse(readFileSync(`templates/${name}.json`, 'utf8'));

const WORDS = {
  en: {
    current: 'Current process',
    target: 'Target process',
    followUp: 'Call three days after the proposal',
    renamed: 'Handover with the customer',
    criterion: 'Signed by both sides and filed',
    gaps: ['Contract waits for finance', 'Nobody follows up', 'Answers take too long'],
  },
  zh: {
    current: '现状流程',
    target: '目标流程',
    followUp: '提案后三天电话跟进',
    renamed: '与客户交接',
    criterion: '双方签字并归档',
    gaps: ['合同等财务', '提案后无人跟进', '答复太慢'],
  },
} as const;

/** By key of the template: which steps the target does something with. */
const STEPS = {
  removed: 'approve',
  moved: 'terms',
  renamed: 'hand-over',
  changed: 'sign',
  before: 'accepted',
  slow: 'answer',
} as const;

export interface ComparedProject {
  readonly document: ProjectDocument;
  readonly current: string;
  readonly target: string;
  /** Names of the steps by what becomes of them. */
  readonly names: Readonly<Record<keyof typeof STEPS | 'added', string>>;
}

export function comparedProject(language: 'en' | 'zh' = 'en'): ComparedProject {
  const words = WORDS[language];
  const texts = templateTexts.parse(read(`b2b-complex.${language}`));
  const template = templateFile.parse(read('b2b-complex'));
  const maps = template.maps.filter(({ kind }) => kind === 'whole');
  const plain = instantiate({ ...template, maps }, texts, language, countingIds('b'));
  const { document, target } = withTarget(plain, mapsOf(plain)[0]!.id);
  const editor = testEditor(document);
  const name = (key: string): string => texts.steps[key]?.name ?? '';
  const at = (map: string, key: string): Step =>
    Object.values(editor.document().steps).find((step) => step.map === map && step.name === name(key))!;
  editor.act((tx) => {
    setMap(tx, editor.map, { name: words.current, side: 'current' });
    setMap(tx, target, { name: words.target, side: 'target', leadsPerMonth: 120 });
    const [proposal, approve, terms] = [
      at(target, 'proposal'),
      at(target, STEPS.removed),
      at(target, STEPS.moved),
    ];
    deleteSteps(tx, [approve.id]);
    const { lane, stage } = at(target, 'solution');
    moveSteps(tx, [{ id: terms.id, lane: terms.lane, stage: at(target, 'discovery').stage, x: 24, y: 24 }]);
    setStep(tx, at(target, STEPS.renamed).id, { name: words.renamed });
    setStep(tx, at(target, STEPS.changed).id, {
      completion: words.criterion,
      deadline: { amount: 2, unit: 'day', working: true },
    });
    const added = addStep(tx, {
      map: target,
      lane,
      stage,
      kind: 'activity',
      name: words.followUp,
      x: 24,
      y: 184,
    });
    const way = outgoing(document, proposal.id)[0];
    if (way) insertOnConnection(tx, { connection: way.id, step: added });
    const gap = (
      number: number,
      key: string,
      closedBy: { current: string | null; target: string | null } | null,
    ) => {
      tx.draft.gaps[`gap${number}`] = {
        id: `gap${number}`,
        rank: `a${number}`,
        map: editor.map,
        number,
        title: words.gaps[number - 1] ?? '',
        kind: 'bottleneck',
        at: [{ kind: 'step', id: at(editor.map, key).id }],
        cause: null,
        severity: 'medium',
        owner: null,
        due: null,
        status: 'open',
        closedBy: closedBy ? [{ kind: 'removed', ...closedBy }] : [],
      };
    };
    gap(1, STEPS.removed, { current: at(editor.map, STEPS.removed).id, target: null });
    gap(2, 'proposal', { current: null, target: added });
    gap(3, STEPS.slow, null);
  });
  return {
    document: editor.document(),
    current: editor.map,
    target,
    names: {
      removed: name(STEPS.removed),
      moved: name(STEPS.moved),
      renamed: words.renamed,
      changed: name(STEPS.changed),
      before: name(STEPS.before),
      slow: name(STEPS.slow),
      added: words.followUp,
    },
  };
}
