// Which gaps are flagged on a map: those that are not closed yet, by the numbers that people call them by.
import type { Id } from '../base/id';
import { gapState } from '../compare/gap-outcomes';
import { type GapNumbers, gapNumbersText } from '../drawing/gap-marks';
import type { Gap, ProjectDocument } from '../model/document';
import { gapsAt, gapsOf } from '../model/queries';

/** The gaps at a step, connection, lane, stage or map that are still open or being worked on. */
export const openGapsAt = (document: ProjectDocument, place: Id): readonly Gap[] =>
  gapsAt(document, place).filter((gap) => gapState(document, gap) !== 'closed');

/** What stands on the flag at a place; null where there is none. */
export function gapNumbersAt(document: ProjectDocument, place: Id): string | null {
  const open = openGapsAt(document, place);
  return open.length > 0 ? gapNumbersText(open.map(({ number }) => number)) : null;
}

/** The places that gaps are marked at, on one map or on all; a gap at the map as a whole has no flag. */
const placesOf = (document: ProjectDocument, map?: Id): ReadonlySet<Id> =>
  new Set(
    gapsOf(document)
      .filter((gap) => map === undefined || gap.map === map)
      .flatMap(({ at }) => at.flatMap(({ kind, id }) => (kind === 'map' ? [] : [id]))),
  );

/** The flags of a map, by place. */
export const gapNumbers = (document: ProjectDocument, map?: Id): GapNumbers =>
  new Map(
    [...placesOf(document, map)].flatMap((id) => {
      const text = gapNumbersAt(document, id);
      return text === null ? [] : [[id, text] as const];
    }),
  );

/** The flags of all gaps that were ever marked on a map, closed ones too: how it was found. */
export const everyGapNumber = (document: ProjectDocument, map: Id): GapNumbers =>
  new Map(
    [...placesOf(document, map)].map((id) => [
      id,
      gapNumbersText(gapsAt(document, id).map(({ number }) => number)),
    ]),
  );
