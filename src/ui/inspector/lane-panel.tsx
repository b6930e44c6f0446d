// The panel of a lane and its team: name, colour and manager of the team; people, figures and height on this map.
import { useTranslations } from 'use-intl';
import { setMap } from '../../model/commands/set-map';
import { setTeam } from '../../model/commands/set-team';
import type { Lane, ProcessMap, Team } from '../../model/document';
import { TEAM_PHASES } from '../../model/ids';
import { teamOf } from '../../model/queries';
import { MoneyField } from '../kit/money-field';
import { NumberField } from '../kit/number-field';
import { Section } from '../kit/section';
import { SelectField } from '../kit/select-field';
import { useDocument } from '../project-session';
import { BandSize } from './band-size';
import { PlainText } from './plain-text';
import { TeamColour, TeamIconChoice } from './team-look';
import { TeamRoles } from './team-roles';
import { useEdit, useReadOnly } from './use-edit';

export function LanePanel({ lane }: { readonly lane: Lane }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const team = teamOf(document, lane.id);
  const map = document.maps[lane.map];
  return (
    <div className="pt-1 pb-1">
      <TeamSection team={team} />
      <Section title={t('colour')}>
        <TeamColour lane={lane} team={team} />
      </Section>
      <Section title={t('icon')}>
        <TeamIconChoice lane={lane} team={team} />
      </Section>
      <Section title={t('roles')}>
        <TeamRoles team={team} />
      </Section>
      {map ? <Staffing map={map} team={team} /> : null}
      <Section title={t('laneHeight')}>
        <BandSize axis="lane" band={lane} />
      </Section>
    </div>
  );
}

function TeamSection({ team }: { readonly team: Team }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const edit = useEdit();
  const disabled = useReadOnly();
  return (
    <Section title={t('team')}>
      <PlainText
        label={t('name')}
        labelHidden
        strong
        required
        value={team.name}
        save={(run, name, visit) =>
          run(
            { key: 'renameTeam', values: { name: name ?? '' } },
            (tx) => setTeam(tx, team.id, { name: name ?? '' }),
            visit,
          )
        }
      />
      <PlainText
        label={t('teamLine')}
        placeholder={t('teamLinePlaceholder')}
        value={team.line}
        save={(run, line, visit) =>
          run({ key: 'edit.teamLine' }, (tx) => setTeam(tx, team.id, { line }), visit)
        }
      />
      <div className="grid grid-cols-2 gap-2">
        <PlainText
          label={t('manager')}
          placeholder={t('managerPlaceholder')}
          value={team.manager}
          save={(run, manager, visit) =>
            run({ key: 'edit.manager' }, (tx) => setTeam(tx, team.id, { manager }), visit)
          }
        />
        <SelectField
          label={t('teamPhase')}
          value={team.phase}
          none={t('none')}
          disabled={disabled}
          options={TEAM_PHASES.map((value) => ({ value, label: words(`teamPhases.${value}`) }))}
          onChange={(phase) => edit({ key: 'edit.phase' }, (tx) => setTeam(tx, team.id, { phase }))}
          onClear={() => edit({ key: 'edit.phase' }, (tx) => setTeam(tx, team.id, { phase: null }))}
        />
      </div>
    </Section>
  );
}

type StaffingFigures = ProcessMap['staffing'][string];
const NOBODY: StaffingFigures = { headcount: null, hours: null, costRate: null };

function Staffing({ map, team }: { readonly map: ProcessMap; readonly team: Team }) {
  const t = useTranslations('inspector');
  const { currency } = useDocument().project;
  const edit = useEdit();
  const disabled = useReadOnly();
  const figures = map.staffing[team.id] ?? NOBODY;
  const set = (fields: Partial<StaffingFigures>, visit: string): void =>
    edit(
      { key: 'edit.staffing' },
      (tx) => setMap(tx, map.id, { staffing: { ...map.staffing, [team.id]: { ...figures, ...fields } } }),
      visit,
    );
  return (
    <Section title={t('staffing')}>
      <div className="grid grid-cols-2 gap-2">
        <NumberField
          label={t('headcount')}
          refusal={t('notANumber')}
          disabled={disabled}
          value={figures.headcount}
          commit={(headcount, visit) => set({ headcount }, visit)}
        />
        <NumberField
          label={t('hours')}
          most={168}
          refusal={t('notHoursOfAWeek')}
          disabled={disabled}
          value={figures.hours}
          commit={(hours, visit) => set({ hours }, visit)}
        />
        <MoneyField
          label={t('costRate')}
          currency={currency}
          placeholder={currency}
          disabled={disabled}
          value={figures.costRate}
          commit={(costRate, visit) => set({ costRate }, visit)}
        />
      </div>
    </Section>
  );
}
