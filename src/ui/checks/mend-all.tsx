// Below the head of a rule: mends in one act all that leaves nothing to choose, where that is safe to do for many at once.
import { Wrench } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Finding, RuleId } from '../../checks/rule';
import { mendAll } from '../actions/acts/findings';
import { takingBack } from '../actions/acts/take-back';
import { showToast } from '../kit/toasts';
import { useProject } from '../project-session';
import { useSession } from '../session';
import { focusNear } from './panel-keys';

/** They fill in one field of each step, so that none depends on another. */
const AT_ONCE: readonly RuleId[] = ['no-responsible'];

interface MendAllProps {
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
}

export function MendAll({ rule, findings }: MendAllProps) {
  const t = useTranslations('checks');
  const project = useProject();
  const readOnly = useSession((session) => session.readOnly);
  const safe = AT_ONCE.includes(rule) ? findings.filter(({ mendable }) => mendable) : [];
  if (safe.length < 2) return null;
  const mend = async (button: HTMLElement): Promise<void> => {
    const next = focusNear(button);
    const count = await mendAll(project, safe);
    if (count === 0) showToast(t('cannotFix'));
    else
      showToast(t('mendedAll', { count }), {
        key: 'mended',
        action: { label: t('undoFix'), run: takingBack(project) },
      });
    next();
  };
  return (
    <button
      type="button"
      disabled={readOnly}
      onClick={(event) => void mend(event.currentTarget)}
      className="mb-1 ml-5.5 inline-flex min-h-7 items-center gap-1.5 rounded-lg px-1.5 text-left text-[12.5px] leading-[17px] font-medium text-accent-ink hover:bg-hover disabled:opacity-50 pointer-coarse:min-h-11"
    >
      <Wrench size={13} strokeWidth={2} aria-hidden className="shrink-0" />
      {t('mendAll', { count: safe.length })}
    </button>
  );
}
