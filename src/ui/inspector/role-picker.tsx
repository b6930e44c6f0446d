// Chooses a role of the project, those of the team first, or makes a new one; shown as the person who holds it.
import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument, Role } from '../../model/document';
import { rolesOf } from '../../model/queries';
import { ChipButton } from '../kit/chip';
import { Combobox, type ComboboxOption } from '../kit/combobox';
import { useDocument } from '../project-session';
import { Initials } from './marks';

/** A role as it is shown: "Mei Lin, controller", or its name alone when nobody is named. */
export function useRoleName(): (role: Pick<Role, 'name' | 'person'>) => string {
  const t = useTranslations('inspector');
  return (role) => (role.person ? t('personAndRole', { person: role.person, role: role.name }) : role.name);
}

/** "Mei Lin, controller" typed as a new role is a person and what she is; anything else is a role. */
export function splitRole(text: string): { name: string; person: string | null } {
  const parts = /^([^,，]+)[,，]\s*([^,，]+)$/.exec(text.trim());
  return parts?.[1] && parts[2]
    ? { person: parts[1].trim(), name: parts[2].trim() }
    : { person: null, name: text.trim() };
}

/** All roles: of the team, then of no team, then of the other teams with the team's name. */
function sorted(document: ProjectDocument, team: Id | null): readonly Role[] {
  const place = (role: Role): number => (role.team === team ? 0 : role.team === null ? 1 : 2);
  return [...rolesOf(document)].sort((a, b) => place(a) - place(b));
}

export function useRoleOptions(team: Id | null): readonly ComboboxOption[] {
  const document = useDocument();
  const nameOf = useRoleName();
  return useMemo(
    () =>
      sorted(document, team).map((role) => {
        const other = role.team !== null && role.team !== team ? document.teams[role.team]?.name : undefined;
        return {
          id: role.id,
          label: nameOf(role),
          mark: <Initials name={role.person ?? role.name} />,
          ...(other ? { detail: other } : {}),
        };
      }),
    [document, team, nameOf],
  );
}

interface RolePickerProps {
  /** The team whose roles come first; a new role is of this team. */
  readonly team: Id | null;
  readonly value: Id | null;
  /** Shown when nobody is chosen. */
  readonly placeholder: string;
  readonly label: string;
  readonly onChoose: (role: Id) => void;
  readonly onCreate: (role: { name: string; person: string | null }) => void;
  readonly onClear?: () => void;
  /** Several steps have different roles, so that there is something to clear although none is chosen. */
  readonly differs?: boolean;
  readonly disabled?: boolean;
}

export function RolePicker(props: RolePickerProps) {
  const { team, value, placeholder, label, onChoose, onCreate, onClear, disabled = false } = props;
  const { differs = false } = props;
  const t = useTranslations('inspector');
  const document = useDocument();
  const nameOf = useRoleName();
  const options = useRoleOptions(team);
  const role = value === null ? undefined : document.roles[value];
  return (
    <Combobox
      label={label}
      options={options}
      selected={value}
      onChoose={onChoose}
      nothing={t('nothingFound')}
      create={{ label: (name) => t('create', { name }), run: (text) => onCreate(splitRole(text)) }}
      {...(onClear ? { none: { label: t('noResponsible'), onChoose: onClear, always: differs } } : {})}
      trigger={
        <ChipButton
          aria-label={role ? `${label}: ${nameOf(role)}` : differs ? `${label}: ${placeholder}` : label}
          disabled={disabled}
          mark={role ? <Initials name={role.person ?? role.name} /> : undefined}
          after={<ChevronDown size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />}
          tone={role ? 'plain' : 'quiet'}
        >
          {role ? nameOf(role) : placeholder}
        </ChipButton>
      }
    />
  );
}
