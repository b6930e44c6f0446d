// A step of the outline: its number, name and team, what comes before and next, and what a team's view finds in its detail.
import clsx from 'clsx';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Step } from '../../model/document';
import { showSteps } from '../actions/acts/screens';
import { selectedSteps, selectItems, useSession } from '../session';
import { useTeamName } from '../team-view';
import { type Told, useRowWords } from './outline-words';

/** Selects a step and brings it into view; the focus stays in the outline. */
function show(id: Id): void {
  selectItems([id]);
  useSession.getState().camera?.reveal([id]);
}

/** Lies within the row: rows that are not drawn while out of view would cut it. */
const ROW = 'w-full rounded-lg px-2 text-left -outline-offset-2 pointer-coarse:min-h-11';

interface OutlineStepProps extends Told {
  /** The row of it that Tab comes to, if any. */
  readonly stop: Id | null;
  readonly onFocus: (row: Id) => void;
}

/** Whose the step is: its team behind the name, or before that of a neighbour what it is to the team that is looked at. */
function Name({ name, team, standing }: Pick<ReturnType<typeof useRowWords>, 'name' | 'team' | 'standing'>) {
  const t = useTranslations('outline');
  if (standing === 'own' || standing === 'host')
    return (
      <span className="min-w-0 flex-1">
        <span className="font-medium">{name}</span>
        <span className="text-ink3"> {t('team', { team })}</span>
      </span>
    );
  return (
    <span className="min-w-0 flex-1">
      <span className="text-[12px] font-semibold text-ink3">{t(`standing.${standing}`, { team })}</span>
      <span>{name}</span>
    </span>
  );
}

export const OutlineStep = memo(function OutlineStep(props: OutlineStepProps) {
  const { step, part, number, stop, onFocus } = props;
  const t = useTranslations('outline');
  const selected = useSession(({ selection }) => selectedSteps(selection).includes(step.id));
  const { before, next, ...words } = useRowWords(props);
  const inside = part?.inside.get(step.id);
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
          words.standing !== 'own' && 'text-ink2',
        )}
      >
        <span className="flex gap-2">
          <span className="w-5 shrink-0 text-right text-ink3 tabular-nums">{number.get(step.id)}</span>
          <Name {...words} />
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
  const team = useTeamName();
  return (
    <div className="mb-1 ml-[38px] border-l-2 border-hair pl-1">
      <p className="px-2 pt-0.5 text-[11px] leading-[16px] font-semibold text-ink3">
        {t('inside', { count: steps.length, team })}
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
