// The foot of the dialog: what can be done with the file, how far it is, and what went wrong.
import { percentText } from '../../base/number-text';
import { Copy, Download, Info, Printer, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import type { WriteNotice } from '../../formats/format';
import type { WritingState } from './use-writing';

interface WritingFooterProps {
  readonly state: WritingState;
  readonly notices: readonly WriteNotice[];
  /** False until there is something to write. */
  readonly ready: boolean;
  /** Null: the clipboard cannot take such a file. */
  readonly copyLabel: string | null;
  readonly onCopy: () => void;
  readonly prints: boolean;
  readonly onGo: () => void;
  readonly onCancel: () => void;
}

export function WritingFooter(props: WritingFooterProps) {
  const { state, notices, ready, copyLabel, onCopy, prints, onGo, onCancel } = props;
  const t = useTranslations('files.export');
  const busy = state.kind === 'busy';
  const main = useRef<HTMLButtonElement>(null);
  const cancel = (): void => {
    // The button goes with the work: the keyboard stays beside it.
    main.current?.focus();
    onCancel();
  };
  return (
    <>
      <State state={state} notices={notices} />
      {busy ? (
        <Button onClick={cancel}>{t('cancel')}</Button>
      ) : copyLabel === null ? null : (
        <Button icon={Copy} disabled={!ready} onClick={onCopy}>
          {copyLabel}
        </Button>
      )}
      <Button
        ref={main}
        look="primary"
        icon={prints ? Printer : Download}
        // Stays where the keyboard is while it works.
        aria-disabled={busy || !ready}
        className="aria-disabled:cursor-default aria-disabled:opacity-50"
        onClick={() => (busy || !ready ? undefined : onGo())}
      >
        {t(prints ? 'print' : 'download')}
      </Button>
    </>
  );
}

function State({ state, notices }: Pick<WritingFooterProps, 'state' | 'notices'>) {
  const t = useTranslations('files.export');
  return (
    <div className="mr-auto flex min-w-0 flex-1 items-center gap-2.5 text-[12px] leading-[17px]">
      <output className="flex min-w-0 items-center gap-2">
        {state.kind === 'busy' ? <span className="shrink-0 text-ink2">{t('working')}</span> : null}
        {state.kind === 'problem' ? (
          <>
            <TriangleAlert size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-problem" />
            <span className="text-problem">{state.text}</span>
          </>
        ) : null}
        {state.kind === 'idle' && notices.length > 0 ? (
          <>
            <Info size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-gap" />
            <span className="text-ink2">
              {notices.map(({ key, values }) => t(`notices.${key}`, values as never)).join(' ')}
            </span>
          </>
        ) : null}
      </output>
      {state.kind === 'busy' ? <Bar share={state.share} /> : null}
    </div>
  );
}

/** How far it is; without a share only that it is under way. */
function Bar({ share }: { readonly share: number | null }) {
  const t = useTranslations('files.export');
  const locale = useLocale();
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <>
      <div
        role="progressbar"
        aria-label={t('working')}
        {...(percent === null ? {} : { 'aria-valuenow': percent })}
        className="h-1.5 w-40 min-w-16 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={
            percent === null ? 'h-full w-1/3 animate-pulse rounded-full bg-accent' : 'h-full bg-accent'
          }
          style={percent === null ? undefined : { width: `${percent}%` }}
        />
      </div>
      {share === null ? null : (
        <span className="w-9 shrink-0 text-ink2 tabular-nums">
          {percentText(Math.round(share * 100), locale)}
        </span>
      )}
    </>
  );
}
