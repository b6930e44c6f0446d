// What the project's steps refer to, as lists to keep tidy: forms, systems, resources, own types of action; and its goals.
import { FileText, Flag, FlagTriangleRight, type LucideIcon, Monitor, Package, Shapes } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { formatNumber } from '../../base/number-text';
import type { Id } from '../../base/id';
import { addForm } from '../../model/commands/add-form';
import { addSystem } from '../../model/commands/add-system';
import { deleteAction } from '../../model/commands/delete-action';
import { deleteForm } from '../../model/commands/delete-form';
import { deleteSystem } from '../../model/commands/delete-system';
import { setAction } from '../../model/commands/set-action';
import { setProject } from '../../model/commands/set-project';
import { setGapKind } from '../../model/commands/set-gap-kind';
import { setSystem } from '../../model/commands/set-system';
import { formsOf, goalsOf, resourcesOf, systemsOf } from '../../model/queries';
import type { Transaction } from '../../model/transaction';
import { ListEditor } from '../kit/list-editor';
import { FoldedRow } from '../kit/section';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { FoldedForm } from './form-fields';
import { Goals } from './goals';
import { PlainText } from './plain-text';
import { Resources } from './resources';
import { useEdit, useReadOnly } from './use-edit';

export function ProjectLists() {
  const document = useDocument();
  const { ownActions, ownGapKinds } = document.project;
  return (
    <div className="border-t border-hair px-2 py-1.5">
      <List row="goals" icon={Flag} count={goalsOf(document, null).length}>
        <Goals stage={null} />
      </List>
      <List row="forms" icon={FileText} count={formsOf(document).length}>
        <Forms />
      </List>
      <List row="systems" icon={Monitor} count={systemsOf(document).length}>
        <Systems />
      </List>
      <List row="resources" icon={Package} count={resourcesOf(document).length}>
        <Resources />
      </List>
      <List row="ownActions" icon={Shapes} count={ownActions.length}>
        <OwnActions />
      </List>
      <List row="ownGapKinds" icon={FlagTriangleRight} count={ownGapKinds.length}>
        <OwnGapKinds />
      </List>
    </div>
  );
}

interface ListProps {
  readonly row: 'goals' | 'forms' | 'systems' | 'resources' | 'ownActions' | 'ownGapKinds';
  readonly icon: LucideIcon;
  readonly count: number;
  readonly children: ReactNode;
}

function List({ row, icon, count, children }: ListProps) {
  const t = useTranslations('inspector');
  const [open, setOpen] = useState(false);
  const asked = useSession((session) => session.asked);
  const [seen, setSeen] = useState(0);
  const locale = useLocale();
  const value = count === 0 ? t('empty') : formatNumber(count, locale);
  // Somebody was led here: to the list, or to one of its entries.
  const isAsked = asked?.field.split(' ')[0] === row;
  if (isAsked && seen !== asked.wish) {
    setSeen(asked.wish);
    setOpen(true);
  }
  return (
    <div data-field={row}>
      <FoldedRow icon={icon} title={t(row)} value={value} open={open} onToggle={() => setOpen(!open)}>
        {children}
      </FoldedRow>
    </div>
  );
}

interface NamedListProps<T> {
  readonly act: 'forms' | 'systems' | 'action' | 'gapKinds';
  readonly items: readonly T[];
  readonly addLabel: string;
  readonly row: (item: T) => ReactNode;
  readonly add: (tx: Transaction, name: string) => void;
  readonly remove: (tx: Transaction, id: Id) => void;
}

/** One list; whatever is taken from it, the steps forget, and one undo brings all back. */
function NamedList<T extends { readonly id: Id; readonly name: string }>(props: NamedListProps<T>) {
  const { act, items, addLabel, row, add, remove } = props;
  const t = useTranslations('inspector');
  const edit = useEdit();
  return (
    <ListEditor
      items={items}
      keyOf={({ id }) => id}
      row={row}
      removeLabel={({ name }) => t('removeEverywhere', { name })}
      onRemove={(index) => {
        const item = items[index];
        if (item) edit({ key: `edit.${act}` }, (tx) => remove(tx, item.id));
      }}
      addLabel={addLabel}
      onAdd={(name) => edit({ key: `edit.${act}` }, (tx) => add(tx, name))}
      disabled={useReadOnly()}
    />
  );
}

interface NameProps {
  readonly act: string;
  readonly value: string;
  readonly save: (tx: Transaction, name: string) => void;
}

function Name({ act, value, save }: NameProps) {
  const t = useTranslations('inspector');
  return (
    <PlainText
      label={t('name')}
      labelHidden
      required
      value={value}
      save={(run, text, visit) => run({ key: `edit.${act}` }, (tx) => save(tx, text ?? ''), visit)}
    />
  );
}

function Forms() {
  const t = useTranslations('inspector');
  return (
    <NamedList
      act="forms"
      items={formsOf(useDocument())}
      addLabel={t('addForm')}
      row={(form) => <FoldedForm form={form} />}
      add={(tx, name) => void addForm(tx, { name })}
      remove={deleteForm}
    />
  );
}

function Systems() {
  const t = useTranslations('inspector');
  return (
    <NamedList
      act="systems"
      items={systemsOf(useDocument())}
      addLabel={t('addSystem')}
      row={({ id, name }) => (
        <Name act="systems" value={name} save={(tx, text) => setSystem(tx, id, { name: text })} />
      )}
      add={(tx, name) => void addSystem(tx, { name })}
      remove={deleteSystem}
    />
  );
}

function OwnActions() {
  const t = useTranslations('inspector');
  const { ownActions } = useDocument().project;
  return (
    <NamedList
      act="action"
      items={ownActions}
      addLabel={t('addAction')}
      row={({ id, name }) => (
        <Name act="action" value={name} save={(tx, text) => setAction(tx, id, { name: text })} />
      )}
      add={(tx, name) => setProject(tx, { ownActions: [...ownActions, { id: tx.newId(), name }] })}
      remove={deleteAction}
    />
  );
}

function OwnGapKinds() {
  const t = useTranslations('inspector');
  const { ownGapKinds } = useDocument().project;
  return (
    <NamedList
      act="gapKinds"
      items={ownGapKinds}
      addLabel={t('addGapKind')}
      row={({ id, name }) => (
        <Name act="gapKinds" value={name} save={(tx, text) => setGapKind(tx, id, { name: text })} />
      )}
      add={(tx, name) => setProject(tx, { ownGapKinds: [...ownGapKinds, { id: tx.newId(), name }] })}
      remove={(tx, id) => setProject(tx, { ownGapKinds: ownGapKinds.filter((kind) => kind.id !== id) })}
    />
  );
}
