// A line of the action plan, each field of it to be written in.
import { Eraser, Trash2 } from 'lucide-react';
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import { PLAN_STATUSES } from '../../../model/ids';
import { DateField } from '../../kit/date-field';
import { IconButton } from '../../kit/icon-button';
import { SelectField } from '../../kit/select-field';
import { TextArea, TextField } from '../../kit/text-field';
import { ChangeMark } from '../change-mark';
import { statusOf } from './arrange-plan';
import type { PlanEntry } from './use-plan';
import type { PlanActs, PlanFields } from './use-plan-acts';

interface PlanLineProps {
  readonly entry: PlanEntry;
  readonly acts: PlanActs;
  readonly readOnly: boolean;
  /** Today, ISO 8601: what is due before is late. */
  readonly today: string;
  readonly suggestions: { readonly audience: readonly string[]; readonly owner: readonly string[] };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export function PlanLineRow(props: PlanLineProps) {
  const { entry, readOnly } = props;
  return (
    <tr data-line={entry.key} className="group align-top border-b border-hair hover:bg-hover">
      <td className="px-2 pt-[10px] text-right text-[12px] text-ink3 tabular-nums">{entry.number}</td>
      <td className="py-0.5">
        <TaskCell {...props} />
      </td>
      <td className="px-2 pt-[9px] text-[12.5px] leading-[18px] break-words text-ink2">{entry.teamNames}</td>
      <TextCells {...props} />
      <td className="py-0.5">{readOnly ? null : <RemoveButton {...props} />}</td>
    </tr>
  );
}

function TaskCell({ entry, acts, readOnly }: PlanLineProps) {
  const t = useTranslations('plan');
  const { mark, words } = entry;
  const commit = (text: string, visit: string): string => {
    // The change's own words are not kept: they follow the change.
    const task = text === words ? null : orNull(text);
    acts.write(entry, { task }, visit);
    return task ?? words;
  };
  return (
    <div className="flex items-start gap-1 pl-1">
      <span className="pt-1.5">
        {mark ? <ChangeMark mark={mark} /> : <span aria-hidden className="block size-5" />}
      </span>
      <TextArea
        label={t('of', { column: t('columns.task'), number: entry.number })}
        labelHidden
        value={entry.task}
        commit={commit}
        disabled={readOnly}
        placeholder={t('ownTask')}
        className="flex-1"
      />
    </div>
  );
}

type TextColumn = 'audience' | 'owner';

function TextCells(props: PlanLineProps) {
  const { entry, acts, readOnly, today, suggestions } = props;
  const t = useTranslations('plan');
  const { line } = entry;
  const label = (column: keyof PlanFields): string =>
    t('of', { column: t(`columns.${column}`), number: entry.number });
  const late = line?.due != null && line.due < today && statusOf(entry) !== 'done';
  const text = (field: TextColumn, placeholder: string) => (
    <TextField
      label={label(field)}
      labelHidden
      value={line?.[field] ?? ''}
      commit={(typed, key) => {
        acts.write(entry, { [field]: orNull(typed) }, key);
        return typed;
      }}
      suggestions={suggestions[field]}
      placeholder={placeholder}
      disabled={readOnly}
    />
  );
  return (
    <>
      <td className="py-0.5">{text('audience', entry.teamNames || t('whom'))}</td>
      <td className="py-0.5">{text('owner', t('whoDoes'))}</td>
      <td className={clsx('py-0.5', late && '[&_input]:text-lost', !line?.due && '[&_input]:text-ink3')}>
        <DateField
          label={late ? `${label('due')}, ${t('late')}` : label('due')}
          labelHidden
          value={line?.due ?? null}
          commit={(due, visit) => acts.write(entry, { due }, visit)}
          disabled={readOnly}
        />
      </td>
      <td className="py-0.5">
        <SelectField
          label={label('status')}
          labelHidden
          value={statusOf(entry)}
          options={PLAN_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
          onChange={(status) => acts.write(entry, { status })}
          disabled={readOnly}
        />
      </td>
      <td className="py-0.5">
        <TextArea
          label={label('notes')}
          labelHidden
          multiline
          value={line?.notes ?? ''}
          commit={(typed, key) => {
            acts.write(entry, { notes: orNull(typed) }, key);
            return typed;
          }}
          disabled={readOnly}
        />
      </td>
    </>
  );
}

/** An own line is deleted; of a change what was written is taken away, the change itself stays. */
function RemoveButton({ entry, acts }: PlanLineProps) {
  const t = useTranslations('plan');
  const { line, row, number } = entry;
  if (!line) return null;
  return (
    <IconButton
      label={t(row ? 'clear' : 'delete', { number })}
      icon={row ? Eraser : Trash2}
      onClick={() => acts.remove(line.id)}
    />
  );
}
