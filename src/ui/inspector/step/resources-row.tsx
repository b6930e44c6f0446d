// The resources that a step takes, material and human, with how many of each.
import { useTranslations } from 'use-intl';
import { addResource } from '../../../model/commands/add-resource';
import { setStep } from '../../../model/commands/set-step';
import type { Resource, Step } from '../../../model/document';
import { resourcesOf } from '../../../model/queries';
import { AddChip } from '../../kit/chip';
import { Combobox } from '../../kit/combobox';
import { LIST } from '../../kit/focus-adder';
import { RemoveButton } from '../../kit/remove-button';
import { NumberField } from '../../kit/number-field';
import { useDocument } from '../../project-session';
import { GlyphMark } from '../marks';
import { useEdit, useReadOnly, useSetStep } from '../use-edit';

const MARKS = { material: 'package', human: 'users' } as const;

export function ResourcesRow({ step }: { readonly step: Step }) {
  const document = useDocument();
  const readOnly = useReadOnly();
  const set = useSetStep(step);
  return (
    <div {...LIST} className="flex flex-col gap-2">
      {step.resources.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {step.resources.map((use, index) => (
            <Taken
              key={use.resource}
              resource={document.resources[use.resource]}
              amount={use.amount}
              onAmount={(amount, visit) =>
                set('resources', { resources: step.resources.with(index, { ...use, amount }) }, visit)
              }
              onRemove={() => set('resources', { resources: step.resources.toSpliced(index, 1) })}
            />
          ))}
        </ul>
      ) : null}
      {readOnly ? null : (
        <div className="flex flex-wrap gap-1.5">
          <Add step={step} kind="human" />
          <Add step={step} kind="material" />
        </div>
      )}
    </div>
  );
}

interface TakenProps {
  readonly resource: Resource | undefined;
  readonly amount: number;
  readonly onAmount: (amount: number, visit: string) => void;
  readonly onRemove: () => void;
}

function Taken({ resource, amount, onAmount, onRemove }: TakenProps) {
  const t = useTranslations('inspector');
  const readOnly = useReadOnly();
  if (!resource) return null;
  const name = resource.name || t('unnamed');
  return (
    <li className="flex items-center gap-1.5">
      <GlyphMark name={MARKS[resource.kind]} />
      <span className="min-w-0 flex-1 text-[13px] leading-[18px] break-words">{name}</span>
      <NumberField
        label={t('amountOf', { name })}
        labelHidden
        className="w-[64px] shrink-0"
        required
        refusal={t('notANumber')}
        disabled={readOnly}
        value={amount}
        commit={(value, visit) => onAmount(value ?? 0, visit)}
      />
      {readOnly ? null : <RemoveButton label={t('remove', { name })} onRemove={onRemove} />}
    </li>
  );
}

function Add({ step, kind }: { readonly step: Step; readonly kind: Resource['kind'] }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const set = useSetStep(step);
  const taken = new Set(step.resources.map(({ resource }) => resource));
  const withResource = (resource: string): Step['resources'] =>
    taken.has(resource) ? step.resources : [...step.resources, { resource, amount: 1 }];
  const label = kind === 'human' ? t('addPeople') : t('addMaterial');
  return (
    <Combobox
      label={label}
      nothing={t('nothingFound')}
      options={resourcesOf(document)
        .filter((resource) => resource.kind === kind && !taken.has(resource.id))
        .map(({ id, name }) => ({ id, label: name || t('unnamed'), mark: <GlyphMark name={MARKS[kind]} /> }))}
      onChoose={(id) => set('resources', { resources: withResource(id) })}
      create={{
        label: (name) => t('create', { name }),
        run: (name) =>
          edit({ key: 'edit.resources' }, (tx) =>
            setStep(tx, step.id, { resources: withResource(addResource(tx, { name, kind })) }),
          ),
      }}
      trigger={<AddChip>{label}</AddChip>}
    />
  );
}
