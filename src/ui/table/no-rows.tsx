// What stands in the table when it has no rows: what limits it, and the way out of that.
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { toldSteps } from '../../model/told-order';
import { Button } from '../kit/button';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { useTeamName, useTeamPart } from '../team-view';
import { useHits } from '../use-hits';
import type { Arranged } from './arrange-rows';
import { fits, foundRows } from './found-rows';
import type { Grid } from './grid';
import { changeFilter, NO_FILTER, useTableView } from './table-view';

interface NoRowsProps {
  readonly arranged: Arranged;
  readonly grid: Grid;
}

export function NoRows({ arranged, grid }: NoRowsProps) {
  return (
    <div className="sticky left-0 flex w-[min(100%,100cqw)] flex-col items-start gap-3 p-6">
      {arranged.all === 0 ? <NoSteps grid={grid} /> : <NothingFits grid={grid} />}
    </div>
  );
}

function NoSteps({ grid }: Pick<NoRowsProps, 'grid'>) {
  const t = useTranslations('table');
  return (
    <>
      <p className="text-ink2">{t('empty')}</p>
      {grid.readOnly ? null : (
        <div className="flex gap-2">
          <Button icon={Plus} onClick={() => grid.acts.insertRow()}>
            {t('addRow')}
          </Button>
          <Button look="plain" onClick={() => void grid.acts.pasteRows()}>
            {t('pasteRows')}
          </Button>
        </div>
      )}
    </>
  );
}

/** In a team's view what fits may be elsewhere on the map: said, and one press away. */
function NothingFits({ grid: { map, source } }: Pick<NoRowsProps, 'grid'>) {
  const t = useTranslations('table');
  const document = useDocument();
  const team = useTeamName();
  const filter = useTableView(({ filters }) => filters[map]) ?? NO_FILTER;
  const found = foundRows(document, useHits(map, filter.search), null);
  const isParted = useTeamPart(map) !== null;
  const elsewhere = toldSteps(document, map).filter((step) =>
    fits(document, step, source.speech.writes, filter, found),
  ).length;
  return (
    <>
      <p className="text-ink2">{isParted ? t('nothingFitsTeam', { team, elsewhere }) : t('nothingFits')}</p>
      {isParted && elsewhere > 0 ? (
        <Button onClick={() => useSession.setState({ focusedTeam: null })}>{t('showAllTeams')}</Button>
      ) : (
        <Button onClick={() => changeFilter(map, NO_FILTER)}>{t('unfilter')}</Button>
      )}
    </>
  );
}
