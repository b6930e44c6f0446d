// Worked examples show the whole method: a current map with its gaps, a target that closes all but a few, goals, and enough of
// everything that the target needs.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import type { Gap, ProjectDocument } from '../../src/model/document';
import { GAP_KINDS } from '../../src/model/ids';
import { mapsOf, stepsOf } from '../../src/model/queries';
import { loadTemplate, TEMPLATES } from '../../src/services/templates';
import { isFlawed, isWork, loadFlows, namesOf } from '../helpers/template-flows';

/** So many gaps are left for those who try the example to close. */
const LEFT_OPEN = [1, 2];
const LEAST_GAPS = 12;

const gapsOf = ({ gaps }: ProjectDocument): Gap[] => Object.values(gaps);

/** All that gaps are marked at. */
const placesOf = (document: ProjectDocument): ReadonlySet<string> =>
  new Set(gapsOf(document).flatMap(({ at }) => at.map((place) => place.id)));

const examples = TEMPLATES.filter(({ group }) => group === 'examples').map(({ id }) => id);

describe.each(examples)('the example %s', (id) => {
  const load = (): Promise<ProjectDocument> => loadTemplate(id, 'en', countingIds());

  it('shows the process as it is, then as it should be', async () => {
    const whole = mapsOf(await load()).filter(({ kind }) => kind === 'whole');
    expect(whole.map(({ side }) => side)).toEqual(['current', 'target']);
  });

  it('has gaps of every kind, each with its place, cause and owner', async () => {
    const gaps = gapsOf(await load());
    expect(gaps.length).toBeGreaterThanOrEqual(LEAST_GAPS);
    expect(GAP_KINDS.filter((kind) => !gaps.some((gap) => gap.kind === kind))).toEqual([]);
    expect(gaps.filter(({ at, cause, owner }) => at.length === 0 || !cause || !owner)).toEqual([]);
  });

  it('closes them by what the target does, but for a few', async () => {
    const document = await load();
    const gaps = gapsOf(document);
    const open = gaps.filter(({ closedBy }) => closedBy.length === 0);
    expect(LEFT_OPEN).toContain(open.length);
    expect(open.filter(({ status }) => status !== 'open')).toEqual([]);
    const sideOf = (step: string | null) =>
      step === null ? null : document.maps[document.steps[step]?.map ?? '']?.side;
    const sides = gaps.flatMap(({ closedBy }) =>
      closedBy.map(({ current, target }) => [sideOf(current), sideOf(target)].join(' ')),
    );
    expect(sides.filter((side) => !['current target', 'current ', ' target'].includes(side))).toEqual([]);
  });

  it('adds nothing to the target that no gap asked for', async () => {
    const document = await load();
    const closing = new Set(gapsOf(document).flatMap(({ closedBy }) => closedBy.map(({ target }) => target)));
    const target = mapsOf(document).filter(({ side }) => side === 'target');
    const added = target.flatMap((map) =>
      stepsOf(document, map.id).filter((step) => isWork(step) && step.basedOn.length === 0),
    );
    expect(namesOf(added.filter((step) => !closing.has(step.id)))).toEqual([]);
  });

  it('drops nothing but what a gap speaks of', async () => {
    const document = await load();
    const marked = placesOf(document);
    const kept = new Set(Object.values(document.steps).flatMap(({ basedOn }) => basedOn));
    const current = mapsOf(document).filter(({ side }) => side === 'current');
    const gone = current
      .flatMap((map) => stepsOf(document, map.id))
      .filter((step) => isWork(step) && !kept.has(step.id));
    expect(namesOf(gone.filter((step) => !marked.has(step.id)))).toEqual([]);
  });

  it('marks a gap wherever the current map leaves a question open', async () => {
    const flawed = (await loadFlows(id, 'en')).filter(isFlawed);
    const unmarked = flawed.flatMap(({ document, steps }) => {
      const marked = placesOf(document);
      return steps
        .filter(isWork)
        .filter(({ responsible, action, completion }) => !(responsible && action && completion))
        .filter((step) => !marked.has(step.id));
    });
    expect(namesOf(unmarked)).toEqual([]);
  });

  it('says work, waiting and staffing in both maps, so that figures can be compared', async () => {
    for (const { steps } of await loadFlows(id, 'en')) {
      const work = steps.filter(isWork);
      expect(namesOf(work.filter(({ waitTime }) => waitTime === null))).toEqual([]);
      expect(namesOf(work.filter(({ kind, workTime }) => kind !== 'wait' && workTime === null))).toEqual([]);
    }
  });

  it('has goals for the short and the long term', async () => {
    const goals = Object.values((await load()).goals);
    expect(new Set(goals.map(({ horizon }) => horizon))).toEqual(new Set(['short', 'long']));
    expect(goals.filter(({ metric, target }) => !metric || !target)).toEqual([]);
  });
});

describe.each(TEMPLATES.map(({ id }) => id))('the resources of %s', (id) => {
  it('are enough for every step of a map without gaps', async () => {
    const flows = (await loadFlows(id, 'en')).filter((flow) => !isFlawed(flow));
    const short = flows.flatMap(({ document, steps }) =>
      steps.filter((step) =>
        step.resources.some(
          ({ resource, amount }) => amount > (document.resources[resource]?.available ?? 0),
        ),
      ),
    );
    expect(namesOf(short)).toEqual([]);
  });
});
