// Tidying one lane or stage alone, as an item of its menu.
import { Sparkles } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Axis } from '../actions/acts/bands';
import { stepsOfPart, tidyPart } from '../actions/acts/tidy-part';
import { useActionContext } from '../actions/use-action';
import { MenuItem } from '../kit/menu';
import { useChart } from './chart-context';

interface TidyBandItemProps {
  readonly axis: Axis;
  readonly id: Id;
}

export function TidyBandItem({ axis, id }: TidyBandItemProps) {
  const t = useTranslations('canvas');
  const { project, map, readOnly } = useChart();
  const makeContext = useActionContext();
  const part = { kind: axis, id } as const;
  return (
    <MenuItem
      icon={Sparkles}
      disabled={readOnly || stepsOfPart({ project }, map, part).length === 0}
      onSelect={() => void tidyPart(makeContext({ clipboard: null }), part)}
    >
      {t(`tidyBand.${axis}`)}
    </MenuItem>
  );
}
