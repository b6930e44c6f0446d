// The teams and stages of the chart as menus inside a step's menu: where it is, is ticked; another one moves it there.
import { Check, Columns3, Rows3 } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { useTranslations } from 'use-intl';
import { lanesOf, stagesOf, teamOf } from '../../model/queries';
import type { Axis } from '../actions/acts/bands';
import { moveToBand } from '../actions/acts/to-band';
import { Swatch } from '../kit/swatch';
import { selectedSteps, useSession } from '../session';
import { useChart } from './chart-context';
import { SUB_TRIGGER, Submenu } from './submenu';

export function BandChoice({ axis }: { readonly axis: Axis }) {
  const t = useTranslations('canvas');
  const { project, map, readOnly } = useChart();
  const ids = useSession(({ selection }) => selectedSteps(selection));
  const document = project.store.document();
  const entries =
    axis === 'lane'
      ? lanesOf(document, map).map(({ id }) => {
          const { name, hue } = teamOf(document, id);
          return { id, name, mark: <Swatch hue={hue} /> };
        })
      : stagesOf(document, map).map(({ id, name }, at) => ({
          id,
          name,
          mark: <span className="min-w-3 text-ink3 tabular-nums">{at + 1}</span>,
        }));
  const now = new Set(ids.map((id) => document.steps[id]?.[axis]));
  return (
    <Submenu label={t(`choose.${axis}`)} icon={axis === 'lane' ? Rows3 : Columns3} disabled={readOnly}>
      <Radix.RadioGroup value={now.size === 1 ? ([...now][0] ?? '') : ''}>
        {entries.map(({ id, name, mark }) => (
          <Radix.RadioItem
            key={id}
            value={id}
            className={SUB_TRIGGER}
            onSelect={() => moveToBand(project, ids, axis, id)}
          >
            {mark}
            <span className="min-w-0 flex-1">{name || t('unnamed')}</span>
            {now.size === 1 && now.has(id) ? (
              <Check size={16} strokeWidth={1.8} aria-hidden className="text-accent" />
            ) : null}
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </Submenu>
  );
}
