// A project file with a chart of a wanted size: a made-up sales process, laid out by the app's own engine.
import { countingIds, type Id } from '../../../src/base/id';
import { place } from '../../../src/layout/place/place';
import { addStep } from '../../../src/model/commands/add-step';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { placeMap } from '../../../src/model/commands/place-map';
import type { ProjectDocument } from '../../../src/model/document';
import type { StepKindId } from '../../../src/model/ids';
import { newProject } from '../../../src/model/new-project';
import { lanesOf, mapsOf, stagesOf } from '../../../src/model/queries';
import { createProjectStore } from '../../../src/model/store';
import { layoutGraphOf } from '../draw';
import { generateProcess } from '../generate';

const KINDS: Readonly<Record<string, StepKindId>> = { start: 'start', end: 'end-won', decision: 'decision' };

/** The document of a chart of `steps` steps. */
export function chartOf(steps: number): ProjectDocument {
  const graph = generateProcess(steps, 1);
  const document = newProject(
    {
      name: `${steps} steps`,
      language: 'en',
      currency: 'EUR',
      map: 'Current process',
      teams: graph.lanes.map(({ name }, k) => ({ name: name || `Team ${k + 1}` })),
      stages: graph.stages.map(({ name }, k) => ({ name: name || `Stage ${k + 1}` })),
    },
    countingIds('p'),
  );
  const map = mapsOf(document)[0]?.id ?? '';
  const store = createProjectStore(document, {
    newId: countingIds('n'),
    now: () => '2026-01-01T00:00:00.000Z',
  });
  const lanes = lanesOf(document, map);
  const stages = stagesOf(document, map);
  const bandAt = (
    bands: readonly { readonly id: string }[],
    of: readonly { readonly id: string }[],
    id: string | undefined,
  ): Id => bands[of.findIndex((band) => band.id === id)]?.id ?? bands[0]?.id ?? '';
  const { offsets, laneSizes, stageSizes } = place(layoutGraphOf(graph), { quick: steps > 500 });
  store.transact({ key: 'change' }, (tx) => {
    const ids = new Map<string, Id>();
    for (const { id, kind, label, lane, stage } of graph.nodes) {
      const at = offsets.get(id) ?? { x: 17, y: 16 };
      const cell = { lane: bandAt(lanes, graph.lanes, lane), stage: bandAt(stages, graph.stages, stage) };
      ids.set(id, addStep(tx, { map, ...cell, kind: KINDS[kind] ?? 'activity', name: label || id, ...at }));
    }
    for (const { source, target, label } of graph.edges)
      connectSteps(tx, { from: ids.get(source) ?? '', to: ids.get(target) ?? '', label: label || null });
    const sized = (
      sizes: ReadonlyMap<Id, number>,
      bands: readonly { id: Id }[],
      of: readonly { id: string }[],
    ) => new Map([...sizes].map(([id, size]) => [bandAt(bands, of, id), size]));
    placeMap(tx, map, {
      offsets: new Map([...offsets].map(([id, at]) => [ids.get(id) ?? '', at])),
      laneSizes: sized(laneSizes, lanes, graph.lanes),
      stageSizes: sized(stageSizes, stages, graph.stages),
    });
  });
  return store.document();
}
