// Where a step of the target came from: its sources in the current map, what became of it, and which gaps that closes.
import { between } from '../compare/between';
import type { ChangeRow } from '../compare/rows';
import type { Id } from '../base/id';
import type { Gap, ProjectDocument, Step } from '../model/document';
import { gapsOf } from '../model/queries';
import { isClosingChange } from './closing-changes';
import { counterMap } from './main-maps';

export interface Origin {
  /** The current map that the step's own came from. */
  readonly map: Id;
  /** The steps of the current map that it came from: none for a new one, several where steps were merged. */
  readonly sources: readonly Step[];
  /** What became of it; null: nothing. */
  readonly row: ChangeRow | null;
  readonly closes: readonly Gap[];
}

/** Null for a step of a current map, or where there is nothing that it could have come from. */
export function originOf(document: ProjectDocument, step: Step): Origin | null {
  if (document.maps[step.map]?.side !== 'target') return null;
  const current = counterMap(document, step.map);
  if (!current) return null;
  const { comparison, rows } = between(document, current.id, step.map);
  const row = rows.find(({ record, after }) => record === 'step' && after === step.id) ?? null;
  const source = comparison.paired.steps.before.get(step.id);
  const ids = new Set([...(source === undefined ? [] : [source]), ...step.basedOn]);
  for (const change of row?.changes ?? []) if (change.kind === 'split' && change.other) ids.add(change.other);
  const sources = [...ids].flatMap((id) => document.steps[id] ?? []).filter(({ map }) => map === current.id);
  const closes = row
    ? gapsOf(document).filter(({ closedBy }) => closedBy.some((change) => isClosingChange(change, row)))
    : [];
  return { map: current.id, sources, row, closes };
}
