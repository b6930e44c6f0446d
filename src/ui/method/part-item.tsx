// One part of the method in the guide: its progress and fact, and when it is open its help and what is missing.
import clsx from 'clsx';
import { ChevronRight, CircleDashed, Flag, type LucideIcon } from 'lucide-react';
import { use, useEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { loadMethodHelp } from '../../locales/method-help/load';
import type { Missing, PartProgress } from '../../method/part';
import { useActionContext } from '../actions/use-action';
import { canGo, goToTarget, nextTarget } from './jump';
import { PartTools } from './part-tools';
import { ProgressRing } from './progress-ring';
import { useTrade } from './use-trade';

interface PartItemProps {
  readonly part: PartProgress;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function PartItem({ part, open, onToggle }: PartItemProps) {
  const t = useTranslations('method');
  const { id, share, fact } = part;
  const percent = share >= 1 ? 100 : Math.min(99, Math.round(share * 100));
  return (
    <li className={clsx('rounded-[10px]', open && 'bg-hover')}>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? `part-${id}` : undefined}
          onClick={onToggle}
          className={clsx(
            'flex w-full items-start gap-2.5 rounded-[10px] px-2 py-2 text-left',
            !open && 'hover:bg-hover',
          )}
        >
          <span className="mt-px">
            <ProgressRing share={share} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block text-[13px] leading-[18px] font-medium">{t(`parts.${id}`)}</span>
            {open ? null : (
              <span className="block text-[12px] leading-[17px] text-ink3">
                {t(`facts.${fact.key as 'changes'}`, fact.values as { changes: number })}
              </span>
            )}
            <span className="sr-only">{t('done', { percent })}</span>
          </span>
        </button>
      </h3>
      {open ? <Opened part={part} percent={percent} /> : null}
    </li>
  );
}

function Opened({ part, percent }: { readonly part: PartProgress; readonly percent: number }) {
  const t = useTranslations('method');
  const { id, fact, missing } = part;
  const { help, example } = use(loadMethodHelp(useLocale())).parts[id];
  const [trade] = useTrade();
  const text = useRef<HTMLDivElement>(null);
  // What is missing stands below the help: it is not to be looked for.
  useEffect(() => text.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div
      ref={text}
      id={`part-${id}`}
      className="flex flex-col gap-2 pt-1 pr-2 pb-3 pl-[36px] text-[12.5px] leading-[18px] font-normal"
    >
      <p className="text-ink2">{help}</p>
      <p className="text-ink3">
        <span className="font-semibold">{t('example')}</span>
        {example[trade]}
      </p>
      <div className="mt-1 h-[3px] overflow-hidden rounded-full bg-border">
        <div className="h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
      </div>
      <p className="tabular-nums text-ink2">
        {t(`facts.${fact.key as 'changes'}`, fact.values as { changes: number })}
      </p>
      {missing.length > 0 ? (
        <ul aria-label={t('missingTitle')} className="-mr-1 -ml-2 flex flex-col">
          {missing.map((one) => (
            <MissingRow key={one.key} part={part} missing={one} />
          ))}
        </ul>
      ) : null}
      <PartTools part={id} />
    </div>
  );
}

const ICONS: Readonly<Record<string, LucideIcon>> = { closing: Flag, gap: Flag };

/** What is missing, and in how many places; each press leads to the next of them. */
function MissingRow({ part, missing }: { readonly part: PartProgress; readonly missing: Missing }) {
  const t = useTranslations('method');
  const makeContext = useActionContext();
  const { key, count, targets } = missing;
  const Icon = ICONS[key] ?? CircleDashed;
  const text = t(`missing.${key as 'manager'}`, { count });
  const inside = (
    <>
      <Icon size={14} strokeWidth={2.1} aria-hidden className="mt-[2px] shrink-0 text-gap" />
      <span className="min-w-0 flex-1">{text}</span>
    </>
  );
  if (!canGo(targets[0])) return <li className="flex items-start gap-2 px-2 py-1">{inside}</li>;
  const go = (): void => {
    const target = nextTarget(part.id, missing);
    if (target) goToTarget(makeContext({ clipboard: null }), key, target);
  };
  return (
    <li>
      <button
        type="button"
        onClick={go}
        className="flex w-full items-start gap-2 rounded-lg px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
      >
        {inside}
        <ChevronRight size={14} strokeWidth={2.1} aria-hidden className="mt-[2px] shrink-0 text-ink3" />
      </button>
    </li>
  );
}
