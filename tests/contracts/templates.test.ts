// Every template is complete: it parses, says the same in both languages, and is a process that answers all questions.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import { LOCALES } from '../../src/locales/load';
import type { Connection, ProjectDocument, Step } from '../../src/model/document';
import { parse } from '../../src/model/parse';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../../src/model/queries';
import { type TemplateFile, templateFile, type TemplateTexts, templateTexts } from '../../src/model/template';
import { loadTemplate, TEMPLATES } from '../../src/services/templates';

const files = import.meta.glob<unknown>('../../templates/*', { eager: true, import: 'default' });
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

interface Flow {
  readonly document: ProjectDocument;
  readonly map: string;
  readonly steps: readonly Step[];
  readonly connections: readonly Connection[];
}

function flowOf(document: ProjectDocument): Flow {
  const [map = ''] = Object.keys(document.maps);
  return { document, map, steps: stepsOf(document, map), connections: connectionsOf(document, map) };
}

const isEnd = ({ kind }: Step): boolean => kind.startsWith('end-');
/** Steps at which somebody does something: all but starts, ends, bars and notes. */
const isWork = (step: Step): boolean => !isEnd(step) && !['start', 'parallel', 'note'].includes(step.kind);
const from = ({ connections }: Flow, { id }: Step): readonly Connection[] =>
  connections.filter((c) => c.from === id);
const into = ({ connections }: Flow, { id }: Step): readonly Connection[] =>
  connections.filter((c) => c.to === id);

/** Every step that can be reached from some, along the connections or against them. */
function reached(flow: Flow, seeds: readonly Step[], against = false): Set<string> {
  const seen = new Set(seeds.map(({ id }) => id));
  for (const id of seen)
    for (const c of flow.connections) {
      const [start, end] = against ? [c.to, c.from] : [c.from, c.to];
      if (start === id) seen.add(end);
    }
  return seen;
}

const namesOf = (steps: readonly Step[]): string[] => steps.map(({ name, kind }) => name || kind);

