// The guide through the method: its parts, each with its progress worked out from the project; one of them is open.
import { CircleQuestionMark } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PartId } from '../../method/part';
import { useServices } from '../services-context';
import { useSession } from '../session';
import { PartItem } from './part-item';
import { useProgress } from './use-progress';

const KEY = 'method-part';

export function MethodPanel() {
  const t = useTranslations('method');
  const { preferences } = useServices();
  const parts = useProgress();
  const [chosen, choose] = useState<PartId | 'none' | null>(
    () => preferences.get(KEY, [...parts.map(({ id }) => id), 'none']) ?? null,
  );
  // Until somebody chooses, the first part that is not whole is open.
  const open = chosen ?? parts.find(({ share }) => share < 1)?.id ?? 'none';
  const toggle = (id: PartId): void => {
    const next = open === id ? 'none' : id;
    preferences.set(KEY, next);
    choose(next);
  };
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (useSession.getState().dockFocus)
      list.current?.querySelector<HTMLElement>('[aria-expanded="true"], button')?.focus();
  }, []);
  return (
    <nav aria-label={t('title')} className="flex min-h-0 flex-1 flex-col">
      <ol ref={list} className="flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto overscroll-contain p-2">
        {parts.map((part) => (
          <PartItem key={part.id} part={part} open={open === part.id} onToggle={() => toggle(part.id)} />
        ))}
      </ol>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => useSession.setState({ dialog: 'method-help' })}
        className="flex h-11 shrink-0 items-center gap-2 border-t border-hair px-4 text-left text-[12.5px] text-ink2 hover:bg-hover"
      >
        <CircleQuestionMark size={15} strokeWidth={1.8} aria-hidden />
        {t('about')}
      </button>
    </nav>
  );
}
