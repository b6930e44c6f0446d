// Says that another tab is the writer, and takes the right to write over.
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OpenProject } from '../../services/open-project';
import { Button } from '../kit/button';
import { useSession } from '../session';

export function ReadOnlyBanner({ project }: { readonly project: OpenProject }) {
  const t = useTranslations('editor');
  const elsewhere = useSession((session) => session.elsewhere && !session.reading);
  const [busy, setBusy] = useState(false);
  if (!elsewhere) return null;
  const editHere = async (): Promise<void> => {
    setBusy(true);
    try {
      await project.editHere();
    } finally {
      setBusy(false);
    }
  };
  return (
    <output className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-hair bg-accent-soft px-4 py-1.5 text-accent-ink">
      <Eye size={16} strokeWidth={1.8} aria-hidden className="shrink-0" />
      <p className="min-w-0 flex-1">{t('openElsewhere')}</p>
      <Button disabled={busy} onClick={() => void editHere()}>
        {t('editHere')}
      </Button>
    </output>
  );
}
