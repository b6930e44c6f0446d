// Concrete tasks of a step, with amount and period: 20 calls a day.
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Step } from '../../../model/document';
import { TASK_PERIODS } from '../../../model/ids';
import { parseTask, type Task } from '../../../model/text/task-text';
import { ListEditor } from '../../kit/list-editor';
import { NumberField } from '../../kit/number-field';
import { SelectField } from '../../kit/select-field';
import { TextArea } from '../../kit/text-field';
import { useDocument } from '../../project-session';
import { taskTexts } from '../suggestions';
import { useReadOnly, useSetStep } from '../use-edit';

export function TasksRow({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const set = useSetStep(step);
  const change = (index: number, fields: Partial<Task>, visit?: string): void => {
    const task = step.tasks[index];
    if (task) set('tasks', { tasks: step.tasks.with(index, { ...task, ...fields }) }, visit);
  };
  return (
    <ListEditor
      items={step.tasks}
      keyOf={(_, index) => String(index)}
      row={(task, index) => (
        <TaskFields task={task} onChange={(fields, visit) => change(index, fields, visit)} />
      )}
      removeLabel={({ text }) => t('remove', { name: text })}
      onRemove={(index) => set('tasks', { tasks: step.tasks.toSpliced(index, 1) })}
      addLabel={t('addTask')}
      addHint={t('addTaskHint')}
      suggestions={taskTexts(useDocument())}
      onAdd={(text) => set('tasks', { tasks: [...step.tasks, parseTask(text)] })}
      disabled={useReadOnly()}
    />
  );
}

interface TaskFieldsProps {
  readonly task: Task;
  readonly onChange: (fields: Partial<Task>, visit?: string) => void;
}

/** What a text typed over a task makes of it. Amount and period in the text are taken; the text it had gives it back as it was. */
function useRetyped(task: Task): (text: string, visit: string) => Task {
  const before = useRef<{ readonly visit: string; readonly task: Task } | null>(null);
  return (text, visit) => {
    if (before.current?.visit !== visit) before.current = { visit, task };
    const { task: start } = before.current;
    if (text === start.text) return start;
    const read = parseTask(text);
    return read.amount === null ? { ...start, text } : read;
  };
}

function TaskFields({ task, onChange }: TaskFieldsProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const disabled = useReadOnly();
  const named = (label: string): string => t('ofTask', { label, task: task.text });
  const retyped = useRetyped(task);
  return (
    <div className="flex flex-col gap-1.5">
      <TextArea
        label={t('task')}
        labelHidden
        disabled={disabled}
        value={task.text}
        commit={(text, visit) => {
          const next = retyped(text.trim(), visit);
          onChange(next, visit);
          return next.text;
        }}
      />
      <div className="grid grid-cols-[76px_minmax(0,1fr)] items-start gap-1.5">
        <NumberField
          label={named(t('amount'))}
          labelHidden
          placeholder={t('amount')}
          refusal={t('notANumber')}
          disabled={disabled}
          value={task.amount}
          commit={(amount, visit) => onChange({ amount }, visit)}
        />
        <SelectField
          label={named(t('period'))}
          labelHidden
          disabled={disabled}
          value={task.period}
          options={TASK_PERIODS.map((value) => ({ value, label: words(`periods.${value}`) }))}
          onChange={(period) => onChange({ period })}
        />
      </div>
    </div>
  );
}
