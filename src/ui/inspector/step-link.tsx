// Another step that the panel mentions, with its team: leads there.
import clsx from 'clsx';
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Step } from '../../model/document';
import { outgoing, teamOf } from '../../model/queries';
import { useDocument, useProject } from '../project-session';
import { jumpTo } from './jump-to';
import { Swatch } from '../kit/swatch';

export function StepLink({ step, className }: { readonly step: Step; readonly className?: string }) {
  const t = useTranslations('inspector');
  const project = useProject();
  const document = useDocument();
  const kinds = useTranslations('steps.kinds');
  const team = teamOf(document, step.lane);
  const name = step.name || (step.kind === 'parallel' ? kinds('parallel.name') : t('unnamed'));
  // A bar has no name: it is told by what it leads to.
  const behind =
    step.kind === 'parallel'
      ? outgoing(document, step.id).flatMap(({ to }) => document.steps[to]?.name || [])
      : [];
  return (
    <button
      type="button"
      aria-label={t('goTo', { name })}
      onClick={() => jumpTo(project, step.id)}
      className={clsx('flex min-w-0 flex-1 items-start gap-[9px] text-left hover:bg-hover', className)}
    >
      <ArrowRight size={14} strokeWidth={2.1} aria-hidden className="mt-0.5 shrink-0 text-ink3" />
      <span className="min-w-0 flex-1">
        <span className="block text-[13px] leading-[18px] font-semibold break-words">{name}</span>
        <span className="flex items-center gap-1.5 text-[12px] leading-[16px] text-ink3">
          <Swatch hue={team.hue} size={8} />
          <span className="min-w-0 break-words">
            {behind.length > 0 ? t('leadsTo', { names: behind.join(t('listSeparator')) }) : team.name}
          </span>
        </span>
      </span>
    </button>
  );
}
