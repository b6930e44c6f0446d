// The shape that the bench asks for.
import { tidyAspect } from '../../src/layout/tidy-targets';
import { TIDY_TARGETS } from '../../src/model/ids';

/** Width : height from a number or the name of a target; null = as wide as needed. Nothing said = the screen. */
export function aspectOf(text = 'screen'): number | null {
  const target = TIDY_TARGETS.find((name) => name === text);
  if (target) return tidyAspect(target);
  const aspect = Number(text);
  if (!(aspect > 0))
    throw new Error(`--aspect takes a number or one of ${TIDY_TARGETS.join(', ')}; not ${text}`);
  return aspect;
}
