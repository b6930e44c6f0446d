// A text of a team, stage, map or project; without `multiline` it has no line breaks, but shows as a whole.
import { useTranslations } from 'use-intl';
import type { Transaction } from '../../model/transaction';
import { TextArea, TextField } from '../kit/text-field';
import { type Edit, useEdit, useReadOnly } from './use-edit';

interface PlainTextProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly value: string | null;
  /** Runs the command; empty text comes as null. */
  readonly save: (edit: Edit, text: string | null, visit: string) => void;
  readonly multiline?: boolean;
  readonly strong?: boolean;
  /** Texts to choose from while typing; the field is one line then. */
  readonly suggestions?: readonly string[];
  /** An emptied field goes back to what it was. */
  readonly required?: boolean;
}

export function PlainText(props: PlainTextProps) {
  const { value, save, multiline = false, required = false, suggestions, ...rest } = props;
  const edit = useEdit();
  const disabled = useReadOnly();
  const commit = (text: string, visit: string): string => {
    const next = text.trim();
    if (next === '' && required) return value ?? '';
    save(edit, next === '' ? null : next, visit);
    return next;
  };
  const field = { ...rest, value: value ?? '', commit, disabled };
  if (suggestions) return <TextField {...field} suggestions={suggestions} />;
  return <TextArea {...field} multiline={multiline} rows={multiline ? 2 : 1} />;
}

interface NameFieldProps {
  /** Key of the act. */
  readonly act: string;
  readonly value: string;
  readonly save: (tx: Transaction, name: string) => void;
  /** The label is seen: the name stands among other fields. */
  readonly labelled?: boolean;
}

/** The name of what a panel is about; it can't be emptied. */
export function NameField({ act, value, save, labelled = false }: NameFieldProps) {
  const t = useTranslations('inspector');
  return (
    <PlainText
      label={t('name')}
      labelHidden={!labelled}
      strong={!labelled}
      required
      value={value}
      save={(run, text, visit) => {
        const name = text ?? '';
        run({ key: act, values: { name } }, (tx) => save(tx, name), visit);
      }}
    />
  );
}
