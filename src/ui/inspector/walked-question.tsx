// A question of a step while one walks through the open ones: Enter keeps what was typed and goes on.
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { isAnswered, type QuestionId } from '../../method/answers';
import type { Step } from '../../model/document';
import { nextQuestion } from '../actions/acts/questions';
import { isComposing } from '../kit/use-draft-text';
import { useProject } from '../project-session';
import { useSession } from '../session';

interface WalkedQuestionProps {
  readonly step: Step;
  readonly question: QuestionId;
  readonly children: ReactNode;
}

export function WalkedQuestion({ step, question, children }: WalkedQuestionProps) {
  const project = useProject();
  const text = useTranslations('canvas');
  const isHere = useSession(
    ({ walk }) => walk !== null && walk.step === step.id && walk.question === question,
  );
  const pressed = (event: KeyboardEvent): void => {
    const { target, currentTarget } = event;
    if (!isHere || event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    // Lists that are open lie elsewhere on the page; Enter is theirs.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (typed) target.blur();
    const document = project.store.document();
    const now = document.steps[step.id];
    if (!typed && !(now && isAnswered(document, now, question))) return;
    event.preventDefault();
    event.stopPropagation();
    nextQuestion({ project, text });
  };
  return (
    <div
      data-field={`question-${question}`}
      onKeyDownCapture={pressed}
      className={isHere ? 'border-l-2 border-accent' : undefined}
    >
      {children}
    </div>
  );
}
