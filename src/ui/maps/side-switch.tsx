// The switch in the middle of the top bar: current process, target, and both compared where that screen is there.
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { mapOfSide, showSide } from '../actions/acts/maps';
import { showScreen } from '../actions/acts/screens';
import { Segmented } from '../kit/segmented';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';

type Shown = 'current' | 'target' | 'compare';

export function SideSwitch({ compares }: { readonly compares: boolean }) {
  const t = useTranslations('maps');
  const document = useDocument();
  const project = useProject();
  const { screen, map, readOnly } = useSession();
  const side = document.maps[map ?? '']?.side ?? null;
  const shown: Shown | null = screen === 'compare' ? 'compare' : screen === 'map' ? side : null;
  const hasTarget = mapOfSide(document, 'target') !== null;
  const options: { value: Shown; label: string; icon?: typeof Plus }[] = [
    { value: 'current', label: t('sides.current') },
    // Where nothing can be added, there is no switch to what is not there.
    ...(hasTarget || !readOnly
      ? [{ value: 'target' as const, label: t('sides.target'), ...(hasTarget ? {} : { icon: Plus }) }]
      : []),
    ...(compares && hasTarget ? [{ value: 'compare' as const, label: t('sides.compare') }] : []),
  ];
  if (options.length < 2) return null;
  return (
    <Segmented
      label={t('switch')}
      value={shown}
      options={options}
      onChange={(chosen) => (chosen === 'compare' ? showScreen('compare') : showSide(project, chosen))}
      className="shrink-0"
    />
  );
}
