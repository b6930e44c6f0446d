// Who is responsible, in pictures: a pill on a free edge of the step, never over a line's end or the deadline.
import { describe, expect, it } from 'vitest';
import { bottom, overlaps } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import { deadlineRect } from '../../../src/drawing/deadline-pill';
import { legendLayout } from '../../../src/drawing/legend';
import { initialsOf, ownersOf, withOwners } from '../../../src/drawing/owner-pill';
import en from '../../../src/locales/en';
import { addRole } from '../../../src/model/commands/add-role';
import { setStep } from '../../../src/model/commands/set-step';
import { mapsOf } from '../../../src/model/queries';
import { salesChart } from '../../helpers/sales-chart';
import { testEditor } from '../../helpers/test-editor';

const chart = salesChart('en');
const map = mapsOf(chart)[0]!.id;
const scene = buildScene(chart, map);
const named = withOwners(scene, new Map(scene.steps.map(({ id }) => [id, 'Account manager'])));
const marked = named.steps.filter(({ owner }) => owner);

describe('owners in a picture', () => {
  it('are the persons, else the roles', () => {
    const editor = testEditor();
    editor.chain('Call', 'Offer', 'Archive');
    editor.act((tx) => {
      const { team } = editor.lane('SDR');
      const known = addRole(tx, { team, name: 'Caller', person: 'Li Na' });
      const open = addRole(tx, { team, name: 'Account manager' });
      setStep(tx, editor.step('Call').id, { responsible: known });
      setStep(tx, editor.step('Offer').id, { responsible: open });
    });
    const owners = ownersOf(editor.document(), editor.map);
    expect([...owners]).toEqual([
      [editor.step('Call').id, 'Li Na'],
      [editor.step('Offer').id, 'Account manager'],
    ]);
    const { steps } = withOwners(buildScene(editor.document(), editor.map), owners);
    expect(steps.map(({ owner }) => owner && [owner.name, owner.initials])).toEqual([
      ['Li Na', 'LN'],
      ['Account manager', 'AM'],
      undefined,
    ]);
  });

  it('lie on an edge of their step, apart from lines and deadlines', () => {
    expect(marked.length).toBeGreaterThan(5);
    for (const step of marked) {
      const { rect } = step.owner!;
      const middle = rect.y + rect.height / 2;
      expect(middle).toBeGreaterThanOrEqual(step.rect.y);
      expect(middle).toBeLessThanOrEqual(bottom(step.rect));
      expect(rect.x).toBeGreaterThanOrEqual(step.rect.x);
      const pill = step.deadline && deadlineRect(step, step.deadline);
      expect(pill && overlaps(rect, pill), step.name).not.toBe(true);
      for (const { from, to, points } of named.connections) {
        const ends = [...(from === step.id ? [points[0]!] : []), ...(to === step.id ? [points.at(-1)!] : [])];
        for (const end of ends) {
          const inside = end.x > rect.x && end.x < rect.x + rect.width && Math.abs(end.y - middle) < 9;
          expect(inside, step.name).toBe(false);
        }
      }
    }
  });

  it('have initials of their own, which the legend explains', () => {
    const names = ['Account manager', 'Anna Mei', 'Tom', 'Tomoko', '客户经理', '客户成功', '财务'];
    expect([...initialsOf(names).values()]).toEqual(['AM', 'AN', 'TO', 'TM', '客户', '客成', '财务']);
    const { entries } = legendLayout(named, en.steps, 1000);
    expect(entries.filter(({ mark }) => mark === 'owner').map(({ name }) => name)).toEqual([
      'Responsible: Account manager',
    ]);
  });

  it('are nowhere unless they are asked for', () => {
    expect(scene.steps.some(({ owner }) => owner)).toBe(false);
  });
});
