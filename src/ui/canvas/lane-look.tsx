// The colour and icon of a lane's team, chosen in the lane's menu.
import clsx from 'clsx';
import { ChevronRight, Palette } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { useTranslations } from 'use-intl';
import { HUES } from '../../base/hues';
import type { Id } from '../../base/id';
import { TEAM_ICONS } from '../../model/ids';
import { teamOf } from '../../model/queries';
import { Glyph } from '../../steps/glyph';
import { recolourLane } from '../actions/acts/bands';
import { useChart } from './chart-context';
import { SUB_CONTENT, SUB_TRIGGER } from './submenu';
import { useTheme } from './use-theme';

const CHOICE =
  'grid size-8 place-items-center rounded-lg outline-none data-[highlighted]:bg-hover data-[state=checked]:bg-accent-soft pointer-coarse:size-11';

export function LaneLook({ lane }: { readonly lane: Id }) {
  const t = useTranslations('canvas');
  const { readOnly } = useChart();
  return (
    <Radix.Sub>
      <Radix.SubTrigger className={SUB_TRIGGER} disabled={readOnly}>
        <Palette size={16} strokeWidth={1.8} aria-hidden className="text-ink2" />
        <span className="min-w-0 flex-1">{t('look')}</span>
        <ChevronRight size={16} strokeWidth={1.8} aria-hidden className="text-ink3" />
      </Radix.SubTrigger>
      <Radix.Portal>
        <Radix.SubContent className={SUB_CONTENT} sideOffset={4} collisionPadding={8}>
          <Hues lane={lane} />
          <Radix.Separator className="mx-2 my-1 h-px bg-hair" />
          <Icons lane={lane} />
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  );
}

function Hues({ lane }: { readonly lane: Id }) {
  const words = useTranslations('words.hues');
  const theme = useTheme();
  const { project } = useChart();
  const team = teamOf(project.store.document(), lane);
  return (
    <Radix.RadioGroup value={team.hue} className="grid grid-cols-6 gap-0.5">
      {HUES.map((hue) => (
        <Radix.RadioItem
          key={hue}
          value={hue}
          aria-label={words(hue)}
          title={words(hue)}
          className={CHOICE}
          onSelect={() => recolourLane(project, lane, { hue })}
        >
          <span
            className={clsx(
              'size-5 rounded-md',
              hue === team.hue && 'ring-2 ring-accent ring-offset-2 ring-offset-raised',
            )}
            style={{ background: theme.hues[hue].solid }}
          />
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

function Icons({ lane }: { readonly lane: Id }) {
  const words = useTranslations('words.teamIcons');
  const theme = useTheme();
  const { project } = useChart();
  const team = teamOf(project.store.document(), lane);
  return (
    <Radix.RadioGroup value={team.icon} className="grid grid-cols-6 gap-0.5">
      {TEAM_ICONS.map((icon) => (
        <Radix.RadioItem
          key={icon}
          value={icon}
          aria-label={words(icon)}
          title={words(icon)}
          className={CHOICE}
          onSelect={() => recolourLane(project, lane, { icon })}
        >
          <svg width={18} height={18} aria-hidden>
            <Glyph name={icon} x={0} y={0} size={18} colour={theme.ink2} line={1.8} />
          </svg>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
