// A project document from a neutral graph, placed by the app's own engine: what checks get to look at.
import { ranksBetween } from '../../src/base/rank';
import { place } from '../../src/layout/place/place';
import {
  blankConnection,
  blankDocument,
  blankLane,
  blankMap,
  blankStage,
  blankStep,
  blankTeam,
} from '../../src/model/blank';
import type { ProjectDocument } from '../../src/model/document';
import type { StepKindId } from '../../src/model/ids';
import { layoutGraphOf } from './draw';
import type { NeutralGraph } from './neutral';

const KINDS: Readonly<Record<string, StepKindId>> = {
  start: 'start',
  end: 'end-won',
  decision: 'decision',
  bar: 'parallel',
};
const PHASES = ['prospecting', 'qualification', 'follow-up', 'negotiation', 'closing', 'after-sale'] as const;
const ACTIONS = ['call', 'send', 'approve', 'sign', 'follow-up', 'collect'] as const;

/** The graph as the target map of a project; phases and actions go round, so that rules about them have something to read. */
export function checksDocument(graph: NeutralGraph): ProjectDocument {
  const layout = layoutGraphOf(graph);
  const { offsets } = place(layout);
  const document = blankDocument({ id: 'p', name: graph.id, language: 'en', currency: 'EUR' });
  document.maps.m = { ...blankMap({ id: 'm', rank: 'a0', name: graph.id }), side: 'target' };
  const rows = ranksBetween(null, null, layout.lanes.length);
  for (const [i, { id }] of layout.lanes.entries()) {
    const rank = rows[i] ?? '';
    document.teams[id] = blankTeam({ id, rank, name: `Team ${id}`, hue: 'teal', icon: 'users' });
    document.lanes[id] = blankLane({ id, map: 'm', team: id, rank });
  }
  const columns = ranksBetween(null, null, layout.stages.length);
  for (const [i, { id }] of layout.stages.entries())
    document.stages[id] = {
      ...blankStage({ id, map: 'm', rank: columns[i] ?? '', name: `Stage ${id}` }),
      phase: PHASES[i % PHASES.length] ?? null,
    };
  for (const [i, { id, lane, stage }] of layout.boxes.entries()) {
    const node = graph.nodes[i];
    const kind = KINDS[node?.kind ?? ''] ?? 'activity';
    const at = offsets.get(id) ?? { x: 17, y: 16 };
    document.steps[id] = {
      ...blankStep({ id, map: 'm', lane, stage, kind, name: node?.label ?? '', ...at }),
      action: ACTIONS[i % ACTIONS.length] ?? null,
    };
  }
  for (const { id, source, target, label } of graph.edges)
    document.connections[id] = {
      ...blankConnection({ id, map: 'm', from: source, to: target }),
      label: label || null,
    };
  return document;
}
