// The parts of the dialog for combining: what is one with what, each with the way to say otherwise.
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../../model/document';
import { type CombinePlan, looseEnds, stagesOfCharts, teamsOfCharts } from '../../model/maps/combine-plan';
import { Button } from '../kit/button';
import { SelectField } from '../kit/select-field';
import type { PlanEdits } from './combine-state';

export interface RowsProps {
  readonly document: ProjectDocument;
  /** As the charts suggest it, and as it is wanted. */
  readonly guess: CombinePlan;
  readonly plan: CombinePlan;
  readonly edits: PlanEdits;
  onChange(edits: PlanEdits): void;
}

interface PartProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

export const Part = ({ title, text, children }: PartProps) => (
  <section aria-label={title} className="flex flex-col gap-1.5">
    <h3 className="text-[13px] leading-[18px] font-semibold">{title}</h3>
    <p className="text-[12px] leading-[17px] text-ink2">{text}</p>
    {children}
  </section>
);

export const ROWS = 'divide-y divide-hair rounded-[10px] border border-hair';
export const ROW = 'flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5';

/** A line of what is matched: what it is at the left, what it becomes at the right. */
function Row({
  name,
  detail,
  children,
}: {
  readonly name: string;
  readonly detail?: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={ROW}>
      <span className="min-w-0 flex-1 basis-40">
        <span className="block truncate text-[13px] leading-[18px] font-medium">{name}</span>
        {detail ? (
          <span className="block truncate text-[12px] leading-[17px] text-ink3">{detail}</span>
        ) : null}
      </span>
      <span className="flex w-60 max-w-full items-center gap-1.5">{children}</span>
    </li>
  );
}

/** Which teams share a lane. */
export function TeamRows({ document, plan, edits, onChange }: RowsProps) {
  const t = useTranslations('maps');
  const teams = teamsOfCharts(document, plan.charts);
  const name = (team: Id): string => document.teams[team]?.name || t('unnamed');
  return (
    <Part title={t('combine.teams')} text={t('combine.teamsText')}>
      <ul className={ROWS}>
        {teams.map((team) => (
          <Row key={team} name={name(team)}>
            <SelectField
              label={name(team)}
              labelHidden
              className="flex-1"
              value={plan.teams[team] ?? team}
              options={teams
                .filter((other) => other === team || (plan.teams[other] ?? other) === other)
                .map((other) => ({
                  value: other,
                  label: other === team ? t('combine.ownLane') : t('combine.sameAs', { name: name(other) }),
                }))}
              onChange={(other) => onChange({ ...edits, teams: { ...edits.teams, [team]: other } })}
            />
          </Row>
        ))}
      </ul>
    </Part>
  );
}

/** Which stages are one: by what they come from or are called, or because somebody says so. */
export function StageRows({ document, guess, plan, edits, onChange }: RowsProps) {
  const t = useTranslations('maps');
  const all = stagesOfCharts(document, plan.charts);
  const groupOf = (id: Id): Id =>
    edits.apart.includes(guess.stages[id] ?? id) ? id : (guess.stages[id] ?? id);
  const groups = all.filter(({ id }) => groupOf(id) === id);
  const name = (id: Id): string => document.stages[id]?.name || t('unnamed');
  const chartOf = (id: Id): string => document.maps[document.stages[id]?.map ?? '']?.name ?? '';
  return (
    <Part title={t('combine.stages')} text={t('combine.stagesText')}>
      <ul className={ROWS}>
        {groups.map(({ id }) => {
          const count = all.filter((stage) => groupOf(stage.id) === id).length;
          const detail = count > 1 ? t('combine.inCharts', { count }) : chartOf(id);
          return (
            <Row key={id} name={name(id)} detail={detail}>
              <SelectField
                label={name(id)}
                labelHidden
                className="flex-1"
                value={plan.stages[id] ?? id}
                options={groups
                  .filter((other) => other.id === id || (plan.stages[other.id] ?? other.id) === other.id)
                  .map((other) => ({
                    value: other.id,
                    label:
                      other.id === id ? t('combine.ownStage') : t('combine.sameAs', { name: name(other.id) }),
                  }))}
                onChange={(other) => onChange({ ...edits, stages: { ...edits.stages, [id]: other } })}
              />
              {count > 1 ? (
                <Button look="plain" onClick={() => onChange({ ...edits, apart: [...edits.apart, id] })}>
                  {t('combine.apart')}
                </Button>
              ) : null}
            </Row>
          );
        })}
      </ul>
    </Part>
  );
}

/** Radix keeps '' for itself. */
const OPEN = 'open';

/** Who takes over from each hand-off that no link joins. */
export function HandOffRows({ document, plan, edits, onChange }: RowsProps) {
  const t = useTranslations('maps');
  const { ins } = looseEnds(document, plan.charts, plan.links);
  const chart = ({ map }: Step): string => document.maps[map]?.name ?? '';
  const taken = new Map(plan.handOffs.flatMap(({ from, to }) => (to === null ? [] : [[to, from]])));
  const rows = plan.handOffs.flatMap(({ from, to }) => {
    const step = document.steps[from];
    return step ? [{ step, to }] : [];
  });
  return (
    <Part title={t('combine.handOffs')} text={t('combine.linked', { count: plan.links.length })}>
      {rows.length === 0 ? null : (
        <ul className={ROWS}>
          {rows.map(({ step, to }) => {
            const name = step.name || t('unnamed');
            const fits = ins.filter(
              ({ id, map }) => map !== step.map && (taken.get(id) === undefined || taken.get(id) === step.id),
            );
            return (
              <Row key={step.id} name={name} detail={chart(step)}>
                <SelectField
                  label={t('combine.handOff', { name, chart: chart(step) })}
                  labelHidden
                  className="flex-1"
                  value={to ?? OPEN}
                  options={[
                    { value: OPEN, label: t('combine.open') },
                    ...fits.map((into) => ({
                      value: into.id,
                      label: t('combine.goesTo', { name: into.name || t('unnamed'), chart: chart(into) }),
                    })),
                  ]}
                  onChange={(into) =>
                    onChange({
                      ...edits,
                      handOffs: { ...edits.handOffs, [step.id]: into === OPEN ? null : into },
                    })
                  }
                />
              </Row>
            );
          })}
        </ul>
      )}
    </Part>
  );
}

/** Steps that may be the same one drawn twice. */
export function MergeRows({ document, plan, edits, onChange }: RowsProps) {
  const t = useTranslations('maps');
  const chart = (id: Id): string => document.maps[document.steps[id]?.map ?? '']?.name ?? '';
  if (plan.merges.length === 0) return null;
  return (
    <Part title={t('combine.merges')} text={t('combine.mergesText')}>
      <ul className={ROWS}>
        {plan.merges.map(({ keep, gone, chosen }) => (
          <li key={gone}>
            <label className={ROW}>
              <input
                type="checkbox"
                checked={chosen}
                onChange={(event) =>
                  onChange({ ...edits, merges: { ...edits.merges, [gone]: event.currentTarget.checked } })
                }
                className="size-4 accent-accent"
              />
              <span className="min-w-0 flex-1 truncate text-[13px]">
                {t('combine.merge', {
                  name: document.steps[gone]?.name || t('unnamed'),
                  first: chart(keep),
                  second: chart(gone),
                })}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Part>
  );
}
