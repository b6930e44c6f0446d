// Systems, forms and metrics of several steps at once: what some of them have says how many do, and can be given to all.
import { FileInput, FileOutput, Gauge } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addForm } from '../../../model/commands/add-form';
import { addSystem } from '../../../model/commands/add-system';
import { setStep } from '../../../model/commands/set-step';
import type { Step } from '../../../model/document';
import { formsOf, systemsOf } from '../../../model/queries';
import { readMetric } from '../../../model/text/read-cell';
import type { Transaction } from '../../../model/transaction';
import { AddChip, ChipButton, Tag } from '../../kit/chip';
import { Combobox, type ComboboxOption } from '../../kit/combobox';
import { FieldGroup } from '../../kit/field-group';
import { focusAdder } from '../../kit/focus-adder';
import { useDocument } from '../../project-session';
import { GlyphMark } from '../marks';
import { metricOptions } from '../suggestions';
import { type Edit, useEdit, useReadOnly } from '../use-edit';
import { countedEntries, useCountedName } from './shared';

interface ListProps {
  readonly steps: readonly Step[];
}

/** Changes one field of each step that is still there. */
function changeAll(
  edit: Edit,
  act: string,
  steps: readonly Step[],
  change: (step: Step, tx: Transaction) => Partial<Step>,
): void {
  edit({ key: `edit.${act}` }, (tx) => {
    for (const step of steps) if (tx.draft.steps[step.id]) setStep(tx, step.id, change(step, tx));
  });
}

interface SharedListProps {
  readonly label: string;
  readonly addLabel: string;
  /** On the chip that adds. */
  readonly addWord: string;
  readonly mark: React.ReactNode;
  /** How many steps have each entry, by id. */
  readonly counts: ReadonlyMap<string, number>;
  readonly all: number;
  readonly options: readonly ComboboxOption[];
  readonly onAdd: (id: string) => void;
  readonly onCreate: (text: string) => void;
  readonly onRemove: (id: string) => void;
}

/** So many entries are shown at first, those that most have before the others. */
const SHOWN = 6;

function SharedList(props: SharedListProps) {
  const { label, addLabel, addWord, mark, counts, all, options, onAdd, onCreate, onRemove } = props;
  const t = useTranslations('inspector');
  const nameOf = useCountedName(all);
  const disabled = useReadOnly();
  const labels = new Map(options.map(({ id, label: name }) => [id, name]));
  const [whole, setWhole] = useState(false);
  const entries = [...counts].sort((a, b) => b[1] - a[1]);
  const shown = whole ? entries : entries.slice(0, SHOWN);
  return (
    <FieldGroup label={label}>
      {shown.map(([id, count]) => {
        const name = labels.get(id) ?? id;
        return (
          <Tag
            key={id}
            mark={mark}
            disabled={disabled}
            removeLabel={t('remove', { name })}
            onRemove={() => onRemove(id)}
          >
            {nameOf(name, count)}
          </Tag>
        );
      })}
      {shown.length < entries.length ? (
        <ChipButton
          tone="quiet"
          aria-label={t('showMoreOf', { count: entries.length - shown.length, label })}
          onClick={(event) => {
            focusAdder(event.currentTarget);
            setWhole(true);
          }}
        >
          {t('showMore', { count: entries.length - shown.length })}
        </ChipButton>
      ) : null}
      {disabled ? null : (
        <Combobox
          label={addLabel}
          options={options.filter(({ id }) => (counts.get(id) ?? 0) < all)}
          onChoose={onAdd}
          nothing={t('nothingFound')}
          create={{ label: (name) => t('create', { name }), run: onCreate }}
          trigger={<AddChip aria-label={addLabel}>{addWord}</AddChip>}
        />
      )}
    </FieldGroup>
  );
}

export function SharedSystems({ steps }: ListProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const add = (systemOf: (tx: Transaction) => string): void =>
    changeAll(edit, 'systems', steps, ({ systems }, tx) => ({
      systems: [...new Set([...systems, systemOf(tx)])],
    }));
  return (
    <SharedList
      label={t('systems')}
      addLabel={t('addSystem')}
      addWord={t('addSystem')}
      mark={<GlyphMark name="database" />}
      counts={countedEntries(steps, ({ systems }) => systems)}
      all={steps.length}
      options={systemsOf(document).map(({ id, name }) => ({ id, label: name || t('unnamed') }))}
      onAdd={(id) => add(() => id)}
      onCreate={(name) => add((tx) => addSystem(tx, { name }))}
      onRemove={(id) =>
        changeAll(edit, 'systems', steps, ({ systems }) => ({ systems: systems.filter((one) => one !== id) }))
      }
    />
  );
}

type Use = Step['forms'][number]['use'];
const MARKS = { produced: FileOutput, needed: FileInput } as const;

export function SharedForms({ steps, use }: ListProps & { readonly use: Use }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const Mark = MARKS[use];
  const add = (formOf: (tx: Transaction) => string): void =>
    changeAll(edit, 'forms', steps, ({ forms }, tx) => {
      const form = formOf(tx);
      const has = forms.some((entry) => entry.form === form && entry.use === use);
      return { forms: has ? forms : [...forms, { form, use }] };
    });
  const used = ({ forms }: Step): string[] =>
    forms.filter((entry) => entry.use === use).map(({ form }) => form);
  return (
    <SharedList
      label={t(use === 'produced' ? 'formsProduced' : 'formsNeeded')}
      addLabel={use === 'produced' ? t('addProduced') : t('addNeeded')}
      addWord={t(use)}
      mark={<Mark size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />}
      counts={countedEntries(steps, used)}
      all={steps.length}
      options={formsOf(document).map(({ id, name }) => ({ id, label: name || t('unnamed') }))}
      onAdd={(id) => add(() => id)}
      onCreate={(name) => add((tx) => addForm(tx, { name }))}
      onRemove={(id) =>
        changeAll(edit, 'forms', steps, ({ forms }) => ({
          forms: forms.filter((entry) => entry.form !== id || entry.use !== use),
        }))
      }
    />
  );
}

export function SharedMetrics({ steps }: ListProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const add = (text: string): void =>
    changeAll(edit, 'metrics', steps, ({ metrics }) => {
      const { name, target } = readMetric(text.trim());
      const others = metrics.filter((metric) => metric.name !== name);
      const before = metrics.find((metric) => metric.name === name)?.target ?? null;
      return { metrics: [...others, { name, target: target ?? before }] };
    });
  return (
    <SharedList
      label={t('metrics')}
      addLabel={t('addMetric')}
      addWord={t('addMetric')}
      mark={<Gauge size={14} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />}
      counts={countedEntries(steps, ({ metrics }) => metrics.map(({ name }) => name))}
      all={steps.length}
      options={metricOptions(document)}
      onAdd={add}
      onCreate={add}
      onRemove={(name) =>
        changeAll(edit, 'metrics', steps, ({ metrics }) => ({
          metrics: metrics.filter((metric) => metric.name !== name),
        }))
      }
    />
  );
}
