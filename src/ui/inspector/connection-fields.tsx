// Condition and probability of a connection.
import { useTranslations } from 'use-intl';
import { makeLabelRoom } from '../../layout/label-room';
import { setConnection } from '../../model/commands/set-connection';
import type { Connection } from '../../model/document';
import { NumberField } from '../kit/number-field';
import { TextArea } from '../kit/text-field';
import { useEdit, useReadOnly } from './use-edit';

type Fields = Partial<Pick<Connection, 'label' | 'probability'>>;

interface ConnectionFieldsProps {
  readonly connection: Connection;
  readonly labelHidden?: boolean;
  /** The name of the target, where several connections are listed: the fields are told apart by it. */
  readonly to?: string;
}

function useSetConnection({ id }: Connection): (act: string, fields: Fields, visit: string) => void {
  const edit = useEdit();
  return (key, fields, visit) =>
    edit(
      { key },
      (tx) => {
        // A field may still commit while its connection goes.
        if (!tx.draft.connections[id]) return;
        setConnection(tx, id, fields);
        if (fields.label !== undefined) makeLabelRoom(tx, id);
      },
      visit,
    );
}

export function ConnectionFields({ connection, labelHidden = false, to }: ConnectionFieldsProps) {
  const t = useTranslations('inspector');
  const disabled = useReadOnly();
  const set = useSetConnection(connection);
  const named = (label: string): string => (to === undefined ? label : t('ofConnection', { label, to }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_76px] items-start gap-1.5">
      <div data-field="condition">
        <TextArea
          label={named(t('condition'))}
          labelHidden={labelHidden}
          placeholder={t('conditionPlaceholder')}
          disabled={disabled}
          value={connection.label ?? ''}
          commit={(text, visit) => {
            const label = text.trim();
            set('labelConnection', { label: label === '' ? null : label }, visit);
            return label;
          }}
        />
      </div>
      <div data-field="probability">
        <NumberField
          label={named(t('probability'))}
          labelHidden={labelHidden}
          unit="%"
          most={100}
          placeholder="–"
          refusal={t('notAPercentage')}
          disabled={disabled}
          value={connection.probability === null ? null : percent(connection.probability)}
          commit={(value, visit) =>
            set('edit.probability', { probability: value === null ? null : value / 100 }, visit)
          }
        />
      </div>
    </div>
  );
}

/** A share as a percentage, without the tail that binary fractions leave. */
export const percent = (share: number): number => Number((share * 100).toPrecision(12));
