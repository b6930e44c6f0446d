// The bar of the walk through the open questions: how many are left, on to the next, and the way out.
import { ArrowRight, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { openQuestions } from '../../method/answers';
import { endWalk, nextQuestion } from '../actions/acts/questions';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';

export function WalkBar() {
  const walk = useSession((session) => session.walk);
  const document = useDocument();
  return walk && document.maps[walk.map] ? <Bar map={walk.map} /> : null;
}

function Bar({ map }: { readonly map: string }) {
  const t = useTranslations('gaps.walk');
  const count = openQuestions(useDocument(), map).length;
  const project = useProject();
  const text = useTranslations('canvas');
  return (
    <div className="flex items-center gap-1 border-b border-hair bg-accent-soft py-1.5 pr-2 pl-4">
      <p role="status" className="min-w-0 flex-1 text-[12.5px] leading-[17px] font-medium text-accent-ink">
        {t('left', { count })}
      </p>
      <Button icon={ArrowRight} onClick={() => nextQuestion({ project, text })}>
        {t('next')}
      </Button>
      <IconButton label={t('end')} icon={X} className="size-7" onClick={endWalk} />
    </div>
  );
}
