// Which steps produce a form and which need it; each leads to its step, on whichever map it is.
import { FileInput, FileOutput } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Form, Step } from '../../model/document';
import { type FormUses as Uses, usesOfForm } from '../../model/form-uses';
import { mapTitle } from '../../model/maps/map-tree';
import { teamOf } from '../../model/queries';
import { goToItems } from '../actions/acts/go-to-place';
import { LinkRow } from '../kit/link-row';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';

export function useFormUses({ id }: Form): Uses {
  const map = useSession((session) => session.map);
  return usesOfForm(useDocument(), id, map);
}

export function FormUses({ form }: { readonly form: Form }) {
  const t = useTranslations('inspector');
  const { produced, needed } = useFormUses(form);
  return (
    <>
      <UseList title={t('producedBy')} nothing={t('producedNowhere')} steps={produced} icon={FileOutput} />
      <UseList title={t('neededByTitle')} nothing={t('formNeededNowhere')} steps={needed} icon={FileInput} />
    </>
  );
}

interface UseListProps {
  readonly title: string;
  readonly nothing: string;
  readonly steps: readonly Step[];
  readonly icon: typeof FileInput;
}

function UseList({ title, nothing, steps, icon: Icon }: UseListProps) {
  return (
    <div className="flex flex-col gap-1">
      <p className="flex items-center gap-1.5 text-[11px] leading-[15px] font-semibold text-ink3">
        <Icon size={13} strokeWidth={2} aria-hidden />
        {title}
      </p>
      {steps.length === 0 ? <p className="text-[12px] leading-[17px] text-ink3">{nothing}</p> : null}
      <ul aria-label={title} className="flex flex-col gap-1">
        {steps.map((step) => (
          <li key={step.id} className="flex">
            <StepRow step={step} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A step of another map says which. */
function StepRow({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const project = useProject();
  const isHere = useSession((session) => session.map === step.map);
  const team = teamOf(document, step.lane).name;
  const name = step.name || t('unnamed');
  return (
    <LinkRow
      title={name}
      detail={isHere ? team : t('onOtherMap', { team, map: mapTitle(document, step.map) })}
      label={t('goTo', { name })}
      onOpen={() => goToItems(project, step.map, [step.id])}
    />
  );
}
