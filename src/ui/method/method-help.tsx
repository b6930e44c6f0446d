// The page on the method: what it is for, its parts with how they are done, and the five questions.
import { use } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type MethodHelp, loadMethodHelp } from '../../locales/method-help/load';
import { PARTS, type PartId } from '../../method/part';
import { TRADES, type Trade } from '../../method/trade';
import { ChipButton } from '../kit/chip';
import { Dialog } from '../kit/dialog';
import { Segmented } from '../kit/segmented';
import { useTrade } from './use-trade';

export function MethodHelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('method');
  const help = use(loadMethodHelp(useLocale()));
  const [trade, choose] = useTrade();
  return (
    <Dialog open onClose={onClose} width="medium" title={t('about')}>
      <article className="flex flex-col gap-5 text-[13.5px] leading-[21px]">
        <nav aria-label={t('partsTitle')} className="flex flex-wrap gap-1.5">
          {PARTS.map((id) => (
            <ChipButton
              key={id}
              onClick={() => window.document.getElementById(`method-${id}`)?.scrollIntoView()}
            >
              {t(`parts.${id}`)}
            </ChipButton>
          ))}
        </nav>
        {help.intro.map((text) => (
          <p key={text} className="-mb-3 text-ink2 last-of-type:mb-0">
            {text}
          </p>
        ))}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <span className="text-[12.5px] text-ink2">{t('examplesFrom')}</span>
          <Segmented
            label={t('examplesFrom')}
            value={trade}
            options={TRADES.map((value) => ({ value, label: t(`trades.${value}`) }))}
            onChange={choose}
            className="min-w-[220px]"
          />
        </div>
        <ol className="flex flex-col gap-5">
          {PARTS.map((id, index) => (
            <Part key={id} id={id} number={index + 1} help={help} trade={trade} />
          ))}
        </ol>
        <section>
          <h3 className="mb-1 text-[14px] font-semibold">{help.questionsTitle}</h3>
          <ol className="list-decimal pl-5 text-ink2">
            {help.questions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </section>
        <p className="rounded-lg bg-sunken px-3 py-2 text-ink2">{help.rhythm}</p>
      </article>
    </Dialog>
  );
}

interface PartProps {
  readonly id: PartId;
  readonly number: number;
  readonly help: MethodHelp;
  readonly trade: Trade;
}

/** The part of retail has no number of its own: it belongs to what is drawn of today. */
function Part({ id, number, help, trade }: PartProps) {
  const t = useTranslations('method');
  const retail = PARTS.indexOf('resources');
  const part = help.parts[id];
  const said = number - 1 > retail ? number - 1 : number;
  return (
    <li id={`method-${id}`}>
      <h3 className="mb-1 text-[14px] font-semibold">
        {id === 'resources'
          ? t('retailPart', { name: t(`parts.${id}`) })
          : t('numberedPart', { number: said, name: t(`parts.${id}`) })}
      </h3>
      <p className="mb-1.5 text-ink2">{part.help}</p>
      <ul className="mb-1.5 list-disc pl-5 text-ink2">
        {part.how.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="text-[12.5px] leading-[18px] text-ink3">
        <span className="font-semibold">{t('example')}</span>
        {part.example[trade]}
      </p>
    </li>
  );
}
