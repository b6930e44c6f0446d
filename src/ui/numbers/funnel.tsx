// The stages one below the other: how many leads come to each, how many pass on, how long they stay. A row leads to its stage.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Stage } from '../../model/document';
import { stagesOf } from '../../model/queries';
import type { MapNumbers } from '../../numbers/map-numbers';
import { goToPlace } from '../actions/acts/go-to-place';
import { Section } from '../kit/section';
import { useDocument, useProject } from '../project-session';
import { Bar, useSpeech } from './figure';

interface FunnelProps {
  readonly map: Id;
  readonly numbers: MapNumbers;
}

export function Funnel({ map, numbers }: FunnelProps) {
  const t = useTranslations('numbers');
  const document = useDocument();
  return (
    <Section title={t('stages')}>
      <ol className="-mx-2 flex flex-col">
        {stagesOf(document, map).map((stage, i) => {
          const figures = numbers.stages.get(stage.id);
          return figures ? <StageRow key={stage.id} stage={stage} number={i + 1} figures={figures} /> : null;
        })}
      </ol>
    </Section>
  );
}

type Figures = NonNullable<ReturnType<MapNumbers['stages']['get']>>;

interface StageRowProps {
  readonly stage: Stage;
  readonly number: number;
  readonly figures: Figures;
}

function StageRow({ stage, number, figures }: StageRowProps) {
  const t = useTranslations('numbers');
  const project = useProject();
  return (
    <li>
      <button
        type="button"
        onClick={() => goToPlace(project, { kind: 'stage', id: stage.id }, stage.map)}
        className="flex w-full flex-col gap-1 rounded-lg px-2 py-1.5 text-left hover:bg-hover pointer-coarse:min-h-11"
      >
        <span className="w-full truncate text-[13px] leading-[17px] font-medium">
          {t('stageLine', { number, name: stage.name || t('unnamed') })}
        </span>
        <Bar share={figures.entered} inner={figures.conversion} />
        <StageWords figures={figures} />
      </button>
    </li>
  );
}

function StageWords({
  figures: { entered, conversion, leadTime, leadTimeWorking },
}: Pick<StageRowProps, 'figures'>) {
  const t = useTranslations('numbers');
  const say = useSpeech();
  if (entered === 0) return <span className="text-[11.5px] leading-[16px] text-ink3">{t('nobody')}</span>;
  const time = leadTime === null || leadTimeWorking === null ? null : say.time(leadTime, leadTimeWorking);
  return (
    <span className="flex w-full flex-col text-[11.5px] leading-[16px] text-ink2 tabular-nums">
      <span className="text-ink3">
        {entered === null ? t('comeUnknown') : t('come', { share: say.share(entered) })}
      </span>
      {conversion === null && time === null ? null : (
        <span className="flex gap-2">
          <span className="flex-1">
            {conversion === null ? null : t('passOn', { share: say.share(conversion) })}
          </span>
          {time === null ? null : <span>{t('stay', { time })}</span>}
        </span>
      )}
    </span>
  );
}
