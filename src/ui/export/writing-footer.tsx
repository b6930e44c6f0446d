// The foot of the dialog: what can be done with the file, how far it is, and what went wrong.
import { percentText } from '../../base/number-text';
import clsx from 'clsx';
import { CircleCheck, Copy, Download, Info, type LucideIcon, Printer, TriangleAlert } from 'lucide-react';
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
  /** Nothing else is wanted: the window stays until then. */
  readonly onClose: () => void;
}

export function WritingFooter(props: WritingFooterProps) {
  const { state, notices, ready, copyLabel, onCopy, prints, onGo, onCancel, onClose } = props;
  const t = useTranslations('files.export');
  const app = useTranslations('app');
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
      ) : (
        <Button onClick={onClose}>{app('close')}</Button>
      )}
      {busy || copyLabel === null ? null : (
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

const TONES = {
  done: { icon: CircleCheck, iconColour: 'text-won', colour: 'text-ink' },
  problem: { icon: TriangleAlert, iconColour: 'text-problem', colour: 'text-problem' },
  notice: { icon: Info, iconColour: 'text-gap', colour: 'text-ink2' },
} as const satisfies Record<string, { icon: LucideIcon; iconColour: string; colour: string }>;

function Line({ tone, children }: { readonly tone: keyof typeof TONES; readonly children: string }) {
  const { icon: Icon, iconColour, colour } = TONES[tone];
  return (
    <>
      <Icon size={14} strokeWidth={2.1} aria-hidden className={clsx('shrink-0', iconColour)} />
      <span className={clsx('min-w-0 break-words', colour)}>{children}</span>
    </>
  );
}

/** What was done or went wrong, and below it what to know of the file that is chosen now. */
function State({ state, notices }: Pick<WritingFooterProps, 'state' | 'notices'>) {
  const t = useTranslations('files.export');
  const { kind } = state;
  const told = kind === 'idle' || kind === 'done' ? notices : [];
  return (
    <div className="mr-auto flex min-w-0 flex-1 items-center gap-2.5 text-[12px] leading-[17px]">
      <div className="flex min-w-0 flex-col gap-0.5">
        <output className="flex min-w-0 items-center gap-2">
          {kind === 'busy' ? <span className="shrink-0 text-ink2">{t('working')}</span> : null}
          {kind === 'done' || kind === 'problem' ? <Line tone={kind}>{state.text}</Line> : null}
        </output>
        <output className="flex min-w-0 items-center gap-2">
          {told.length > 0 ? (
            <Line tone="notice">
              {told.map(({ key, values }) => t(`notices.${key}`, values as never)).join(' ')}
            </Line>
          ) : null}
        </output>
      </div>
      {kind === 'busy' ? <Bar share={state.share} /> : null}
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
