// The process as a readable outline beside the chart: stage by stage, each step with its team and what comes next.
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../../model/document';
import { isNamelessBar, passagesAfter, passagesBefore } from '../../model/passages';
import { outgoing, stagesOf, teamOf } from '../../model/queries';
import { toldSteps } from '../../model/told-order';
import { useRowKeys } from '../kit/row-keys';
import { useDocument } from '../project-session';
import { selectedSteps, selectItems, useSession } from '../session';
import { TeamViewButton, useTeamPart } from '../team-view';

/** Selects a step and brings it into view; the focus stays in the outline. */
function show(id: Id): void {
  selectItems([id]);
  useSession.getState().camera?.reveal([id]);
}

export function Outline({ map }: { readonly map: Id }) {
  const t = useTranslations('outline');
  const document = useDocument();
  const list = useRowKeys({ rows: 'li button', first: ['[aria-current]', 'button'] });
  const steps = toldSteps(document, map).filter(({ kind }) => kind !== 'note');
  const number = new Map(steps.map(({ id }, index) => [id, index + 1]));
  const part = useTeamPart(map);
  const shown = part ? steps.filter(({ id }) => part.own.has(id) || part.others.has(id)) : steps;
  const stages = stagesOf(document, map).map((stage, index) => ({ stage, index }));
  return (
    <nav aria-label={t('title')} className="flex min-h-0 flex-1 flex-col">
      <div className="shrink-0 border-b border-hair px-2 py-1">
        <TeamViewButton map={map} />
      </div>
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 py-2">
        {steps.length === 0 ? <p className="px-2 py-1 text-[13px] text-ink2">{t('empty')}</p> : null}
        {stages
          .filter(({ stage: { id } }) => !part || shown.some((step) => step.stage === id))
          .map(({ stage, index }) => (
            <section key={stage.id} aria-labelledby={`outline-${stage.id}`} className="mb-3">
              <h3 id={`outline-${stage.id}`} className="px-2 py-1 text-[11px] font-semibold text-ink3">
                {t('stage', { number: index + 1, name: stage.name })}
              </h3>
              <ol>
                {shown
                  .filter((step) => step.stage === stage.id)
                  .map((step) => (
                    <OutlineStep key={step.id} step={step} document={document} number={number} />
                  ))}
              </ol>
            </section>
          ))}
      </div>
    </nav>
  );
}

interface OutlineStepProps {
  readonly step: Step;
  readonly document: ProjectDocument;
  /** By step, its place in reading order, from 1. */
  readonly number: ReadonlyMap<Id, number>;
}

function OutlineStep({ step, document, number }: OutlineStepProps) {
  const t = useTranslations('outline');
  const selected = useSession(({ selection }) => selectedSteps(selection).includes(step.id));
  const kinds = useTranslations('steps.kinds');
  const nameOf = (id: Id): string => {
    const one = document.steps[id];
    return one?.name.trim() || (one?.kind === 'parallel' ? kinds('parallel.name') : t('unnamed'));
  };
  // The team is said where the work goes to another one.
  const own = teamOf(document, step.lane);
  const entry = (to: Id): string => {
    const team = teamOf(document, document.steps[to]?.lane ?? '');
    const name = team.id === own.id ? nameOf(to) : t('from', { name: nameOf(to), team: team.name });
    return t('entry', { number: number.get(to) ?? 0, name });
  };
  // A bar has no name: it is said by what it leads to.
  const meant = (to: Id): string => {
    if (!isNamelessBar(document.steps[to])) return entry(to);
    const names = passagesAfter(document, to).map(({ step: { id } }) => entry(id));
    return t(names.length > 1 ? 'bar' : 'joined', { names: names.join(t('and')) });
  };
  const next = outgoing(document, step.id)
    .filter(({ to }) => document.steps[to]?.kind !== 'note')
    .map(({ to, label }) =>
      label ? t('nextIf', { name: meant(to), condition: label }) : t('next', { name: meant(to) }),
    );
  const before = passagesBefore(document, step.id).map(({ step: { id, lane }, label }) => {
    const values = { name: nameOf(id), team: teamOf(document, lane).name };
    return label ? t('fromIf', { ...values, condition: label }) : t('from', values);
  });
  return (
    <li className="[contain-intrinsic-size:auto_56px] [content-visibility:auto]">
      <button
        type="button"
        aria-current={selected ? 'true' : undefined}
        onClick={() => show(step.id)}
        className={clsx(
          'w-full rounded-lg px-2 py-1.5 text-left text-[13px] leading-[18px] pointer-coarse:min-h-11',
          selected ? 'bg-accent-soft' : 'hover:bg-hover',
        )}
      >
        <span className="flex gap-2">
          <span className="w-5 shrink-0 text-right text-ink3 tabular-nums">{number.get(step.id)}</span>
          <span className="min-w-0 flex-1">
            <span className="font-medium">{nameOf(step.id)}</span>
            <span className="text-ink3"> {t('team', { team: teamOf(document, step.lane).name })}</span>
          </span>
        </span>
        {before.length > 0 ? (
          <span className="block pl-7 text-[12px] leading-[17px] text-ink3">
            {t('after', { names: before.join(t('and')) })}
          </span>
        ) : null}
        {next.length > 0 ? (
          <span className="block pl-7 text-[12px] leading-[17px] text-ink2">
            {next.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </span>
        ) : null}
      </button>
    </li>
  );
}
