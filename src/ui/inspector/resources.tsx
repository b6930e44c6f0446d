// The resources of the project: how many there are, how many the shown map needs at once and where, and which are too few.
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { formatNumber } from '../../base/number-text';
import { resourceNeeds, type ResourceNeed } from '../../method/resource-needs';
import { addResource } from '../../model/commands/add-resource';
import { deleteResource } from '../../model/commands/delete-resource';
import { setResource } from '../../model/commands/set-resource';
import type { Resource } from '../../model/document';
import { resourcesOf, rolesOf, teamOf } from '../../model/queries';
import { goToItems } from '../actions/acts/go-to-place';
import { LinkRow } from '../kit/link-row';
import { ListEditor } from '../kit/list-editor';
import { NumberField } from '../kit/number-field';
import { SelectField } from '../kit/select-field';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { PlainText } from './plain-text';
import { useEdit, useReadOnly } from './use-edit';

const ACT = { key: 'edit.resources' } as const;
const KINDS = ['human', 'material'] as const;

export function Resources() {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const map = useSession((session) => session.map);
  const resources = resourcesOf(document);
  const needs = map === null ? [] : resourceNeeds(document, map);
  return (
    <ListEditor
      items={resources}
      keyOf={({ id }) => id}
      row={(resource) => (
        <div data-field={`resources ${resource.id}`} className="flex flex-col gap-1.5 pb-1">
          <ResourceFields resource={resource} />
          <Need need={needs.find((need) => need.resource.id === resource.id)} />
        </div>
      )}
      removeLabel={({ name }) => t('removeEverywhere', { name })}
      onRemove={(index) => {
        const resource = resources[index];
        if (resource) edit(ACT, (tx) => deleteResource(tx, resource.id));
      }}
      addLabel={t('addResource')}
      onAdd={(name) => edit(ACT, (tx) => void addResource(tx, { name, kind: 'material' }))}
      disabled={useReadOnly()}
    />
  );
}

function ResourceFields({ resource }: { readonly resource: Resource }) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const disabled = useReadOnly();
  const { id, name, kind, available } = resource;
  const set = (fields: Partial<Omit<Resource, 'id'>>, visit?: string): void =>
    edit(ACT, (tx) => setResource(tx, id, fields), visit);
  return (
    <>
      <PlainText
        label={t('name')}
        labelHidden
        required
        value={name}
        save={(run, text, visit) => run(ACT, (tx) => setResource(tx, id, { name: text ?? '' }), visit)}
      />
      <div className="grid grid-cols-2 items-start gap-1.5">
        <SelectField
          label={t('kindOf', { name })}
          labelHidden
          disabled={disabled}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`resourceKinds.${value}`) }))}
          onChange={(next) => set({ kind: next, ...(next === 'material' ? { role: null } : {}) })}
        />
        <div data-first="">
          <NumberField
            label={t('availableOf', { name })}
            labelHidden
            placeholder={t('available')}
            refusal={t('notANumber')}
            disabled={disabled}
            value={available}
            commit={(next, visit) => set({ available: next }, visit)}
          />
        </div>
      </div>
      {kind === 'human' ? <RoleOf resource={resource} /> : null}
    </>
  );
}

/** People are so many of a role. */
function RoleOf({ resource }: { readonly resource: Resource }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const disabled = useReadOnly();
  const set = (role: string | null): void => edit(ACT, (tx) => setResource(tx, resource.id, { role }));
  const roles = rolesOf(document);
  if (roles.length === 0) return null;
  return (
    <SelectField
      label={t('roleOf', { name: resource.name })}
      labelHidden
      disabled={disabled}
      value={resource.role}
      none={t('noRole')}
      options={roles.map(({ id, name, team }) => ({
        value: id,
        label: team ? t('roleInTeam', { role: name, team: document.teams[team]?.name ?? '' }) : name,
      }))}
      onChange={set}
      onClear={() => set(null)}
    />
  );
}

/** How many are needed at once on the shown map, and in which steps. */
function Need({ need }: { readonly need: ResourceNeed | undefined }) {
  const t = useTranslations('inspector');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  if (!need) return null;
  const { steps, atOnce, short } = need;
  const name = need.resource.name;
  if (steps.length === 0) return <p className="text-[12px] leading-[17px] text-ink3">{t('neededNowhere')}</p>;
  return (
    <>
      <p className="flex items-start gap-1.5 text-[12px] leading-[17px]">
        {short ? (
          <>
            <TriangleAlert size={13} strokeWidth={2.1} aria-hidden className="mt-0.5 shrink-0 text-problem" />
            <span className="text-problem">
              {t('short', { atOnce: formatNumber(atOnce, locale), short: formatNumber(short, locale) })}
            </span>
          </>
        ) : (
          <span className="text-ink2">{t('atOnce', { atOnce: formatNumber(atOnce, locale) })}</span>
        )}
        <button
          type="button"
          aria-expanded={open}
          aria-label={t('neededByOf', { name, count: steps.length })}
          onClick={() => setOpen(!open)}
          className="ml-auto shrink-0 font-medium text-accent hover:underline"
        >
          {t('neededBy', { count: steps.length })}
        </button>
      </p>
      {open ? <NeedSteps need={need} /> : null}
    </>
  );
}

function NeedSteps({ need }: { readonly need: ResourceNeed }) {
  const t = useTranslations('inspector');
  const locale = useLocale();
  const document = useDocument();
  const project = useProject();
  return (
    <ul className="flex flex-col gap-1">
      {need.steps.map(({ step: id, amount }) => {
        const step = document.steps[id];
        return step ? (
          <li key={id} className="flex">
            <LinkRow
              title={step.name || t('unnamed')}
              detail={t('needOf', {
                team: teamOf(document, step.lane).name,
                amount: formatNumber(amount, locale),
              })}
              onOpen={() => goToItems(project, step.map, [id])}
            />
          </li>
        ) : null;
      })}
    </ul>
  );
}
