// Given a target, what is filled in or corrected in the current map afterwards can be carried over: the comparison then no longer counts it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import { betweenSides } from '../../../src/compare/between';
import { type CarryLine, carryLinesBetween, carryPairs } from '../../../src/compare/carry-lines';
import { carriedFor, correctedFields, stepCarry } from '../../../src/compare/step-carry';
import { addDetail } from '../../../src/model/commands/add-detail';
import { addGap } from '../../../src/model/commands/add-gap';
import { addLane } from '../../../src/model/commands/add-lane';
import { addPlanLine } from '../../../src/model/commands/add-plan-line';
import { addRole } from '../../../src/model/commands/add-role';
import { addStage } from '../../../src/model/commands/add-stage';
import { addStep } from '../../../src/model/commands/add-step';
import { addTarget } from '../../../src/model/commands/add-target';
import { carryOver } from '../../../src/model/commands/carry-over';
import { deleteConnections } from '../../../src/model/commands/delete-connections';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { insertOnConnection } from '../../../src/model/commands/insert-on-connection';
import { moveStage } from '../../../src/model/commands/move-stage';
import { moveSteps } from '../../../src/model/commands/move-steps';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setMap } from '../../../src/model/commands/set-map';
import { setStage } from '../../../src/model/commands/set-stage';
import { setStep } from '../../../src/model/commands/set-step';
import type { Step } from '../../../src/model/document';
import { detailOf } from '../../../src/model/maps/map-tree';
import { parse } from '../../../src/model/parse';
import { connectionsOf, lanesOf, stagesOf, stepsOf, teamOf } from '../../../src/model/queries';
import { actBy, choices } from '../../helpers/random-acts';
import { runs } from '../../helpers/runs';
import { salesChart } from '../../helpers/sales-chart';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

/** Ask → Offer → Sign and a target that is its copy. */
function project() {
  const editor = testEditor();
  editor.chain('Ask', 'Offer', 'Sign');
  const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
  return { editor, target, ...talking(editor, target) };
}

function talking(editor: TestEditor, target: string) {
  const lines = (): CarryLine[] => carryLinesBetween(editor.document(), editor.map, target);
  /** What each line is about, as text. */
  const said = (): string[] =>
    lines().map(({ sort, item, field, change }) => {
      const { steps } = editor.document();
      const name = steps[change.before ?? '']?.name;
      return [sort, item.what, ...(name ? [name] : []), ...(field ? [field.field.split(' ')[0]] : [])].join(
        ' ',
      );
    });
  const carry = (wanted: (line: CarryLine) => boolean = () => true) =>
    editor.act((tx) =>
      carryOver(tx, {
        items: lines()
          .filter(wanted)
          .map(({ item }) => item),
        pairs: carryPairs(lines()),
      }),
    );
  const changes = (): number => {
    const document = editor.document();
    return betweenSides({ document, map: editor.map }, { document, map: target }).rows.length;
  };
  const inTarget = (name: string): Step =>
    stepsOf(editor.document(), target).find((step) => step.name === name)!;
  const flow = (): string[] => {
    const { steps } = editor.document();
    return connectionsOf(editor.document(), target)
      .map(({ from, to, label }) => `${steps[from]?.name} ${label ?? ''}→ ${steps[to]?.name}`)
      .sort();
  };
  return { said, carry, changes, inTarget, flow };
}

/** Puts a step on a connection of a map. */
function insert(editor: TestEditor, map: string, from: string, name: string): void {
  editor.act((tx) => {
    const before = stepsOf(editor.document(), map).find((step) => step.name === from)!;
    const way = connectionsOf(editor.document(), map).find((one) => one.from === before.id)!;
    const { lane, stage } = before;
    const step = addStep(tx, { map, lane, stage, kind: 'activity', name, x: 200, y: 16 });
    insertOnConnection(tx, { connection: way.id, step });
  });
}

