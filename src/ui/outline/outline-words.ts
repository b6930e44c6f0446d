// What a row of the outline says of a step: its name, what comes before and next, what is handed over between teams, and whose it is in a team's view.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../../model/document';
import { handedForms, isNamelessBar, passagesAfter, passagesBefore } from '../../model/passages';
import { outgoing, teamOf } from '../../model/queries';
import type { TeamPart } from '../../model/team-part';
import { usePlaceName } from '../place-name';

/** What a step is to the team that is looked at: its own, one that hands to it or takes from it, or one in whose detail it works. */
export type Standing = 'own' | 'from' | 'to' | 'both' | 'host';

export interface Told {
  readonly step: Step;
  readonly document: ProjectDocument;
  /** By step, its place in reading order, from 1. */
  readonly number: ReadonlyMap<Id, number>;
  /** The team's view; null: all teams. */
  readonly part: TeamPart | null;
}

/** What a step is in a team's view; its own where all teams are shown. */
export function standingOf({ step, document, part }: Pick<Told, 'step' | 'document' | 'part'>): Standing {
  if (!part || part.own.has(step.id)) return 'own';
  const leads = (passages: ReturnType<typeof passagesAfter>): boolean =>
    passages.some((passage) => part.own.has(passage.step.id));
  const [gives, takes] = [leads(passagesAfter(document, step.id)), leads(passagesBefore(document, step.id))];
  if (gives && takes) return 'both';
  return gives ? 'from' : takes ? 'to' : 'host';
}

/** Names as a row says them. */
function useNames({ step, document, number }: Omit<Told, 'part'>) {
  const t = useTranslations('outline');
  const placeName = usePlaceName();
  const nameOf = (id: Id): string => {
    const one = document.steps[id];
    return one?.name.trim() || (one?.kind === 'parallel' ? placeName({ kind: 'step', id }) : t('unnamed'));
  };
  // The team is said where the work goes to another one, and with it what is handed over.
  const own = teamOf(document, step.lane);
  const teamAt = (one: Step | undefined) => teamOf(document, one?.lane ?? '');
  const withForms = (line: string, from: Step | undefined, to: Step | undefined): string => {
    const forms = from && to && teamAt(from).id !== teamAt(to).id ? handedForms(document, from, to) : [];
    return forms.length > 0 ? t('passed', { line, forms: forms.join(t('and')) }) : line;
  };
  const entry = (to: Id): string => {
    const other = document.steps[to];
    const team = teamAt(other);
    const name = team.id === own.id ? nameOf(to) : t('from', { name: nameOf(to), team: team.name });
    return withForms(t('entry', { number: number.get(to) ?? 0, name }), step, other);
  };
  // A bar has no name: it is said by what it leads to.
  const meant = (to: Id): string => {
    if (!isNamelessBar(document.steps[to])) return entry(to);
    const names = passagesAfter(document, to).map(({ step: { id } }) => entry(id));
    return t(names.length > 1 ? 'bar' : 'joined', { names: names.join(t('and')) });
  };
  return { nameOf, meant, withForms };
}

/** What stands in a row; of a neighbour in a team's view only what it has to do with the team. */
export function useRowWords({ step, document, number, part }: Told) {
  const t = useTranslations('outline');
  const { nameOf, meant, withForms } = useNames({ step, document, number });
  const standing = standingOf({ step, document, part });
  const isTold = (id: Id): boolean =>
    standing === 'own' || !part || part.own.has(id) || isBarTo(document, id, part.own);
  const next = outgoing(document, step.id)
    .filter(({ to }) => document.steps[to]?.kind !== 'note' && isTold(to))
    .map(({ to, label }) =>
      label ? t('nextIf', { name: meant(to), condition: label }) : t('next', { name: meant(to) }),
    );
  const before = passagesBefore(document, step.id)
    .filter((passage) => isTold(passage.step.id))
    .map(({ step: other, label }) => {
      const values = { name: nameOf(other.id), team: teamOf(document, other.lane).name };
      return withForms(label ? t('fromIf', { ...values, condition: label }) : t('from', values), other, step);
    });
  return { name: nameOf(step.id), team: teamOf(document, step.lane).name, before, next, standing };
}

/** True for a bar without a name behind which one of some steps comes. */
const isBarTo = (document: ProjectDocument, id: Id, own: ReadonlySet<Id>): boolean =>
  isNamelessBar(document.steps[id]) && passagesAfter(document, id).some(({ step }) => own.has(step.id));
