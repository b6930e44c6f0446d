// Text is found in everything that is said of a map, whatever its case, width or accents.
import { describe, expect, it } from 'vitest';
import { addForm } from '../../../src/model/commands/add-form';
import { addComment } from '../../../src/model/commands/add-comment';
import { setComment } from '../../../src/model/commands/set-comment';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setStage } from '../../../src/model/commands/set-stage';
import { setStep } from '../../../src/model/commands/set-step';
import { setTeam } from '../../../src/model/commands/set-team';
import { teamOf } from '../../../src/model/queries';
import { findInMap } from '../../../src/model/search';
import { testEditor } from '../../helpers/test-editor';

function process() {
  const editor = testEditor();
  editor.chain('Call', 'Café offer', 'Sign');
  editor.act((tx) => {
    const form = addForm(tx, { name: 'Quotation ＡＢ' });
    setStep(tx, editor.step('Sign').id, {
      action: 'sign',
      completion: 'Both have signed the contract',
      forms: [{ form, use: 'needed' }],
    });
    const [line] = Object.values(tx.draft.connections);
    setConnection(tx, line?.id ?? '', { label: 'Interested' });
    const sign = editor.step('Sign');
    const at = { kind: 'step' as const, id: sign.id };
    const remark = addComment(tx, { map: sign.map, at, position: { x: 0, y: 0 }, author: 'Li Na' });
    setComment(tx, remark, { text: 'Who countersigns?' });
    setStage(tx, editor.stage('Close').id, { exitCriteria: '合同已签署' });
    setTeam(tx, teamOf(tx.draft, editor.lane('SDR').id).id, { line: 'Outbound calls' });
  });
  return editor;
}

const found = (text: string) => {
  const editor = process();
  const words = { action: (id: string) => (id === 'sign' ? 'Sign a paper' : '') };
  return findInMap(editor.document(), editor.map, text, words).map(({ kind, field, text, at, length }) => [
    kind,
    field,
    text.slice(at, at + length),
  ]);
};

describe('finding text', () => {
  it('looks at names first, then at everything else that is said', () => {
    expect(found('sign')).toEqual([
      ['step', 'name', 'Sign'],
      ['step', 'action', 'Sign'],
      ['step', 'completion', 'sign'],
      ['step', 'comments', 'sign'],
    ]);
    expect(found('signed')).toEqual([['step', 'completion', 'signed']]);
    expect(found('paper')).toEqual([['step', 'action', 'paper']]);
    expect(found('who counter')).toEqual([['step', 'comments', 'Who counter']]);
    expect(found('li na')).toEqual([['step', 'comments', 'Li Na']]);
    expect(found('interest')).toEqual([['connection', 'condition', 'Interest']]);
    expect(found('合同')).toEqual([['stage', 'exitCriteria', '合同']]);
  });

  it('takes what is called so before what only mentions it', () => {
    expect(found('call')).toEqual([
      ['step', 'name', 'Call'],
      ['lane', 'teamLine', 'call'],
    ]);
  });

  it('does not mind case, accents and full width', () => {
    expect(found('CAFE OFFER')).toEqual([['step', 'name', 'Café offer']]);
    expect(found('ab')).toEqual([['step', 'forms', 'ＡＢ']]);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zebra')).toEqual([]);
  });
});
