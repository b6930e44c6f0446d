// The figures of the map as a whole: what is won, how long it takes, what it costs.
import { useTranslations } from 'use-intl';
import type { MapNumbers } from '../../numbers/map-numbers';
import { Section } from '../kit/section';
import { Figure, useSpeech } from './figure';

interface OverallProps {
  readonly numbers: MapNumbers;
}

const or = <T,>(value: T | null, text: (value: T) => string): string | null =>
  value === null ? null : text(value);

export function Overall({ numbers }: OverallProps) {
  const t = useTranslations('numbers');
  const say = useSpeech();
  const { leadTime, wonPerMonth } = numbers;
  const time = (days: number | null, working: number | null) =>
    days === null || working === null ? null : say.time(days, working);
  const working = (days: number | null) => or(days, (value) => t('workingDays', { count: say.count(value) }));
  return (
    <Section title={t('overall')}>
      <dl className="flex flex-col">
        <Figure
          strong
          name={t('won')}
          value={or(numbers.conversion, say.share)}
          more={or(wonPerMonth, (count) => t('wonPerMonth', { count: say.count(count) }))}
        />
        <Figure
          name={t('leadTimeToWon')}
          value={time(leadTime.toWon, leadTime.toWonWorking)}
          more={working(leadTime.toWonWorking)}
        />
        <Figure
          name={t('leadTime')}
          value={time(leadTime.mean, leadTime.working)}
          more={working(leadTime.working)}
        />
        <Figure name={t('costPerWon')} value={or(numbers.costPerWon, say.money)} />
        <Figure name={t('costPerLead')} value={or(numbers.costPerLead, say.money)} />
        <Ends numbers={numbers} />
      </dl>
      {numbers.fromDetail.size > 0 ? (
        <p className="text-[12px] leading-[17px] text-ink3">
          {t('fromDetail', { count: numbers.fromDetail.size })}
        </p>
      ) : null}
    </Section>
  );
}

/** How the rest ends, as far as there are such ends. */
function Ends({ numbers: { outcomes } }: OverallProps) {
  const t = useTranslations('numbers');
  const say = useSpeech();
  return (['lost', 'parked', 'deadEnd', 'endless'] as const).map((end) =>
    outcomes[end] === 0 ? null : <Figure key={end} name={t(end)} value={or(outcomes[end], say.share)} />,
  );
}
