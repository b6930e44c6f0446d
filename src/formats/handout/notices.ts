// What to know before handouts are written: of which chart they are, where a project has others, and which steps no role has.
import type { Id } from '../../base/id';
import { isAnswered, questionsOf } from '../../method/answers';
import type { ProjectDocument, Step } from '../../model/document';
import { detailOf, mapTitle } from '../../model/maps/map-tree';
import { mapsOf, rolesOf } from '../../model/queries';
import { calledStep } from '../../present/step-facts';
import { does, isInDay, peopleOf, teamOfWho, type Who } from '../../present/people';
import { tellable } from '../../present/shown';
import type { WriteInput, WriteNotice } from '../format';
import { handoutScope } from './scope';

/** Details are told with the steps that they open from; whole charts of the project have handouts of their own. */
function oneChart({ document, whole, map }: WriteInput): readonly WriteNotice[] {
  const project = whole ?? document;
  const others = mapsOf(project).filter(({ id, kind }) => kind !== 'detail' && id !== map);
  return others.length > 0 ? [{ key: 'oneChart', values: { map: mapTitle(project, map) } }] : [];
}

/** The teams whose roles get handouts: that of a role, or all that are asked for; a team's own handout has all its steps. */
function teamsByRole(document: ProjectDocument, { map, team, options: { who } }: WriteInput): readonly Id[] {
  if (who) return who.kind === 'role' ? [teamOfWho(document, who) ?? ''] : [];
  return peopleOf(document, map).flatMap(({ team: { id }, roles }) =>
    roles.length > 0 && (team === undefined || id === team) ? id : [],
  );
}

/** A step with those in its detail, and in theirs. */
function withInside(document: ProjectDocument, step: Step): readonly Step[] {
  const detail = detailOf(document, step.id);
  const inside = detail ? tellable(document, detail.id) : [];
  return [step, ...inside.flatMap((one) => withInside(document, one))];
}

/** Steps of a team that ask who does them, that nobody answers for and that no role has in its handout. */
function ownerless(document: ProjectDocument, steps: readonly Step[], team: Who): readonly Step[] {
  const roles = rolesOf(document);
  return steps.filter(
    (step) =>
      questionsOf(step.kind).includes('who') &&
      !isAnswered(document, step, 'who') &&
      does(document, step, team) &&
      !roles.some(({ id }) => isInDay(document, step, { kind: 'role', id })),
  );
}

/** So many steps are named. */
const NAMED = 3;

async function noOwner(input: WriteInput): Promise<readonly WriteNotice[]> {
  const { document, within } = handoutScope(input);
  const teams = teamsByRole(document, input);
  const steps = teams.flatMap((id) => {
    const team: Who = { kind: 'team', id };
    const told = tellable(document, input.map).filter(within(team));
    return ownerless(
      document,
      told.flatMap((step) => withInside(document, step)),
      team,
    );
  });
  if (steps.length === 0) return [];
  const { loadDocumentWords } = await import('../document/source');
  const { speech } = await loadDocumentWords(input.options.language ?? document.project.language);
  const [first = '', second = '', third = ''] = steps.map((step) => calledStep(step, speech));
  const [one] = teams.length === 1 ? teams : [];
  const team = one === undefined ? '' : (document.teams[one]?.name ?? '');
  const values = { count: steps.length, of: team === '' ? 'all' : 'team', team, first, second, third };
  return [{ key: 'noOwner', values: { ...values, more: Math.max(0, steps.length - NAMED) } }];
}

/** What handouts leave out. */
export const handoutNotices = async (input: WriteInput): Promise<readonly WriteNotice[]> => [
  ...oneChart(input),
  ...(await noOwner(input)),
];