describe('fields', () => {
  it('that only the current map has filled in are told apart, and carried over they are no changes', () => {
    const { editor, said, carry, changes, inTarget } = project();
    const deadline = { amount: 2, unit: 'day', working: true } as const;
    editor.act((tx) => {
      setStep(tx, inTarget('Sign').id, { purpose: 'By video' });
      const responsible = addRole(tx, { team: null, name: 'Rep' });
      setStep(tx, editor.step('Ask').id, { responsible, deadline });
      setStep(tx, editor.step('Sign').id, { purpose: 'On paper', name: 'Sign it' });
    });
    expect(said()).toEqual([
      'filled fields Ask responsible',
      'filled fields Ask deadline',
      'differs fields Sign it name',
      'differs fields Sign it purpose',
    ]);
    carry(({ sort }) => sort === 'filled');
    expect(inTarget('Ask')).toMatchObject({ responsible: editor.step('Ask').responsible, deadline });
    expect(said()).toEqual(['differs fields Sign it name', 'differs fields Sign it purpose']);
    carry(({ field }) => field?.field === 'name');
    expect(inTarget('Sign it').purpose).toBe('By video');
    expect(changes()).toBe(1);
    editor.history.undo();
    expect(inTarget('Sign').name).toBe('Sign');
  });

  it('of stages, connections and the map are carried over as well', () => {
    const { editor, target, said, carry, changes } = project();
    const team = lanesOf(editor.document(), editor.map)[0]!.team;
    editor.act((tx) => {
      setStage(tx, editor.stage('Find').id, { name: 'Search', objective: 'Found' });
      setConnection(tx, connectionsOf(editor.document(), editor.map)[0]!.id, { label: 'Yes' });
      setMap(tx, editor.map, {
        leadsPerMonth: 40,
        staffing: { [team]: { headcount: 3, hours: 38, costRate: null } },
      });
      setMap(tx, target, { staffing: { [team]: { headcount: 5, hours: null, costRate: null } } });
      moveStage(tx, editor.stage('Close').id, 0);
    });
    expect(said().sort()).toEqual([
      'differs fields name',
      'differs order',
      'differs staffing staffing',
      'filled fields label',
      'filled fields objective',
      'filled leads leadsPerMonth',
      'filled staffing staffing',
    ]);
    carry(({ sort }) => sort === 'filled');
    expect(editor.document().maps[target]?.staffing[team]).toEqual({
      headcount: 5,
      hours: 38,
      costRate: null,
    });
    carry();
    expect(changes()).toBe(0);
    expect(stagesOf(editor.document(), target).map(({ name }) => name)).toEqual([
      'Close',
      'Search',
      'Qualify',
    ]);
  });

  it('that close a gap, are planned, or are of who did it before another team does are not counted as forgotten', () => {
    const { editor, target, said, inTarget } = project();
    editor.act((tx) => {
      const responsible = addRole(tx, { team: null, name: 'Rep' });
      const [ask, offer, sign] = ['Ask', 'Offer', 'Sign'].map((name) => editor.step(name).id);
      for (const id of [ask, offer, sign]) setStep(tx, id!, { responsible, notes: 'By fax' });
      const at = [{ kind: 'step', id: ask! } as const];
      const ends = (name: string, id: string) =>
        ({ kind: 'changed', current: id, target: inTarget(name).id }) as const;
      addGap(tx, { map: editor.map, at, closedBy: [ends('Ask', ask!)] });
      addPlanLine(tx, { change: ends('Offer', offer!), owner: 'Li' });
      const { lane, stage, x, y, id } = inTarget('Sign');
      const other = lanesOf(editor.document(), target).find((one) => one.id !== lane)!;
      moveSteps(tx, [{ id, lane: other.id, stage, x, y }]);
    });
    expect(said().filter((line) => line.startsWith('filled'))).toEqual(['filled fields Sign notes']);
  });
});

