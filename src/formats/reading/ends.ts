// Which of the three ends an end of a foreign chart is: by what it is called, else by what leads to it.
import type { StepKindId } from '../../model/ids';
import type { Collecting, OpenChart } from './collecting';
import type { ForeignKey, ForeignStep } from './foreign';

const LOST =
  /^(?:no|not)\b|^(?:未|不)|\b(lost|lose|reject\w*|refus\w*|declin\w*|cancel\w*|abort\w*|fail\w*|denied|unqualified|disqualif\w*|not interested|no sale|error|invalid|terminat\w*)\b|丢单|输单|流失|失败|拒绝|取消|终止|作废|不合格|无效|驳回/iu;
const PARKED =
  /\b(parked|on hold|hold|later|nurture|postpone\w*|paused?|pending|waiting)\b|搁置|暂缓|暂停|待定|培育|推迟/iu;

/** Conditions that stand on the way to an end. */
const NO = /^(?:no|not|n)\b|^[否不未无]/iu;
const YES =
  /^(?:yes|y|ok)\b|\b(won|win|accepted|approved|signed|success\w*|completed?|done)\b|^是|成交|赢单|通过|同意|完成/iu;

/** The end of a name; won where nothing else is told. */
export function endKind(name: string): StepKindId {
  if (LOST.test(name)) return 'end-lost';
  return PARKED.test(name) ? 'end-parked' : 'end-won';
}

/** What the conditions on the ways to an end tell; null for nothing. */
function toldByWays(chart: OpenChart, end: ForeignKey): StepKindId | null {
  const labels = chart.ways.flatMap(({ to, label }) => (to === end && label ? [label] : []));
  const all = (...patterns: readonly RegExp[]): boolean =>
    labels.length > 0 && labels.every((label) => patterns.some((pattern) => pattern.test(label)));
  if (all(NO, LOST)) return 'end-lost';
  if (all(PARKED)) return 'end-parked';
  return all(YES) ? 'end-won' : null;
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
