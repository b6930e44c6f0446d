// A template with several maps: the target knows what it came from and takes over what is said there; details, resources, goals, gaps.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import type { ProjectDocument, Step } from '../../../../src/model/document';
import { parse } from '../../../../src/model/parse';
import { connectionsOf, lanesOf, mapsOf, stagesOf } from '../../../../src/model/queries';
import { instantiate } from '../../../../src/model/template/instantiate';
import type { TemplateFile, TemplateMap, TemplateTexts } from '../../../../src/model/template';

const step = (key: string, more: Partial<TemplateMap['steps'][number]> = {}) => ({
  key,
  lane: 'sales',
  stage: 'find',
  kind: 'activity' as const,
  ...more,
});

const map = (key: string, more: Partial<TemplateMap>): TemplateMap => ({
  key,
  side: 'current',
  kind: 'whole',
  lanes: [{ team: 'sales' }],
  stages: [{ key: 'find' }],
  steps: [],
  connections: [],
  staffing: {},
  ...more,
});

const template = (): TemplateFile => ({
  id: 'two-maps',
  group: 'examples',
  teams: [{ key: 'sales', hue: 'amber', icon: 'handshake' }],
  roles: [{ key: 'rep', team: 'sales' }],
  forms: [],
  systems: [],
  resources: [
    { key: 'van', kind: 'material', available: 2 },
    { key: 'reps', kind: 'human', role: 'rep' },
  ],
  goals: [{ key: 'faster', horizon: 'short', stage: 'find' }],
  // The target comes first: what it is based on must be found all the same.
  maps: [
    map('later', {
      side: 'target',
      steps: [
        step('call-2', {
          basedOn: ['call'],
          tasks: [{ key: 'calls', period: 'day' }],
          metrics: ['reached', 'kept'],
        }),
        step('visit-2', { basedOn: ['visit'], kind: 'sub-process' }),
      ],
      connections: [{ from: 'call-2', to: 'visit-2' }],
    }),
    map('now', {
      steps: [
        step('call', { tasks: [{ key: 'calls', period: 'day' }], metrics: ['reached'] }),
        step('visit', { resources: [{ resource: 'van', amount: 1 }] }),
      ],
      connections: [{ from: 'call', to: 'visit' }],
    }),
    map('inside', { side: 'target', kind: 'detail', parentStep: 'visit-2', steps: [step('drive')] }),
  ],
  gaps: [
    {
      key: 'late',
      map: 'now',
      kind: 'forgotten-or-late',
      severity: 'high',
      status: 'open',
      steps: ['visit'],
      teams: ['sales'],
      stages: ['find'],
      closedBy: [{ kind: 'changed', current: 'visit', target: 'visit-2' }],
    },
  ],
});

const texts = (): TemplateTexts => ({
  name: 'Two maps',
  description: 'Now and then.',
  maps: { now: 'Now', later: 'Later', inside: 'Visit' },
  money: { currency: 'EUR', factor: 1 },
  teams: { sales: { name: 'Sales', line: 'Sells' } },
  stages: { find: { name: 'Find' } },
  roles: { rep: { name: 'Rep' } },
  forms: {},
  systems: {},
  resources: { van: 'Van', reps: 'Reps' },
  goals: { faster: { name: 'Call sooner', target: '2 h' } },
  gaps: { late: { title: 'Visits come late', cause: 'No list' } },
  steps: {
    call: {
      name: 'Call',
      purpose: 'Reach the buyer',
      tasks: { calls: 'Calls' },
      metrics: { reached: { name: 'Reached' } },
    },
    'call-2': { purpose: 'Reach the buyer at once', metrics: { kept: { name: 'Kept' } } },
    visit: { name: 'Visit' },
    'visit-2': { name: 'Visit by list' },
    drive: { name: 'Drive' },
  },
  connections: {},
});

const made = (change: (file: TemplateFile, words: TemplateTexts) => void = () => {}): ProjectDocument => {
  const [file, words] = [template(), texts()];
  change(file, words);
  return instantiate(file, words, 'en', countingIds());
};

