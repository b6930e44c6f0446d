// What a field says on one side of a comparison, as people read it: in the words of the table, references by name.
import { formatMoney } from '../base/money';
import { formatNumber, percentText } from '../base/number-text';
import type { Id } from '../base/id';
import type { Change } from './change';
import type { FieldChange } from './fields';
import type { MapSide } from './map-side';
import type { Connection, ProcessMap, Stage, Step } from '../model/document';
import { cellText } from '../model/text/cell-text';
import { COLUMN_IDS, type ColumnId } from '../model/text/columns';
import type { Speech } from '../model/text/speech';
import type { Translate as Said } from '../locales/translator';

/** What fields are said with. */
export interface FieldWords {
  readonly t: Said<'compare'>;
  readonly speech: Speech;
}

const isColumn = (field: string): field is ColumnId => COLUMN_IDS.some((id) => id === field);

const percent = (share: number | null, { speech }: FieldWords): string =>
  share === null ? '' : percentText(Math.round(share * 1000) / 10, speech.locale);

function stepText({ document }: MapSide, step: Step, field: string, { speech }: FieldWords): string {
  return isColumn(field) ? cellText(document, step, field, speech) : '';
}

function connectionText(connection: Connection, field: string, say: FieldWords): string {
  return field === 'probability' ? percent(connection.probability, say) : (connection.label ?? '');
}

function stageText(stage: Stage, field: string, { speech: { words } }: FieldWords): string {
  if (field === 'phase') return stage.phase === null ? '' : words.stagePhases[stage.phase];
  const text = stage[field as 'objective' | 'entryCriteria' | 'exitCriteria' | 'name'];
  return text ?? '';
}

/** Figures of the map hold themselves: a number, or the people of a team. */
function mapText(value: unknown, { t, speech }: FieldWords): string {
  if (typeof value === 'number') return formatNumber(value, speech.locale);
  if (typeof value !== 'object' || value === null) return '';
  const { headcount, hours, costRate } = value as ProcessMap['staffing'][Id];
  return [
    headcount === null ? '' : t('headcount', { count: headcount }),
    hours === null ? '' : t('hours', { hours }),
    costRate === null ? '' : t('rate', { rate: formatMoney(costRate, speech.locale) }),
  ]
    .filter((text) => text !== '')
    .join(t('listGap'));
}

/** The text of a changed field on one side; empty when nothing is said there. */
export function fieldText(
  side: MapSide,
  change: Change,
  field: FieldChange,
  which: 'before' | 'after',
  say: FieldWords,
): string {
  const id = change[which] ?? '';
  const { document } = side;
  if (field.field === 'name') return typeof field[which] === 'string' ? field[which] : '';
  switch (change.record) {
    case 'step': {
      const step = document.steps[id];
      return step ? stepText(side, step, field.field, say) : '';
    }
    case 'connection': {
      const connection = document.connections[id];
      return connection ? connectionText(connection, field.field, say) : '';
    }
    case 'stage': {
      const stage = document.stages[id];
      return stage ? stageText(stage, field.field, say) : '';
    }
    default:
      return mapText(field[which], say);
  }
}

/** What a renamed record was called. */
export function formerName({ fields }: Change): string {
  const was = fields[0]?.before;
  return typeof was === 'string' ? was : '';
}
