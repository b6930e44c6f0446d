// The bar above the action plan: back to the map, what is shown of it, and what can be made of it.
import { ArrowLeft, Download, GitCompareArrows, Plus, Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { PLAN_STATUSES } from '../../../model/ids';
import { showScreen } from '../../actions/acts/screens';
import { Button } from '../../kit/button';
import { IconButton } from '../../kit/icon-button';
import { SelectField } from '../../kit/select-field';
import { type Arrangement, ownerOf } from './arrange-plan';
import { FillMenu } from './fill-menu';
import type { PlanEntry } from './use-plan';

interface PlanBarProps {
  readonly entries: readonly PlanEntry[];
  /** Those that the filters leave. */
  readonly shown: readonly PlanEntry[];
  readonly arrangement: Arrangement;
  readonly onArrange: (change: Partial<Arrangement>) => void;
  readonly readOnly: boolean;
  readonly onAdd: () => void;
  readonly onDownload: () => void;
}

export function PlanBar({ shown, readOnly, onAdd, onDownload, ...filters }: PlanBarProps) {
  const t = useTranslations('plan');
  return (
    <div
      role="toolbar"
      aria-label={t('tools')}
      data-region=""
      className="flex min-h-12 shrink-0 flex-wrap items-center gap-1.5 border-b border-hair bg-surface px-3 py-1.5"
    >
      <IconButton label={t('back')} icon={ArrowLeft} onClick={() => showScreen('map')} />
      <Button look="plain" icon={GitCompareArrows} onClick={() => showScreen('compare')}>
        {t('compare')}
      </Button>
      <Filters {...filters} />
      <span className="flex-1" />
      {readOnly ? null : (
        <>
          <FillMenu entries={shown} />
          <Button icon={Plus} onClick={onAdd}>
            {t('add')}
          </Button>
        </>
      )}
      <Button icon={Printer} onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button look="primary" icon={Download} onClick={onDownload}>
        {t('download')}
      </Button>
    </div>
  );
}

/** Radix keeps the empty value for itself: lines without an owner need a name that nobody bears. */
const NOBODY = '\u0000nobody';

function Filters({
  entries,
  arrangement,
  onArrange,
}: Pick<PlanBarProps, 'entries' | 'arrangement' | 'onArrange'>) {
  const t = useTranslations('plan');
  const owners = [...new Set(entries.map(ownerOf))].filter((name) => name !== '').toSorted();
  const reached = entries.flatMap((entry) => [...entry.teams, ...entry.reaches]);
  const teams = [...new Set([...reached, ...(arrangement.team === null ? [] : [arrangement.team])])];
  const plain = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  const { status, owner, team } = arrangement;
  return (
    <>
      <SelectField
        compact
        label={t('filters.team')}
        value={team}
        options={plain(teams)}
        none={t('anyTeam')}
        onClear={() => onArrange({ team: null })}
        onChange={(chosen) => onArrange({ team: chosen })}
      />
      <SelectField
        compact
        label={t('filters.owner')}
        value={owner === '' ? NOBODY : owner}
        options={[{ value: NOBODY, label: t('noOwner') }, ...plain(owners)]}
        none={t('anyOwner')}
        onClear={() => onArrange({ owner: null })}
        onChange={(chosen) => onArrange({ owner: chosen === NOBODY ? '' : chosen })}
      />
      <SelectField
        compact
        label={t('filters.status')}
        value={status}
        options={PLAN_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        none={t('anyStatus')}
        onClear={() => onArrange({ status: null })}
        onChange={(chosen) => onArrange({ status: chosen })}
      />
    </>
  );
}
