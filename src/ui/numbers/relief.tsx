// The bottleneck in plain words, with what would relieve it.
import { useTranslations } from 'use-intl';
import { type Bottleneck, FULL_LOAD } from '../../numbers/bottleneck';
import { goToPlace } from '../actions/acts/go-to-place';
import { useDocument, useProject } from '../project-session';
import { useSpeech } from './figure';

export function Relief({ bottleneck }: { readonly bottleneck: Bottleneck }) {
  const t = useTranslations('numbers');
  const { teams } = useDocument();
  const say = useSpeech();
  const values = { team: teams[bottleneck.team]?.name || t('unnamed'), share: say.share(bottleneck.share) };
  return (
    <div
      className={`flex flex-col gap-1.5 rounded-lg px-3 py-2.5 text-[12.5px] leading-[18px] ${
        bottleneck.isOverloaded ? 'bg-gap-soft' : 'bg-hover'
      }`}
    >
      <p className="font-medium">{t(bottleneck.isOverloaded ? 'bottleneck' : 'busiest', values)}</p>
      {bottleneck.isOverloaded ? <Ways bottleneck={bottleneck} /> : null}
      {bottleneck.isSure ? null : <p className="text-ink2">{t('unsure')}</p>}
    </div>
  );
}

/** Upwards, so that what is said is enough. */
const tenthUp = (value: number): number => Math.ceil(value * 10 - 1e-9) / 10;

function Ways({ bottleneck: { people, shorten, leads } }: { readonly bottleneck: Bottleneck }) {
  const t = useTranslations('numbers');
  const project = useProject();
  const { steps } = useDocument();
  const say = useSpeech();
  const step = shorten && steps[shorten.step];
  return (
    <>
      <p className="text-ink2">{t('whyFull', { full: say.share(FULL_LOAD) })}</p>
      <ul className="list-disc pl-4">
        {people > 0 ? <li>{t('relievePeople', { count: say.count(tenthUp(people)) })}</li> : null}
        {step ? (
          <li>
            <button
              type="button"
              onClick={() => goToPlace(project, { kind: 'step', id: step.id }, step.map)}
              className="text-left align-top underline decoration-ink3 underline-offset-2 hover:decoration-ink"
            >
              {t('relieveStep', {
                step: step.name || t('unnamed'),
                minutes: say.count(Math.ceil(shorten.minutes)),
              })}
            </button>
          </li>
        ) : null}
        <li>{t('relieveLeads', { count: say.count(Math.floor(leads)) })}</li>
      </ul>
    </>
  );
}
