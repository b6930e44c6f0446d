// The list of what the current process says and the target does not: what is ticked is carried over to the target in one act.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CarryLine, CarrySort } from '../../../compare/carry-lines';
import { carryLinesOver } from '../../actions/acts/carry-over';
import { useCompare } from '../../compare-state';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { showToast } from '../../kit/toasts';
import { useDocument, useProject } from '../../project-session';
import { useSession } from '../../session';
import { wholes } from '../plan/use-plan';
import { type Compared, useComparison } from '../use-comparison';
import { CarryGroup } from './carry-group';
import { carriedMaps, useCarryLines } from './use-carry';

const close = (): void => useSession.setState({ dialog: null });

const SORTS: readonly CarrySort[] = ['filled', 'missing', 'differs'];

export default function CarryDialog() {
  const document = useDocument();
  const compare = useCompare();
  const screen = useSession((session) => session.screen);
  const maps = screen === 'compare' ? compare : wholes(document, compare.before, compare.after);
  const compared = useComparison(carriedMaps(document, maps));
  return compared ? <Lines compared={compared} team={compare.team} /> : null;
}

function Lines({ compared, team }: { readonly compared: Compared; readonly team: string | null }) {
  const t = useTranslations('compare.carry');
  const lines = useCarryLines(compared, team);
  // What only the current process says is what was forgotten; all else may be meant.
  const [ticked, tick] = useState<ReadonlySet<string>>(
    () => new Set(lines.filter(({ sort }) => sort === 'filled').map(({ key }) => key)),
  );
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
  const groups = SORTS.map((sort) => ({ sort, own: lines.filter((line) => line.sort === sort) }));
  return (
    <Dialog
      open
      onClose={close}
      title={t('title')}
      text={
        lines.length === 0
          ? t('nothing')
          : [t('text'), ...(team === null ? [] : [t('ofTeam', { team })])].join(' ')
      }
      footer={<Footer count={lines.length === 0 ? null : chosen.length} onCarry={carry} />}
    >
      {lines.length === 0 ? null : (
        <div className="flex flex-col gap-5">
          {groups.map(({ sort, own }: { sort: CarrySort; own: readonly CarryLine[] }) =>
            own.length === 0 ? null : (
              <CarryGroup key={sort} sort={sort} lines={own} ticked={ticked} onTick={set} />
            ),
          )}
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
