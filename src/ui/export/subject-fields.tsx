// What the file is of: the kind of subject, and which map, stage, team or two maps.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { SubjectKind } from '../../formats/format';
import { mapTitle } from '../../model/maps/map-tree';
import { lanesOf, mapsOf, stagesOf, teamOf } from '../../model/queries';
import type { Source } from '../compare-state';
import { Segmented } from '../kit/segmented';
import { SelectField } from '../kit/select-field';
import { useDocument } from '../project-session';
import { Choice, Switch } from './choice';
import { offered, settled, type Subject } from './subject';

export interface SubjectFieldsProps {
  readonly subject: Subject;
  readonly onSubject: (subject: Subject) => void;
  /** Whether plain flow keeps stages together. */
  readonly stages: boolean;
  readonly onStages: (stages: boolean) => void;
  /** The kinds that are left out: they cannot be printed. */
  readonly without?: readonly SubjectKind[];
}

export function SubjectFields(props: SubjectFieldsProps) {
  const { subject, onSubject, stages, onStages, without = [] } = props;
  const t = useTranslations('files.export');
  const document = useDocument();
  const change = (part: Partial<Subject>): void => onSubject(settled(document, { ...subject, ...part }));
  const { kind, steps } = subject;
  return (
    <div className="flex flex-col gap-2.5">
      <SelectField
        label={t('subject')}
        value={kind}
        options={offered(document, subject)
          .filter((one) => !without.includes(one))
          .map((value) => ({ value, label: t(`subjects.${value}`, { count: steps.length }) }))}
        onChange={(chosen) => change({ kind: chosen })}
      />
      {kind === 'map' || kind === 'flow' || kind === 'stage' || kind === 'team' ? (
        <MapField map={subject.map} onMap={(map) => change({ map })} />
      ) : null}
      {kind === 'flow' ? <Switch label={t('flowStages')} on={stages} onChange={onStages} /> : null}
      {kind === 'stage' ? <StageField {...{ subject, change }} /> : null}
      {kind === 'team' ? <TeamField {...{ subject, change }} /> : null}
      {kind === 'comparison' ? <ComparisonFields {...{ subject, change }} /> : null}
    </div>
  );
}

interface PartProps {
  readonly subject: Subject;
  readonly change: (part: Partial<Subject>) => void;
}

function useMapOptions() {
  const t = useTranslations('compare');
  const document = useDocument();
  return mapsOf(document).map(({ id, side }) => ({
    value: id,
    label: t('mapWithSide', { name: mapTitle(document, id) || t('unnamed'), side }),
  }));
}

/** Where there is only one map there is nothing to choose. */
function MapField({ map, onMap }: { readonly map: Id; readonly onMap: (map: Id) => void }) {
  const t = useTranslations('files.export');
  const options = useMapOptions();
  if (options.length < 2) return null;
  return <SelectField label={t('map')} value={map} options={options} onChange={onMap} />;
}

function StageField({ subject, change }: PartProps) {
  const t = useTranslations('files.export');
  const words = useTranslations('compare');
  const document = useDocument();
  return (
    <SelectField
      label={t('stage')}
      value={subject.stage}
      options={stagesOf(document, subject.map).map(({ id, name }, i) => ({
        value: id,
        label: t('stageOf', { number: String(i + 1), name: name || words('unnamed') }),
      }))}
      onChange={(stage) => change({ stage })}
    />
  );
}

function TeamField({ subject, change }: PartProps) {
  const t = useTranslations('files.export');
  const words = useTranslations('compare');
  const document = useDocument();
  return (
    <SelectField
      label={t('team')}
      value={subject.lane}
      options={lanesOf(document, subject.map).map(({ id }) => ({
        value: id,
        label: teamOf(document, id).name || words('unnamed'),
      }))}
      onChange={(lane) => change({ lane })}
    />
  );
}

/** The value of a map of another project in the list of maps: there is at most one on each side. */
const OTHER = ' other';

function ComparisonFields({ subject, change }: PartProps) {
  const t = useTranslations('files.export');
  const compare = useTranslations('compare');
  return (
    <>
      <SideField side="before" {...{ subject, change }} />
      <SideField side="after" {...{ subject, change }} />
      <Choice title={compare('layout')}>
        <Segmented
          label={compare('layout')}
          value={subject.layout}
          options={(['sides', 'overlay'] as const).map((value) => ({
            value,
            label: t(`layouts.${value}`),
          }))}
          onChange={(layout) => change({ layout })}
        />
      </Choice>
      <Switch
        label={compare('onlyChanged')}
        on={subject.onlyChanged}
        onChange={(onlyChanged) => change({ onlyChanged })}
      />
    </>
  );
}

function SideField({ side, subject, change }: PartProps & { readonly side: 'before' | 'after' }) {
  const t = useTranslations('files.export');
  const compare = useTranslations('compare');
  const own = useMapOptions();
  const source: Source | null = subject[side];
  const other = source?.other;
  const options = other
    ? [
        ...own,
        {
          value: OTHER,
          label: compare('otherMap', { project: other.project.name, map: mapTitle(other, source.map) }),
        },
      ]
    : own;
  return (
    <SelectField
      label={t(side)}
      value={other ? OTHER : (source?.map ?? null)}
      placeholder={t('chooseMap')}
      options={options}
      onChange={(map) => (map === OTHER ? undefined : change({ [side]: { other: null, map } }))}
    />
  );
}
