// What home shows before the first project: the matrix greyed, one sentence, a button, and an example one click away.
import { useTranslations } from 'use-intl';
import { BlankMatrix } from './blank-matrix';
import { ExampleButton } from './example-button';

export function FirstUse({ onSetUp }: { readonly onSetUp: () => void }) {
  const t = useTranslations('home');
  return (
    <div className="grid items-center gap-x-12 gap-y-6 rounded-xl border border-hair bg-surface p-8 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <button type="button" aria-label={t('firstChart')} onClick={onSetUp} className="rounded-lg">
        <BlankMatrix stages={5} teams={4} plus={19} className="w-full" />
      </button>
      <div>
        <p className="max-w-[46ch] text-[15px] leading-[23px] text-ink">{t('firstUse')}</p>
        <ExampleButton look="outline" className="mt-5" />
      </div>
    </div>
  );
}