const named = (document: ProjectDocument, name: string, side = 'current'): Step | undefined =>
  Object.values(document.steps).find((s) => s.name === name && document.maps[s.map]?.side === side);

describe('a template with several maps', () => {
  it('becomes a project that needs no repair, with its maps in order', () => {
    const document = made();
    expect(parse(structuredClone(document))).toEqual({ ok: true, document, repairs: [] });
    expect(mapsOf(document).map(({ name, side, kind }) => [name, side, kind])).toEqual([
      ['Later', 'target', 'whole'],
      ['Now', 'current', 'whole'],
      ['Visit', 'target', 'detail'],
    ]);
  });

  it('ties lanes, stages, steps and connections of the target to those they came from', () => {
    const document = made();
    const [target, current] = mapsOf(document).map(({ id }) => id);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    const sources = (list: readonly { readonly basedOn: readonly string[] }[]) =>
      list.flatMap(({ basedOn }) => basedOn);
    for (const of of [lanesOf, stagesOf, connectionsOf])
      expect(sources(of(document, target ?? ''))).toEqual(ids(of(document, current ?? '')));
    expect(named(document, 'Call', 'target')?.basedOn).toEqual([named(document, 'Call')?.id]);
    expect(sources(lanesOf(document, current ?? ''))).toEqual([]);
  });

  it('takes over what is said at the source, and adds to it or says it anew', () => {
    const call = named(made(), 'Call', 'target');
    expect(call).toMatchObject({
      purpose: 'Reach the buyer at once',
      tasks: [{ text: 'Calls' }],
      metrics: [{ name: 'Reached' }, { name: 'Kept' }],
    });
  });

  it('opens a detail from its step', () => {
    const document = made();
    const detail = mapsOf(document).find(({ kind }) => kind === 'detail');
    expect(detail?.parentStep).toBe(named(document, 'Visit by list', 'target')?.id);
  });

  it('has resources where they are needed, goals and gaps', () => {
    const document = made();
    const van = Object.values(document.resources).find(({ name }) => name === 'Van');
    const rep = Object.values(document.roles)[0]?.id;
    const visit = named(document, 'Visit');
    const [now] = mapsOf(document).filter(({ name }) => name === 'Now');
    expect(van).toMatchObject({ kind: 'material', available: 2, role: null });
    expect(Object.values(document.resources).map(({ role }) => role)).toEqual([null, rep]);
    expect(visit?.resources).toEqual([{ resource: van?.id, amount: 1 }]);
    const [stage] = stagesOf(document, mapsOf(document)[0]?.id ?? '');
    expect(Object.values(document.goals)).toMatchObject([
      { name: 'Call sooner', stage: stage?.id, target: '2 h' },
    ]);
    expect(Object.values(document.gaps)).toMatchObject([
      {
        map: now?.id,
        number: 1,
        title: 'Visits come late',
        cause: 'No list',
        at: [
          { kind: 'step', id: visit?.id },
          { kind: 'lane', id: lanesOf(document, now?.id ?? '')[0]?.id },
          { kind: 'stage', id: stagesOf(document, now?.id ?? '')[0]?.id },
        ],
        closedBy: [
          { kind: 'changed', current: visit?.id, target: named(document, 'Visit by list', 'target')?.id },
        ],
      },
    ]);
  });

  it.each<[string, (file: TemplateFile, words: TemplateTexts) => void]>([
    ['steps.visit.name', (_file, words) => delete words.steps.visit?.name],
    ['resources.van', (_file, words) => delete words.resources?.van],
    ['goals.faster', (_file, words) => delete words.goals],
    ['gaps.late', (_file, words) => delete words.gaps?.late],
    ['maps.inside', (_file, words) => delete words.maps.inside],
    ['steps.no', (file) => Object.assign(file.maps[0]?.steps[0] ?? {}, { basedOn: ['no'] })],
  ])('that lacks %s is refused with that path', (path, change) => {
    expect(() => made(change)).toThrow(path);
  });
});
