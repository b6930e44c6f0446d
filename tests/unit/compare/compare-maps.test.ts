// Given what was done to the target, the comparison says it in the words of the method.
import { describe, expect, it } from 'vitest';
import { type Comparison, compareMaps } from '../../../src/compare/compare-maps';
import { changeRows, kindOf } from '../../../src/compare/rows';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { deleteConnections } from '../../../src/model/commands/delete-connections';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { insertOnConnection } from '../../../src/model/commands/insert-on-connection';
import { addStep } from '../../../src/model/commands/add-step';
import { moveLane } from '../../../src/model/commands/move-lane';
import { moveSteps } from '../../../src/model/commands/move-steps';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setStep } from '../../../src/model/commands/set-step';
import type { ProjectDocument, Step } from '../../../src/model/document';
import { outgoing, incoming } from '../../../src/model/queries';
import type { Transaction } from '../../../src/model/transaction';
import { withTarget } from '../../helpers/apply-changes';
import { testEditor } from '../../helpers/test-editor';

/** Call → Offer → Legal review → Sign → Sign again, Call and Offer in stage Find, the rest in Close; all in Sales but Call. */
function sale() {
  const plain = testEditor();
  for (const name of ['Offer', 'Legal review', 'Sign', 'Sign again'])
    plain.add(name, { lane: 'Sales', stage: name === 'Offer' ? 'Find' : 'Close' });
  plain.add('Call');
  plain.chain('Call', 'Offer', 'Legal review', 'Sign', 'Sign again');
  const { document, target } = withTarget(plain.document(), plain.map);
  const editor = testEditor(document);
  const inTarget = (name: string): Step =>
    Object.values(editor.document().steps).find((step) => step.map === target && step.name === name)!;
  const cell = (lane: string, stage: string) => {
    const { lanes, stages, teams } = editor.document();
    return {
      lane: Object.values(lanes).find((one) => one.map === target && teams[one.team]?.name === lane)!.id,
      stage: Object.values(stages).find((one) => one.map === target && one.name === stage)!.id,
    };
  };
  const compare = () => {
    const now = editor.document();
    return compareMaps({ document: now, map: editor.map }, { document: now, map: target });
  };
  return { editor, target, inTarget, cell, compare };
}

const nameIn = (document: ProjectDocument, id: string | null): string => {
  const connection = document.connections[id ?? ''];
  if (connection) return `${nameIn(document, connection.from)} → ${nameIn(document, connection.to)}`;
  return document.steps[id ?? '']?.name ?? document.stages[id ?? '']?.name ?? '';
};

/** Each row: the weightiest kind, the record's name, all kinds, and how many connections it took along. */
const told = (comparison: Comparison): string[] =>
  changeRows(comparison).map((row) => {
    const { document } = row.after === null ? comparison.before : comparison.after;
    const kinds = row.changes.map(({ kind }) => kind).join('+');
    return `${row.record} ${nameIn(document, row.after ?? row.before)}: ${kinds} (${row.connections.length})`;
  });

