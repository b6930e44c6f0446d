// The lines of the action plan with their words: those that changes ask for, and those that people added.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { plannedChanges } from '../../../compare/planned-changes';
import { type PlanRow, planRows } from '../../../compare/plan-rows';
import { type ChangeRow, kindOf } from '../../../compare/rows';
import { markOf } from '../../../compare/chart-marks';
import { teamsOf } from '../../../compare/row-places';
import { teamsReached } from '../../../compare/team-changes';
import type { ChangeMark } from '../../../drawing/change-marks';
import type { Id } from '../../../base/id';
import type { PlanLine, ProjectDocument } from '../../../model/document';
import { parentOf } from '../../../model/maps/map-tree';
import { useDocument } from '../../project-session';
import { type Source, useCompare } from '../../compare-state';
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
  /** The teams that it reaches, as everywhere in a team's view: also those at the other end of what changes, and whom people wrote it for. */
  readonly reaches: ReadonlySet<string>;
  /** The teams as they are read. */
  readonly teamNames: string;
}

/** The change that a line is about, as the document holds it. */
export const changeOfRow = (row: ChangeRow): NonNullable<PlanLine['change']> => ({
  kind: kindOf(row),
  current: row.before,
  target: row.after,
});

/** Where details are compared, the plan is that of the whole maps that they lie below. */
export function wholes(document: ProjectDocument, before: Source | null, after: Source | null) {
  // Maps of other projects have no plan here: the open project's own maps are compared.
  let [from, to] = [before, after].map((side) => (side && !side.other ? side.map : null));
  for (;;) {
    const [was, is] = [parentOf(document, from ?? ''), parentOf(document, to ?? '')];
    if (!was || !is) break;
    [from, to] = [was.id, is.id];
  }
  // However the two stand on the screen: the plan leads from the current process to the target.
  const sideOf = (map: Id | null | undefined) => document.maps[map ?? '']?.side;
  if (sideOf(from) === 'target' && sideOf(to) === 'current') [from, to] = [to, from];
  const side = (map: Id | null | undefined): Source | null => (map ? { other: null, map } : null);
  return { before: side(from), after: side(to) };
}

/** The teams that a line reaches. */
function reachedBy({ teams, roles }: ProjectDocument, { planned, line }: PlanRow): ReadonlySet<string> {
  const names = new Set(planned ? teamsReached(planned.comparison, planned.row) : []);
  const audience = line?.audience?.trim() ?? '';
  const role = Object.values(roles).find(({ name }) => name === audience);
  const meant = Object.values(teams).filter(({ id, name }) => name === audience || id === role?.team);
  if (audience !== '') for (const { name } of meant) names.add(name);
  return names;
}

export function usePlan(): readonly PlanEntry[] {
  const document = useDocument();
  const { before, after } = useCompare();
  const compared = useComparison(wholes(document, before, after));
  const make = useMakeWords();
  const t = useTranslations('compare');
  return useMemo(() => {
    const taskOf = taskWords(make);
    return planRows(document, compared ? plannedChanges(compared) : []).map((planRow, i): PlanEntry => {
      const { planned, line } = planRow;
      const row = planned?.row ?? null;
      const said = planned ? taskOf(planned) : '';
      const teams = planned ? [...teamsOf(planned.comparison, planned.row)] : [];
      return {
        key: row ? rowKey(row) : (line?.id ?? ''),
        number: i + 1,
        row,
        line,
        words: said,
        task: line?.task ?? said,
        mark: row ? markOf(row) : null,
        teams,
        reaches: reachedBy(document, planRow),
        teamNames: teams.join(t('listGap')),
      };
    });
  }, [document, compared, make, t]);
}
