// Given what is in a project, each part of the method says how far it is and what is missing where.
import { describe, expect, it } from 'vitest';
import type { PartId, PartProgress } from '../../../src/method/part';
import { progressOf } from '../../../src/method/progress';
import { resourceNeeds } from '../../../src/method/resource-needs';
import { mapAnswers } from '../../../src/method/answers';
import { addGap } from '../../../src/model/commands/add-gap';
import { addGoal } from '../../../src/model/commands/add-goal';
import { addResource } from '../../../src/model/commands/add-resource';
import { addReview } from '../../../src/model/commands/add-review';
import { addRole } from '../../../src/model/commands/add-role';
import { addTraining } from '../../../src/model/commands/add-training';
import { setGap } from '../../../src/model/commands/set-gap';
import { setStage } from '../../../src/model/commands/set-stage';
import { setStep } from '../../../src/model/commands/set-step';
import { setTeam } from '../../../src/model/commands/set-team';
import { gapsOf } from '../../../src/model/queries';
import { withTarget } from '../../helpers/apply-changes';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

const partOf = (editor: TestEditor, id: PartId): PartProgress => {
  const part = progressOf(editor.document()).find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
};
const missingIn = (editor: TestEditor, id: PartId): string[] =>
  partOf(editor, id).missing.map(({ key, count }) => `${key} ${count}`);

/** Start → Call → Sign → Won over two lanes and all three stages. */
function sale(): TestEditor {
  const editor = testEditor();
  editor.add('Start', { kind: 'start' });
  editor.add('Call', { stage: 'Qualify' });
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  editor.add('Won', { kind: 'end-won', lane: 'Sales', stage: 'Close' });
  editor.chain('Start', 'Call', 'Sign', 'Won');
  return editor;
}

const twoMaps = (): TestEditor => {
  const { document } = withTarget(sale().document(), sale().map);
  return testEditor(document);
};

describe('dividing into stages and teams', () => {
  it('asks for a manager of each team and an objective of each stage', () => {
    const editor = sale();
    expect(missingIn(editor, 'divide')).toEqual(['manager 2', 'objective 3']);
    expect(partOf(editor, 'divide').share).toBeCloseTo(3 / 5);
    editor.act((tx) => {
      for (const team of Object.keys(editor.document().teams)) setTeam(tx, team, { manager: 'Kim' });
      for (const stage of Object.keys(editor.document().stages)) setStage(tx, stage, { objective: 'A talk' });
    });
    expect(partOf(editor, 'divide')).toMatchObject({ share: 1, missing: [] });
  });

  it('finds stages that no team works in', () => {
    expect(missingIn(testEditor(), 'divide')).toContain('teamInStage 3');
  });
});

describe('mapping the current process', () => {
  it('is not begun without steps', () => {
    expect(partOf(testEditor(), 'map-current')).toMatchObject({ share: 0 });
    expect(missingIn(testEditor(), 'map-current')).toEqual(['steps 1']);
  });

  it('asks for start, end, connections and a person each', () => {
    const editor = testEditor();
    editor.add('Call');
    expect(missingIn(editor, 'map-current')).toEqual(['start 1', 'end 1', 'connection 1', 'responsible 1']);
    expect(missingIn(sale(), 'map-current')).toEqual(['responsible 2']);
    expect(partOf(sale(), 'map-current').share).toBeCloseTo(3 / 4);
  });
});

describe('finding gaps', () => {
  it('counts what has place, cause and owner', () => {
    const editor = sale();
    expect(partOf(editor, 'find-gaps').share).toBe(0);
    const step = editor.step('Sign');
    const gap = editor.act((tx) => addGap(tx, { map: editor.map, at: [{ kind: 'step', id: step.id }] }));
    expect(missingIn(editor, 'find-gaps')).toEqual(['cause 1', 'owner 1']);
    expect(partOf(editor, 'find-gaps').share).toBe(0.5);
    editor.act((tx) => setGap(tx, gap, { cause: 'Nobody', owner: 'Kim' }));
    expect(partOf(editor, 'find-gaps')).toMatchObject({ share: 1, missing: [] });
  });

  it('gives each gap the next number, and keeps it when others go', () => {
    const editor = sale();
    const add = () => editor.act((tx) => addGap(tx, { map: editor.map, at: [] }));
    add();
    const second = add();
    add();
    editor.act((tx) => delete tx.draft.gaps[second]);
    add();
    expect(gapsOf(editor.document()).map(({ number }) => number)).toEqual([1, 3, 4]);
  });
});

