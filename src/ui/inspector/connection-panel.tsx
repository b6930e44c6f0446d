// The panel of one connection: its ends, condition and probability, and what the user fixed of its way.
import { ArrowRight, ChevronRight, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Side, SIDES } from '../../base/geometry';
import { setConnection } from '../../model/commands/set-connection';
import type { Connection, Step } from '../../model/document';
import { teamOf } from '../../model/queries';
import { straighten } from '../actions/acts/connections';
import { deleteItems } from '../actions/acts/delete';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { SelectField } from '../kit/select-field';
import { useDocument, useProject } from '../project-session';
import { ConnectionFields } from './connection-fields';
import { jumpTo } from './jump-to';
import { Swatch } from './marks';
import { useEdit, useReadOnly } from './use-edit';

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
      <Section title={t('from')}>{from ? <End step={from} /> : null}</Section>
      <Section title={t('to')}>{to ? <End step={to} /> : null}</Section>
      {tie ? null : (
        <Section title={t('conditionAndProbability')}>
          <ConnectionFields connection={connection} />
        </Section>
      )}
      <Way connection={connection} />
      {readOnly ? null : (
        <div className="px-4 pt-1 pb-3">
          <Button icon={Trash2} onClick={() => deleteItems(project, connection.map, [], [connection.id])}>
            {t('deleteConnection')}
          </Button>
        </div>
      )}
    </div>
  );
}

function End({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const team = teamOf(document, step.lane);
  const name = step.name || t('unnamed');
  return (
    <button
      type="button"
      aria-label={t('goTo', { name })}
      onClick={() => jumpTo(step.id)}
      className="flex w-full items-start gap-[9px] rounded-lg border border-border px-2.5 py-2 text-left hover:bg-hover"
    >
      <ArrowRight size={14} strokeWidth={2.1} aria-hidden className="mt-0.5 shrink-0 text-ink3" />
      <span className="min-w-0 flex-1">
        <span className="block text-[13px] leading-[18px] font-semibold break-words">{name}</span>
        <span className="flex items-center gap-1.5 text-[12px] leading-[16px] text-ink3">
          <Swatch hue={team.hue} size={8} />
          <span className="min-w-0 break-words">{team.name}</span>
        </span>
      </span>
      <ChevronRight size={14} strokeWidth={2.1} aria-hidden className="mt-0.5 shrink-0 text-ink3" />
    </button>
  );
}

/** The sides that the user chose, and the way back to the router's choice. */
function Way({ connection }: ConnectionPanelProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const project = useProject();
  const edit = useEdit();
  const readOnly = useReadOnly();
  const options = SIDES.map((value) => ({ value, label: words(`sides.${value}`) }));
  const set = (fields: { fromSide: Side | null } | { toSide: Side | null }): void =>
    edit({ key: 'reconnect' }, (tx) => setConnection(tx, connection.id, fields));
  const free = connection.bends === null && connection.fromSide === null && connection.toSide === null;
  return (
    <Section title={t('way')}>
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          label={t('leaves')}
          value={connection.fromSide}
          none={t('automatic')}
          options={options}
          disabled={readOnly}
          onChange={(fromSide) => set({ fromSide })}
          onClear={() => set({ fromSide: null })}
        />
        <SelectField
          label={t('arrives')}
          value={connection.toSide}
          none={t('automatic')}
          options={options}
          disabled={readOnly}
          onChange={(toSide) => set({ toSide })}
          onClear={() => set({ toSide: null })}
        />
      </div>
      {free || readOnly ? null : (
        <div>
          <Button icon={RotateCcw} onClick={() => straighten(project, connection.id)}>
            {t('resetBends')}
          </Button>
        </div>
      )}
    </Section>
  );
}