describe('the list of templates', () => {
  it('names every file, with its facts', () => {
    const facts = ids.map((id) => {
      const { group, stages, teams } = structureOf(id);
      return { id, group, stages: stages.length, teams: teams.length };
    });
    expect([...TEMPLATES].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(facts);
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

describe.each(ids)('the template %s', (id) => {
  it('is named like its file, and uses all that it declares', () => {
    const template = structureOf(id);
    expect(template.id).toBe(id);
    const used = new Set(
      template.steps.flatMap((s) => [
        ...(s.responsible ? [`role ${s.responsible}`] : []),
        ...(s.involved ?? []).map(({ role }) => `role ${role}`),
        ...(s.forms ?? []).map(({ form }) => `form ${form}`),
        ...(s.systems ?? []).map((system) => `system ${system}`),
      ]),
    );
    const declared = [
      ...template.roles.map(({ key }) => `role ${key}`),
      ...template.forms.map(({ key }) => `form ${key}`),
      ...template.systems.map(({ key }) => `system ${key}`),
    ];
    expect(declared.filter((name) => !used.has(name))).toEqual([]);
    expect(Object.keys(template.map.staffing).toSorted()).toEqual(
      template.teams.map(({ key }) => key).toSorted(),
    );
  });

  it('has keys that are unique in their list', () => {
    const { teams, stages, roles, forms, systems, steps } = structureOf(id);
    for (const list of [teams, stages, roles, forms, systems, steps]) {
      const keys = list.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('says the same things in every language, and none that the structure does not ask for', () => {
    const paths = pathsIn(textsOf(id, 'en'));
    for (const language of LOCALES) expect(pathsIn(textsOf(id, language))).toEqual(paths);
    const { teams, stages, roles, forms, systems, steps, connections } = structureOf(id);
    const texts = textsOf(id, 'en');
    const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).toSorted();
    expect(Object.keys(texts.teams).toSorted()).toEqual(keys(teams));
    expect(Object.keys(texts.stages).toSorted()).toEqual(keys(stages));
    expect(Object.keys(texts.roles).toSorted()).toEqual(keys(roles));
    expect(Object.keys(texts.forms).toSorted()).toEqual(keys(forms));
    expect(Object.keys(texts.systems).toSorted()).toEqual(keys(systems));
    expect(Object.keys(texts.steps).toSorted()).toEqual(keys(steps));
    expect(Object.keys(texts.connections).toSorted()).toEqual(
      connections.flatMap(({ key }) => key ?? []).toSorted(),
    );
  });

  it('is written in Chinese as Chinese is: full-width marks, and a space between Chinese and Latin or figures', () => {
    for (const text of textsIn(textsOf(id, 'zh'))) {
      expect(text).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?]\p{Script=Han}|\p{Script=Han}\.$/u);
      expect(text).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u);
    }
    const named = Object.values(textsOf(id, 'zh').steps).filter(({ name }) => name !== '');
    for (const { name } of named) expect(name).toMatch(/\p{Script=Han}/u);
  });

  it('has no Chinese left in English, and no exclamation marks', () => {
    for (const text of textsIn(textsOf(id, 'en'))) expect(text).not.toMatch(/\p{Script=Han}|!/u);
  });
});

describe.each(ids.flatMap((id) => LOCALES.map((language) => [id, language] as const)))(
  '%s in %s',
  (id, language) => {
    const load = async (): Promise<Flow> => flowOf(await loadTemplate(id, language, countingIds()));

    it('becomes a document that needs no repair, the same each time', async () => {
      const { document } = await load();
      expect(parse(structuredClone(document))).toEqual({ ok: true, document, repairs: [] });
      expect((await load()).document).toEqual(document);
      expect(document.project).toMatchObject({ language, template: id });
      expect(document.project.description).toBeTruthy();
    });

    it('uses every lane and every stage', async () => {
      const { document, map, steps } = await load();
      const unused = [
        ...lanesOf(document, map).filter((lane) => !steps.some((step) => step.lane === lane.id)),
        ...stagesOf(document, map).filter((stage) => !steps.some((step) => step.stage === stage.id)),
      ];
      expect(unused).toEqual([]);
    });

    it('leads from a start to every step, and from every step to an end', async () => {
      const flow = await load();
      const inFlow = flow.steps.filter(({ kind }) => kind !== 'note');
      const fromStart = reached(
        flow,
        inFlow.filter(({ kind }) => kind === 'start'),
      );
      const toEnd = reached(flow, inFlow.filter(isEnd), true);
      expect(namesOf(inFlow.filter((step) => !fromStart.has(step.id)))).toEqual([]);
      expect(namesOf(inFlow.filter((step) => !toEnd.has(step.id)))).toEqual([]);
      expect(namesOf(inFlow.filter((step) => isEnd(step) && from(flow, step).length > 0))).toEqual([]);
      expect(namesOf(inFlow.filter((step) => step.kind === 'start' && into(flow, step).length > 0))).toEqual(
        [],
      );
    });

    it('has a way out for the lost, one back for those who are not ready, and a win', async () => {
      const flow = await load();
      const kinds = new Set(flow.steps.map(({ kind }) => kind));
      expect(kinds).toContain('end-won');
      expect(kinds).toContain('end-lost');
      const goesBack = flow.connections.filter(({ from: a, to: b }) => {
        const target = flow.document.steps[b];
        return target && reached(flow, [target]).has(a) && flow.document.steps[a]?.kind === 'decision';
      });
      expect(goesBack.length).toBeGreaterThan(0);
    });

    it('branches by decisions only, each branch with its condition and a probability, together 1', async () => {
      const flow = await load();
      const faults = flow.steps.flatMap((step) => {
        const out = from(flow, step);
        if (step.kind === 'parallel') return [];
        if (step.kind !== 'decision') return out.length > 1 ? [`${step.name}: branches`] : [];
        const labels = new Set(out.map(({ label }) => label));
        const sum = out.reduce((total, { probability }) => total + (probability ?? Number.NaN), 0);
        const sound =
          out.length > 1 && labels.size === out.length && !labels.has(null) && Math.abs(sum - 1) < 1e-9;
        return sound ? [] : [`${step.name}: ${[...labels].join(', ')} ${sum}`];
      });
      expect(faults).toEqual([]);
    });

    it('joins what it splits, and no way leads into the middle', async () => {
      const flow = await load();
      const bars = flow.steps.filter(({ kind }) => kind === 'parallel');
      const splits = bars.filter((bar) => from(flow, bar).length > 1);
      const joins = bars.filter((bar) => into(flow, bar).length > 1);
      expect(splits.length + joins.length).toBe(bars.length);
      const widths = (list: readonly Step[], of: typeof from) => list.map((bar) => of(flow, bar).length);
      expect(widths(joins, into).toSorted((a, b) => a - b)).toEqual(
        widths(splits, from).toSorted((a, b) => a - b),
      );
      for (const bar of splits)
        for (const { to } of from(flow, bar)) {
          const branch = flow.document.steps[to];
          expect(branch && into(flow, branch).length).toBe(1);
        }
    });

    it('answers the five questions at every step where somebody does something', async () => {
      const flow = await load();
      const unanswered = flow.steps.filter(isWork).flatMap((step) => {
        const answers = {
          name: step.name,
          purpose: step.purpose,
          responsible: step.responsible,
          action: step.action,
          completion: step.completion,
          // A decision falls with the step before it: its own deadline would say nothing.
          deadline: step.kind === 'decision' || step.deadline?.amount,
          next: from(flow, step).length,
        };
        return Object.entries(answers).flatMap(([question, answer]) =>
          answer ? [] : [`${step.name}: ${question}`],
        );
      });
      expect(unanswered).toEqual([]);
      expect(flow.steps.filter((s) => (s.kind === 'start' || isEnd(s)) && s.name === '')).toEqual([]);
      const ownTeam = flow.steps.filter(isWork).filter((step) => {
        const team = flow.document.lanes[step.lane]?.team;
        return flow.document.roles[step.responsible ?? '']?.team !== team;
      });
      expect(namesOf(ownTeam)).toEqual([]);
    });

    it('has different names for different steps', async () => {
      const names = (await load()).steps.map(({ name }) => name).filter((name) => name !== '');
      expect(names).toEqual([...new Set(names)]);
    });

    it('measures every stage, and says when it begins and is done', async () => {
      const { document, map, steps } = await load();
      const unsaid = stagesOf(document, map).filter(
        ({ id: stage, objective, entryCriteria, exitCriteria }) =>
          !(objective && entryCriteria && exitCriteria) ||
          !steps.some((step) => step.stage === stage && step.metrics.length > 0),
      );
      expect(unsaid).toEqual([]);
      expect(steps.flatMap((step) => step.metrics).filter(({ target }) => !target)).toEqual([]);
    });

    it('knows its people: managers, staffing, leads, a method of qualification', async () => {
      const { document, map, steps } = await load();
      const record = document.maps[map];
      expect(record?.leadsPerMonth).toBeGreaterThan(0);
      const unknown = Object.values(document.teams).filter(({ id: team, manager }) => {
        const { headcount, hours, costRate } = record?.staffing[team] ?? {};
        return !(manager && headcount && hours && costRate?.amount);
      });
      expect(unknown).toEqual([]);
      expect(steps.some((step) => step.qualification !== null)).toBe(true);
      const timeOf = ({ workTime, waitTime }: Step): number =>
        (workTime?.amount ?? 0) + (waitTime?.amount ?? 0);
      expect(namesOf(steps.filter(isWork).filter((step) => timeOf(step) === 0))).toEqual([]);
    });
  },
);
