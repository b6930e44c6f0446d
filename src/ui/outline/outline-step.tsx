// A step of the outline: its number, name and team, what comes before and next, and what a team's view finds in its detail.
import clsx from 'clsx';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../../model/document';
import { isNamelessBar, passagesAfter, passagesBefore } from '../../model/passages';
import { outgoing, teamOf } from '../../model/queries';
import { showSteps } from '../actions/acts/screens';
import { selectedSteps, selectItems, useSession } from '../session';

/** Selects a step and brings it into view; the focus stays in the outline. */
function show(id: Id): void {
  selectItems([id]);
  useSession.getState().camera?.reveal([id]);
}

/** Lies within the row: rows that are not drawn while out of view would cut it. */
const ROW = 'w-full rounded-lg px-2 text-left -outline-offset-2 pointer-coarse:min-h-11';

interface OutlineStepProps {
  readonly step: Step;
  readonly document: ProjectDocument;
  /** By step, its place in reading order, from 1. */
  readonly number: ReadonlyMap<Id, number>;
  /** The steps in its detail that are shown in a team's view. */
  readonly inside: readonly Step[] | undefined;
  /** The row of it that Tab comes to, if any. */
  readonly stop: Id | null;
  readonly onFocus: (row: Id) => void;
}

/** What stands in a row: the step's name, the lines on what comes before it, and those on what comes next. */
function useWords({ step, document, number }: Pick<OutlineStepProps, 'step' | 'document' | 'number'>) {
  const t = useTranslations('outline');
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
  return { name: nameOf(step.id), before, next };
}

export const OutlineStep = memo(function OutlineStep(props: OutlineStepProps) {
  const { step, document, number, inside, stop, onFocus } = props;
  const t = useTranslations('outline');
  const selected = useSession(({ selection }) => selectedSteps(selection).includes(step.id));
  const { name, before, next } = useWords(props);
  return (
    <li className="[contain-intrinsic-size:auto_56px] [content-visibility:auto]">
      <button
        type="button"
        tabIndex={stop === step.id ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        onFocus={() => onFocus(step.id)}
        onClick={() => show(step.id)}
        className={clsx(
          ROW,
          'py-1.5 text-[13px] leading-[18px]',
          selected ? 'bg-accent-soft' : 'hover:bg-hover',
        )}
      >
        <span className="flex gap-2">
          <span className="w-5 shrink-0 text-right text-ink3 tabular-nums">{number.get(step.id)}</span>
          <span className="min-w-0 flex-1">
            <span className="font-medium">{name}</span>
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
      {inside ? <Inside {...{ steps: inside, stop, onFocus }} /> : null}
    </li>
  );
});

type InsideProps = Pick<OutlineStepProps, 'stop' | 'onFocus'> & { readonly steps: readonly Step[] };

/** Steps in the detail of the one above, each leading there. */
function Inside({ steps, stop, onFocus }: InsideProps) {
  const t = useTranslations('teamView');
  return (
    <div className="mb-1 ml-[38px] border-l-2 border-hair pl-1">
      <p className="px-2 pt-0.5 text-[11px] leading-[16px] font-semibold text-ink3">
        {t('inside', { count: steps.length })}
      </p>
      {steps.map(({ id, map, name }) => (
        <button
          key={id}
          type="button"
          tabIndex={stop === id ? 0 : -1}
          onFocus={() => onFocus(id)}
          onClick={() => showSteps(map, [id])}
          className={clsx(ROW, 'py-0.5 text-[12.5px] leading-[18px] font-medium hover:bg-hover')}
        >
          {name || t('unnamed')}
        </button>
      ))}
    </div>
  );
}
