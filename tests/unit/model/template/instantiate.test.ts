// A template and its words become a project; what one of them lacks is said by its path.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { instantiate } from '../../../../src/model/template/instantiate';
import { connectionsOf, lanesOf, mapsOf, rolesOf, stagesOf, stepsOf } from '../../../../src/model/queries';
import type { TemplateFile, TemplateTexts } from '../../../../src/model/template';

const template = (): TemplateFile => ({
  id: 'small',
  group: 'simple',
  teams: [{ key: 'sales', hue: 'amber', icon: 'handshake', phase: 'sales' }],
  roles: [{ key: 'rep', team: 'sales' }],
  forms: [{ key: 'quote', fields: ['price'] }],
  systems: [{ key: 'crm' }],
  maps: [
    {
      key: 'now',
      side: 'current',
      kind: 'whole',
      lanes: [{ team: 'sales', size: 120 }],
      stages: [{ key: 'find', phase: 'prospecting' }, { key: 'close' }],
      steps: [
        {
          key: 'call',
          lane: 'sales',
          stage: 'find',
          kind: 'activity',
          x: 17,
          y: 16,
          responsible: 'rep',
          deadline: { amount: 2, unit: 'day' },
          cost: 10,
          tasks: [{ key: 'calls', amount: 20, period: 'day' }],
          metrics: ['reached'],
        },
        {
          key: 'offer',
          lane: 'sales',
          stage: 'close',
          kind: 'document',
          x: 17,
          y: 16,
          forms: [{ form: 'quote', use: 'produced' }],
          systems: ['crm'],
        },
      ],
      connections: [{ from: 'call', to: 'offer', key: 'interested', probability: 0.4 }],
      leadsPerMonth: 60,
      staffing: { sales: { headcount: 2, costRate: 30 } },
    },
  ],
});

const texts = (): TemplateTexts => ({
  name: 'Small sale',
  description: 'Two steps.',
  maps: { now: 'Sales process' },
  money: { currency: 'CNY', factor: 3.5 },
  teams: { sales: { name: 'Sales', line: 'Sells' } },
  stages: { find: { name: 'Find', exitCriteria: 'Answered' }, close: { name: 'Close' } },
  roles: { rep: { name: 'Rep', person: 'Kim' } },
  forms: { quote: { name: 'Quote', fields: { price: 'Price' } } },
  systems: { crm: 'CRM' },
  steps: {
    call: {
      name: 'Call',
      purpose: 'Reach the buyer',
      tasks: { calls: 'Calls' },
      metrics: { reached: { name: 'Reached', target: '30 %' } },
    },
    offer: { name: 'Offer' },
  },
  connections: { interested: 'interested' },
});

const made = (change: (file: TemplateFile, words: TemplateTexts) => void = () => {}) => {
  const [file, words] = [template(), texts()];
  change(file, words);
  return instantiate(file, words, 'en', countingIds());
};

describe('a template', () => {
  it('becomes a project with everything in its place and words', () => {
    const document = made();
    const [map] = mapsOf(document);
    const id = map?.id ?? '';
    const [call, offer] = stepsOf(document, id);
    const [rep] = rolesOf(document);
    expect(document.project).toMatchObject({
      name: 'Small sale',
      template: 'small',
      currency: 'CNY',
      language: 'en',
    });
    expect(lanesOf(document, id)).toMatchObject([{ size: 120 }]);
    expect(stagesOf(document, id).map(({ name, exitCriteria }) => [name, exitCriteria])).toEqual([
      ['Find', 'Answered'],
      ['Close', null],
    ]);
    expect(call).toMatchObject({
      name: 'Call',
      purpose: 'Reach the buyer',
      completion: null,
      responsible: rep?.id,
      deadline: { amount: 2, unit: 'day', working: true },
      tasks: [{ text: 'Calls', amount: 20, period: 'day' }],
      metrics: [{ name: 'Reached', target: '30 %' }],
    });
    expect(offer).toMatchObject({ kind: 'document', forms: [{ use: 'produced' }] });
    expect(connectionsOf(document, id)).toMatchObject([
      { from: call?.id, to: offer?.id, label: 'interested' },
    ]);
  });

  it('has its money in the currency of the words', () => {
    const document = made();
    const [map] = mapsOf(document);
    expect(stepsOf(document, map?.id ?? '')[0]?.cost).toEqual({ amount: 35, currency: 'CNY' });
    expect(Object.values(map?.staffing ?? {})).toEqual([
      { headcount: 2, hours: null, costRate: { amount: 105, currency: 'CNY' } },
    ]);
  });

  it.each<[string, (file: TemplateFile, words: TemplateTexts) => void]>([
    ['stages.close', (_file, words) => delete words.stages.close],
    ['steps.offer', (_file, words) => delete words.steps.offer],
    ['steps.call.tasks.calls', (_file, words) => delete words.steps.call?.tasks],
    ['steps.call.metrics.reached', (_file, words) => delete words.steps.call?.metrics?.reached],
    ['forms.quote.fields.price', (_file, words) => delete words.forms.quote?.fields.price],
    ['connections.interested', (_file, words) => delete words.connections.interested],
    [
      '"boss" among its roles',
      (file) => Object.assign(file.maps[0]?.steps[0] ?? {}, { responsible: 'boss' }),
    ],
    [
      '"now/nowhere" among its lanes',
      (file) => Object.assign(file.maps[0]?.steps[0] ?? {}, { lane: 'nowhere' }),
    ],
    [
      '"toString" among its steps',
      (file) => Object.assign(file.maps[0]?.connections[0] ?? {}, { to: 'toString' }),
    ],
  ])('that lacks %s is refused with that path', (path, change) => {
    expect(() => made(change)).toThrow(path);
  });
});