describe('a step that is new in the current map', () => {
  it('comes in at the same place, between the same neighbours', () => {
    const { editor, said, carry, changes, inTarget, flow } = project();
    insert(editor, editor.map, 'Ask', 'Qualify need');
    expect(said()).toEqual(['missing record Qualify need']);
    const { added } = carry();
    expect(added).toEqual([inTarget('Qualify need').id]);
    expect(inTarget('Qualify need').basedOn).toEqual([editor.step('Qualify need').id]);
    expect(flow()).toEqual(['Ask → Qualify need', 'Offer → Sign', 'Qualify need → Offer']);
    expect(changes()).toBe(0);
    const after = editor.document();
    editor.history.undo();
    expect(inTarget('Qualify need')).toBeUndefined();
    expect(flow()).toEqual(['Ask → Offer', 'Offer → Sign']);
    editor.history.redo();
    expect(editor.document()).toEqual(after);
  });

  it.each([
    ['first', ['First', 'Second']],
    ['second', ['Second', 'First']],
  ])('comes in alone before the other one of two, the %s of them', (_, [one, other]) => {
    const { editor, carry, changes, flow } = project();
    insert(editor, editor.map, 'Ask', 'First');
    insert(editor, editor.map, 'First', 'Second');
    const named = (name: string) => (line: CarryLine) =>
      line.item.what === 'record' && editor.document().steps[line.item.from]?.name === name;
    carry(named(one!));
    expect(flow()).toEqual([`Ask → ${one}`, 'Offer → Sign', `${one} → Offer`].sort());
    carry(named(other!));
    expect(flow()).toEqual(['Ask → First', 'First → Second', 'Offer → Sign', 'Second → Offer'].sort());
    expect(changes()).toBe(0);
  });

  it('comes in with the steps beside it in one act', () => {
    const { editor, carry, changes } = project();
    insert(editor, editor.map, 'Ask', 'First');
    insert(editor, editor.map, 'First', 'Second');
    editor.add('Lost', { stage: 'Close' });
    editor.connect('Second', 'Lost', 'No');
    carry();
    expect(changes()).toBe(0);
  });

  it('leaves what the target has put there in the flow', () => {
    const { editor, target, carry, flow } = project();
    insert(editor, target, 'Ask', 'Check by robot');
    insert(editor, editor.map, 'Ask', 'Qualify need');
    carry(({ sort }) => sort === 'missing');
    expect(flow()).toEqual([
      'Ask → Qualify need',
      'Check by robot → Offer',
      'Offer → Sign',
      'Qualify need → Check by robot',
    ]);
  });

  it('takes the place of the direct way, also where it was drawn with new connections', () => {
    const { editor, carry, changes, flow } = project();
    editor.act((tx) =>
      deleteConnections(tx, [
        connectionsOf(editor.document(), editor.map).find(({ from }) => from === editor.step('Ask').id)!.id,
      ]),
    );
    editor.chain('Ask', 'Qualify need', 'Offer');
    carry(({ sort }) => sort === 'missing');
    expect(flow()).toEqual(['Ask → Qualify need', 'Offer → Sign', 'Qualify need → Offer']);
    expect(changes()).toBe(0);
  });

  it('brings its lane, its stage and its detail chart along', () => {
    const { editor, target, carry, changes, inTarget } = project();
    editor.act((tx) => {
      const lane = addLane(tx, { map: editor.map, index: 1, name: 'Legal' });
      const stage = addStage(tx, { map: editor.map, index: 2, name: 'Terms' });
      const step = addStep(tx, {
        map: editor.map,
        lane,
        stage,
        kind: 'sub-process',
        name: 'Review',
        x: 16,
        y: 16,
      });
      const detail = addDetail(tx, { step, name: 'Inside' });
      const [inner, when] = [lanesOf(tx.draft, detail)[0]!.id, stagesOf(tx.draft, detail)[0]!.id];
      addStep(tx, { map: detail, lane: inner, stage: when, kind: 'activity', name: 'Read it', x: 16, y: 16 });
    });
    carry(({ item }) => item.what === 'record' && item.table === 'steps');
    const document = editor.document();
    expect(lanesOf(document, target).map(({ id }) => teamOf(document, id).name)).toEqual([
      'SDR',
      'Legal',
      'Sales',
    ]);
    expect(stagesOf(document, target).map(({ name }) => name)).toEqual(['Find', 'Qualify', 'Terms', 'Close']);
    const detail = detailOf(document, inTarget('Review').id)!;
    expect(detail.side).toBe('target');
    expect(stepsOf(document, detail.id).map(({ name }) => name)).toEqual(['Read it']);
    expect(changes()).toBe(0);
  });
});