describe('designing the target', () => {
  it('asks for the target first, then for answers at each step, then for what closes the gaps', () => {
    expect(missingIn(sale(), 'design-target')).toEqual(['target 1']);
    const editor = twoMaps();
    const target = Object.values(editor.document().maps).find(({ side }) => side === 'target')!.id;
    expect(missingIn(editor, 'design-target')).toEqual(['who 2', 'what 2', 'completed 2']);
    editor.act((tx) => {
      const role = addRole(tx, { name: 'Rep', team: null });
      for (const { step } of mapAnswers(editor.document(), target))
        setStep(tx, step.id, { responsible: role, action: 'call', completion: 'Done' });
      addGap(tx, { map: editor.map, at: [] });
    });
    expect(missingIn(editor, 'design-target')).toEqual(['closing 1']);
    expect(partOf(editor, 'design-target').share).toBe(0.5);
    editor.act((tx) => setGap(tx, gapsOf(editor.document())[0]!.id, { status: 'closed' }));
    expect(partOf(editor, 'design-target')).toMatchObject({ share: 1, missing: [] });
  });
});

describe('comparing', () => {
  it('says what was filled in only in the current process, and where it is carried over', () => {
    const editor = twoMaps();
    editor.act((tx) => setStep(tx, editor.step('Sign').id, { completion: 'Signed', purpose: 'Binding' }));
    expect(missingIn(editor, 'compare')).toEqual(['carryOver 2', 'planOwner 1', 'planDue 1']);
    expect(partOf(editor, 'compare').missing[0]?.targets[0]).toEqual({ kind: 'carry-over' });
  });

  it('needs both maps and a change, then an owner and a day for each', () => {
    expect(missingIn(sale(), 'compare')).toEqual(['target 1']);
    const editor = twoMaps();
    expect(missingIn(editor, 'compare')).toEqual(['change 1']);
    const target = Object.values(editor.document().steps).find(
      ({ name, map }) => name === 'Sign' && map !== editor.map,
    )!;
    editor.act((tx) => setStep(tx, target.id, { name: 'Sign online' }));
    expect(missingIn(editor, 'compare')).toEqual(['planOwner 1', 'planDue 1']);
    editor.act((tx) => {
      const change = { kind: 'renamed', current: target.basedOn[0] ?? null, target: target.id };
      tx.draft.planLines.l = {
        id: 'l',
        rank: 'a0',
        change,
        task: null,
        audience: null,
        owner: 'Kim',
        due: '2026-12-01',
        status: 'open',
        notes: null,
      };
    });
    expect(partOf(editor, 'compare')).toMatchObject({ share: 1, missing: [] });
  });
});

describe('training and monitoring', () => {
  it('wants every team in a session with a day', () => {
    const editor = sale();
    expect(missingIn(editor, 'train')).toEqual(['session 1']);
    editor.act((tx) => addTraining(tx, { title: 'Rehearsal', attendees: 'SDR' }));
    expect(missingIn(editor, 'train')).toEqual(['sessionDate 1', 'teamTrained 1']);
    editor.act((tx) => addTraining(tx, { title: 'For all', date: '2026-12-01' }));
    expect(missingIn(editor, 'train')).toEqual(['sessionDate 1']);
  });

  it('wants a goal for each stage, and a review', () => {
    const editor = sale();
    expect(missingIn(editor, 'monitor')).toEqual(['goal 3', 'review 1']);
    editor.act((tx) => {
      for (const stage of Object.keys(editor.document().stages)) addGoal(tx, { name: '20 talks', stage });
      addReview(tx, { title: 'May' });
    });
    expect(partOf(editor, 'monitor')).toMatchObject({ share: 1, missing: [] });
  });
});

describe('resources', () => {
  it('are a part where there are any', () => {
    expect(progressOf(sale().document()).map(({ id }) => id)).not.toContain('resources');
  });

  it('are needed at once by steps on parallel ways, one after another by those of a chain', () => {
    const editor = testEditor();
    const van = editor.act((tx) => addResource(tx, { name: 'Van', kind: 'material', available: 2 }));
    editor.add('Split', { kind: 'parallel' });
    editor.add('Join', { kind: 'parallel' });
    editor.chain('Split', 'Left', 'Join', 'After');
    editor.chain('Split', 'Right', 'Right again', 'Join');
    editor.act((tx) => {
      for (const [name, amount] of [
        ['Left', 1],
        ['Right', 2],
        ['Right again', 1],
        ['After', 2],
      ] as const)
        setStep(tx, editor.step(name).id, { resources: [{ resource: van, amount }] });
    });
    const [need] = resourceNeeds(editor.document(), editor.map);
    expect(need).toMatchObject({ atOnce: 3, short: 1 });
    expect(need!.steps).toHaveLength(4);
    expect(missingIn(editor, 'resources')).toEqual(['enough 1']);
  });
});
