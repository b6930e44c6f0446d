// The panel when nothing is selected: the project and the map on screen.
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { setMap } from '../../model/commands/set-map';
import { setMapName } from '../../model/commands/set-map-name';
import { setProject } from '../../model/commands/set-project';
import type { ProcessMap, Project } from '../../model/document';
import { LANE_DIRECTIONS } from '../../model/ids';
import { mapTitle } from '../../model/maps/map-tree';
import { turn } from '../actions/acts/display';
import { Combobox } from '../kit/combobox';
import { FieldButton } from '../kit/field-button';
import { FieldGroup } from '../kit/field-group';
import { NumberField } from '../kit/number-field';
import { Section } from '../kit/section';
import { Segmented } from '../kit/segmented';
import { SelectField } from '../kit/select-field';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { currencyOptions } from './currencies';
import { GapsSection } from './gap/gaps-here';
import { NameField, PlainText } from './plain-text';
import { ProjectLists } from './project-lists';
import { useEdit, useReadOnly } from './use-edit';

export function ProjectPanel() {
  const t = useTranslations('inspector');
  const { project, maps } = useDocument();
  const map = maps[useSession((session) => session.map) ?? ''];
  return (
    <div className="pt-1 pb-1">
      <Section title={t('project')}>
        <NameField act="renameProject" value={project.name} save={(tx, name) => setProject(tx, { name })} />
        <PlainText
          label={t('description')}
          labelHidden
          multiline
          placeholder={t('descriptionPlaceholder')}
          value={project.description}
          save={(run, description, visit) =>
            run({ key: 'edit.description' }, (tx) => setProject(tx, { description }), visit)
          }
        />
        <Language project={project} />
        <Currency project={project} />
      </Section>
      <WorkingTime project={project} />
      {map ? <MapSection map={map} /> : null}
      {map ? <GapsSection place={{ kind: 'map', id: map.id }} /> : null}
      <ProjectLists />
    </div>
  );
}

interface ProjectProps {
  readonly project: Project;
}

function Language({ project }: ProjectProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const edit = useEdit();
  return (
    <SelectField
      label={t('language')}
      hint={t('languageHint')}
      value={project.language}
      disabled={useReadOnly()}
      options={(['en', 'zh'] as const).map((value) => ({ value, label: words(`languages.${value}`) }))}
      onChange={(language) => edit({ key: 'edit.language' }, (tx) => setProject(tx, { language }))}
    />
  );
}

function Currency({ project }: ProjectProps) {
  const t = useTranslations('inspector');
  const locale = useLocale();
  const edit = useEdit();
  const options = useMemo(() => currencyOptions(locale), [locale]);
  const shown = options.find(({ id }) => id === project.currency);
  return (
    <FieldGroup label={t('currency')}>
      <Combobox
        label={t('findCurrency')}
        nothing={t('nothingFits')}
        options={options}
        selected={project.currency}
        onChoose={(currency) => edit({ key: 'edit.currency' }, (tx) => setProject(tx, { currency }))}
        trigger={
          <FieldButton disabled={useReadOnly()} aria-label={`${t('currency')}: ${project.currency}`}>
            {project.currency} <span className="text-ink3">{shown?.detail}</span>
          </FieldButton>
        }
      />
    </FieldGroup>
  );
}

function WorkingTime({ project }: ProjectProps) {
  const t = useTranslations('inspector');
  const edit = useEdit();
  const disabled = useReadOnly();
  const set = (fields: Partial<Pick<Project, 'hoursPerDay' | 'daysPerWeek'>>, visit: string): void =>
    edit({ key: 'edit.workingTime' }, (tx) => setProject(tx, fields), visit);
  return (
    <Section title={t('workingTime')}>
      <div className="grid grid-cols-2 gap-2">
        <NumberField
          label={t('hoursPerDay')}
          required
          least={0.01}
          most={24}
          refusal={t('hoursRange')}
          disabled={disabled}
          value={project.hoursPerDay}
          commit={(hoursPerDay, visit) => (hoursPerDay === null ? undefined : set({ hoursPerDay }, visit))}
        />
        <NumberField
          label={t('daysPerWeek')}
          required
          least={0.01}
          most={7}
          refusal={t('daysRange')}
          disabled={disabled}
          value={project.daysPerWeek}
          commit={(daysPerWeek, visit) => (daysPerWeek === null ? undefined : set({ daysPerWeek }, visit))}
        />
      </div>
    </Section>
  );
}

function MapSection({ map }: { readonly map: ProcessMap }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const edit = useEdit();
  const project = useProject();
  const disabled = useReadOnly();
  return (
    <Section title={t('map')}>
      <NameField
        act="renameMap"
        labelled
        value={mapTitle(document, map.id)}
        save={(tx, name) => setMapName(tx, map.id, name)}
      />
      <FieldGroup label={t('lanesRun')}>
        <Segmented
          label={t('lanesRun')}
          disabled={disabled}
          value={map.laneDirection}
          options={LANE_DIRECTIONS.map((value) => ({ value, label: t(`laneDirections.${value}`) }))}
          onChange={(direction) => {
            if (direction !== map.laneDirection) turn(project, map.id);
          }}
        />
      </FieldGroup>
      <NumberField
        label={t('leads')}
        refusal={t('notANumber')}
        disabled={disabled}
        value={map.leadsPerMonth}
        commit={(leadsPerMonth, visit) =>
          edit({ key: 'edit.leads' }, (tx) => setMap(tx, map.id, { leadsPerMonth }), visit)
        }
      />
    </Section>
  );
}
