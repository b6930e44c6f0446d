// Text is found in everything that is said of a map, whatever its case, width or accents.
import { describe, expect, it } from 'vitest';
import { type Duration, formatDuration } from '../../../src/base/duration';
import { addGap } from '../../../src/model/commands/add-gap';
import { addRole } from '../../../src/model/commands/add-role';
import { setGap } from '../../../src/model/commands/set-gap';
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
    const legal = addRole(tx, { name: 'Counsel', person: 'Zhou Min', team: null });
    setStep(tx, sign.id, {
      deadline: { amount: 24, unit: 'hour', working: true },
      involved: [{ role: legal, as: 'consulted' }],
    });
    const late = addGap(tx, { map: sign.map, at: [at], kind: 'forgotten' });
    setGap(tx, late, { title: 'Brief comes too late', cause: 'Nobody reminds' });
    const between = addGap(tx, {
      map: sign.map,
      at: [{ kind: 'connection', id: line?.id ?? '' }],
      kind: 'forgotten',
    });
    setGap(tx, between, { title: 'Nobody hears of it' });
  });
  return editor;
}

const found = (text: string) => {
  const editor = process();
  const words = {
    action: (id: string) => (id === 'sign' ? 'Sign a paper' : ''),
    duration: (one: Duration) => formatDuration(one, 'en', { kind: 'calendar' }),
  };
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

  it('looks at times however they are spaced, at who is involved, and at gaps', () => {
    expect(found('24h')).toEqual([['step', 'deadline', '24 h']]);
    expect(found('24 h')).toEqual([['step', 'deadline', '24 h']]);
    expect(found('zhou')).toEqual([['step', 'involved', 'Zhou']]);
    expect(found('reminds')).toEqual([['step', 'gaps', 'reminds']]);
    expect(found('nobody hears')).toEqual([['connection', 'gaps', 'Nobody hears']]);
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
