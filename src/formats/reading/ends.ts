// Which of the three ends an end of a foreign chart is: by what it is called, else by what leads to it.
import type { StepKindId } from '../../model/ids';
import { outcomeOfAnswers, outcomeOfName } from '../../model/text/outcomes';
import type { Collecting, OpenChart } from './collecting';
import type { ForeignKey, ForeignStep } from './foreign';

/** The end of a name; won where nothing else is told. */
export function endKind(name: string): StepKindId {
  return outcomeOfName(name) ?? 'end-won';
}

/** What the conditions on the ways to an end tell; null for nothing. */
function toldByWays(chart: OpenChart, end: ForeignKey): StepKindId | null {
  return outcomeOfAnswers(chart.ways.flatMap(({ to, label }) => (to === end && label ? [label] : [])));
}

/** What the report calls an end without a name: by the step before it. */
function calledBy({ steps, ways }: OpenChart, end: ForeignKey): string {
  const before = ways.find(({ to }) => to === end)?.from;
  return `${steps.find(({ key }) => key === before)?.name || '…'} → …`;
}

/**
 * Tells the ends of a chart that have no name, among those that `foreign` says: by the conditions that lead to them.
 * One that nothing tells is won where it is the only end that can be; otherwise nobody knows, so it is parked, and reported.
 */
export function settleEnds(
  chart: OpenChart,
  foreign: (step: ForeignStep) => boolean,
  collecting: Collecting,
): void {
  const isOpen = (step: ForeignStep): boolean => step.kind === 'end-won' && step.name === '' && foreign(step);
  const told = new Map(chart.steps.filter(isOpen).map(({ key }) => [key, toldByWays(chart, key)] as const));
  const untold = [...told].filter(([, kind]) => kind === null);
  const won = chart.steps.some(
    ({ key, kind }) => kind === 'end-won' && (!told.has(key) || told.get(key) === 'end-won'),
  );
  const isOnly = untold.length === 1 && !won;
  for (const [key] of isOnly ? [] : untold) collecting.changed('endOpen', calledBy(chart, key));
  chart.steps = chart.steps.map((step) =>
    told.has(step.key) ? { ...step, kind: told.get(step.key) ?? (isOnly ? 'end-won' : 'end-parked') } : step,
  );
}
