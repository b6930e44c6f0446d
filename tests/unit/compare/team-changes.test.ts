// Changes reach a team where they touch it: a new way out of its decision, a step gone that fed it or took from it.
import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../src/compare/compare-maps';
import { changeRows } from '../../../src/compare/rows';
import { litForTeam, teamsReached } from '../../../src/compare/team-changes';
import { addStep } from '../../../src/model/commands/add-step';
import { addTarget } from '../../../src/model/commands/add-target';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { setStep } from '../../../src/model/commands/set-step';
import { sketchFlow } from '../../helpers/flow-sketch';

function compared() {
  const editor = sketchFlow({
    lanes: { SDR: {}, Sales: {}, Legal: {} },
    steps: {
      List: { lane: 'Legal' },
      Call: 'activity',
      'Fit?': 'decision',
      Brief: { lane: 'Sales' },
      Offer: { lane: 'Sales' },
      Sign: { lane: 'Legal' },
    },
    ways: ['List > Call', 'Call > Fit?', 'Fit? > Brief: Yes', 'Brief > Offer', 'Offer > Sign'],
  });
  const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
  const at = (name: string) =>
    Object.values(editor.document().steps).find((step) => step.map === target && step.name === name)!;
  editor.act((tx) => {
    const { lane, stage } = at('Offer');
    const nurture = addStep(tx, {
      map: target,
      lane,
      stage,
      kind: 'activity',
      name: 'Nurture',
      x: 400,
      y: 16,
    });
    connectSteps(tx, { from: at('Fit?').id, to: nurture, label: 'Later' });
    deleteSteps(tx, [at('List').id]);
    deleteSteps(tx, [at('Brief').id]);
    setStep(tx, at('Sign').id, { completion: 'Signed' });
    setStep(tx, at('Offer').id, { completion: 'Sent' });
  });
  const document = editor.document();
  const comparison = compareMaps({ document, map: editor.map }, { document, map: target });
  return { comparison, document, target, at, map: editor.map };
}

describe('the teams that a change reaches', () => {
  it('are those at the other end of what comes and goes', () => {
    const { comparison, document } = compared();
    const reaching = (team: string) =>
      changeRows(comparison)
        .filter((row) => teamsReached(comparison, row).has(team))
        .map(({ before, after, record }) => document.steps[after ?? before ?? '']?.name ?? record)
        .filter((name) => name !== 'connection');
    expect(reaching('SDR').sort()).toEqual(['Brief', 'List', 'Nurture']);
    expect(reaching('Legal').sort()).toEqual(['List', 'Sign']);
  });
});

describe('what is lit for a team', () => {
  it('is its part of the flow and what changes of it', () => {
    const { document, target, at } = compared();
    const lit = litForTeam({ document, map: target }, 'SDR', new Set());
    const names = new Set([...lit.steps].map((id) => document.steps[id]?.name));
    expect(names).toEqual(new Set(['Call', 'Fit?', 'Nurture', 'Offer']));
    expect(lit.steps.size).toBe(4);
    expect(litForTeam({ document, map: target }, 'SDR', new Set([at('Sign').id])).steps).toContain(
      at('Sign').id,
    );
    expect(lit.connections.size).toBe(3);
    expect(litForTeam({ document, map: target }, 'Nobody', new Set()).steps.size).toBe(0);
  });
});
