// The icon of a team by its name, as people call their teams in either language.
import { describe, expect, it } from 'vitest';
import { newProject } from '../../../src/model/new-project';
import { countingIds } from '../../../src/base/id';
import { iconOf } from '../../../src/model/team-looks';

describe('the icon of a team', () => {
  it.each([
    ['Marketing', 'star'],
    ['Sales', 'handshake'],
    ['Sales lead', 'crown'],
    ['Customer success', 'heart-handshake'],
    ['Customer', 'user'],
    ['Customer service', 'headset'],
    ['Onboarding', 'users'],
    ['Presales', 'users'],
    ['财务部', 'landmark'],
    ['法务', 'scale'],
    ['客户', 'user'],
    ['客户经理', 'handshake'],
    ['客户成功', 'heart-handshake'],
    ['销售管理', 'crown'],
    ['', 'users'],
  ])('%s', (name, icon) => expect(iconOf(name)).toBe(icon));

  it('is there in a new project', () => {
    const teams = [{ name: 'Logistics' }, { name: 'Ninjas' }];
    const given = {
      name: 'A',
      language: 'en',
      currency: 'EUR',
      map: 'M',
      teams,
      stages: [{ name: 'S' }],
    } as const;
    expect(Object.values(newProject(given, countingIds()).teams).map(({ icon }) => icon)).toEqual([
      'truck',
      'users',
    ]);
  });
});
