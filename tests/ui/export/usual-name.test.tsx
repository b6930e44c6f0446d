// Files are called after what is in them, in the language of the app, and no two of different content alike.
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { describe, expect, it } from 'vitest';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import type { ProjectDocument } from '../../../src/model/document';
import { lanesOf, mapsOf, stagesOf, stepsOf } from '../../../src/model/queries';
import { peopleOf, type Who } from '../../../src/present/people';
import { fileName } from '../../../src/services/files';
import type { Subject } from '../../../src/ui/export/subject';
import { useUsualName } from '../../../src/ui/export/use-usual-name';
import { comparedProject } from '../../helpers/compared-project';

const MESSAGES = { en, zh: zh as unknown as typeof en } as const;
type Locale = keyof typeof MESSAGES;

function nameOf(locale: Locale, document: ProjectDocument, subject: Subject, who?: Who | null): string {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <IntlProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      {children}
    </IntlProvider>
  );
  return renderHook(() => useUsualName(document, subject, who), { wrapper }).result.current;
}

/** Every subject that there is of a project, with everybody's handouts. */
function subjects(document: ProjectDocument): readonly (readonly [Subject, (Who | null)?])[] {
  const nothing = { stage: null, lane: null, steps: [], before: null, after: null } as const;
  const base = { ...nothing, layout: 'sides', onlyChanged: false } as const;
  const maps = mapsOf(document);
  const [first, second] = maps.map(({ id }) => ({ other: null, map: id }));
  return [
    [{ ...base, kind: 'project', map: first!.map }],
    [{ ...base, kind: 'comparison', map: first!.map, before: first!, after: second! }],
    ...maps.flatMap(({ id: map }): (readonly [Subject, (Who | null)?])[] => {
      const steps = stepsOf(document, map).filter(({ name }) => name !== '');
      const people = peopleOf(document, map).flatMap(({ team, roles }): Who[] => [
        { kind: 'team', id: team.id },
        ...roles.map(({ id }): Who => ({ kind: 'role', id })),
      ]);
      return [
        [{ ...base, kind: 'map', map }],
        [{ ...base, kind: 'map', map }, null],
        ...people.map((who) => [{ ...base, kind: 'map', map } as const, who] as const),
        [{ ...base, kind: 'flow', map }],
        ...stagesOf(document, map).map(
          ({ id }) => [{ ...base, kind: 'stage', map, stage: id } as const] as const,
        ),
        ...lanesOf(document, map).map(
          ({ id }) => [{ ...base, kind: 'team', map, lane: id } as const] as const,
        ),
        [{ ...base, kind: 'selection', map, steps: [steps[0]!.id] }],
        [{ ...base, kind: 'selection', map, steps: steps.slice(0, 3).map(({ id }) => id) }],
      ];
    }),
  ];
}

/** Both maps are called alike, a stage like a team, a role like one of another team and like a team. */
function confusing(locale: Locale): ProjectDocument {
  const { document } = comparedProject(locale);
  const alike = structuredClone(document) as ProjectDocument;
  for (const map of Object.values(alike.maps)) Object.assign(map, { name: 'Process' });
  const [team] = Object.values(alike.teams);
  const [one, ...others] = Object.values(alike.roles);
  const other = others.find((role) => role.team !== one!.team)!;
  Object.assign(one!, { name: 'Manager' });
  Object.assign(other, { name: 'Manager' });
  Object.assign(others.find((role) => role !== other)!, { name: team!.name });
  for (const map of mapsOf(alike)) Object.assign(stagesOf(alike, map.id)[0]!, { name: team!.name });
  Object.assign(alike.project, {
    name: 'The sales process of the whole group with its companies and countries',
  });
  return alike;
}

describe('what a file is called', () => {
  it.each(['en', 'zh'] as const)('tells all that can be exported apart, in %s', (locale) => {
    for (const document of [comparedProject(locale).document, confusing(locale)]) {
      const names = subjects(document).map(([subject, who]) =>
        fileName(nameOf(locale, document, subject, who), 'x'),
      );
      const twice = names.filter((name, i) => names.indexOf(name) !== i);
      expect(twice).toEqual([]);
    }
  });

  it('names map, team, stage and steps in the language of the app', () => {
    const { document } = comparedProject('en');
    const [map] = mapsOf(document);
    const of = (locale: Locale, kind: 'team' | 'stage' | 'selection'): string =>
      nameOf(locale, document, subjects(document).find(([subject]) => subject.kind === kind)![0]);
    expect(of('en', 'team')).toBe(`Complex sale, B2B · ${map!.name} · LDR (team)`);
    expect(of('zh', 'team')).toBe(`Complex sale, B2B · ${map!.name} · LDR（团队）`);
    expect(of('en', 'stage')).toBe(`Complex sale, B2B · ${map!.name} · Prospecting (stage)`);
    expect(of('en', 'selection')).toBe(`Complex sale, B2B · ${map!.name} (Target list)`);
    const several = subjects(document).find(([{ kind, steps }]) => kind === 'selection' && steps.length > 1)!;
    expect(nameOf('en', document, several[0])).toMatch(/ \(Target list and 2 more\)$/);
    expect(nameOf('zh', document, several[0])).toMatch(/（Target list等 3 个步骤）$/);
  });
});
