// What goes along with a deleted record, and what forgets it.
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../src/base/id';
import { blankLane, blankMap, blankStage, blankStep } from '../../../../src/model/blank';
import { addForm } from '../../../../src/model/commands/add-form';
import { addResource } from '../../../../src/model/commands/add-resource';
import { addRole } from '../../../../src/model/commands/add-role';
import { addSystem } from '../../../../src/model/commands/add-system';
import { deleteLane } from '../../../../src/model/commands/delete-lane';
import { deleteRole } from '../../../../src/model/commands/delete-role';
import { deleteStage } from '../../../../src/model/commands/delete-stage';
import { deleteSteps } from '../../../../src/model/commands/delete-steps';
import { setMap } from '../../../../src/model/commands/set-map';
import { setStep } from '../../../../src/model/commands/set-step';
import { Refusal } from '../../../../src/model/refusal';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

/** Call (SDR, Find) → Offer (Sales, Qualify) → Sign (Sales, Close). */
function sale(): TestEditor {
  const editor = testEditor();
  editor.add('Call', { lane: 'SDR', stage: 'Find' });
  editor.add('Offer', { lane: 'Sales', stage: 'Qualify' });
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  editor.chain('Call', 'Offer', 'Sign');
  return editor;
}

const names = (editor: TestEditor): string[] =>
  Object.values(editor.document().steps)
    .map((step) => step.name)
    .sort();

/** A chart of one step inside a step; returns the ids. */
function detailOf(editor: TestEditor, parent: string, name: string): { map: Id; step: Id } {
  return editor.act((tx) => {
    const [map, lane, stage, step] = [tx.newId(), tx.newId(), tx.newId(), tx.newId()];
    const above = editor.step(parent).id;
    tx.draft.maps[map] = { ...blankMap({ id: map, rank: 'a9', name }), kind: 'detail', parentStep: above };
    tx.draft.lanes[lane] = blankLane({ id: lane, map, team: editor.lane('SDR').team, rank: 'a0' });
    tx.draft.stages[stage] = blankStage({ id: stage, map, rank: 'a0', name: 'Inside' });
    tx.draft.steps[step] = blankStep({ id: step, map, lane, stage, kind: 'activity', name, x: 0, y: 0 });
    return { map, step };
  });
}

describe('deleting a lane', () => {
  it('takes its steps along, and its team when nothing else speaks of it', () => {
    const editor = sale();
    const { id, team } = editor.lane('SDR');
    editor.act((tx) =>
      setMap(tx, editor.map, { staffing: { [team]: { headcount: 2, hours: null, costRate: null } } }),
    );
    editor.act((tx) => deleteLane(tx, id));
    expect(names(editor)).toEqual(['Offer', 'Sign']);
    expect(editor.flow()).toEqual(['Offer → Sign']);
    expect(editor.document().teams[team]).toBeUndefined();
    expect(editor.document().maps[editor.map]?.staffing).toEqual({});
  });

  it('leaves its team to a role, to another lane, or to a team chart', () => {
    const editor = sale();
    const { id, team } = editor.lane('SDR');
    editor.act((tx) => addRole(tx, { name: 'Rep', team }));
    editor.act((tx) => deleteLane(tx, id));
    expect(editor.document().teams[team]).toBeDefined();
    const other = sale();
    detailOf(other, 'Sign', 'Paper work');
    const lane = other.lane('SDR');
    other.act((tx) => deleteLane(tx, lane.id));
    expect(other.document().teams[lane.team]).toBeDefined();
  });

  it('leaves alone a team that never had a lane', () => {
    const editor = sale();
    const spare = editor.act((tx) => {
      const id = tx.newId();
      tx.draft.teams[id] = { ...tx.draft.teams[editor.lane('SDR').team]!, id, name: 'Spare', rank: 'a9' };
      return id;
    });
    editor.act((tx) => deleteLane(tx, editor.lane('SDR').id));
    expect(editor.document().teams[spare]).toBeDefined();
  });

  it('is one undo, also of what the same act did to its steps', () => {
    const editor = sale();
    const before = editor.document();
    editor.act((tx) => {
      setStep(tx, editor.step('Call').id, { name: 'Ring up', x: 300 });
      deleteLane(tx, editor.lane('SDR').id);
    });
    const after = editor.document();
    editor.history.undo();
    expect(editor.document()).toEqual(before);
    editor.history.redo();
    expect(editor.document()).toEqual(after);
  });

  it('is refused for the last one', () => {
    const editor = sale();
    editor.act((tx) => deleteLane(tx, editor.lane('SDR').id));
    expect(() => editor.act((tx) => deleteLane(tx, editor.lane('Sales').id))).toThrow(Refusal);
    expect(names(editor)).toEqual(['Offer', 'Sign']);
  });
});

describe('deleting a stage', () => {
  it('takes its steps along and closes the flow', () => {
    const editor = sale();
    editor.act((tx) => deleteStage(tx, editor.stage('Qualify').id));
    expect(editor.flow()).toEqual(['Call → Sign']);
  });

  it('takes its figures along, and goals forget it', () => {
    const editor = sale();
    const stage = editor.stage('Qualify').id;
    editor.act((tx) => {
      const period = { from: '2026-01-01', until: '2026-01-31', entered: 3, passed: 1, meanTime: null };
      tx.draft.actuals.f = { id: 'f', rank: 'a0', stage, ...period };
      const goal = { name: 'More', horizon: 'short', metric: null, target: null, due: null } as const;
      tx.draft.goals.g = { id: 'g', rank: 'a0', stage, ...goal };
    });
    editor.act((tx) => deleteStage(tx, stage));
    expect(editor.document().actuals).toEqual({});
    expect(editor.document().goals.g).toMatchObject({ name: 'More', stage: null });
  });

  it('is refused for the last one', () => {
    const editor = sale();
    const all = ['Find', 'Qualify', 'Close'].map((name) => editor.stage(name).id);
    expect(() => editor.act((tx) => all.forEach((id) => deleteStage(tx, id)))).toThrow(/lastStage/);
    expect(names(editor)).toEqual(['Call', 'Offer', 'Sign']);
  });
});

