// Another step that the panel mentions, with its team, its deadline and what is handed over: leads there.
import clsx from 'clsx';
import { ArrowRight } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { tellDuration } from '../../base/duration';
import type { Step } from '../../model/document';
import { isNamelessBar, passagesAfter } from '../../model/passages';
import { teamOf } from '../../model/queries';
import { Swatch } from '../kit/swatch';
import { usePlaceName } from '../place-name';
import { useDocument, useProject } from '../project-session';
import { jumpTo } from './jump-to';

interface StepLinkProps {
  readonly step: Step;
  /** The condition on the way, behind the name. */
  readonly label?: string | null;
  /** The forms that are handed over on the way. */
  readonly forms?: readonly string[];
  /** What is told of it first: its team, or its stage where the team is known. */
  readonly told?: 'team' | 'stage';
  readonly className?: string;
}

/** Team or stage, deadline and forms; a bar without a name is told by the steps that follow it, each with its team. */
function useSaid({ step, forms = [], told = 'team' }: StepLinkProps): string {
  const t = useTranslations('inspector');
  const locale = useLocale();
  const document = useDocument();
  if (isNamelessBar(step)) {
    const names = passagesAfter(document, step.id).map(({ step: { name, lane } }) =>
      t('stepOfTeam', { name: name || t('unnamed'), team: teamOf(document, lane).name }),
    );
    if (names.length > 0) return t('leadsTo', { names: names.join(t('listSeparator')) });
  }
  const { deadline } = step;
  return [
    told === 'team' ? teamOf(document, step.lane).name : (document.stages[step.stage]?.name ?? ''),
    ...(deadline ? [tellDuration(deadline, locale, document.project.hoursPerDay)] : []),
    ...(forms.length > 0 ? [t('handedOver', { names: forms.join(t('listSeparator')) })] : []),
  ]
    .filter((one) => one !== '')
    .join(' · ');
}

export function StepLink(props: StepLinkProps) {
  const { step, label, told = 'team', className } = props;
  const t = useTranslations('inspector');
  const project = useProject();
  const document = useDocument();
  const said = useSaid(props);
  const nameOf = usePlaceName();
  const name = step.name || (step.kind === 'parallel' ? nameOf({ kind: 'step', id: step.id }) : t('unnamed'));
  return (
    <button
      type="button"
      aria-label={t('goTo', { name })}
      onClick={() => jumpTo(project, step.id)}
      className={clsx('flex min-w-0 flex-1 items-start gap-[9px] text-left hover:bg-hover', className)}
    >
      <ArrowRight size={14} strokeWidth={2.1} aria-hidden className="mt-0.5 shrink-0 text-ink3" />
      <span className="min-w-0 flex-1">
        <span className="block text-[13px] leading-[18px] font-semibold break-words">
          {label ? t('nameIf', { name, condition: label }) : name}
        </span>
        <span className="flex items-start gap-1.5 text-[12px] leading-[16px] text-ink3">
          {told === 'team' ? (
            <span className="flex h-4 items-center">
              <Swatch hue={teamOf(document, step.lane).hue} size={8} />
            </span>
          ) : null}
          <span className="min-w-0 break-words">{said}</span>
        </span>
      </span>
    </button>
  );
}
