// Combines charts into one whole map; the charts stay as they are.
import type { Id } from '../../base/id';
import { blankMap } from '../blank';
import type { ProcessMap } from '../document';
import { draftRecord, lastRank } from '../draft-record';
import { combineInto } from '../maps/combining';
import type { CombinePlan } from '../maps/combine-plan';
import type { Transaction } from '../transaction';

interface Combined {
  readonly plan: CombinePlan;
  readonly name: string;
  readonly side: ProcessMap['side'];
}

/** Returns the map; steps lie as they did on their charts until it is tidied. Leads and people are those of the charts, the first that say so. */
export function combineMaps(tx: Transaction, { plan, name, side }: Combined): Id {
  const charts = plan.charts.map((id) => draftRecord(tx, 'maps', id));
  const [first] = charts;
  if (!first) throw new Error('there is nothing to combine');
  const map = tx.newId();
  const { laneDirection, tidyTarget, keepTidy } = first;
  const staffing = charts.flatMap((chart) => Object.entries(chart.staffing)).reverse();
  tx.draft.maps[map] = {
    ...blankMap({ id: map, rank: lastRank(tx.draft.maps), name }),
    side,
    laneDirection,
    tidyTarget,
    keepTidy,
    leadsPerMonth: charts.flatMap(({ leadsPerMonth }) => leadsPerMonth ?? [])[0] ?? null,
    staffing: Object.fromEntries(staffing),
  };
  combineInto(tx, map, plan);
  return map;
}
