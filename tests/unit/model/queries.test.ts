// Answers come in one order, however the records lie in their tables, and are kept as long as they are true.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { moveLane } from '../../../src/model/commands/move-lane';
import { setStep } from '../../../src/model/commands/set-step';
import type { ProjectDocument } from '../../../src/model/document';
import {
  connectionsOf,
  incoming,
  lanesOf,
  mapsOf,
  outgoing,
  stagesOf,
  stepsIn,
  stepsOf,
  teamOf,
} from '../../../src/model/queries';
import { actBy, choices } from '../../helpers/random-acts';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

const names = (steps: readonly { name: string }[]): string[] => steps.map(({ name }) => name);

function sale(): TestEditor {
  const editor = testEditor();
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  editor.add('Mail', { lane: 'SDR', stage: 'Find', x: 200 });
  editor.add('Offer', { lane: 'Sales', stage: 'Qualify' });
  editor.add('Call', { lane: 'SDR', stage: 'Find', x: 20 });
  editor.add('Brief', { lane: 'Sales', stage: 'Find' });
  editor.chain('Call', 'Mail', 'Offer', 'Sign');
  editor.connect('Call', 'Offer', 'urgent');
  return editor;
}

describe('steps and connections', () => {
  it('come stage by stage, lane by lane, from left to right', () => {
    const { document, map } = sale();
    expect(names(stepsOf(document(), map))).toEqual(['Call', 'Mail', 'Brief', 'Offer', 'Sign']);
  });

  it('come by cell', () => {
    const { document, lane, stage } = sale();
    expect(names(stepsIn(document(), lane('SDR').id, stage('Find').id))).toEqual(['Call', 'Mail']);
    expect(stepsIn(document(), lane('SDR').id, stage('Close').id)).toEqual([]);
  });

  it('follow the ends: by source, then by target, then by label', () => {
    const editor = sale();
    editor.connect('Call', 'Mail', 'again');
    const { document, map } = editor;
    const ends = connectionsOf(document(), map).map(
      ({ from, to, label }) => `${document().steps[from]?.name} ${document().steps[to]?.name} ${label}`,
    );
    expect(ends).toEqual([
      'Call Mail null',
      'Call Mail again',
      'Call Offer urgent',
      'Mail Offer null',
      'Offer Sign null',
    ]);
  });

  it('are found from a step, both ways', () => {
    const { document, step } = sale();
    const labels = (found: readonly { label: string | null }[]) => found.map(({ label }) => label);
    expect(labels(outgoing(document(), step('Call').id))).toEqual([null, 'urgent']);
    expect(labels(incoming(document(), step('Offer').id))).toEqual(['urgent', null]);
    expect(incoming(document(), step('Brief').id)).toEqual([]);
  });
});

describe('answers', () => {
  it('are the same object until something they depend on changes', () => {
    const editor = sale();
    const { document, map } = editor;
    const [steps, lanes, connections] = [stepsOf, lanesOf, connectionsOf].map((query) =>
      query(document(), map),
    );
    editor.act((tx) => (tx.draft.project.name = 'Other'));
    expect([stepsOf, lanesOf, connectionsOf].map((query) => query(document(), map))).toEqual([
      steps,
      lanes,
      connections,
    ]);
    expect(stepsOf(document(), map)).toBe(steps);
    expect(lanesOf(document(), map)).toBe(lanes);
    editor.act((tx) => setStep(tx, editor.step('Call').id, { x: 900 }));
    expect(names(stepsOf(document(), map))).toEqual(['Mail', 'Call', 'Brief', 'Offer', 'Sign']);
    expect(lanesOf(document(), map)).toBe(lanes);
  });

  it('follow the order of lanes and stages', () => {
    const editor = sale();
    editor.act((tx) => moveLane(tx, editor.lane('Sales').id, 0));
    expect(names(stepsOf(editor.document(), editor.map)).slice(0, 2)).toEqual(['Brief', 'Call']);
    expect(
      lanesOf(editor.document(), editor.map).map(({ id }) => teamOf(editor.document(), id).name),
    ).toEqual(['Sales', 'SDR']);
  });

  it('within an act see what the act has done so far', () => {
    const editor = sale();
    editor.act((tx) => {
      const [from, to] = [editor.step('Brief').id, editor.step('Sign').id];
      expect(outgoing(tx.draft, from)).toHaveLength(0);
      connectSteps(tx, { from, to });
      expect(outgoing(tx.draft, from)).toHaveLength(1);
    });
  });

  it('are none for a map or step that is not there; a lane that is not there has no team', () => {
    const { document } = sale();
    expect([stepsOf(document(), 'x'), stagesOf(document(), 'x'), outgoing(document(), 'x')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(() => teamOf(document(), 'x')).toThrow(/"x"/);
  });
});

describe('the order', () => {
  /** The same document with the records of each table in the opposite order. */
  const turned = (document: ProjectDocument): ProjectDocument =>
    Object.fromEntries(
      Object.entries(document).map(([key, value]) => [
        key,
        typeof value === 'object' && key !== 'project'
          ? Object.fromEntries(Object.entries(value).toReversed())
          : value,
      ]),
    ) as ProjectDocument;

  it('never depends on how records lie in their tables', () => {
    fc.assert(
      fc.property(choices(15), (sequence) => {
        const editor = sale();
        for (const choice of sequence) actBy(editor, choice);
        const [one, other] = [editor.document(), turned(editor.document())];
        expect(mapsOf(other)).toEqual(mapsOf(one));
        for (const { id } of mapsOf(one))
          for (const query of [lanesOf, stagesOf, stepsOf, connectionsOf])
            expect(query(other, id)).toEqual(query(one, id));
      }),
      runs(200),
    );
  });
});
