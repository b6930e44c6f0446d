// Above the name of a step that an answer leads to: how answer and name are typed in one, then the answer that was read.
import { useTranslations } from 'use-intl';
import type { Rect } from '../../base/geometry';
import { textWidth } from '../../base/text-width';
import { readAnswer } from '../../model/text/answers';

/** A line just above the box in which a name is typed. */
export const HINT =
  'pointer-events-none absolute bottom-[calc(100%+7px)] left-0 h-[18px] rounded-[5px] bg-accent-soft px-1.5 text-[11px] leading-[18px] font-medium whitespace-nowrap text-accent-ink';

/** Above the step, and round its text, px. */
const ABOVE = 25;
const ROUND = 12;

/** A box with the hint above it, so that both are brought into view. */
export const withHint = ({ x, y, width, height }: Rect, hint: string): Rect => ({
  x,
  y: y - ABOVE,
  width: Math.max(width, textWidth(hint, 11, 500) + ROUND),
  height: height + ABOVE,
});

export function AnswerHint({ draft }: { readonly draft: string }) {
  const t = useTranslations('canvas');
  const answer = readAnswer(draft.trim());
  return (
    <span data-answer={answer ? 'read' : 'hint'} className={HINT}>
      {answer ? t('answerRead', { answer: answer.label }) : t('answerHint')}
    </span>
  );
}
