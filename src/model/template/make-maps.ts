// The maps of a template with their lanes, stages and connections.
import type { Id } from '../../base/id';
import { blankConnection, blankLane, blankMap, blankStage } from '../blank';
import type { ProjectDocument } from '../document';
import type { TemplateMap } from '../template';
import { each, idOf, type Making, moneyOf, said } from './making';

/** The maps themselves, so that parts of one can refer to parts of another. */
export function makeMaps(making: Making): void {
  const { template, texts, document, ids } = making;
  each(template.maps, making, document.maps, ({ key, side, kind, ...map }, id, rank) => {
    ids.maps.set(key, id);
    const staffing = Object.entries(map.staffing).map(([team, { headcount, hours, costRate }]) => [
      idOf(making, 'teams', team),
      { headcount: headcount ?? null, hours: hours ?? null, costRate: moneyOf(making, costRate) },
    ]);
    return {
      ...blankMap({ id, rank, name: said(texts.maps, key, 'maps') }),
      side,
      kind,
      team: map.team ? idOf(making, 'teams', map.team) : null,
      leadsPerMonth: map.leadsPerMonth ?? null,
      staffing: Object.fromEntries(staffing),
    };
  });
}

/** The band of the current map that has the same key. */
function sourceOf(making: Making, map: TemplateMap, list: 'lanes' | 'stages', key: string): Id[] {
  if (map.side === 'current') return [];
  const sources = making.template.maps.filter(({ side, kind }) => side === 'current' && kind === map.kind);
  return sources.flatMap((source) => making.ids[list].get(`${source.key}/${key}`) ?? []);
}

/** Files lanes and stages of one map; a target map knows its sources once the current ones are made. */
export function makeBands(making: Making, from: TemplateMap): void {
  const { texts, document, ids } = making;
  const map = idOf(making, 'maps', from.key);
  each(from.lanes, making, document.lanes, ({ team, size }, id, rank) => {
    ids.lanes.set(`${from.key}/${team}`, id);
    const lane = blankLane({ id, map, team: idOf(making, 'teams', team), rank });
    return { ...lane, size: size ?? null, basedOn: sourceOf(making, from, 'lanes', team) };
  });
  each(from.stages, making, document.stages, ({ key, phase, size }, id, rank) => {
    const { name, objective, entryCriteria, exitCriteria } = said(texts.stages, key, 'stages');
    ids.stages.set(`${from.key}/${key}`, id);
    return {
      ...blankStage({ id, map, rank, name }),
      phase: phase ?? null,
      size: size ?? null,
      objective: objective ?? null,
      entryCriteria: entryCriteria ?? null,
      exitCriteria: exitCriteria ?? null,
      basedOn: sourceOf(making, from, 'stages', key),
    };
  });
}

/** Files the connections of one map; its steps must be there. */
export function makeConnections(making: Making, in_: TemplateMap): void {
  const { texts, document } = making;
  const map = idOf(making, 'maps', in_.key);
  for (const { key, probability, fromSide, toSide, bends, ...ends } of in_.connections) {
    const id = making.newId();
    const [from, to] = [idOf(making, 'steps', ends.from), idOf(making, 'steps', ends.to)];
    document.connections[id] = {
      ...blankConnection({ id, map, from, to }),
      label: key ? said(texts.connections, key, 'connections') : null,
      probability: probability ?? null,
      fromSide: fromSide ?? null,
      toSide: toSide ?? null,
      bends: bends ? bends.map((bend) => ({ ...bend })) : null,
      basedOn: sourcesOfConnection(document, from, to),
    };
  }
}

/** The connection of the current map between the steps that both ends came from. */
function sourcesOfConnection(document: ProjectDocument, from: Id, to: Id): Id[] {
  const [sources, targets] = [document.steps[from]?.basedOn ?? [], document.steps[to]?.basedOn ?? []];
  if (sources.length === 0 || targets.length === 0) return [];
  return Object.values(document.connections)
    .filter((one) => sources.includes(one.from) && targets.includes(one.to))
    .map(({ id }) => id);
}

/** Says from which step each detail opens; all steps must be there. */
export function makeParents(making: Making): void {
  for (const { key, parentStep } of making.template.maps)
    if (parentStep) {
      const map = making.document.maps[idOf(making, 'maps', key)];
      if (map) map.parentStep = idOf(making, 'steps', parentStep);
    }
}
