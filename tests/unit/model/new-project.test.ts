// A new project: its lanes and stages, and nothing in them.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import { HUES } from '../../../src/base/theme';
import { type NewProject, newProject } from '../../../src/model/new-project';
import { parse } from '../../../src/model/parse';
import { lanesOf, mapsOf, stagesOf, teamsOf } from '../../../src/model/queries';

const GIVEN: NewProject = {
  name: 'Bakery',
  language: 'zh',
  currency: 'CNY',
  map: '销售流程',
  teams: [
    { name: '销售部', phase: 'sales', icon: 'handshake' },
    { name: '财务部', hue: 'rose' },
  ],
  stages: [{ name: '客户开发', phase: 'prospecting' }, { name: '成交' }],
};

describe('a new project', () => {
  it('has one map of the current process with the given lanes and stages, in order', () => {
    const document = newProject(GIVEN, countingIds());
    const [map] = mapsOf(document);
    expect(document.project).toMatchObject({
      name: 'Bakery',
      language: 'zh',
      currency: 'CNY',
      template: null,
    });
    expect(map).toMatchObject({ name: '销售流程', side: 'current', kind: 'whole', parentStep: null });
    expect(lanesOf(document, map?.id ?? '')).toHaveLength(2);
    expect(stagesOf(document, map?.id ?? '').map(({ name, phase }) => [name, phase])).toEqual([
      ['客户开发', 'prospecting'],
      ['成交', null],
    ]);
    expect(teamsOf(document)).toMatchObject([
      { name: '销售部', hue: HUES[0], icon: 'handshake', phase: 'sales' },
      { name: '财务部', hue: 'rose', icon: 'landmark', phase: null },
    ]);
  });

  it('opens without repair, and is the same each time', () => {
    const document = newProject(GIVEN, countingIds());
    expect(parse(structuredClone(document))).toEqual({ ok: true, document, repairs: [] });
    expect(newProject(GIVEN, countingIds())).toEqual(document);
  });

  it('has more teams than colours when asked to', () => {
    const teams = Array.from({ length: 14 }, (_, i) => ({ name: `Team ${i}` }));
    const document = newProject({ ...GIVEN, teams }, countingIds());
    expect(teamsOf(document).map(({ hue }) => hue)).toEqual([...HUES, HUES[0], HUES[1]]);
  });
});
