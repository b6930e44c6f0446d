// The figures of a map as everybody asks for them: remembered as long as nothing changes that they depend on.
import { sameTable } from '../drawing/same';
import type { Id } from '../base/id';
import type { ProjectDocument, TableName } from '../model/document';
import { computeNumbers, type MapNumbers } from './compute-numbers';

export type { MapNumbers } from './compute-numbers';

/** What figures depend on: a name, a place on the chart or a note changes nothing in them. */
const READ: { readonly [T in TableName]?: readonly (keyof ProjectDocument[T][Id])[] } = {
  steps: ['map', 'lane', 'stage', 'kind', 'workTime', 'waitTime', 'cost', 'share'],
  connections: ['map', 'from', 'to', 'probability'],
  maps: ['rank', 'parentStep', 'leadsPerMonth', 'staffing'],
  lanes: ['map', 'team'],
  stages: ['map', 'rank'],
};

const unchanged = (before: ProjectDocument, now: ProjectDocument): boolean =>
  before.project.hoursPerDay === now.project.hoursPerDay &&
  before.project.daysPerWeek === now.project.daysPerWeek &&
  before.project.currency === now.project.currency &&
  Object.entries(READ).every(([name, fields]) => {
    const table = name as keyof typeof READ;
    return sameTable(before[table], now[table], fields);
  });

interface Entry {
  readonly document: ProjectDocument;
  readonly numbers: MapNumbers;
}

const KEPT = 16;
/** The latest last. */
let entries: readonly Entry[] = [];

const remembered = (document: ProjectDocument, map: Id): Entry | undefined =>
  entries.find((entry) => entry.numbers.map === map && unchanged(entry.document, document));

/** True when the figures are there already, so that asking for them costs nothing. */
export const hasNumbers = (document: ProjectDocument, map: Id): boolean =>
  remembered(document, map) !== undefined;

/** The figures of a map, a pure function of the document. The same object for as long as nothing changes that they depend on. */
export function mapNumbers(document: ProjectDocument, map: Id): MapNumbers {
  const found = remembered(document, map);
  const numbers = found?.numbers ?? computeNumbers(document, map);
  entries = [...entries.filter((entry) => entry !== found), { document, numbers }].slice(-KEPT);
  return numbers;
}
