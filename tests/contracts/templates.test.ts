// The files of every template: they parse, use what they declare, and say the same in both languages.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import { LOCALES } from '../../src/locales/load';
import { type TemplateFile, templateFile, type TemplateTexts, templateTexts } from '../../src/model/template';
import { readTemplate } from '../bench/templates/files';
import { previewOf } from '../bench/templates/preview';
import { loadTemplate, TEMPLATES, templateWords } from '../../src/services/templates';

const svgs = import.meta.glob<string>('../../templates/*.svg', {
  eager: true,
  import: 'default',
  query: '?raw',
});
const files = import.meta.glob<unknown>('../../templates/*.json', { eager: true, import: 'default' });
const named = (name: string): unknown => files[`../../templates/${name}`];
const ids = Object.keys(files)
  .map((path) => path.replace('../../templates/', ''))
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

const structureOf = (id: string): TemplateFile => templateFile.parse(named(`${id}.json`));
const textsOf = (id: string, language: string): TemplateTexts =>
  templateTexts.parse(named(`${id}.${language}.json`));

/** Every path to a text, in order of the name. */
function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => pathsIn(inner, `${path}.${key}`))
    .toSorted();
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the list of templates', () => {
  it('names every file, with its facts', () => {
    const facts = ids.map((id) => {
      const { group, maps, teams } = structureOf(id);
      return { id, group, stages: maps[0]?.stages.length, teams: teams.length };
    });
    const listed = TEMPLATES.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(listed.map(({ id, group, stages, teams }) => ({ id, group, stages, teams }))).toEqual(facts);
    // Worked examples are found with the sales that they are examples of as well.
    for (const { group, also } of listed) expect(also !== undefined).toBe(group === 'examples');
  });

  it('has the words of the files at hand', () => {
    for (const id of ids)
      for (const language of LOCALES) {
        const { name, description } = textsOf(id, language);
        expect(templateWords(id, language)).toEqual({ name, description });
      }
  });

  it('has the previews of the files as they are now', () => {
    for (const id of ids) expect(svgs[`../../templates/${id}.svg`], id).toBe(previewOf(readTemplate(id)));
  });

  it('knows every file in the folder', () => {
    const known = ids.flatMap((id) => ['', ...LOCALES.map((l) => `.${l}`)].map((end) => `${id}${end}.json`));
    expect(
      Object.keys(files)
        .map((path) => path.replace('../../templates/', ''))
        .toSorted(),
    ).toEqual(known.toSorted());
  });

  it('refuses one that is not there', async () => {
    await expect(loadTemplate('nothing', 'en', countingIds())).rejects.toThrow('nothing');
  });
});

/** What steps of all maps refer to, as `list key`. */
function usedIn({ maps, resources = [], gaps = [] }: TemplateFile): Set<string> {
  const steps = maps.flatMap((map) => map.steps);
  const used = steps.flatMap((s) => [
    ...(s.responsible ? [`role ${s.responsible}`] : []),
    ...(s.involved ?? []).map(({ role }) => `role ${role}`),
    ...(s.forms ?? []).map(({ form }) => `form ${form}`),
    ...(s.systems ?? []).map((system) => `system ${system}`),
    ...(s.resources ?? []).map(({ resource }) => `resource ${resource}`),
  ]);
  const lanes = maps.flatMap((map) => map.lanes.map(({ team }) => `team ${team}`));
  const roles = resources.flatMap(({ role }) => (role ? [`role ${role}`] : []));
  return new Set([...used, ...lanes, ...roles, ...gaps.map(({ map }) => `gaps of ${map}`)]);
}

describe.each(ids)('the template %s', (id) => {
  it('is named like its file, and uses all that it declares', () => {
    const template = structureOf(id);
    expect(template.id).toBe(id);
    const used = usedIn(template);
    const declared = [
      ...template.teams.map(({ key }) => `team ${key}`),
      ...template.roles.map(({ key }) => `role ${key}`),
      ...template.forms.map(({ key }) => `form ${key}`),
      ...template.systems.map(({ key }) => `system ${key}`),
      ...(template.resources ?? []).map(({ key }) => `resource ${key}`),
    ];
    expect(declared.filter((name) => !used.has(name))).toEqual([]);
  });

  it('knows the people of all lanes of its whole maps, and of no others', () => {
    for (const map of structureOf(id).maps)
      expect(Object.keys(map.staffing).toSorted()).toEqual(
        map.kind === 'whole' ? map.lanes.map(({ team }) => team).toSorted() : [],
      );
  });

  it('has keys that are unique in their list', () => {
    const { teams, roles, forms, systems, resources = [], goals = [], gaps = [], maps } = structureOf(id);
    const steps = maps.flatMap((map) => map.steps);
    const stages = maps.map((map) => map.stages);
    for (const list of [teams, roles, forms, systems, resources, goals, gaps, maps, steps, ...stages]) {
      const keys = list.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('says the same things in every language, and none that the structure does not ask for', () => {
    const texts = textsOf(id, 'en');
    for (const language of LOCALES) expect(pathsIn(textsOf(id, language))).toEqual(pathsIn(texts));
    const { maps, resources = [], goals = [], gaps = [], ...file } = structureOf(id);
    const keys = (list: readonly { readonly key?: string | undefined }[]) =>
      [...new Set(list.flatMap(({ key }) => key ?? []))].toSorted();
    const said = {
      teams: keys(file.teams),
      maps: keys(maps),
      stages: keys(maps.flatMap((map) => map.stages)),
      roles: keys(file.roles),
      forms: keys(file.forms),
      systems: keys(file.systems),
      resources: keys(resources),
      goals: keys(goals),
      gaps: keys(gaps),
      steps: keys(maps.flatMap((map) => map.steps)),
      connections: keys(maps.flatMap((map) => map.connections)),
    };
    for (const list of Object.keys(said) as (keyof typeof said)[])
      expect(Object.keys(texts[list] ?? {}).toSorted(), list).toEqual(said[list]);
  });

  it('gives every conditioned way a text of its own', () => {
    const perMap = structureOf(id).maps.map((map) => map.connections.flatMap(({ key }) => key ?? []));
    for (const list of perMap) expect(list).toEqual([...new Set(list)]);
    expect(perMap.flat().length).toBeGreaterThan(0);
  });

  it('opens details from sub-process steps only, and those of templates that open no others', () => {
    const { maps, details = [] } = structureOf(id);
    const steps = maps.flatMap((map) => map.steps);
    for (const { parentStep, template } of details) {
      expect(steps.find(({ key }) => key === parentStep)?.kind).toBe('sub-process');
      expect(structureOf(template).details ?? []).toEqual([]);
    }
    const parents = details.map(({ parentStep }) => parentStep);
    expect(parents).toEqual([...new Set(parents)]);
  });

  it('is written in Chinese as Chinese is: full-width marks, and a space between Chinese and Latin or figures', () => {
    for (const text of textsIn(textsOf(id, 'zh'))) {
      expect(text).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?]\p{Script=Han}|\p{Script=Han}\.$/u);
      expect(text).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u);
    }
    const names = Object.values(textsOf(id, 'zh').steps).flatMap(({ name }) => name || []);
    for (const name of names) expect(name).toMatch(/\p{Script=Han}/u);
  });

  it('has no Chinese left in English, and no exclamation marks', () => {
    for (const text of textsIn(textsOf(id, 'en'))) expect(text).not.toMatch(/\p{Script=Han}|!/u);
  });
});
