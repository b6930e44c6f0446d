// The panel of a lane and its team: name, colour and manager of the team; people, figures and height on this map.
import { useTranslations } from 'use-intl';
import { setTeam } from '../../model/commands/set-team';
import type { Lane, Team } from '../../model/document';
import { TEAM_PHASES } from '../../model/ids';
import { teamOf } from '../../model/queries';
import { Section } from '../kit/section';
import { useDocument } from '../project-session';
import { BandDisplay } from './band-display';
import { BandSize, useBandSizeLabel } from './band-size';
import { PhaseChoice } from './phase-choice';
import { GapsSection } from './gap/gaps-here';
import { NameField, PlainText } from './plain-text';
import { Staffing } from './staffing';
import { people } from './suggestions';
import { RecentColours, TeamColour, TeamIconChoice } from './team-look';
import { TeamRoles } from './team-roles';
import { TeamSteps } from './team-steps';
import { useReadOnly } from './use-edit';

export function LanePanel({ lane }: { readonly lane: Lane }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const team = teamOf(document, lane.id);
  const map = document.maps[lane.map];
  const size = useBandSizeLabel('lane', lane);
  const readOnly = useReadOnly();
  return (
    <div className="pt-1 pb-1">
      <TeamSection team={team} />
      <TeamSteps lane={lane} />
      {/* The header of the lane shows both; there is nothing to read. */}
      {readOnly ? null : (
        <>
          <Section title={t('colour')}>
            <TeamColour lane={lane} team={team} />
            <RecentColours lane={lane} team={team} />
          </Section>
          <Section title={t('icon')}>
            <TeamIconChoice lane={lane} team={team} />
          </Section>
        </>
      )}
      <Section title={t('roles')}>
        <TeamRoles team={team} />
      </Section>
      {map ? <Staffing map={map} team={team} /> : null}
      <GapsSection place={{ kind: 'lane', id: lane.id }} team={team.id} />
      <Section title={t('shown')}>
        <BandDisplay axis="lane" band={lane} />
      </Section>
      {lane.display === 'open' && !readOnly ? (
        <Section title={size}>
          <BandSize axis="lane" band={lane} />
        </Section>
      ) : null}
    </div>
  );
}

function TeamSection({ team }: { readonly team: Team }) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  return (
    <Section title={t('team')}>
      <NameField act="renameTeam" value={team.name} save={(tx, name) => setTeam(tx, team.id, { name })} />
      <PlainText
        label={t('teamLine')}
        placeholder={t('teamLinePlaceholder')}
        value={team.line}
        save={(run, line, visit) =>
          run({ key: 'edit.teamLine' }, (tx) => setTeam(tx, team.id, { line }), visit)
        }
      />
      <div data-field="manager">
        <PlainText
          label={t('manager')}
          placeholder={t('managerPlaceholder')}
          suggestions={people(useDocument())}
          value={team.manager}
          save={(run, manager, visit) =>
            run({ key: 'edit.manager' }, (tx) => setTeam(tx, team.id, { manager }), visit)
          }
        />
      </div>
      <PhaseChoice
        label={t('teamPhase')}
        value={team.phase}
        options={TEAM_PHASES.map((value) => ({ value, label: words(`teamPhases.${value}`) }))}
        save={(tx, phase) => setTeam(tx, team.id, { phase })}
      />
    </Section>
  );
}
