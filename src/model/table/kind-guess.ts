// What kind of step a line of a sheet is, where the sheet does not say.
import type { StepKindId } from '../ids';
import { folded } from './speech';

const NAMED: readonly (readonly [StepKindId, RegExp])[] = [
  ['start', /^(?:start|begin|开始|起点|流程开始)$/u],
  ['end-won', /^(?:won|deal won|closed won|成交|赢单|成功)$/u],
  ['end-lost', /^(?:lost|deal lost|closed lost|丢单|输单|流失|失败)$/u],
  ['end-parked', /^(?:parked|on hold|搁置|暂缓|暂停)$/u],
];

/** `ways`: how many steps come next; null where the sheet does not say. */
export function kindGuess(name: string, ways: number | null): StepKindId {
  const plain = folded(name);
  const named = NAMED.find(([, pattern]) => pattern.test(plain))?.[0];
  if (named === 'start' || (named && (ways ?? 0) === 0)) return named;
  return /[?]$|吗$|^是否/u.test(plain) || (ways ?? 0) > 1 ? 'decision' : 'activity';
}
