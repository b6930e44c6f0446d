// What the rows are filtered by, column by column, each with the way out; and the team that the typed text names, as a filter.
import { ListFilter } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { lanesOf, teamOf } from '../../model/queries';
import { COLUMN_IDS, type ColumnId } from '../../model/text/columns';
import { foldName } from '../../model/text/fold';
import type { Speech } from '../../model/text/speech';
import { ChipButton, Tag } from '../kit/chip';
import { useDocument } from '../project-session';
import { changeFilter, type RowFilter } from './table-view';

/** So many values are named on a chip. */
const NAMED = 2;

interface FilterChipsProps {
  readonly map: Id;
  readonly filter: RowFilter;
  readonly words: Speech;
}

export function FilterChips(props: FilterChipsProps) {
  const { filter } = props;
  return (
    <>
      <TeamOffer {...props} />
      {COLUMN_IDS.map((column) => {
        const values = filter.values[column];
        return values ? <FilterChip key={column} {...props} column={column} values={values} /> : null;
      })}
    </>
  );
}

interface FilterChipProps extends FilterChipsProps {
  readonly column: ColumnId;
  readonly values: readonly string[];
}

function FilterChip({ map, filter, column, values }: FilterChipProps) {
  const t = useTranslations('table');
  const name = t(`columns.${column}`);
  const named = values
    .slice(0, NAMED)
    .map((value) => value || t('noValue'))
    .join(', ');
  const said = {
    column: name,
    values: named || t('noRows'),
    count: values.length > NAMED ? values.length : 0,
  };
  return (
    <Tag
      removeLabel={t('removeFilter', { column: name })}
      onRemove={() => {
        const { [column]: _, ...others } = filter.values;
        changeFilter(map, { values: others });
      }}
    >
      {t(values.length > NAMED ? 'filterChipMore' : 'filterChip', said)}
    </Tag>
  );
}

/** Whoever types the name of a team is offered its rows, not all rows that mention it. */
function TeamOffer({ map, filter }: FilterChipsProps) {
  const t = useTranslations('table');
  const document = useDocument();
  const sought = foldName(filter.search);
  const team = lanesOf(document, map)
    .map(({ id }) => teamOf(document, id).name)
    .find((name) => sought !== '' && foldName(name) === sought);
  if (team === undefined) return null;
  return (
    <ChipButton
      mark={<ListFilter size={14} strokeWidth={2.1} aria-hidden className="shrink-0" />}
      onClick={() => changeFilter(map, { search: '', values: { ...filter.values, team: [team] } })}
    >
      {t('offerTeam', { team })}
    </ChipButton>
  );
}