describe('deleting a step with a detail chart', () => {
  it('takes the chart along with all in it, and the charts inside that', () => {
    const editor = sale();
    const outer = detailOf(editor, 'Offer', 'Costing');
    const inner = detailOf(editor, 'Costing', 'Discount');
    editor.act((tx) => deleteSteps(tx, [editor.step('Offer').id]));
    const { maps, lanes, stages } = editor.document();
    expect(names(editor)).toEqual(['Call', 'Sign']);
    expect([maps[outer.map], maps[inner.map]]).toEqual([undefined, undefined]);
    expect(Object.keys(lanes)).toHaveLength(2);
    expect(Object.keys(stages)).toHaveLength(3);
    expect(editor.flow()).toEqual(['Call → Sign']);
  });
});

describe('deleting a map', () => {
  it('takes everything on it along, and makes no new connections', () => {
    const editor = sale();
    const { map } = detailOf(editor, 'Offer', 'Costing');
    editor.act((tx) => {
      const about = { cause: null, severity: 'low', owner: null, due: null, status: 'open' } as const;
      tx.draft.gaps.g = {
        id: 'g',
        number: 1,
        rank: 'a0',
        map,
        title: '',
        kind: 'x',
        at: [],
        closedBy: [],
        ...about,
      };
    });
    editor.act((tx) => delete tx.draft.maps[map]);
    expect(names(editor)).toEqual(['Call', 'Offer', 'Sign']);
    expect(editor.document().gaps).toEqual({});
    expect(editor.step('Offer').name).toBe('Offer');
  });
});

describe('deleting a team', () => {
  it('takes its lanes with their steps along; its roles stay, without a team', () => {
    const editor = sale();
    const { team } = editor.lane('SDR');
    const role = editor.act((tx) => addRole(tx, { name: 'Rep', team }));
    editor.act((tx) => delete tx.draft.teams[team]);
    expect(names(editor)).toEqual(['Offer', 'Sign']);
    expect(editor.document().roles[role]?.team).toBeNull();
  });
});

describe('what mentions a deleted record', () => {
  it('forgets a role, a form, a system, a resource', () => {
    const editor = sale();
    const call = editor.step('Call').id;
    const ids = editor.act((tx) => {
      const role = addRole(tx, { name: 'Rep' });
      const kept = addRole(tx, { name: 'Manager' });
      const form = addForm(tx, { name: 'Lead sheet' });
      const system = addSystem(tx, { name: 'CRM' });
      const resource = addResource(tx, { name: 'Phone', kind: 'material', role });
      setStep(tx, call, {
        responsible: role,
        involved: [
          { role, as: 'informed' },
          { role: kept, as: 'consulted' },
        ],
        forms: [{ form, use: 'produced' }],
        systems: [system],
        resources: [{ resource, amount: 2 }],
      });
      return { role, kept, form, system, resource };
    });
    editor.act((tx) => deleteRole(tx, ids.role));
    expect(editor.step('Call')).toMatchObject({
      responsible: null,
      involved: [{ role: ids.kept, as: 'consulted' }],
      forms: [{ form: ids.form }],
    });
    expect(editor.document().resources[ids.resource]?.role).toBeNull();
    editor.act((tx) => {
      delete tx.draft.forms[ids.form];
      delete tx.draft.systems[ids.system];
      delete tx.draft.resources[ids.resource];
    });
    expect(editor.step('Call')).toMatchObject({ forms: [], systems: [], resources: [] });
  });

  it('forgets a step: sources, gaps and what closes them, comments', () => {
    const editor = sale();
    const [offer, sign] = [editor.step('Offer').id, editor.step('Sign').id];
    editor.act((tx) => {
      setStep(tx, sign, { basedOn: [offer, editor.step('Call').id] });
      const about = { cause: null, severity: 'high', owner: null, due: null, status: 'open' } as const;
      tx.draft.gaps.g = {
        id: 'g',
        rank: 'a0',
        map: editor.map,
        number: 1,
        title: 'Slow',
        kind: 'bottleneck',
        at: [
          { kind: 'step', id: offer },
          { kind: 'step', id: sign },
        ],
        closedBy: [
          { kind: 'removed', current: offer, target: null },
          { kind: 'changed', current: offer, target: sign },
        ],
        ...about,
      };
      const remark = { position: null, author: null, text: 'Why?', written: tx.now, resolved: false };
      tx.draft.comments.c = {
        id: 'c',
        rank: 'a0',
        map: editor.map,
        at: { kind: 'step', id: offer },
        ...remark,
      };
    });
    editor.act((tx) => deleteSteps(tx, [offer]));
    expect(editor.step('Sign').basedOn).toEqual([editor.step('Call').id]);
    expect(editor.document().gaps.g).toMatchObject({
      at: [{ kind: 'step', id: sign }],
      closedBy: [{ kind: 'changed', current: null, target: sign }],
    });
    expect(editor.document().comments.c).toMatchObject({ text: 'Why?', at: null });
  });

  it('remembers again on undo', () => {
    const editor = sale();
    editor.act((tx) => setStep(tx, editor.step('Call').id, { responsible: addRole(tx, { name: 'Rep' }) }));
    const before = editor.document();
    editor.act((tx) => deleteRole(tx, editor.step('Call').responsible ?? ''));
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });
});
