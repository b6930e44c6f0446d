// A shared link that was followed: says what is in it and asks before a copy is kept; what cannot be opened is said plainly.
import { type ReactNode, use, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import { formatNumber } from '../../base/number-text';
import { LARGEST_UNPACKED, type LinkFault, type LinkResult, readLink } from '../../formats/link/project-link';
import { buttonClass } from '../kit/button';
import { FirstButton } from '../kit/first-button';
import { Mark } from '../kit/mark';
import { showToast } from '../kit/toasts';
import { useServices } from '../services-context';
import { usePresentWords } from '../use-present-words';
import { asCopy, keepDocument } from './keep-project';

/** Read after the screen has been drawn; the same promise for the same link, as `use` asks for. */
const reading = new Map<string, Promise<LinkResult>>();
function read(tail: string): Promise<LinkResult> {
  const known = reading.get(tail);
  if (known) return known;
  reading.clear();
  const asked = new Promise<LinkResult>((resolve) => setTimeout(() => resolve(readLink(tail)), 30));
  reading.set(tail, asked);
  return asked;
}

function Screen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className="grid h-full place-items-center bg-app p-6">
      <div className="flex max-w-[520px] flex-col items-start gap-4">
        <Mark />
        <h1 className="text-title font-[650] tracking-[-.015em]">{title}</h1>
        {children}
      </div>
    </main>
  );
}

export default function OpenLink({ tail }: { readonly tail: string }) {
  const result = use(read(tail));
  return result.ok ? <Ask shared={result} /> : <Refused fault={result.fault} />;
}

/** `1.2 MB`, `85 kB`. */
function useSize(): (bytes: number) => string {
  const locale = useLocale();
  return (bytes) =>
    bytes >= 1024 * 1024
      ? `${formatNumber(Number((bytes / 1024 / 1024).toFixed(1)), locale)} MB`
      : `${formatNumber(Math.max(1, Math.round(bytes / 1024)), locale)} kB`;
}

function Ask({ shared }: { readonly shared: Extract<LinkResult, { ok: true }> }) {
  const { share } = usePresentWords();
  const keep = useTranslations('keep.problems');
  const services = useServices();
  const sizeText = useSize();
  const [, navigate] = useLocation();
  const [working, setWorking] = useState(false);
  const { project, maps, steps } = shared.document;
  const name = project.name || share('open.untitled');
  const open = async (): Promise<void> => {
    setWorking(true);
    const copy = asCopy(shared.document, services.newId(), project.name);
    const kept = await keepDocument(services, copy);
    // Replaced, so that Back does not ask again.
    if (kept.ok) return navigate(`/project/${kept.value}`, { replace: true });
    setWorking(false);
    showToast(keep(kept.problem, { name }), { tone: 'problem' });
  };
  return (
    <Screen title={share('open.title')}>
      <p className="text-[14px] leading-5 font-semibold break-words">
        {share('open.text', {
          name,
          maps: Object.keys(maps).length,
          steps: Object.keys(steps).length,
          size: sizeText(shared.size),
        })}
      </p>
      <p className="text-ink2">{share('open.copyText')}</p>
      <div className="flex gap-2">
        <FirstButton look="primary" disabled={working} onClick={() => void open()}>
          {share('open.open')}
        </FirstButton>
        <Link href="/" replace className={buttonClass('outline')}>
          {share('open.notNow')}
        </Link>
      </div>
    </Screen>
  );
}

function Refused({ fault }: { readonly fault: LinkFault }) {
  const { share } = usePresentWords();
  const errors = useTranslations('errors');
  const sizeText = useSize();
  const text =
    fault.kind === 'project'
      ? errors(fault.error.key as never, fault.error.values as never)
      : share(`open.${fault.kind}`, { most: sizeText(LARGEST_UNPACKED) });
  return (
    <Screen title={share('open.refused')}>
      <p className="text-ink2">{`${text} ${share('open.nothing')}`}</p>
      <Link href="/" replace className={buttonClass('primary')}>
        {share('open.toHome')}
      </Link>
    </Screen>
  );
}
