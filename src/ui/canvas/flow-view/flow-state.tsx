// What the plain flow view says instead of a drawing, or above one: it is being laid out, it failed, there is nothing to lay out.
import { LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../actions/use-action';
import { Button } from '../../kit/button';
import type { ShownFlow } from '../../use-flow-scene';

/** Shorter work than this is not worth a word, ms. */
const PATIENCE = 500;

/** True when something has been going on for a while. */
function useLasting(on: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLasting(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [on]);
  return on && lasting;
}

export function FlowState({ flow }: { readonly flow: ShownFlow }) {
  const t = useTranslations('flowView');
  const working = useLasting(flow.state === 'working');
  if (flow.state === 'failed') return <Failed retry={flow.retry} />;
  return (
    <output
      data-picture="leave-out"
      className="pointer-events-none absolute inset-x-0 top-4 z-10 flex justify-center"
    >
      {working ? (
        <span className="flex h-9 items-center gap-2 rounded-full border border-hair bg-raised px-3.5 text-[13px] shadow-floating">
          <LoaderCircle size={14} strokeWidth={2.1} aria-hidden className="animate-spin text-ink3" />
          {t('working')}
        </span>
      ) : null}
    </output>
  );
}

function Failed({ retry }: { retry(): void }) {
  const t = useTranslations('flowView');
  const back = useAction('toggle-flow-view');
  return (
    <div
      role="alert"
      className="absolute inset-x-0 top-4 z-10 mx-auto flex w-[min(420px,calc(100%-32px))] flex-col items-start gap-3 rounded-xl border border-hair bg-raised p-4 shadow-floating"
    >
      <p className="flex gap-2.5">
        <TriangleAlert size={17} strokeWidth={2} aria-hidden className="mt-0.5 shrink-0 text-problem" />
        <span>{t('failed')}</span>
      </p>
      <div className="flex gap-2 self-end">
        <Button onClick={retry}>{t('again')}</Button>
        <Button look="primary" onClick={back.run}>
          {t('back')}
        </Button>
      </div>
    </div>
  );
}

export function FlowEmpty() {
  const t = useTranslations('flowView');
  return (
    <p className="absolute inset-0 grid place-items-center p-8 pb-24 text-center text-ink2">{t('empty')}</p>
  );
}
