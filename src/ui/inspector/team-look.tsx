// A team's colour and icon, each chosen from all there are.
import clsx from 'clsx';
import { Check } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useTranslations } from 'use-intl';
import { HUES, THEMES } from '../../base/theme';
import type { Lane, Team } from '../../model/document';
import { TEAM_ICONS } from '../../model/ids';
import { recolourLane } from '../actions/acts/bands';
import { useRecentHues } from '../actions/acts/recent-hues';
import { FieldGroup } from '../kit/field-group';
import { useProject } from '../project-session';
import { useSession } from '../session';
import { GlyphMark } from './marks';

interface TeamLookProps {
  readonly lane: Lane;
  readonly team: Team;
}

export function TeamColour({ lane, team }: TeamLookProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const project = useProject();
  const theme = THEMES[useSession((session) => session.theme)];
  return (
    <RadioGroup.Root
      aria-label={t('colour')}
      value={team.hue}
      onValueChange={(chosen) => {
        const hue = HUES.find((one) => one === chosen);
        if (hue) recolourLane(project, lane.id, { hue });
      }}
      className="grid grid-cols-6 gap-1"
    >
      {HUES.map((hue) => {
        const { solid, onSolid } = theme.hues[hue];
        return (
          <RadioGroup.Item
            key={hue}
            value={hue}
            aria-label={words(`hues.${hue}`)}
            title={words(`hues.${hue}`)}
            className="grid h-8 place-items-center rounded-lg hover:bg-hover disabled:hover:bg-transparent pointer-coarse:h-11"
          >
            <span
              className="grid size-[22px] place-items-center rounded-[7px]"
              style={{ background: solid, color: onSolid }}
            >
              {hue === team.hue ? <Check size={14} strokeWidth={2.6} aria-hidden /> : null}
            </span>
          </RadioGroup.Item>
        );
      })}
    </RadioGroup.Root>
  );
}

/** The colours that were given lately, but for the one that the team has. */
export function RecentColours({ lane, team }: TeamLookProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const project = useProject();
  const theme = THEMES[useSession((session) => session.theme)];
  const hues = useRecentHues((state) => state.hues).filter((hue) => hue !== team.hue);
  if (hues.length === 0) return null;
  return (
    <FieldGroup label={t('recentColours')} className="grid grid-cols-6 gap-1">
      {hues.map((hue) => {
        const label = t('recentColour', { colour: words(`hues.${hue}`) });
        return (
          <button
            key={hue}
            type="button"
            aria-label={label}
            title={label}
            onClick={() => recolourLane(project, lane.id, { hue })}
            className="grid h-8 place-items-center rounded-lg hover:bg-hover pointer-coarse:h-11"
          >
            <span className="size-[22px] rounded-[7px]" style={{ background: theme.hues[hue].solid }} />
          </button>
        );
      })}
    </FieldGroup>
  );
}

export function TeamIconChoice({ lane, team }: TeamLookProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const project = useProject();
  return (
    <RadioGroup.Root
      aria-label={t('icon')}
      value={team.icon}
      onValueChange={(chosen) => {
        const icon = TEAM_ICONS.find((one) => one === chosen);
        if (icon) recolourLane(project, lane.id, { icon });
      }}
      className="grid grid-cols-6 gap-1"
    >
      {TEAM_ICONS.map((icon) => (
        <RadioGroup.Item
          key={icon}
          value={icon}
          aria-label={words(`teamIcons.${icon}`)}
          title={words(`teamIcons.${icon}`)}
          className={clsx(
            'grid h-8 place-items-center rounded-lg border pointer-coarse:h-11',
            icon === team.icon
              ? 'border-accent bg-accent-soft text-accent-ink'
              : 'border-transparent text-ink2 hover:bg-hover disabled:hover:bg-transparent',
          )}
        >
          <GlyphMark name={icon} size={16} />
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
