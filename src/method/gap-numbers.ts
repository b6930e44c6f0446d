// Which gaps are flagged on a map: those that are not closed yet, by the numbers that people call them by.
import type { Id } from '../base/id';
import { type GapNumbers, gapNumbersText } from '../drawing/gap-marks';
import type { Gap, ProjectDocument } from '../model/document';
import { gapsAt, gapsOf } from '../model/queries';

/** The gaps at a step, connection, lane, stage or map that are still open or being worked on. */
export const openGapsAt = (document: ProjectDocument, place: Id): readonly Gap[] =>
  gapsAt(document, place).filter(({ status }) => status !== 'closed');

/** What stands on the flag at a place; null where there is none. */
export function gapNumbersAt(document: ProjectDocument, place: Id): string | null {
  const open = openGapsAt(document, place);
  return open.length > 0 ? gapNumbersText(open.map(({ number }) => number)) : null;
}

/** The flags of a map, by place; a gap at the map as a whole has none. */
export function gapNumbers(document: ProjectDocument, map?: Id): GapNumbers {
  const gaps = gapsOf(document).filter((gap) => map === undefined || gap.map === map);
  const places = new Set(
    gaps.flatMap(({ at }) => at.flatMap(({ kind, id }) => (kind === 'map' ? [] : [id]))),
  );
  return new Map(
    [...places].flatMap((id) => {
      const text = gapNumbersAt(document, id);
      return text === null ? [] : [[id, text] as const];
    }),
  );
}
