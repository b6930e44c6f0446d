// What can be carried over between the compared maps, or between the whole current process and the whole target.
import { useMemo } from 'react';
import { type CarryLine, canCarry, carryLines } from '../../../compare/carry-lines';
import { carryText, type CarryText } from '../../../compare/carry-words';
import type { Comparison } from '../../../compare/compare-maps';
import { plannedChanges } from '../../../compare/planned-changes';
import type { RowWords } from '../../../compare/row-words';
import { teamsReached } from '../../../compare/team-changes';
import { wholeMap } from '../../../method/main-maps';
import type { Id } from '../../../base/id';
import type { ProjectDocument } from '../../../model/document';
import type { Compare, Source } from '../../compare-state';
import { useDocument } from '../../project-session';
import type { Compared } from '../use-comparison';
import { useMakeWords } from '../use-row-words';

/** The lines of a comparison; none where it is not that of a current process with its target, or the project is read only. */
export function useCarryLines(compared: Compared, team: string | null): readonly CarryLine[] {
  const document = useDocument();
  return useMemo(() => {
    if (!canCarry(compared.comparison, document)) return [];
    const lines = carryLines(document, plannedChanges(compared));
    return team === null
      ? lines
      : lines.filter(({ planned: { comparison, row } }) => teamsReached(comparison, row).has(team));
  }, [compared, document, team]);
}

/** The two maps to carry between: the compared ones, whichever way round, where they are of both sides; else the whole ones. */
export function carriedMaps(
  document: ProjectDocument,
  { before, after }: Pick<Compare, 'before' | 'after'>,
): Pick<Compare, 'before' | 'after'> {
  const source = (map: Id | undefined): Source | null => (map === undefined ? null : { other: null, map });
  const sideOf = (one: Source | null) => (one && !one.other ? document.maps[one.map]?.side : undefined);
  if (sideOf(before) === 'current' && sideOf(after) === 'target') return { before, after };
  if (sideOf(before) === 'target' && sideOf(after) === 'current') return { before: after, after: before };
  return {
    before: source(wholeMap(document, 'current')?.id),
    after: source(wholeMap(document, 'target')?.id),
  };
}

/** Says lines, with the words of each comparison made once. */
function sayer(make: ReturnType<typeof useMakeWords>): (line: CarryLine) => CarryText {
  const kept = new WeakMap<Comparison, RowWords>();
  return (line) => {
    const { comparison } = line.planned;
    const words = kept.get(comparison) ?? make(comparison);
    kept.set(comparison, words);
    return carryText(line, words);
  };
}

/** The words of lines. */
export function useCarryText(): (line: CarryLine) => CarryText {
  const make = useMakeWords();
  return useMemo(() => sayer(make), [make]);
}
