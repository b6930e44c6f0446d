// Whose day can be told: every team and every role with something to do on a map, those with most steps first.
import { describe, expect, it } from 'vitest';
import { addRole } from '../../../src/model/commands/add-role';
import { setStep } from '../../../src/model/commands/set-step';
import { firstWhole } from '../../../src/model/maps/map-tree';
import { rolesOf } from '../../../src/model/queries';
import { dayOf, daySteps, takersOf } from '../../../src/present/people';
import { templateProject } from '../../browser/support/template-project';
import { testEditor } from '../../helpers/test-editor';

describe('whose day can be told', () => {
  it('is the only role of a team as well, and one of a team without a lane', () => {
    const editor = testEditor();
    editor.add('Call', { lane: 'SDR' });
    editor.add('Offer', { lane: 'Sales', stage: 'Close' });
    editor.add('Sign', { lane: 'Sales', stage: 'Close', x: 200 });
    editor.act((tx) => {
      const manager = addRole(tx, { team: editor.lane('Sales').team, name: 'Sales manager' });
      setStep(tx, editor.step('Sign').id, { responsible: manager });
      setStep(tx, editor.step('Call').id, { responsible: manager });
    });
    const { teams, roles } = takersOf(editor.document(), editor.map);
    expect(teams.map(({ name, steps }) => [name, steps])).toEqual([
      ['Sales', 3],
      ['SDR', 1],
    ]);
    expect(roles.map(({ name, steps }) => [name, steps])).toEqual([['Sales manager', 2]]);
  });

  it('is everybody who is responsible on a map, with most steps first, each with as many as its day has', () => {
    const document = templateProject('b2b-complex', 'en');
    const map = firstWhole(document)?.id ?? '';
    const { teams, roles } = takersOf(document, map);
    for (const list of [teams, roles]) {
      const counts = list.map(({ steps }) => steps);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(counts).toEqual(list.map(({ who }) => daySteps(dayOf(document, map, who)).length));
    }
    const responsible = new Set(
      Object.values(document.steps).flatMap((step) => (step.map === map ? (step.responsible ?? []) : [])),
    );
    const offered = roles.map(({ who }) => who.id);
    for (const { id, name } of rolesOf(document).filter((role) => responsible.has(role.id)))
      expect(offered, name).toContain(id);
  });
});
