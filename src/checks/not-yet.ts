// What the checks find only because a chart is still being drawn: all of it is listed, but nobody is counted to it while drawing.
import { connectionsOf, stepsOf } from '../model/queries';
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { isEnd } from '../model/text/outcomes';
import type { Finding, RuleId } from './rule';

/** Fields that are filled in, and lanes and stages that are drawn in, once the flow is there. */
const COMES_LATER: ReadonlySet<RuleId> = new Set<RuleId>([
  'no-responsible',
  'no-completion',
  'hand-off-without-deadline',
  'wait-without-time',
  'no-exit-criterion',
  'no-metric',
  'empty-lane',
  'empty-stage',
]);

/** True when the flow of a map is there: it ends somewhere, and no step stands apart. Remarks are no part of it. */
export function isDrawn(document: ProjectDocument, map: Id): boolean {
  const steps = stepsOf(document, map).filter(({ kind }) => kind !== 'note');
  const tied = new Set(connectionsOf(document, map).flatMap(({ from, to }) => [from, to]));
  return steps.some(({ kind }) => isEnd(kind)) && steps.every(({ id }) => tied.has(id));
}

/** The findings of a map that count now, and how many of it come later. */
export function countedNow(
  document: ProjectDocument,
  map: Id,
  findings: readonly Finding[],
): { readonly counted: readonly Finding[]; readonly later: number } {
  const own = findings.filter((finding) => finding.map === map);
  if (isDrawn(document, map)) return { counted: own, later: 0 };
  const counted = own.filter(({ rule }) => !COMES_LATER.has(rule));
  return { counted, later: own.length - counted.length };
}
