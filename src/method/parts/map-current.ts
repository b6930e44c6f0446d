// Part 2: the current process is drawn as it is: steps with a person each, connected, from a start to an end.
import type { ProcessMap, ProjectDocument, Step } from '../../model/document';
import { incoming, outgoing, stepsOf, workOf } from '../../model/queries';
import { isAnswered, questionsOf } from '../answers';
import { teamCharts, wholeMap } from '../main-maps';
import { meanShare, missing, type Part, type Target } from '../part';

const isEnd = ({ kind }: Step): boolean => kind.startsWith('end-');

const isConnected = (document: ProjectDocument, { id, kind }: Step): boolean =>
  (kind === 'start' || incoming(document, id).length > 0) &&
  (kind.startsWith('end-') || outgoing(document, id).length > 0);

export const mapCurrent: Part = (document) => {
  const whole = wholeMap(document, 'current');
  const charts = teamCharts(document, 'current');
  // Teams may draw their own charts first: until these are combined, they are the current process.
  const drawn: readonly ProcessMap[] = whole && stepsOf(document, whole.id).length > 0 ? [whole] : charts;
  const steps = drawn.flatMap(({ id }) => workOf(document, id));
  const at = (list: readonly Step[]): Target[] => list.map(({ id, map }) => ({ kind: 'step', id, map }));
  const asked = steps.filter(({ kind }) => questionsOf(kind).includes('who'));
  const nobody = asked.filter((step) => !isAnswered(document, step, 'who'));
  const loose = steps.filter((step) => !isConnected(document, step));
  const mapOf = whole ?? charts[0];
  const hasStart = steps.some(({ kind }) => kind === 'start');
  const hasEnd = steps.some(isEnd);
  const ofMap = (is: boolean): Target[] => (is && mapOf ? [{ kind: 'map', id: mapOf.id }] : []);
  return {
    id: 'map-current',
    share:
      steps.length === 0
        ? 0
        : meanShare([
            1 - loose.length / steps.length,
            asked.length === 0 ? 0 : 1 - nobody.length / asked.length,
            hasStart ? 1 : 0,
            hasEnd ? 1 : 0,
          ]),
    fact: { key: 'stepsInCharts', values: { steps: steps.length, charts: drawn.length } },
    missing: [
      ...missing('steps', ofMap(steps.length === 0)),
      ...missing('start', ofMap(steps.length > 0 && !hasStart)),
      ...missing('end', ofMap(steps.length > 0 && !hasEnd)),
      ...missing('connection', at(loose)),
      ...missing('responsible', at(nobody)),
    ],
  };
};
