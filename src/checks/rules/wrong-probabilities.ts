// Finds decisions whose branches do not share all cases among them.
import { setConnection } from '../../model/commands/set-connection';
import type { Connection } from '../../model/document';
import type { Found, Mend, Rule } from '../rule';

/** Thirds are written as 33 %: less than this is rounding. */
const ROUNDING = 0.0151;

const sumOf = (ways: readonly Connection[]): number =>
  ways.reduce((sum, { probability }) => sum + (probability ?? 0), 0);

const silent = (ways: readonly Connection[]): readonly Connection[] =>
  ways.filter(({ probability }) => probability === null);

/** The sum of what is given, where it leaves cases out or counts some twice; null when it is right or nothing is given. */
function wrongSum(ways: readonly Connection[]): number | null {
  const unsaid = silent(ways).length;
  if (ways.length < 2 || unsaid === ways.length) return null;
  const sum = sumOf(ways);
  return unsaid === 0 && Math.abs(sum - 1) <= ROUNDING ? null : sum;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

const wrongProbabilities: Rule = {
  id: 'wrong-probabilities',
  group: 'objectivity',
  severity: 'problem',
  find: ({ steps, out }) =>
    steps.flatMap(({ id, kind }): Found[] => {
      const ways = out(id);
      const sum = kind === 'parallel' ? null : wrongSum(ways);
      if (sum === null) return [];
      const missing = silent(ways).length;
      const isOpen = missing > 0 && sum <= 1;
      const found: Found = { at: { kind: 'step', id }, values: { sum: percent(sum), missing } };
      return [isOpen ? { ...found, severity: 'warning' } : found];
    }),
  /** The only branch without a share takes what the others leave. */
  mend({ out }, { id }): Mend | null {
    const ways = out(id);
    const [way, ...others] = silent(ways);
    const rest = Math.round((1 - sumOf(ways)) * 10_000) / 10_000;
    return way && others.length === 0 && rest >= 0
      ? (tx) => setConnection(tx, way.id, { probability: rest })
      : null;
  },
};
export default wrongProbabilities;
