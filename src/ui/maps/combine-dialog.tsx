// Combines team charts into one whole: which charts, and for confirmation what of them is one with what.
import { FilePlus2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { combineMaps } from '../../model/commands/combine-maps';
import type { ProcessMap, ProjectDocument } from '../../model/document';
import { adopt } from '../../model/maps/adopt';
import { combinePlan } from '../../model/maps/combine-plan';
import { stepsOf } from '../../model/queries';
import { changeMaps } from '../actions/acts/change-maps';
import { useActionContext } from '../actions/use-action';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { FieldGroup } from '../kit/field-group';
import { Segmented } from '../kit/segmented';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { HandOffRows, MergeRows, Part, ROW, ROWS, StageRows, TeamRows } from './combine-rows';
import { editedPlan, NO_EDITS, type PlanEdits, teamCharts, withCharts } from './combine-state';
import { NameInput } from './name-input';
import { useChartsFile } from './use-charts-file';

const close = (): void => useSession.setState({ dialog: null });

/** The charts to begin with: the last one of each team, of the side on screen. */
function firstCharts(document: ProjectDocument, side: ProcessMap['side']): Id[] {
  const last = new Map<Id, Id>();
  for (const { id, team, side: of } of teamCharts(document)) if (of === side) last.set(team ?? id, id);
  return [...last.values()];
}

export function CombineDialog() {
  const t = useTranslations('maps');
  const document = useDocument();
  const context = useActionContext();
  const shown = document.maps[useSession((session) => session.map) ?? ''];
  const [side, setSide] = useState<ProcessMap['side']>(shown?.side ?? 'current');
  // With charts of files, which are no part of the project until it is done.
  const [work, setWork] = useState<ProjectDocument>(document);
  const [files, setFiles] = useState<Readonly<Record<Id, string>>>({});
  const [charts, setCharts] = useState<readonly Id[]>(() => firstCharts(document, side));
  const [edits, setEdits] = useState<PlanEdits>(NO_EDITS);
  const [name, setName] = useState(t('combine.name'));
  const guess = useMemo(() => combinePlan(work, charts), [work, charts]);
  const plan = useMemo(() => editedPlan(guess, edits), [guess, edits]);
  const addFile = useChartsFile((from, fileName) => {
    const added = withCharts(work, from, side);
    setWork(added.document);
    setFiles((before) => ({ ...before, ...Object.fromEntries(added.charts.map((id) => [id, fileName])) }));
    setCharts((before) => [...before, ...added.charts]);
  });
  const make = (): void => {
    close();
    void changeMaps(context({ clipboard: null }), { key: 'combineMaps' }, (tx) => {
      adopt(tx, work);
      const map = combineMaps(tx, { plan, name, side });
      return { map, tidied: [{ map, scope: null }] };
    });
  };
  const rows = { document: work, guess, plan, edits, onChange: setEdits };
  const enough = charts.length > 1;
  return (
    <Dialog
      open
      onClose={close}
      title={t('combine.title')}
      text={t('combine.text')}
      footer={
        <>
          {enough ? null : <p className="mr-auto text-[12px] text-ink2">{t('combine.tooFew')}</p>}
          <Button look="plain" onClick={close}>
            {t('cancel')}
          </Button>
          <Button look="primary" disabled={!enough || name.trim() === ''} onClick={make}>
            {t('combine.make')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <Charts
          document={work}
          files={files}
          chosen={charts}
          onChoose={setCharts}
          onFile={() => void addFile()}
        />
        {enough ? (
          <>
            <HandOffRows {...rows} />
            <TeamRows {...rows} />
            <StageRows {...rows} />
            <MergeRows {...rows} />
            <div className="grid gap-4 sm:grid-cols-2">
              <NameInput label={t('name')} value={name} onChange={setName} />
              <FieldGroup label={t('combine.side')}>
                <Segmented
                  label={t('combine.side')}
                  value={side}
                  options={(['current', 'target'] as const).map((value) => ({
                    value,
                    label: t(`groups.${value}`),
                  }))}
                  onChange={setSide}
                  className="w-full"
                />
              </FieldGroup>
            </div>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

interface ChartsProps {
  readonly document: ProjectDocument;
  /** The file that a chart came from, by chart. */
  readonly files: Readonly<Record<Id, string>>;
  readonly chosen: readonly Id[];
  onChoose(charts: readonly Id[]): void;
  onFile(): void;
}

/** The charts there are, and the way to those of a colleague's file. */
function Charts({ document, files, chosen, onChoose, onFile }: ChartsProps) {
  const t = useTranslations('maps');
  const charts = teamCharts(document);
  // In order of the maps, so that lanes come in the same order whoever ticks them how.
  const choose = (id: Id, on: boolean): void =>
    onChoose(charts.map((chart) => chart.id).filter((one) => (one === id ? on : chosen.includes(one))));
  return (
    <Part title={t('combine.charts')} text={charts.length === 0 ? t('combine.noCharts') : ''}>
      {charts.length === 0 ? null : (
        <ul className={ROWS}>
          {charts.map(({ id, name, side }) => (
            <li key={id}>
              <label className={ROW}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                  className="size-4 accent-accent"
                />
                <span className="min-w-0 flex-1 truncate text-[13px] font-medium">
                  {name || t('unnamed')}
                </span>
                <span className="truncate text-[12px] text-ink3">
                  {files[id] ? t('combine.fromFileName', { name: files[id] }) : t(`sides.${side}`)}
                </span>
                <span className="w-20 text-right text-[12px] text-ink3">
                  {t('combine.steps', { count: stepsOf(document, id).length })}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <Button icon={FilePlus2} className="self-start" onClick={onFile}>
        {t('combine.fromFile')}
      </Button>
    </Part>
  );
}
