// What stands in place of a screen that broke: what is safe, and the ways on.
import { useTranslations } from 'use-intl';
import { Button } from './kit/button';
import { Mark } from './kit/mark';

export function BrokenScreen({ onHome }: { readonly onHome: () => void }) {
  const t = useTranslations('app');
  return (
    <main className="grid h-full place-items-center bg-app p-6">
      <div role="alert" className="flex max-w-[460px] flex-col items-start gap-4">
        <Mark />
        <h1 className="text-title font-[650] tracking-[-.015em]">{t('brokenTitle')}</h1>
        <p className="text-ink2">{t('brokenText')}</p>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={() => window.location.reload()}>
            {t('reload')}
          </Button>
          <Button onClick={onHome}>{t('toHome')}</Button>
        </div>
      </div>
    </main>
  );
}
