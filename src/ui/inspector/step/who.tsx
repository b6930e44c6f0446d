// Who is responsible: the team by its lane, a role or person, and who else takes part.
import { useTranslations } from 'use-intl';
import type { Id } from '../../../base/id';
import { addRole } from '../../../model/commands/add-role';
import { setStep } from '../../../model/commands/set-step';
import type { Step } from '../../../model/document';
import { type Involvement, INVOLVEMENTS } from '../../../model/ids';
import { AddChip } from '../../kit/chip';
import { Combobox } from '../../kit/combobox';
import { FieldGroup } from '../../kit/field-group';
import { LIST } from '../../kit/focus-adder';
import { RemoveButton } from '../../kit/remove-button';
import { SelectField } from '../../kit/select-field';
import { useDocument } from '../../project-session';
import { RolePicker, splitRole, useRoleName, useRoleOptions } from '../role-picker';
import { TeamChoice } from '../team-choice';
import { useEdit, useReadOnly, useSetStep } from '../use-edit';

export function Who({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const set = useSetStep(step);
  const readOnly = useReadOnly();
  const team = document.lanes[step.lane]?.team ?? null;
  return (
    <div {...LIST} className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-1.5">
        <TeamChoice steps={[step]} compact />
        <span data-first="" className="contents">
          <RolePicker
            team={team}
            value={step.responsible}
            label={t('responsible')}
            placeholder={t('chooseResponsible')}
            disabled={readOnly}
            onChoose={(responsible) => set('responsible', { responsible })}
            onClear={() => set('responsible', { responsible: null })}
            onCreate={(role) =>
              edit({ key: 'edit.responsible' }, (tx) =>
                setStep(tx, step.id, { responsible: addRole(tx, { team, ...role }) }),
              )
            }
          />
        </span>
        {readOnly ? null : <AddInvolved step={step} team={team} />}
      </div>
      <Involved step={step} />
    </div>
  );
}

function Involved({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const set = useSetStep(step);
  if (step.involved.length === 0) return null;
  return (
    <FieldGroup label={t('involved')} labelHidden className="flex flex-col gap-1.5">
      {step.involved.map((entry, index) => (
        <InvolvedRow
          key={`${entry.role} ${index}`}
          role={entry.role}
          as={entry.as}
          onChange={(as) => set('involved', { involved: step.involved.with(index, { ...entry, as }) })}
          onRemove={() => set('involved', { involved: step.involved.toSpliced(index, 1) })}
        />
      ))}
    </FieldGroup>
  );
}

function AddInvolved({ step, team }: { readonly step: Step; readonly team: Id | null }) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const set = useSetStep(step);
  const options = useRoleOptions(team);
  const add = (role: Id): Step['involved'] => [...step.involved, { role, as: 'consulted' }];
  const taken = new Set([step.responsible, ...step.involved.map(({ role }) => role)]);
  return (
    <Combobox
      label={t('addInvolvedLabel')}
      options={options.filter(({ id }) => !taken.has(id))}
      nothing={t('nothingFound')}
      onChoose={(role) => set('involved', { involved: add(role) })}
      create={{
        label: (name) => t('create', { name }),
        run: (text) =>
          edit({ key: 'edit.involved' }, (tx) => {
            const role = addRole(tx, { team, ...splitRole(text) });
            if (!taken.has(role)) setStep(tx, step.id, { involved: add(role) });
          }),
      }}
      trigger={<AddChip aria-label={t('addInvolvedLabel')}>{t('addInvolved')}</AddChip>}
    />
  );
}

interface InvolvedRowProps {
  readonly role: Id;
  readonly as: Involvement;
  readonly onChange: (as: Involvement) => void;
  readonly onRemove: () => void;
}

function InvolvedRow({ role, as, onChange, onRemove }: InvolvedRowProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const readOnly = useReadOnly();
  const document = useDocument();
  const nameOf = useRoleName();
  const record = document.roles[role];
  const name = record ? nameOf(record) : '';
  return (
    <div className="flex w-full items-center gap-1">
      <span className="min-w-0 flex-1 text-[13px] leading-[18px] break-words">{name}</span>
      <SelectField
        label={t('involvedAs', { name })}
        labelHidden
        className="w-[128px] shrink-0"
        value={as}
        disabled={readOnly}
        options={INVOLVEMENTS.map((value) => ({ value, label: words(`involvement.${value}`) }))}
        onChange={onChange}
      />
      {readOnly ? null : <RemoveButton label={t('remove', { name })} onRemove={onRemove} />}
    </div>
  );
}
