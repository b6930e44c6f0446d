// The panel of one connection: its ends, condition and probability, and what the user fixed of its way.
import { Plus, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Side, SIDES } from '../../base/geometry';
import { setConnection } from '../../model/commands/set-connection';
import type { Connection } from '../../model/document';
import { isShaped, straighten } from '../actions/acts/connections';
import { useAction } from '../actions/use-action';
import { deleteItems } from '../actions/acts/delete';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { SelectField } from '../kit/select-field';
import { useDocument, useProject } from '../project-session';
import { ConnectionFields } from './connection-fields';
import { GapsSection } from './gap/gaps-here';
import { StepLink } from './step-link';
import { useEdit, useReadOnly } from './use-edit';

const END = 'rounded-lg border border-border px-2.5 py-2';

interface ConnectionPanelProps {
  readonly connection: Connection;
}

export function ConnectionPanel({ connection }: ConnectionPanelProps) {
  const t = useTranslations('inspector');
  const { steps } = useDocument();
  const project = useProject();
  const readOnly = useReadOnly();
  const from = steps[connection.from];
  const to = steps[connection.to];
  const tie = from?.kind === 'note' || to?.kind === 'note';
  return (
    <div className="pt-1 pb-1">
      <Section title={t('from')}>{from ? <StepLink step={from} className={END} /> : null}</Section>
      <Section title={t('to')}>{to ? <StepLink step={to} className={END} /> : null}</Section>
      {tie ? null : (
        <Section title={t('conditionAndProbability')}>
          <ConnectionFields connection={connection} />
        </Section>
      )}
      {tie ? null : <GapsSection place={{ kind: 'connection', id: connection.id }} />}
      <Way connection={connection} />
      {readOnly ? null : (
        <div className="flex flex-wrap gap-2 px-4 pt-1 pb-3">
          {tie ? null : <InsertButton />}
          <Button icon={Trash2} onClick={() => deleteItems(project, connection.map, [], [connection.id])}>
            {t('deleteConnection')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Inserts a step into the connection that is selected, as this one is. */
function InsertButton() {
  const { icon, label, enabled, run } = useAction('insert-between');
  return enabled ? (
    <Button icon={icon ?? Plus} onClick={run}>
      {label}
    </Button>
  ) : null;
}

/** The sides that the user chose, and the way back to the router's choice. */
function Way({ connection }: ConnectionPanelProps) {
  const t = useTranslations('inspector');
  const project = useProject();
  const readOnly = useReadOnly();
  const free = !isShaped(connection);
  return (
    <Section title={t('way')}>
      <div className="grid grid-cols-2 gap-2">
        <SideChoice connection={connection} end="fromSide" label={t('leaves')} />
        <SideChoice connection={connection} end="toSide" label={t('arrives')} />
      </div>
      {free || readOnly ? null : (
        <div>
          <Button icon={RotateCcw} onClick={() => straighten(project, [connection.id])}>
            {t('resetBends')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface SideChoiceProps extends ConnectionPanelProps {
  readonly end: 'fromSide' | 'toSide';
  readonly label: string;
}

function SideChoice({ connection, end, label }: SideChoiceProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const edit = useEdit();
  const set = (side: Side | null): void =>
    edit({ key: 'reconnect' }, (tx) => setConnection(tx, connection.id, { [end]: side }));
  return (
    <SelectField
      label={label}
      value={connection[end]}
      none={t('automatic')}
      options={SIDES.map((value) => ({ value, label: words(`sides.${value}`) }))}
      disabled={useReadOnly()}
      onChange={set}
      onClear={() => set(null)}
    />
  );
}
