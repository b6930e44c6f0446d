// The team with the highest load, and what would relieve it.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import type { MapNumbers } from './map-numbers';

/**
 * Load up to which work flows: beyond it, queues and waiting grow without bound as the load comes near 1 (Kingman's formula, 1961;
 * Hopp & Spearman, Factory Physics, 3rd ed. 2008, chapter 8).
 */
export const FULL_LOAD = 0.85;

export interface Bottleneck {
  readonly team: Id;
  /** Hours needed of those available. */
  readonly share: number;
  /** True when it is more than work flows at. */
  readonly isOverloaded: boolean;
  /** False when the load of another team is not known, which may be higher. */
  readonly isSure: boolean;
  /** People that the team would need more to come down to full load; 0 when it is not above it. */
  readonly people: number;
  /** The step that takes most of its time, and by how many minutes each time it would have to be shorter; null when it alone is not enough. */
  readonly shorten: { readonly step: Id; readonly minutes: number } | null;
  /** Leads a month that it can do at full load. */
  readonly leads: number;
}

/** Of the steps of a team, the one with most hours per lead. */
function largestStep(
  document: ProjectDocument,
  { visits, effort }: MapNumbers,
  team: Id,
): { step: Id; count: number; hours: number } | null {
  let best: { step: Id; count: number; hours: number } | null = null;
  for (const [step, hours] of effort) {
    const count = visits.get(step) ?? null;
    const lane = document.steps[step]?.lane ?? '';
    if (hours === null || count === null || document.lanes[lane]?.team !== team) continue;
    if (hours * count > (best ? best.count * best.hours : 0)) best = { step, count, hours };
  }
  return best;
}

/** No step can be cut to less than this share of what it takes now. */
const LEAST_LEFT = 0.25;

/** The bottleneck of a map; null when no load is known. */
export function bottleneckOf(document: ProjectDocument, numbers: MapNumbers): Bottleneck | null {
  const loads = [...numbers.load].flatMap(([team, { share, needed, available }]) =>
    share !== null && needed !== null && available !== null && needed > 0
      ? [{ team, share, needed, available }]
      : [],
  );
  const top = loads.toSorted((a, b) => b.share - a.share)[0];
  const { leadsPerMonth: leads } = numbers;
  if (!top || leads === null) return null;
  const over = Math.max(0, top.needed - FULL_LOAD * top.available);
  const people = document.maps[numbers.map]?.staffing[top.team]?.headcount ?? null;
  const perPerson = people ? top.available / people : 0;
  const largest = largestStep(document, numbers, top.team);
  const cut = largest && leads > 0 ? over / (leads * largest.count) : 0;
  return {
    team: top.team,
    share: top.share,
    isOverloaded: top.share > FULL_LOAD,
    isSure: [...numbers.load.values()].every(({ share }) => share !== null),
    people: perPerson > 0 ? over / (FULL_LOAD * perPerson) : 0,
    shorten:
      largest && over > 0 && cut <= largest.hours * (1 - LEAST_LEFT)
        ? { step: largest.step, minutes: cut * 60 }
        : null,
    leads: (leads * FULL_LOAD) / top.share,
  };
}
