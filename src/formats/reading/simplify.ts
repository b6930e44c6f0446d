// Takes gateways out of a foreign chart that decide nothing: here ways may simply meet at a step.
import { asksName } from '../../model/text/kind-by-name';
import type { Collecting, OpenChart } from './collecting';
import type { ForeignKey, ForeignStep, ForeignWay } from './foreign';

function grouped(ways: readonly ForeignWay[], end: 'from' | 'to'): Map<ForeignKey, ForeignWay[]> {
  const groups = new Map<ForeignKey, ForeignWay[]>();
  for (const way of ways) {
    const group = groups.get(way[end]);
    if (group) group.push(way);
    else groups.set(way[end], [way]);
  }
  return groups;
}

/** Nothing is asked there, and one way leads on. */
function isNeedless(step: ForeignStep, into: readonly ForeignWay[], out: readonly ForeignWay[]): boolean {
  const [on] = out;
  return (
    step.kind === 'decision' &&
    !asksName(step.name) &&
    into.length > 0 &&
    out.length === 1 &&
    on !== undefined &&
    on.to !== step.key
  );
}

/** `plain`: true for a step that may be taken out; the name of a gateway that asks something is kept. */
export function withoutNeedless(
  chart: OpenChart,
  plain: (step: ForeignStep) => boolean,
  collecting: Collecting,
): void {
  for (const step of chart.steps.filter(plain)) {
    const [into, out] = [
      grouped(chart.ways, 'to').get(step.key) ?? [],
      grouped(chart.ways, 'from').get(step.key) ?? [],
    ];
    const [on] = out;
    if (!on || !isNeedless(step, into, out)) continue;
    const joined = into.map((way) => ({ ...way, to: on.to, label: way.label ?? on.label }));
    chart.ways = [...chart.ways.filter((way) => way.to !== step.key && way.from !== step.key), ...joined];
    chart.steps = chart.steps.filter((one) => one !== step);
    collecting.changed('merge', step.name || step.key);
  }
}
