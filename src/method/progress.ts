// How far a project is in the method, part by part.
import type { ProjectDocument } from '../model/document';
import type { Part, PartId, PartProgress } from './part';
import { compare } from './parts/compare';
import { designTarget } from './parts/design-target';
import { divide } from './parts/divide';
import { findGaps } from './parts/find-gaps';
import { mapCurrent } from './parts/map-current';
import { monitor } from './parts/monitor';
import { resources } from './parts/resources';
import { train } from './parts/train';

const PART: Readonly<Record<PartId, Part>> = {
  divide,
  'map-current': mapCurrent,
  resources,
  'find-gaps': findGaps,
  'design-target': designTarget,
  compare,
  train,
  monitor,
};

const kept = new WeakMap<ProjectDocument, readonly PartProgress[]>();

/** The parts that this project has, in the order of the method; worked out once for each document. */
export function progressOf(document: ProjectDocument): readonly PartProgress[] {
  const known = kept.get(document);
  if (known) return known;
  const progress = Object.values(PART).flatMap((part) => part(document) ?? []);
  kept.set(document, progress);
  return progress;
}
