// A page of help on a rule: what it finds, why that matters, wrong and right, how to mend it. Fetched when one is opened.
import { Check, X } from 'lucide-react';
import { Suspense, use } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { RuleId } from '../../checks/rule';
import { loadCheckHelp } from '../../locales/check-help/load';
import { ErrorBoundary } from '../kit/error-boundary';

/** `id`: of the page, for the button that opens it. */
export function RuleHelp({ rule, id }: { readonly rule: RuleId; readonly id: string }) {
  const t = useTranslations('checks');
  return (
    <div id={id} className="mx-2 mb-2 rounded-lg bg-sunken px-3 py-2.5 text-[12.5px] leading-[18px]">
      <ErrorBoundary fallback={() => <p className="text-ink2">{t('notLoaded')}</p>}>
        <Suspense fallback={<div className="h-40" aria-busy="true" />}>
          <Page rule={rule} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function Page({ rule }: { readonly rule: RuleId }) {
  const t = useTranslations('checks.page');
  const { what, why, wrong, right, mend } = use(loadCheckHelp(useLocale()))[rule];
  return (
    <dl className="flex flex-col gap-2 [&_dd]:text-ink [&_dt]:text-[11px] [&_dt]:font-semibold [&_dt]:text-ink2">
      <div>
        <dt>{t('what')}</dt>
        <dd>{what}</dd>
      </div>
      <div>
        <dt>{t('why')}</dt>
        <dd>{why}</dd>
      </div>
      <div>
        <dt className="flex items-center gap-1">
          <X size={12} strokeWidth={2.4} aria-hidden className="text-lost" />
          {t('wrong')}
        </dt>
        <dd>{wrong}</dd>
      </div>
      <div>
        <dt className="flex items-center gap-1">
          <Check size={12} strokeWidth={2.4} aria-hidden className="text-won" />
          {t('right')}
        </dt>
        <dd>{right}</dd>
      </div>
      <div>
        <dt>{t('mend')}</dt>
        <dd>{mend}</dd>
      </div>
    </dl>
  );
}