it('a detail chart that was drawn later comes in below its step', () => {
  const { editor, said, carry, inTarget } = project();
  editor.act((tx) => addDetail(tx, { step: editor.step('Offer').id, name: 'Inside' }));
  expect(said()).toContain('missing record');
  carry();
  expect(detailOf(editor.document(), inTarget('Offer').id)?.side).toBe('target');
  expect(said()).toEqual([]);
});

it('a step that was moved and a way that was led elsewhere are followed', () => {
  const { editor, said, carry, changes, flow } = project();
  editor.act((tx) => {
    const { id, lane, x, y } = editor.step('Sign');
    moveSteps(tx, [{ id, lane, stage: editor.stage('Close').id, x, y }]);
    deleteSteps(tx, [editor.step('Offer').id]);
  });
  expect(said()).toContain('differs place Sign');
  carry();
  expect(flow()).toContain('Ask → Sign');
  // What is gone from the current map is for people to take out of the target.
  expect(changes()).toBe(1);
});

it('whatever was done to either, all can be carried over, and nothing is missing then but what cannot stand', () => {
  fc.assert(
    fc.property(choices(25), (acts) => {
      const editor = testEditor(salesChart('en'), countingIds('t'));
      editor.act((tx) => setMap(tx, editor.map, { side: 'current' }));
      const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
      for (const act of acts) actBy(editor, act);
      const maps = editor.document().maps;
      fc.pre(maps[editor.map]?.side === 'current' && maps[target]?.side === 'target');
      const { carry, said } = talking(editor, target);
      const repairs = () => {
        const result = parse(JSON.parse(JSON.stringify(editor.document())));
        return result.ok && result.repairs.map(({ key, values }) => `${key} ${values?.table}`);
      };
      const before = repairs();
      carry();
      expect(repairs()).toEqual(before);
      expect(
        said().filter((line) => line.startsWith('filled') || line.startsWith('missing record ')),
      ).toEqual([]);
    }),
    runs(150),
  );
});

describe('one step of the current process', () => {
  it('has its own lines, and says which of its fields were corrected late', () => {
    const { editor, target, inTarget } = project();
    const sign = editor.step('Sign');
    expect(stepCarry(editor.document(), sign.id)).toEqual([]);
    editor.act((tx) => {
      setStep(tx, sign.id, { notes: 'In blue', script: 'Here, please' });
      setStep(tx, editor.step('Ask').id, { notes: 'By phone' });
    });
    expect(correctedFields(editor.document(), sign.id).sort()).toEqual(['notes', 'script']);
    expect(stepCarry(editor.document(), sign.id).every(({ change }) => change.before === sign.id)).toBe(true);
    expect(stepCarry(editor.document(), inTarget('Sign').id)).toEqual([]);
    // What is planned is meant, and not told as forgotten; it can still be carried over.
    editor.act((tx) => {
      addPlanLine(tx, {
        change: { kind: 'changed', current: sign.id, target: inTarget('Sign').id },
        task: 'Without a word',
      });
    });
    expect(correctedFields(editor.document(), sign.id)).toEqual([]);
    expect(stepCarry(editor.document(), sign.id)).toHaveLength(2);
    expect(carriedFor(editor.document(), sign.id)).toEqual({ current: editor.map, target });
  });

  it('that the target has not got can come in', () => {
    const { editor } = project();
    const added = editor.add('Ask again');
    expect(stepCarry(editor.document(), added).map(({ sort }) => sort)).toEqual(['missing']);
    expect(correctedFields(editor.document(), added)).toEqual([]);
  });
});
