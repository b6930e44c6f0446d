// Above the name of a step that an answer leads to: how answer and name are typed in one, then the answer that was read.
import { useTranslations } from 'use-intl';
import type { Rect } from '../../base/geometry';
import { textWidth } from '../../base/text-width';
import { readAnswer } from '../../model/text/answers';

/** Above the step, and round its text, px. */
const ABOVE = 7;
const HEIGHT = 18;
const ROUND = 12;

/** A box with the hint above it, so that both are brought into view. */
export function withHint({ x, y, width, height }: Rect, hint: string): Rect {
  const above = ABOVE + HEIGHT;
  return {
    x,
    y: y - above,
    width: Math.max(width, textWidth(hint, 11, 500) + ROUND),
    height: height + above,
  };
}

export function AnswerHint({ draft }: { readonly draft: string }) {
  const t = useTranslations('canvas');
  const answer = readAnswer(draft.trim());
  return (
    <span
      data-answer={answer ? 'read' : 'hint'}
      className="pointer-events-none absolute bottom-[calc(100%+7px)] left-0 h-[18px] rounded-[5px] bg-accent-soft px-1.5 text-[11px] leading-[18px] font-medium whitespace-nowrap text-accent-ink"
    >
      {answer ? t('answerRead', { answer: answer.label }) : t('answerHint')}
    </span>
  );
}
