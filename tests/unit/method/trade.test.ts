// Given how a project began and what its teams and stages are called, the guide knows which trade it speaks of.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import type { StagePhase } from '../../../src/model/ids';
import { STAGE_PHASES } from '../../../src/model/ids';
import type { ProjectDocument } from '../../../src/model/document';
import { newProject } from '../../../src/model/new-project';
import { progressOf } from '../../../src/method/progress';
import { tradeOf } from '../../../src/method/trade';

const FOUR: readonly StagePhase[] = ['prospecting', 'qualification', 'closing', 'after-sale'];

const project = (
  teams: readonly string[],
  stages: readonly { name: string; phase?: StagePhase | null }[],
): ProjectDocument =>
  newProject(
    {
      name: 'Test',
      language: 'en',
      currency: 'EUR',
      map: 'Current process',
      teams: teams.map((name) => ({ name })),
      stages,
    },
    countingIds('p'),
  );
const phased = (phases: readonly StagePhase[]) => phases.map((phase) => ({ name: phase, phase }));
const from = (template: string): ProjectDocument => {
  const document = project(['Sales'], [{ name: 'A' }]);
  return { ...document, project: { ...document.project, template } };
};

describe('the trade of a project', () => {
  it.each([
    ['b2c-simple', 'b2c'],
    ['retail-store', 'retail'],
    ['retail-delivery', 'retail'],
    ['example-retail', 'retail'],
    ['example-b2b', 'b2b'],
    ['full-management', 'b2b'],
  ])('is told by the template %s: %s', (template, trade) => {
    expect(tradeOf(from(template))).toBe(trade);
  });

  it('is that of consumers for a blank chart of the four simple stages, of companies for the seven', () => {
    expect(tradeOf(project(['SDR', 'Sales', 'CS'], phased(FOUR)))).toBe('b2c');
    expect(tradeOf(project(['SDR', 'Sales', 'CS'], phased(STAGE_PHASES)))).toBe('b2b');
    expect(tradeOf(project(['Sales', 'Legal'], phased(FOUR)))).toBe('b2b');
    expect(tradeOf(project(['Sales'], [{ name: 'Find' }, { name: 'Close' }]))).toBe('b2b');
  });

  it.each([
    [['Cashiers', 'Warehouse'], 'Order'],
    [['收银组', '仓库'], '下单'],
    [['Team'], 'Restocking'],
    [['团队'], '门店接待'],
  ])('is retail where teams or stages are those of a shop: %s, %s', (teams, stage) => {
    expect(tradeOf(project(teams, [{ name: stage }]))).toBe('retail');
    expect(progressOf(project(teams, [{ name: stage }])).map(({ id }) => id)).toContain('resources');
  });

  it('takes no part of a word for a shop', () => {
    expect(tradeOf(project(['Workshop team', 'Still life'], [{ name: 'Restore' }]))).toBe('b2b');
  });
});
