// Above the name of a step that an answer leads to: how answer and name are typed in one, then the answer that was read.
import { useTranslations } from 'use-intl';
import { readAnswer } from '../../model/text/answers';

/** A line just above the box in which a name is typed. */
export const HINT =
  'pointer-events-none absolute bottom-[calc(100%+7px)] left-0 h-[18px] rounded-[5px] bg-accent-soft px-1.5 text-[11px] leading-[18px] font-medium whitespace-nowrap text-accent-ink';

export function AnswerHint({ draft }: { readonly draft: string }) {
  const t = useTranslations('canvas');
  const answer = readAnswer(draft.trim());
  return (
    <span data-answer={answer ? 'read' : 'hint'} className={HINT}>
      {answer ? t('answerRead', { answer: answer.label }) : t('answerHint')}
    </span>
  );
}
