// Whose handout is made: each role's, or one of them; of one team only its own.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { peopleOf, type Who } from '../../present/people';
import { SelectField } from '../kit/select-field';
import { useDocument } from '../project-session';
import type { OptionFieldsProps } from './option-fields';

const EVERYBODY = 'everybody';
const nameOf = ({ kind, id }: Who): string => `${kind} ${id}`;

export function WhoField({
  map,
  team: only,
  options,
  onChange,
}: Pick<OptionFieldsProps, 'map' | 'team' | 'options' | 'onChange'>) {
  const t = useTranslations('files.export');
  const document = useDocument();
  const people = useMemo(
    () =>
      peopleOf(document, map)
        .filter(({ team }) => only === null || team.id === only)
        .flatMap(({ team, roles }) => [
          { who: { kind: 'team', id: team.id } as const, label: team.name },
          ...roles.map(({ id, name }) => ({
            who: { kind: 'role', id } as const,
            label: `${team.name} · ${name}`,
          })),
        ]),
    [document, map, only],
  );
  const chosen = options.who ? nameOf(options.who) : EVERYBODY;
  return (
    <SelectField
      label={t('who')}
      value={people.some(({ who }) => nameOf(who) === chosen) ? chosen : EVERYBODY}
      options={[
        { value: EVERYBODY, label: t('everybody') },
        ...people.map(({ who, label }) => ({ value: nameOf(who), label })),
      ]}
      onChange={(value) => onChange({ who: people.find(({ who }) => nameOf(who) === value)?.who ?? null })}
    />
  );
}
