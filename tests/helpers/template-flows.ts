// The maps of a template as flows that tests can follow: what leads where, and what can be reached.
import { countingIds } from '../../src/base/id';
import type { Locale } from '../../src/locales/load';
import type { Connection, ProcessMap, ProjectDocument, Step } from '../../src/model/document';
import { connectionsOf, mapsOf, stepsOf } from '../../src/model/queries';
import { loadTemplate } from '../../src/services/templates';

export interface Flow {
  readonly document: ProjectDocument;
  readonly map: ProcessMap;
  readonly steps: readonly Step[];
  readonly connections: readonly Connection[];
}

/** All maps of a document. */
const flowsOf = (document: ProjectDocument): Flow[] =>
  mapsOf(document).map((map) => ({
    document,
    map,
    steps: stepsOf(document, map.id),
    connections: connectionsOf(document, map.id),
  }));

/** All maps of a new project after a template, with the same ids each time. */
export const loadFlows = async (id: string, language: Locale): Promise<Flow[]> =>
  flowsOf(await loadTemplate(id, language, countingIds()));

/** A map that gaps are marked on shows how things are, not how they should be: it need not be whole. */
export const isFlawed = ({ document, map }: Flow): boolean =>
  Object.values(document.gaps).some((gap) => gap.map === map.id);

export const isEnd = ({ kind }: Step): boolean => kind.startsWith('end-');

/** Steps at which somebody does something: all but starts, ends, bars and notes. */
export const isWork = (step: Step): boolean =>
  !isEnd(step) && !['start', 'parallel', 'note'].includes(step.kind);

export const from = ({ connections }: Flow, { id }: Step): readonly Connection[] =>
  connections.filter((c) => c.from === id);

export const into = ({ connections }: Flow, { id }: Step): readonly Connection[] =>
  connections.filter((c) => c.to === id);

/** Every step that can be reached from some, along the connections or against them. */
export function reached(flow: Flow, seeds: readonly Step[], against = false): Set<string> {
  const seen = new Set(seeds.map(({ id }) => id));
  for (const id of seen)
    for (const c of flow.connections) {
      const [start, end] = against ? [c.to, c.from] : [c.from, c.to];
      if (start === id) seen.add(end);
    }
  return seen;
}

export const namesOf = (steps: readonly Step[]): string[] => steps.map(({ name, kind }) => name || kind);
