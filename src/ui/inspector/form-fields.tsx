// A form of the project: its name, the fields that are filled in on it, and the steps that produce and need it.
import { ChevronRight } from 'lucide-react';
import clsx from 'clsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { setForm } from '../../model/commands/set-form';
import type { Form } from '../../model/document';
import { ChipButton } from '../kit/chip';
import { ListEditor } from '../kit/list-editor';
import { TextArea } from '../kit/text-field';
import { FormUses, useFormUses } from './form-uses';
import { PlainText } from './plain-text';
import { useEdit, useReadOnly } from './use-edit';

const ACT = { key: 'edit.forms' } as const;
type Fields = Form['fields'];

/** A form in a list: its name, and its fields when they are asked for. */
export function FoldedForm({ form }: { readonly form: Form }) {
  const t = useTranslations('inspector');
  const [open, setOpen] = useState(false);
  const { name, fields } = form;
  const uses = useFormUses(form);
  return (
    <div className="flex flex-col gap-1.5">
      <FormName form={form} labelHidden />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <ChipButton
          aria-expanded={open}
          aria-label={t('fieldsOf', { count: fields.length, name })}
          tone="quiet"
          onClick={() => setOpen(!open)}
          after={
            <ChevronRight
              size={14}
              strokeWidth={2.1}
              aria-hidden
              className={clsx('shrink-0 transition-transform duration-[120ms]', open && 'rotate-90')}
            />
          }
        >
          {t('fields', { count: fields.length })}
        </ChipButton>
        <span className="text-[12px] leading-[17px] text-ink3">
          {t('formUses', { produced: uses.produced.length, needed: uses.needed.length })}
        </span>
      </div>
      {open ? (
        <>
          <FieldList form={form} />
          <FormUses form={form} />
        </>
      ) : null}
    </div>
  );
}

/** A form by itself: its name, its fields, its steps. */
export function FormFields({ form }: { readonly form: Form }) {
  return (
    <div className="flex flex-col gap-2">
      <FormName form={form} />
      <FieldList form={form} />
      <FormUses form={form} />
    </div>
  );
}

function FormName({ form, labelHidden = false }: { readonly form: Form; readonly labelHidden?: boolean }) {
  const t = useTranslations('inspector');
  return (
    <PlainText
      label={t('formName')}
      labelHidden={labelHidden}
      required
      value={form.name}
      save={(run, text, visit) => run(ACT, (tx) => setForm(tx, form.id, { name: text ?? '' }), visit)}
    />
  );
}

function FieldList({ form }: { readonly form: Form }) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const { id, name, fields } = form;
  const set = (next: Fields, visit?: string): void =>
    edit(ACT, (tx) => (tx.draft.forms[id] ? setForm(tx, id, { fields: next }) : undefined), visit);
  return (
    <ListEditor
      items={fields}
      keyOf={(_, index) => String(index)}
      row={(field, index) => (
        <FieldOfForm
          field={field}
          onChange={(next, visit) => set(fields.with(index, { ...field, ...next }), visit)}
        />
      )}
      removeLabel={(field) => t('remove', { name: field.name })}
      onRemove={(index) => set(fields.toSpliced(index, 1))}
      addLabel={t('addFieldOf', { name })}
      addHint={t('addField')}
      onAdd={(text) => set([...fields, { name: text, required: false }])}
      disabled={useReadOnly()}
    />
  );
}

interface FieldOfFormProps {
  readonly field: Fields[number];
  readonly onChange: (fields: Partial<Fields[number]>, visit?: string) => void;
}

function FieldOfForm({ field, onChange }: FieldOfFormProps) {
  const t = useTranslations('inspector');
  const disabled = useReadOnly();
  return (
    <div className="flex items-start gap-1.5">
      <div className="min-w-0 flex-1">
        <TextArea
          label={t('fieldName')}
          labelHidden
          disabled={disabled}
          value={field.name}
          commit={(text, visit) => {
            const name = text.trim();
            if (name === '') return field.name;
            onChange({ name }, visit);
            return name;
          }}
        />
      </div>
      <ChipButton
        aria-label={t('requiredField', { name: field.name })}
        pressed={field.required}
        disabled={disabled}
        onClick={() => onChange({ required: !field.required })}
        className="mt-[3px] shrink-0"
      >
        {t('required')}
      </ChipButton>
    </div>
  );
}
