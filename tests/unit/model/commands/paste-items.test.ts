// Copying steps, as a clip that stands by itself, and pasting them: here, elsewhere on the map, in another project.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { type Clip, clipOf, parseClip } from '../../../../src/model/clip';
import { clipTargets } from '../../../../src/model/clip-targets';
import { addForm } from '../../../../src/model/commands/add-form';
import { addResource } from '../../../../src/model/commands/add-resource';
import { addRole } from '../../../../src/model/commands/add-role';
import { addSystem } from '../../../../src/model/commands/add-system';
import { connectSteps } from '../../../../src/model/commands/connect-steps';
import { duplicateItems } from '../../../../src/model/commands/duplicate-items';
import { pasteItems } from '../../../../src/model/commands/paste-items';
import { setProject } from '../../../../src/model/commands/set-project';
import { setStep } from '../../../../src/model/commands/set-step';
import { newProject } from '../../../../src/model/new-project';
import { parse } from '../../../../src/model/parse';
import { formsOf, rolesOf, systemsOf } from '../../../../src/model/queries';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

/** Call (SDR, Find) –yes→ Offer (Sales, Qualify) → Sign; Call says all that a step can. */
function sale(): TestEditor {
  const editor = testEditor();
  editor.add('Call', { lane: 'SDR', stage: 'Find', x: 20, y: 30 });
  editor.add('Offer', { lane: 'Sales', stage: 'Qualify', x: 40, y: 50 });
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  editor.connect('Call', 'Offer', 'yes');
  editor.connect('Offer', 'Sign');
  editor.act((tx) => {
    const role = addRole(tx, { name: 'Rep', team: editor.lane('SDR').team, person: 'Kim' });
    const form = addForm(tx, { name: 'Lead sheet', fields: [{ name: 'Need', required: true }] });
    setProject(tx, { ownActions: [{ id: 'own1', name: 'Demo' }] });
    setStep(tx, editor.step('Call').id, {
      responsible: role,
      involved: [{ role, as: 'accountable' }],
      forms: [{ form, use: 'produced' }],
      systems: [addSystem(tx, { name: 'CRM' })],
      resources: [{ resource: addResource(tx, { name: 'Phone', kind: 'material' }), amount: 1 }],
      action: 'own1',
      pinned: true,
      deadline: { amount: 1, unit: 'day', working: true },
      basedOn: [editor.step('Sign').id],
    });
  });
  return editor;
}

const clip = (editor: TestEditor, ...names: string[]): Clip =>
  clipOf(
    editor.document(),
    names.map((name) => editor.step(name).id),
  );

function paste(editor: TestEditor, pasted: Clip, at: { lane: string; stage: string } | null = null) {
  const cell = at && { lane: editor.lane(at.lane).id, stage: editor.stage(at.stage).id };
  const targets = clipTargets(editor.document(), editor.map, pasted, cell, { x: 24, y: 24 });
  const ids = editor.act((tx) => pasteItems(tx, { map: editor.map, clip: pasted, targets }));
  return ids.map((id) => editor.document().steps[id]!);
}

describe('a clip', () => {
  it('holds the steps in reading order and the connections between them, without any id', () => {
    const editor = sale();
    const copied = clip(editor, 'Offer', 'Call');
    expect(copied.steps.map(({ name }) => name)).toEqual(['Call', 'Offer']);
    expect(copied.connections).toMatchObject([{ from: 0, to: 1, label: 'yes' }]);
    const text = JSON.stringify(copied);
    for (const id of [...Object.keys(editor.document().steps), ...Object.keys(editor.document().roles)])
      expect(text).not.toContain(`"${id}"`);
  });

  it('survives the clipboard as text', () => {
    const copied = clip(sale(), 'Call', 'Offer');
    expect(parseClip(JSON.parse(JSON.stringify(copied)))).toEqual(copied);
  });

  it.each<[string, (copied: Clip) => unknown]>([
    ['text', () => 'Call the customer'],
    ['another JSON', () => ({ steps: [] })],
    ['a document', () => sale().document()],
    ['no steps', (copied) => ({ ...copied, steps: [] })],
    [
      'a connection to nowhere',
      (copied) => ({ ...copied, connections: [{ ...copied.connections[0], to: 7 }] }),
    ],
    ['a role that is not in it', (copied) => ({ ...copied, roles: [] })],
    ['a hostile key', (copied) => JSON.parse(JSON.stringify(copied).replace('{', '{"__proto__":{},'))],
  ])('is not %s', (_what, other) => {
    expect(parseClip(other(clip(sale(), 'Call', 'Offer')))).toBeNull();
  });
});

