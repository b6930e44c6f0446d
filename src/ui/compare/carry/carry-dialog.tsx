// The list of what the current process says and the target does not: what is ticked is carried over to the target in one act.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CarryLine } from '../../../compare/carry-lines';
import { carriedFor, linesOfStep } from '../../../compare/step-carry';
import type { Step } from '../../../model/document';
import { carryLinesOver } from '../../actions/acts/carry-over';
import { useCompare } from '../../compare-state';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { showToast } from '../../kit/toasts';
import { useDocument, useProject } from '../../project-session';
import { useSession } from '../../session';
import { wholes } from '../plan/use-plan';
import { type Compared, useComparison } from '../use-comparison';
import { CarryRecord } from './carry-record';
import { CarrySorts } from './carry-sorts';
import { carriedMaps, useCarryLines } from './use-carry';

const close = (): void => useSession.setState({ dialog: null, carrying: null });

export default function CarryDialog() {
  const document = useDocument();
  const compare = useCompare();
  const screen = useSession((session) => session.screen);
  const carrying = useSession((session) => session.carrying);
  const step = document.steps[carrying ?? ''] ?? null;
  const its = step && carriedFor(document, step.id);
  const compared = useComparison(
    its
      ? { before: { other: null, map: its.current }, after: { other: null, map: its.target } }
      : carriedMaps(
          document,
          screen === 'compare' ? compare : wholes(document, compare.before, compare.after),
        ),
  );
  return compared ? <Lines compared={compared} team={its ? null : compare.team} step={its && step} /> : null;
}

interface LinesProps {
  readonly compared: Compared;
  readonly team: string | null;
  /** The step that alone is meant. */
  readonly step: Step | null;
}

/** Ticked from the start: what only the current process says was forgotten, all else may be meant; of one step also what was corrected, else all. */
function first(lines: readonly CarryLine[], one: boolean): ReadonlySet<string> {
  const likely = lines.filter(({ sort, item }) => sort === 'filled' || (one && item.what === 'fields'));
  return new Set((one && likely.length === 0 ? lines : likely).map(({ key }) => key));
}

/** The lines of each row of the comparison together. */
function byRow(lines: readonly CarryLine[]): readonly CarryLine[][] {
  const rows = new Map<CarryLine['planned']['row'], CarryLine[]>();
  for (const line of lines) {
    const { row } = line.planned;
    const known = rows.get(row);
    if (known) known.push(line);
    else rows.set(row, [line]);
  }
  return [...rows.values()];
}

function Lines({ compared, team, step }: LinesProps) {
  const t = useTranslations('compare.carry');
  const unnamed = useTranslations('inspector')('unnamed');
  const all = useCarryLines(compared, team);
  const lines = step ? linesOfStep(all, step.id) : all;
  const [ticked, tick] = useState(() => first(lines, step !== null));
  const project = useProject();
  const chosen = lines.filter(({ key }) => ticked.has(key));
  const set = (keys: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const key of keys) next[on ? 'add' : 'delete'](key);
    tick(next);
  };
  const carry = (): void => {
    close();
    carryLinesOver(project, chosen, compared.comparison.after.map);
    showToast(t('done', { count: chosen.length }), { key: 'carry' });
  };
  const about = step
    ? t('textOf', { name: step.name.trim() || unnamed })
    : [t('text'), ...(team === null ? [] : [t('ofTeam', { team })])].join(' ');
  return (
    <Dialog
      open
      onClose={close}
      title={t('title')}
      text={lines.length === 0 ? t('nothing') : about}
      footer={<Footer count={lines.length === 0 ? null : chosen.length} onCarry={carry} />}
    >
      {lines.length === 0 ? null : (
        <div className="flex flex-col gap-3">
          {step ? null : <CarrySorts lines={lines} ticked={ticked} onTick={set} />}
          <ul className="divide-y divide-hair rounded-[10px] border border-hair">
            {byRow(lines).map((own) => (
              <CarryRecord key={own[0]?.key} lines={own} ticked={ticked} onTick={set} />
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}

/** `count`: of what is ticked; null where there is nothing to tick. */
function Footer({ count, onCarry }: { readonly count: number | null; readonly onCarry: () => void }) {
  const t = useTranslations('compare.carry');
  if (count === null)
    return (
      <Button look="primary" onClick={close}>
        {t('close')}
      </Button>
    );
  return (
    <>
      <Button look="plain" onClick={close}>
        {t('cancel')}
      </Button>
      <Button look="primary" disabled={count === 0} onClick={onCarry}>
        {t('carry', { count })}
      </Button>
    </>
  );
}
