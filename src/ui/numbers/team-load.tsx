// How busy each team is, which one holds the others up, and what would relieve it. People, hours and cost can be changed here.
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Team } from '../../model/document';
import { bottleneckOf, FULL_LOAD } from '../../numbers/bottleneck';
import type { MapNumbers } from '../../numbers/map-numbers';
import { setStaffing } from '../actions/acts/figures';
import { Section } from '../kit/section';
import { StaffingFields } from '../kit/staffing-fields';
import { Swatch } from '../kit/swatch';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { Relief } from './relief';
import { Bar, NotKnown, useSpeech } from './figure';

interface TeamLoadProps {
  readonly map: Id;
  readonly numbers: MapNumbers;
}

export function TeamLoad({ map, numbers }: TeamLoadProps) {
  const t = useTranslations('numbers');
  const document = useDocument();
  const bottleneck = bottleneckOf(document, numbers);
  return (
    <Section title={t('load')}>
      {bottleneck ? <Relief bottleneck={bottleneck} /> : null}
      <ul className="-mx-2 flex flex-col">
        {[...numbers.load].map(([id, load]) => {
          const team = document.teams[id];
          return team ? <TeamRow key={id} map={map} team={team} load={load} /> : null;
        })}
      </ul>
    </Section>
  );
}

type Load = NonNullable<ReturnType<MapNumbers['load']['get']>>;

interface TeamRowProps {
  readonly map: Id;
  readonly team: Team;
  readonly load: Load;
}

const toneOf = (share: number | null) =>
  share !== null && share > 1 ? 'problem' : share !== null && share > FULL_LOAD ? 'gap' : 'accent';

function TeamRow({ map, team, load }: TeamRowProps) {
  const t = useTranslations('numbers');
  const say = useSpeech();
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = team.name || t('unnamed');
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className="flex w-full flex-col gap-1 rounded-lg px-2 py-1.5 text-left hover:bg-hover pointer-coarse:min-h-11"
      >
        <span className="flex w-full items-center gap-1.5">
          <Swatch hue={team.hue} />
          <span className="min-w-0 flex-1 truncate text-[13px] leading-[17px] font-medium">{name}</span>
          <span className="text-[13px] font-medium tabular-nums">
            {load.share === null ? <NotKnown /> : say.share(load.share)}
          </span>
          <ChevronRight
            size={14}
            strokeWidth={2.1}
            aria-hidden
            className={`shrink-0 text-ink3 transition-transform duration-[120ms] ${open ? 'rotate-90' : ''}`}
          />
        </span>
        <Bar share={load.share} tone={toneOf(load.share)} limit={FULL_LOAD} />
        <LoadWords load={load} />
      </button>
      {open ? <Staffing id={id} map={map} team={team} /> : null}
    </li>
  );
}

function LoadWords({ load: { needed, available } }: Pick<TeamRowProps, 'load'>) {
  const t = useTranslations('numbers');
  const say = useSpeech();
  const words =
    needed === 0
      ? t('noWork')
      : needed === null
        ? null
        : available === null
          ? t('hoursNeeded', { needed: say.count(needed) })
          : t('hoursOf', { needed: say.count(needed), available: say.count(available) });
  return words === null ? null : (
    <span className="text-[11.5px] leading-[16px] text-ink3 tabular-nums">{words}</span>
  );
}

function Staffing({ id, map, team }: { readonly id: string } & Omit<TeamRowProps, 'load'>) {
  const t = useTranslations('numbers');
  const project = useProject();
  const { maps, project: settings } = useDocument();
  const disabled = useSession((session) => session.readOnly);
  return (
    <div id={id} role="group" aria-label={t('people', { team: team.name })} className="px-2 pt-1 pb-3">
      <StaffingFields
        figures={maps[map]?.staffing[team.id]}
        currency={settings.currency}
        disabled={disabled}
        set={(figures, visit) => setStaffing(project, map, team.id, figures, visit)}
      />
    </div>
  );
}
