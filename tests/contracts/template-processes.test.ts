// The maps of every template are processes that hold together and answer all questions. Which rules count for a map is said by its kind,
// its group, its stages and whether gaps are marked on it, never by its name.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import { LOCALES } from '../../src/locales/load';
import type { Connection, Step } from '../../src/model/document';
import { parse } from '../../src/model/parse';
import { lanesOf, stagesOf } from '../../src/model/queries';
import { loadTemplate, TEMPLATES } from '../../src/services/templates';
import {
  type Flow,
  from,
  into,
  isEnd,
  isFlawed,
  isWork,
  loadFlows,
  namesOf,
  reached,
} from '../helpers/template-flows';

const projects = TEMPLATES.flatMap(({ id, group }) =>
  LOCALES.map((language) => [id, language, group] as const),
);

/** The branches of a decision: two or more, each with a condition of its own and a probability, together 1. */
function branchFaults(flow: Flow, step: Step): string[] {
  const out = from(flow, step);
  if (step.kind === 'parallel') return [];
  if (step.kind !== 'decision') return out.length > 1 ? [`${step.name}: branches`] : [];
  const labels = new Set(out.map(({ label }) => label));
  const sum = out.reduce((total, { probability }) => total + (probability ?? Number.NaN), 0);
  const sound = out.length > 1 && labels.size === out.length && !labels.has(null) && Math.abs(sum - 1) < 1e-9;
  return sound ? [] : [`${step.name}: ${[...labels].join(', ')} ${sum}`];
}

/** The five questions, and by when. */
function unanswered(flow: Flow, step: Step): string[] {
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
}

const timeOf = ({ workTime, waitTime }: Step): number => (workTime?.amount ?? 0) + (waitTime?.amount ?? 0);

const isLoop = (flow: Flow, { from: a, to: b }: Connection): boolean => {
  const target = flow.steps.find(({ id }) => id === b);
  return (
    target !== undefined && flow.document.steps[a]?.kind === 'decision' && reached(flow, [target]).has(a)
  );
};

describe.each(projects)('%s in %s', (id, language, group) => {
  const sound = async (): Promise<Flow[]> =>
    (await loadFlows(id, language)).filter((flow) => !isFlawed(flow));

  it('becomes a document that needs no repair, the same each time', async () => {
    const document = await loadTemplate(id, language, countingIds());
    expect(parse(structuredClone(document))).toEqual({ ok: true, document, repairs: [] });
    expect(await loadTemplate(id, language, countingIds())).toEqual(document);
    expect(document.project).toMatchObject({ language, template: id });
    expect(document.project.description).toBeTruthy();
  });

  it('shows at least one map without gaps', async () => {
    expect((await sound()).length).toBeGreaterThan(0);
  });

  it('uses every lane and every stage', async () => {
    const flows = await loadFlows(id, language);
    const unused = flows.flatMap(({ document, map, steps }) => [
      ...lanesOf(document, map.id).filter((lane) => !steps.some((step) => step.lane === lane.id)),
      ...stagesOf(document, map.id).filter((stage) => !steps.some((step) => step.stage === stage.id)),
    ]);
    expect(unused).toEqual([]);
  });

  it('leads from a start to every step, and from every step to an end', async () => {
    for (const flow of await sound()) {
      const inFlow = flow.steps.filter(({ kind }) => kind !== 'note');
      const starts = inFlow.filter(({ kind }) => kind === 'start');
      const fromStart = reached(flow, starts);
      const toEnd = reached(flow, inFlow.filter(isEnd), true);
      expect(namesOf(inFlow.filter((step) => !fromStart.has(step.id)))).toEqual([]);
      expect(namesOf(inFlow.filter((step) => !toEnd.has(step.id)))).toEqual([]);
      expect(namesOf(inFlow.filter((step) => isEnd(step) && from(flow, step).length > 0))).toEqual([]);
      expect(namesOf(starts.filter((step) => into(flow, step).length > 0))).toEqual([]);
    }
  });

  it('has a way back for those who are not ready, and a good end', async () => {
    for (const flow of await sound()) {
      expect(flow.connections.filter((connection) => isLoop(flow, connection)).length).toBeGreaterThan(0);
      expect(flow.steps.map(({ kind }) => kind)).toContain('end-won');
    }
  });

  // The part of a sale may be one that nobody is lost in: whom to serve is settled when a contract is drawn up.
  it('has a way out for the lost where it sells', async () => {
    const whole = group === 'teams' ? [] : (await sound()).filter(({ map }) => map.kind === 'whole');
    for (const flow of whole) expect(flow.steps.map(({ kind }) => kind)).toContain('end-lost');
  });

  it('branches by decisions only, each branch with its condition and a probability, together 1', async () => {
    const faults = (await sound()).flatMap((flow) => flow.steps.flatMap((step) => branchFaults(flow, step)));
    expect(faults).toEqual([]);
  });

  it('joins what it splits, and no way leads into the middle', async () => {
    for (const flow of await sound()) {
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
    }
  });

  it('answers the five questions at every step where somebody does something', async () => {
    for (const flow of await sound()) {
      const work = flow.steps.filter(isWork);
      expect(work.flatMap((step) => unanswered(flow, step))).toEqual([]);
      expect(flow.steps.filter((s) => (s.kind === 'start' || isEnd(s)) && s.name === '')).toEqual([]);
      const strangers = work.filter((step) => {
        const team = flow.document.lanes[step.lane]?.team;
        return flow.document.roles[step.responsible ?? '']?.team !== team;
      });
      expect(namesOf(strangers)).toEqual([]);
    }
  });

  it('has different names for different steps', async () => {
    for (const flow of await loadFlows(id, language)) {
      const names = flow.steps.map(({ name }) => name).filter((name) => name !== '');
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('measures every stage, and says when it begins and is done', async () => {
    for (const { document, map, steps } of await sound()) {
      const unsaid = stagesOf(document, map.id).filter(
        ({ id: stage, objective, entryCriteria, exitCriteria }) =>
          !(objective && entryCriteria && exitCriteria) ||
          !steps.some((step) => step.stage === stage && step.metrics.length > 0),
      );
      expect(unsaid).toEqual([]);
      expect(steps.flatMap((step) => step.metrics).filter(({ target }) => !target)).toEqual([]);
    }
  });

  // Customers are nobody's staff.
  it('knows its people: managers, staffing and leads of whole maps', async () => {
    for (const { document, map } of await loadFlows(id, language)) {
      const teams = lanesOf(document, map.id)
        .map(({ team }) => team)
        .filter((team) => document.teams[team]?.phase !== 'customer');
      expect(teams.filter((team) => !document.teams[team]?.manager)).toEqual([]);
      if (map.kind !== 'whole') continue;
      expect(map.leadsPerMonth).toBeGreaterThan(0);
      const unknown = teams.filter((team) => {
        const { headcount, hours, costRate } = map.staffing[team] ?? {};
        return !(headcount && hours && costRate?.amount);
      });
      expect(unknown).toEqual([]);
    }
  });

  it('says how long each step takes, and by what method it qualifies', async () => {
    for (const flow of await sound()) {
      expect(namesOf(flow.steps.filter(isWork).filter((step) => timeOf(step) === 0))).toEqual([]);
      const qualifies = stagesOf(flow.document, flow.map.id).some(({ phase }) => phase === 'qualification');
      const hasMethod = flow.steps.some((step) => step.qualification !== null);
      expect(hasMethod || !qualifies).toBe(true);
    }
  });
});
