// Text is found in everything that is said of a map, whatever its case, width or accents.
import { describe, expect, it } from 'vitest';
import { loadFindWords } from '../../../src/locales/find-words/load';
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
import { findInMap, foundIn } from '../../../src/model/search';
import { SEARCH_WORDS } from '../../helpers/search-words';
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
  return findInMap(editor.document(), editor.map, text, SEARCH_WORDS).map(
    ({ kind, field, text, at, length }) => [kind, field, text.slice(at, at + length)],
  );
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

  it.each(['counter-signs', 'counter signs'])('spells it the other way: %s', (typed) => {
    const other = typed.includes('-') ? 'counter signs' : 'counter-signs';
    expect(foundIn(`Who ${other}?`, typed)).toEqual({ at: 4, length: other.length });
  });

  it.each(['handover', 'hand-over', 'Hand over', 'hand-off', 'handoff'])(
    'hand-off and %s are one',
    (typed) => {
      for (const text of ['the hand-off', 'the handover', 'the hand over', 'the handoffs'])
        expect(foundIn(text, typed)?.at).toBe(4);
      expect(foundIn('the hand', typed)).toBeNull();
    },
  );

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zebra')).toEqual([]);
  });
});

/** The hits in the words of both languages: what was found, by what, and what is said there. */
async function foundByWord(text: string): Promise<string[]> {
  const editor = process();
  const remark = editor.act((tx) => {
    const [from, to] = [editor.step('Call'), editor.step('Sign')];
    setStep(tx, from.id, { kind: 'hand-off', waitTime: { amount: 2, unit: 'day', working: true } });
    setStep(tx, to.id, { lane: editor.lane('Sales').id, kind: 'wait' });
    const id = addComment(tx, { map: editor.map, at: null, position: { x: 40, y: 40 }, author: 'Ana' });
    setComment(tx, id, { text: 'Too many lines here' });
    return id;
  });
  const hits = findInMap(editor.document(), editor.map, text, SEARCH_WORDS, await loadFindWords());
  const { steps, connections } = editor.document();
  return hits.map(({ kind, id, field, text: said, length }) => {
    const way = connections[id];
    const name = way ? `${steps[way.from]?.name} > ${steps[way.to]?.name}` : steps[id]?.name;
    return `${id === remark ? kind : (name ?? kind)}, ${field}: ${said}${length > 0 ? ' (text)' : ''}`;
  });
}

describe('finding things by the word for them', () => {
  it.each(['deadline', 'Deadlines', 'SLA', 'due', 'deadl', '期限', '截止', '截止时间'])(
    '%s: what has one',
    async (word) => {
      expect(await foundByWord(word)).toEqual(['Sign, deadline: 24 h']);
    },
  );

  it.each(['gap', 'gaps', 'problem', '差距', '缺口', '问题'])('%s: what has a gap', async (word) => {
    expect(await foundByWord(word)).toEqual([
      'Call > Café offer, gaps: Nobody hears of it',
      'Sign, gaps: Brief comes too late, Nobody reminds',
    ]);
  });

  it.each(['handover', 'hand-over', 'hand-off', '交接', '移交'])(
    '%s: what is one, and where work changes teams',
    async (word) => {
      expect(await foundByWord(word)).toEqual([
        'Call, kind: hand-off',
        'Café offer > Sign, handOver: SDR → Sales',
      ]);
    },
  );

  it.each(['wait', 'waiting', '等待'])('%s: what waits, and for how long', async (word) => {
    expect(await foundByWord(word)).toEqual(['Sign, kind: wait', 'Call, waitTime: 2 days']);
  });

  it.each(['comment', '评论', '批注'])('%s: what was said on steps and beside them', async (word) => {
    expect(await foundByWord(word)).toEqual([
      'Sign, comments: Who countersigns?, Li Na',
      'comment, comments: Too many lines here, Ana',
    ]);
  });

  it('puts names before, and texts that only hold the word behind', async () => {
    expect((await foundByWord('form'))[0]).toBe('Sign, forms: Quotation ＡＢ');
    expect(await foundByWord('sign')).toContain('Sign, name: Sign (text)');
  });

  it('a team: the team, then its steps; a stage alike', async () => {
    expect(await foundByWord('sdr')).toEqual([
      'lane, name: SDR (text)',
      'Call, lane: SDR',
      'Café offer, lane: SDR',
    ]);
    expect(await foundByWord('close')).toEqual(['stage, name: Close (text)']);
    expect((await foundByWord('find'))[0]).toBe('stage, name: Find (text)');
    expect(await foundByWord('find')).toContain('Sign, stage: Find');
  });

  it.each(['call -> cafe', 'Call → Café offer', 'call=>offer'])('%s: the connection', async (typed) => {
    expect(await foundByWord(typed)).toEqual(['Call > Café offer, connection: Call → Café offer (text)']);
  });

  it('does not take the beginning of a longer text for a word', async () => {
    expect(await foundByWord('dea')).toEqual([]);
    expect(await foundByWord('期')).toEqual([]);
  });
});