describe('comparing current and target', () => {
  it('tells a step that was put in on a connection, without telling its connections apart', () => {
    const { editor, target, inTarget, cell, compare } = sale();
    editor.act((tx: Transaction) => {
      const step = addStep(tx, {
        map: target,
        ...cell('SDR', 'Qualify'),
        kind: 'activity',
        name: 'Follow up',
        x: 0,
        y: 0,
      });
      insertOnConnection(tx, { connection: outgoing(editor.document(), inTarget('Offer').id)[0]!.id, step });
    });
    expect(told(compare())).toEqual(['step Follow up: added (2)']);
  });

  it('tells a step that was taken out, and closes up behind it', () => {
    const { editor, inTarget, compare } = sale();
    editor.act((tx) => deleteSteps(tx, [inTarget('Legal review').id]));
    expect(told(compare())).toEqual(['step Legal review: removed (2)']);
  });

  it('tells a step that was moved to another team and stage with all that was connected anew for it', () => {
    const { editor, inTarget, cell, compare } = sale();
    editor.act((tx) => {
      const document = editor.document();
      const review = inTarget('Legal review').id;
      const ways = [...incoming(document, review), ...outgoing(document, review)].map(({ id }) => id);
      const first = outgoing(document, inTarget('Call').id)[0]!.id;
      deleteConnections(tx, ways);
      connectSteps(tx, { from: inTarget('Offer').id, to: inTarget('Sign').id });
      moveSteps(tx, [{ id: review, ...cell('SDR', 'Find'), x: 0, y: 0 }]);
      insertOnConnection(tx, { connection: first, step: review });
    });
    const comparison = compare();
    expect(told(comparison)).toEqual(['step Legal review: moved (5)']);
    const [row] = changeRows(comparison);
    expect(row!.changes[0]).toMatchObject({ lane: { before: expect.any(String) }, stage: expect.anything() });
  });

  it('tells a new name and new words together, in one row', () => {
    const { editor, inTarget, compare } = sale();
    editor.act((tx) =>
      setStep(tx, inTarget('Offer').id, { name: 'Send the offer', completion: 'Sent', purpose: null }),
    );
    const comparison = compare();
    expect(told(comparison)).toEqual(['step Send the offer: renamed+changed (0)']);
    expect(changeRows(comparison)[0]!.changes[1]!.fields).toEqual([
      { field: 'completion', before: null, after: 'Sent' },
    ]);
  });

  it('tells two steps made into one, and one made into two', () => {
    const { editor, target, inTarget, cell, compare } = sale();
    editor.act((tx) => {
      const again = inTarget('Sign again');
      setStep(tx, inTarget('Sign').id, { basedOn: [...inTarget('Sign').basedOn, ...again.basedOn] });
      deleteSteps(tx, [again.id]);
      const half = addStep(tx, {
        map: target,
        ...cell('SDR', 'Find'),
        kind: 'activity',
        name: 'Call twice',
        x: 0,
        y: 0,
      });
      setStep(tx, half, { basedOn: inTarget('Call').basedOn });
      connectSteps(tx, { from: inTarget('Call').id, to: half });
    });
    const rows = changeRows(compare());
    expect(rows.map((row) => [kindOf(row), row.changes[0]!.other])).toEqual([
      ['split', inTarget('Call').basedOn[0]],
      ['merged', inTarget('Sign').id],
    ]);
  });

  it('tells connections between steps that stay: new, gone, led elsewhere, said otherwise', () => {
    const { editor, inTarget, compare } = sale();
    editor.act((tx) => {
      connectSteps(tx, { from: inTarget('Sign').id, to: inTarget('Call').id });
      setConnection(tx, outgoing(editor.document(), inTarget('Call').id)[0]!.id, { label: 'interested' });
    });
    expect(told(compare())).toEqual([
      'connection Call → Offer: changed (0)',
      'connection Sign → Call: added (0)',
    ]);
  });

  it('tells lanes in another order by the fewest moves', () => {
    const { editor, cell, compare } = sale();
    editor.act((tx) => moveLane(tx, cell('Sales', 'Find').lane, 0));
    expect(changeRows(compare()).map((row) => [row.record, kindOf(row)])).toEqual([['lane', 'reordered']]);
  });
});

describe('comparing maps of two projects', () => {
  const renumbered = (document: ProjectDocument): ProjectDocument =>
    JSON.parse(JSON.stringify(document).replaceAll(/"([pn]\d+)"/g, '"x$1"')) as ProjectDocument;

  it('goes by names: the same process under other ids has no difference', () => {
    const { editor } = sale();
    const document = editor.document();
    const other = renumbered(document);
    const map = Object.values(other.maps).find(({ side }) => side === 'current')!.id;
    expect(compareMaps({ document, map: editor.map }, { document: other, map }).changes).toEqual([]);
  });

  it('takes namesakes of other teams for others, as long as their own are there', () => {
    const one = testEditor();
    one.add('Call', { lane: 'Sales' });
    one.add('Call', { lane: 'SDR' });
    const two = renumbered(one.document());
    const map = Object.keys(two.maps)[0]!;
    expect(compareMaps({ document: one.document(), map: one.map }, { document: two, map }).changes).toEqual(
      [],
    );
  });
});