describe('pasting on the same map', () => {
  it('copies everything the steps say, into their own cells, a little aside', () => {
    const editor = sale();
    const [call, offer] = paste(editor, clip(editor, 'Call', 'Offer'));
    const original = editor.document().steps[Object.keys(editor.document().steps)[0] ?? '']!;
    const { id: _id, x: _x, y: _y, basedOn: _basedOn, ...said } = original;
    expect(said.pinned).toBe(true);
    expect(call).toMatchObject({ ...said, x: 44, y: 54, basedOn: [] });
    expect(offer).toMatchObject({ name: 'Offer', lane: editor.lane('Sales').id, x: 64, y: 74 });
    expect(editor.flow()).toEqual(['Call –yes→ Offer', 'Call –yes→ Offer', 'Offer → Sign']);
    expect(rolesOf(editor.document())).toHaveLength(1);
    expect(editor.document().project.ownActions).toHaveLength(1);
  });

  it('begins the pattern at a given cell, and ends it at the last lane and stage', () => {
    const editor = sale();
    const [call, offer] = paste(editor, clip(editor, 'Call', 'Offer'), { lane: 'SDR', stage: 'Close' });
    expect([call?.lane, call?.stage]).toEqual([editor.lane('SDR').id, editor.stage('Close').id]);
    expect([offer?.lane, offer?.stage]).toEqual([editor.lane('Sales').id, editor.stage('Close').id]);
    const [alone] = paste(editor, clip(editor, 'Sign'), { lane: 'SDR', stage: 'Find' });
    expect([alone?.lane, alone?.stage]).toEqual([editor.lane('SDR').id, editor.stage('Find').id]);
  });

  it('is one undo', () => {
    const editor = sale();
    const before = editor.document();
    paste(editor, clip(editor, 'Call', 'Offer'));
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });
});

describe('pasting into another project', () => {
  const other = () =>
    testEditor(
      newProject(
        {
          name: 'Other',
          language: 'en',
          currency: 'USD',
          map: 'Sales',
          teams: [{ name: 'Sales' }, { name: 'SDR' }],
          stages: [{ name: 'Lead' }, { name: 'Qualify' }],
        },
        countingIds('q'),
      ),
    );

  it('makes the roles, forms, systems and own actions it lacks', () => {
    const [editor, copied] = [other(), clip(sale(), 'Call', 'Offer')];
    const [call] = paste(editor, copied);
    const document = editor.document();
    expect(rolesOf(document)).toMatchObject([{ name: 'Rep', person: 'Kim', team: editor.lane('SDR').team }]);
    expect(formsOf(document)).toMatchObject([
      { name: 'Lead sheet', fields: [{ name: 'Need', required: true }] },
    ]);
    expect(systemsOf(document)).toMatchObject([{ name: 'CRM' }]);
    expect(document.project.ownActions).toMatchObject([{ id: call?.action, name: 'Demo' }]);
    expect(call?.responsible).toBe(rolesOf(document)[0]?.id);
  });

  it('uses those it has, and makes none twice', () => {
    const [editor, copied] = [other(), clip(sale(), 'Call', 'Offer')];
    const form = editor.act((tx) => addForm(tx, { name: 'Lead sheet' }));
    const [call] = paste(editor, copied);
    expect(call?.forms).toEqual([{ form, use: 'produced' }]);
    paste(editor, copied);
    const { roles, forms, systems, resources, project } = editor.document();
    const counts = [roles, forms, systems, resources, project.ownActions].map(
      (all) => Object.keys(all).length,
    );
    expect(counts).toEqual([1, 1, 1, 1, 1]);
  });

  it('puts steps in the lanes and stages of the same names, else at the same places', () => {
    const editor = other();
    const [call, offer, sign] = paste(editor, clip(sale(), 'Call', 'Offer', 'Sign'));
    expect([call?.lane, call?.stage]).toEqual([editor.lane('SDR').id, editor.stage('Lead').id]);
    expect([offer?.lane, offer?.stage]).toEqual([editor.lane('Sales').id, editor.stage('Qualify').id]);
    expect(sign?.stage).toBe(editor.stage('Qualify').id);
  });

  it('keeps apart two teams of one name', () => {
    const twins = testEditor(
      newProject(
        {
          name: 'Twins',
          language: 'en',
          currency: 'USD',
          map: 'Sales',
          teams: [{ name: 'Team' }, { name: 'Team' }],
          stages: [{ name: 'Lead' }],
        },
        countingIds('q'),
      ),
    );
    const { lanes, stages } = twins.document();
    const [, lower] = Object.keys(lanes);
    const targets = (pasted: Clip) => clipTargets(twins.document(), twins.map, pasted, null);
    const step = clip(sale(), 'Call');
    const low = { ...step, steps: step.steps.map((one) => ({ ...one, lane: { name: 'Team', index: 1 } })) };
    expect(targets(low)).toMatchObject([{ lane: lower, stage: Object.keys(stages)[0] }]);
  });
});

