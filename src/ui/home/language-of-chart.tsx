// The language of what is written in a new chart; the interface's own is chosen elsewhere.
import clsx from 'clsx';
import { type Locale, useTranslations } from 'use-intl';
import { LOCALES } from '../../locales/load';
import { LANGUAGE_NAMES } from '../kit/interface-choices';
import { Segmented } from '../kit/segmented';

interface LanguageOfChartProps {
  readonly language: Locale;
  readonly onChange: (language: Locale) => void;
  /** Beside its label, for a row of buttons. */
  readonly inline?: boolean;
}

export function LanguageOfChart({ language, onChange, inline = false }: LanguageOfChartProps) {
  const t = useTranslations('setup');
  const options = LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return (
    <div className={clsx('flex', inline ? 'items-center gap-2.5' : 'flex-col gap-1')}>
      <span aria-hidden className="text-[11px] leading-[15px] font-semibold text-ink3">
        {t('languageOfChart')}
      </span>
      <Segmented
        label={t('languageOfChart')}
        value={language}
        options={options}
        onChange={onChange}
        className="w-44"
      />
    </div>
  );
}
