// What of the map is shown: chart, both, table; by icons, beside the tools.
import { Columns2, Table2, Waypoints } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { actionOf } from '../actions/registry';
import { showView } from '../actions/acts/views';
import { Segmented } from '../kit/segmented';
import { EDITOR_VIEWS, useSession } from '../session';

const ICONS = { chart: Waypoints, both: Columns2, table: Table2 } as const;

export function ViewSwitch() {
  const t = useTranslations('table');
  const view = useSession((session) => (session.screen === 'map' ? session.view : null));
  return (
    <Segmented
      label={t('view')}
      value={view}
      options={EDITOR_VIEWS.map((value) => ({
        value,
        label: t(`views.${value}`),
        icon: ICONS[value],
        shortcut: actionOf(`show-${value}`).shortcut?.[0] ?? null,
      }))}
      onChange={showView}
      iconsOnly
      className="shrink-0"
    />
  );
}
