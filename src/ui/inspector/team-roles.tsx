// The roles of a team: what they are called and who holds them.
import { useTranslations } from 'use-intl';
import { addRole } from '../../model/commands/add-role';
import { deleteRole } from '../../model/commands/delete-role';
import { setRole } from '../../model/commands/set-role';
import type { Role, Team } from '../../model/document';
import { rolesOf } from '../../model/queries';
import { ListEditor } from '../kit/list-editor';
import { useDocument } from '../project-session';
import { PlainText } from './plain-text';
import { splitRole, useRoleName } from './role-picker';
import { people } from './suggestions';
import { useEdit, useReadOnly } from './use-edit';

export function TeamRoles({ team }: { readonly team: Team }) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const nameOf = useRoleName();
  const roles = rolesOf(useDocument()).filter((role) => role.team === team.id);
  return (
    <ListEditor
      items={roles}
      keyOf={({ id }) => id}
      row={(role) => <RoleFields role={role} />}
      removeLabel={(role) => t('remove', { name: nameOf(role) })}
      onRemove={(index) => {
        const role = roles[index];
        if (role) edit({ key: 'edit.roles' }, (tx) => deleteRole(tx, role.id));
      }}
      addLabel={t('addRole')}
      onAdd={(text) =>
        edit({ key: 'edit.roles' }, (tx) => void addRole(tx, { team: team.id, ...splitRole(text) }))
      }
      disabled={useReadOnly()}
    />
  );
}

function RoleFields({ role }: { readonly role: Role }) {
  const t = useTranslations('inspector');
  const nameOf = useRoleName();
  return (
    <div className="grid grid-cols-2 gap-1.5">
      <PlainText
        label={t('role')}
        labelHidden
        required
        value={role.name}
        save={(run, name, visit) =>
          run({ key: 'edit.roles' }, (tx) => setRole(tx, role.id, { name: name ?? '' }), visit)
        }
      />
      <PlainText
        label={t('personOf', { role: nameOf(role) })}
        labelHidden
        placeholder={t('personPlaceholder')}
        suggestions={people(useDocument())}
        value={role.person}
        save={(run, person, visit) =>
          run({ key: 'edit.roles' }, (tx) => setRole(tx, role.id, { person }), visit)
        }
      />
    </div>
  );
}
