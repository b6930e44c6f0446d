// What to know before handouts are written: of which chart they are, where a project has others, and which steps no role has.
import type { ProjectDocument, Step } from '../../model/document';
import { detailOf, mapTitle } from '../../model/maps/map-tree';
import { mapsOf } from '../../model/queries';
import { calledStep } from '../../present/step-facts';
import { does, teamOfWho, type Who } from '../../present/people';
import { tellable } from '../../present/shown';
import type { WriteInput, WriteNotice } from '../format';
import { handoutScope } from './scope';

/** Details are told with the steps that they open from; whole charts of the project have handouts of their own. */
function oneChart({ document, whole, map }: WriteInput): readonly WriteNotice[] {
  const project = whole ?? document;
  const others = mapsOf(project).filter(({ id, kind }) => kind !== 'detail' && id !== map);
  return others.length > 0 ? [{ key: 'oneChart', values: { map: mapTitle(project, map) } }] : [];
}

/** A step with those in its detail, and in theirs. */
function withInside(document: ProjectDocument, step: Step): readonly Step[] {
  const detail = detailOf(document, step.id);
  const inside = detail ? tellable(document, detail.id) : [];
  return [step, ...inside.flatMap((one) => withInside(document, one))];
}

/** So many steps are named. */
const NAMED = 3;

/** What of the team no role has, where the handout of one role is made: it does not have that either. */
async function noOwner(input: WriteInput): Promise<readonly WriteNotice[]> {
  const { document, within } = handoutScope(input);
  const { who } = input.options;
  const team = who?.kind === 'role' ? teamOfWho(document, who) : null;
  if (team === null) return [];
  const rest: Who = { kind: 'rest', id: team };
  const steps = tellable(document, input.map)
    .filter(within(rest))
    .flatMap((step) => withInside(document, step))
    .filter((step) => does(document, step, rest));
  if (steps.length === 0) return [];
  const { loadDocumentWords } = await import('../document/source');
  const { speech } = await loadDocumentWords(input.options.language ?? document.project.language);
  const [first = '', second = '', third = ''] = steps.map((step) => calledStep(step, speech));
  const values = { count: steps.length, team: document.teams[team]?.name ?? '', first, second, third };
  return [{ key: 'noOwner', values: { ...values, more: Math.max(0, steps.length - NAMED) } }];
}

/** What handouts leave out. */
export const handoutNotices = async (input: WriteInput): Promise<readonly WriteNotice[]> => [
  ...oneChart(input),
  ...(await noOwner(input)),
];
