// The panel of figures: what the chart comes to as a whole, stage by stage and team by team, and what is not known yet.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { stepsOf } from '../../model/queries';
import { setLeads } from '../actions/acts/figures';
import { NumberField } from '../kit/number-field';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { useMapNumbers } from '../use-map-numbers';
import { useSpeech } from './figure';
import { Funnel } from './funnel';
import { Overall } from './overall';
import { TeamLoad } from './team-load';
import { UnknownList } from './unknown-list';

export default function NumbersPanel({ map }: { readonly map: Id }) {
  const t = useTranslations('numbers');
  const document = useDocument();
  const shown = useMapNumbers(map);
  if (stepsOf(document, map).every(({ kind }) => kind === 'note'))
    return <p className="px-4 py-3 text-[13px] leading-[19px] text-ink2">{t('empty')}</p>;
  return (
    <div
      data-view="numbers"
      aria-busy={shown === null}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain bg-surface pt-1 pb-4"
    >
      <Leads map={map} known={shown?.numbers.leadsPerMonth ?? null} />
      {shown === null ? (
        <p className="px-4 py-3 text-[13px] text-ink2">{t('working')}</p>
      ) : (
        <>
          <Overall numbers={shown.numbers} />
          {shown.numbers.unknown.length > 0 ? (
            <UnknownList map={map} unknown={shown.numbers.unknown} />
          ) : null}
          <Funnel map={map} numbers={shown.numbers} />
          <TeamLoad map={map} numbers={shown.numbers} />
          <p className="px-4 pt-2 text-[11.5px] leading-[16px] text-ink3">{t('methods')}</p>
        </>
      )}
    </div>
  );
}

/** `known`: what it is taken for where nothing is typed in: a detail chart gets the leads of its step. */
function Leads({ map, known }: { readonly map: Id; readonly known: number | null }) {
  const t = useTranslations('numbers');
  const fields = useTranslations('inspector');
  const say = useSpeech();
  const project = useProject();
  const { maps } = useDocument();
  const disabled = useSession((session) => session.readOnly);
  return (
    <div className="px-4 pt-2 pb-1">
      <NumberField
        label={t('leads')}
        refusal={fields('notANumber')}
        disabled={disabled}
        {...(known === null ? {} : { placeholder: say.count(known) })}
        value={maps[map]?.leadsPerMonth ?? null}
        commit={(leads, visit) => setLeads(project, map, leads, visit)}
      />
    </div>
  );
}
