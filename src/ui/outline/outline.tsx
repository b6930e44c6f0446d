// The process as a readable outline beside the chart: stage by stage, each step with its team and what comes next.
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { stagesOf } from '../../model/queries';
import { isOfPart } from '../../model/team-part';
import { toldSteps } from '../../model/told-order';
import { useRowKeys } from '../kit/row-keys';
import { useDocument } from '../project-session';
import { selectedSteps, useSession } from '../session';
import { TeamViewButton, useTeamPart } from '../team-view';
import { OutlineStep } from './outline-step';

/** The row that Tab comes to: where one was last, else what is selected, else the first. */
function useTabStop(rows: readonly Id[]): [Id | null, (row: Id) => void] {
  const [last, setLast] = useState<Id | null>(null);
  const selected = useSession(({ selection }) => selectedSteps(selection).find((id) => rows.includes(id)));
  return [last !== null && rows.includes(last) ? last : (selected ?? rows[0] ?? null), setLast];
}

export function Outline({ map }: { readonly map: Id }) {
  const t = useTranslations('outline');
  const document = useDocument();
  const list = useRowKeys({ rows: 'li button', first: ['[aria-current]', 'button'] });
  const steps = useMemo(
    () => toldSteps(document, map).filter(({ kind }) => kind !== 'note'),
    [document, map],
  );
  const number = useMemo(() => new Map(steps.map(({ id }, index) => [id, index + 1])), [steps]);
  const part = useTeamPart(map);
  const shown = part ? steps.filter(({ id }) => isOfPart(part, id)) : steps;
  const rowsOf = (id: Id): readonly Id[] => [id, ...(part?.inside.get(id) ?? []).map((step) => step.id)];
  const rows = shown.flatMap(({ id }) => rowsOf(id));
  const [stop, onFocus] = useTabStop(rows);
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
                    <OutlineStep
                      key={step.id}
                      {...{ step, document, number, part, onFocus }}
                      stop={rowsOf(step.id).includes(stop ?? '') ? stop : null}
                    />
                  ))}
              </ol>
            </section>
          ))}
      </div>
    </nav>
  );
}
