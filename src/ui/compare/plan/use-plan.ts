// The lines of the action plan with their words: those that changes ask for, and those that people added.
import { useMemo } from 'react';
import { planRows } from '../../../compare/plan-rows';
import { type ChangeRow, kindOf } from '../../../compare/rows';
import { markOf } from '../../../compare/chart-marks';
import { teamsOf } from '../../../compare/row-places';
import type { ChangeMark } from '../../../drawing/change-marks';
import type { PlanLine } from '../../../model/document';
import { useDocument } from '../../project-session';
import { useCompare } from '../../compare-state';
import { useMakeWords } from '../use-row-words';
import { taskWords } from '../../../compare/task-words';
import { rowKey, useComparison } from '../use-comparison';

export interface PlanEntry {
  /** Stays while the line is written in. */
  readonly key: string;
  /** Its place in the plan, from 1. */
  readonly number: number;
  readonly row: ChangeRow | null;
  readonly line: PlanLine | null;
  /** What the change asks for; empty for lines that people added. */
  readonly words: string;
  /** What is to be done, as the table shows it: people's own words before those of the change. */
  readonly task: string;
  readonly mark: ChangeMark | null;
  readonly teams: readonly string[];
}

/** The change that a line is about, as the document holds it. */
export const changeOfRow = (row: ChangeRow): NonNullable<PlanLine['change']> => ({
  kind: kindOf(row),
  current: row.before,
  target: row.after,
});

/** Maps of other projects have no plan here: the open project's own maps are compared. */
export function usePlan(): readonly PlanEntry[] {
  const document = useDocument();
  const { before, after } = useCompare();
  const compared = useComparison({
    before: before?.other ? null : before,
    after: after?.other ? null : after,
  });
  const make = useMakeWords();
  return useMemo(() => {
    const words = compared ? make(compared.comparison) : null;
    return planRows(document, compared?.rows ?? []).map(({ row, line }, i): PlanEntry => {
      const said = row && words ? taskWords(words, row) : '';
      return {
        key: row ? rowKey(row) : (line?.id ?? ''),
        number: i + 1,
        row,
        line,
        words: said,
        task: line?.task ?? said,
        mark: row ? markOf(row) : null,
        teams: row && compared ? [...teamsOf(compared.comparison, row)] : [],
      };
    });
  }, [document, compared, make]);
}
