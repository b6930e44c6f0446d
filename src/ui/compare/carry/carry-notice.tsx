// Says how much of what changes was only filled in in the current process, and leads to carrying it over.
import { useTranslations } from 'use-intl';
import type { CarryLine } from '../../../compare/carry-lines';
import { Button } from '../../kit/button';
import { useSession } from '../../session';

export function CarryNotice({ lines }: { readonly lines: readonly CarryLine[] }) {
  const t = useTranslations('compare.carry');
  const readOnly = useSession((session) => session.readOnly);
  const count = lines.filter(({ sort }) => sort === 'filled').length;
  if (count === 0) return null;
  return (
    <div className="flex items-center gap-3 border-b border-hair px-4 py-2">
      <p className="min-w-0 text-[12px] leading-[17px] text-ink2">{t('notice', { count })}</p>
      <Button
        disabled={readOnly}
        onClick={() => useSession.setState({ dialog: 'carry-over', carrying: null })}
      >
        {t('open')}
      </Button>
    </div>
  );
}
