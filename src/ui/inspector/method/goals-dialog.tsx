// All goals at once: those of the project, then stage by stage of the map that is to be reached.
import { useTranslations } from 'use-intl';
import type { Id } from '../../../base/id';
import { wholeMap } from '../../../method/main-maps';
import type { Stage } from '../../../model/document';
import { goalsOf, stagesOf } from '../../../model/queries';
import { Dialog } from '../../kit/dialog';
import { useDocument } from '../../project-session';
import { useSession } from '../../session';
import { Goals } from '../goals';

export function GoalsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('records');
  const document = useDocument();
  const shown = useSession((session) => session.map);
  const map = wholeMap(document, 'target')?.id ?? wholeMap(document, 'current')?.id ?? shown ?? '';
  return (
    <Dialog open onClose={onClose} title={t('goals')} text={t('goalsText')}>
      <div className="flex flex-col gap-5">
        <Group title={t('projectGoals')} stage={null} />
        {stagesOf(document, map).map((stage, index) => (
          <div key={stage.id} className="flex flex-col gap-2">
            <Group title={t('stageGoals', { number: index + 1, name: stage.name })} stage={stage.id} />
            <Inherited stage={stage} />
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function Group({ title, stage }: { readonly title: string; readonly stage: Id | null }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-2 text-[13px] font-semibold">{title}</h3>
      <Goals stage={stage} />
    </section>
  );
}

/** Goals that were set for the stage of the current map hold for the one that came from it. */
function Inherited({ stage }: { readonly stage: Stage }) {
  const t = useTranslations('records');
  const document = useDocument();
  const goals = stage.basedOn.flatMap((id) => goalsOf(document, id));
  if (goals.length === 0) return null;
  return (
    <p className="text-[12px] leading-[17px] text-ink3">
      {t('inherited', { names: goals.map(({ name }) => name).join(t('separator')) })}
    </p>
  );
}