describe('a step with a detail chart', () => {
  /** Call opens a chart of its own: Dial (SDR, Find) → Talk. */
  function detailed(): TestEditor {
    const editor = sale();
    const call = editor.step('Call');
    editor.act((tx) => {
      const map = { ...editor.document().maps[editor.map]!, id: 'inner', rank: 'a9', name: 'How to call' };
      tx.draft.maps['inner'] = { ...map, kind: 'detail', parentStep: call.id, laneDirection: 'vertical' };
      tx.draft.lanes['l'] = { ...editor.lane('SDR'), id: 'l', map: 'inner' };
      tx.draft.stages['s'] = { ...editor.stage('Find'), id: 's', map: 'inner', objective: 'Reach them' };
      for (const name of ['Dial', 'Talk'])
        tx.draft.steps[name] = { ...call, id: name, map: 'inner', lane: 'l', stage: 's', name, basedOn: [] };
      connectSteps(tx, { from: 'Dial', to: 'Talk', label: 'answers' });
    });
    return editor;
  }

  it('takes it along into another project, with all that is in it', () => {
    const copied = clip(detailed(), 'Call');
    const editor = testEditor();
    const [call] = paste(editor, parseClip(JSON.parse(JSON.stringify(copied)))!);
    const document = editor.document();
    const inner = Object.values(document.maps).find(({ parentStep }) => parentStep === call?.id);
    expect(inner).toMatchObject({ name: 'How to call', kind: 'detail', laneDirection: 'vertical' });
    const steps = Object.values(document.steps).filter(({ map }) => map === inner?.id);
    expect(steps.map(({ name }) => name)).toEqual(['Dial', 'Talk']);
    expect(document.stages[steps[0]?.stage ?? '']).toMatchObject({ map: inner?.id, objective: 'Reach them' });
    expect(document.lanes[steps[0]?.lane ?? '']).toMatchObject({
      map: inner?.id,
      team: editor.lane('SDR').team,
    });
    expect(steps[0]?.responsible).toBe(call?.responsible);
    expect(Object.values(document.connections)).toMatchObject([{ label: 'answers', map: inner?.id }]);
    const result = parse(JSON.parse(JSON.stringify(document)));
    expect(result.ok && result.repairs).toEqual([]);
  });

  it('is duplicated with a chart of its own, in one undo', () => {
    const editor = detailed();
    const before = editor.document();
    editor.act((tx) => duplicateItems(tx, [editor.step('Call').id]));
    expect(Object.values(editor.document().maps)).toHaveLength(3);
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it('is no clip when what is in the chart is none', () => {
    const copied = clip(detailed(), 'Call');
    const [detail] = copied.details;
    expect(parseClip({ ...copied, details: [{ ...detail, clip: { steps: [] } }] })).toBeNull();
    expect(parseClip({ ...copied, details: [{ ...detail, step: 1 }] })).toBeNull();
    expect(parseClip({ ...copied, details: [{ ...detail, lanes: [] }] })).toBeNull();
  });
});

describe('duplicateItems', () => {
  it('copies steps with the connections between them', () => {
    const editor = sale();
    const ids = ['Offer', 'Sign'].map((name) => editor.step(name).id);
    const copies = editor.act((tx) => duplicateItems(tx, ids));
    expect(copies.map((id) => editor.document().steps[id]?.name)).toEqual(['Offer', 'Sign']);
    expect(editor.document().steps[copies[0] ?? '']).toMatchObject({
      x: 64,
      y: 74,
      lane: editor.lane('Sales').id,
    });
    expect(editor.flow()).toEqual(['Call –yes→ Offer', 'Offer → Sign', 'Offer → Sign']);
  });
});
