// After a quiz: the score, and each wrong answer with the right one and its place on the chart.
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { QuizScore } from '../../../present/quiz/make-quiz';
import type { QuizQuestion } from '../../../present/quiz/question';
import { Button } from '../../kit/button';
import { FirstButton } from '../../kit/first-button';
import { Head } from '../card-parts';
import { usePresentation } from '../presentation';
import { QuizPlace } from './quiz-place';

interface QuizResultProps {
  readonly score: QuizScore;
  readonly onAgain: () => void;
  readonly onRetry: (wrong: readonly QuizQuestion[]) => void;
  readonly onClose: () => void;
}

/** From this share on it went well. */
const GOOD = 0.7;

export function QuizResult({ score, onAgain, onRetry, onClose }: QuizResultProps): ReactNode {
  const { words } = usePresentation();
  const { right, answered, wrong } = score;
  const text = wrong.length === 0 ? 'all' : right / answered >= GOOD ? 'good' : 'more';
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) onClose();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <div className="mx-auto flex max-w-[720px] flex-col px-6 py-10">
      <h2 className="text-[32px] leading-[38px] font-[650] tracking-[-.02em] tabular-nums">
        {words.quiz('result', { right, count: answered })}
      </h2>
      <p className="mt-2 text-[16px] leading-[25px] text-ink2">{words.quiz(`resultTexts.${text}`)}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        {wrong.length > 0 ? (
          <FirstButton look="primary" onClick={() => onRetry(wrong.map(({ question }) => question))}>
            {words.quiz('retry')}
          </FirstButton>
        ) : null}
        <Again first={wrong.length === 0} onClick={onAgain} />
        <Button onClick={onClose}>{words.quiz('leave')}</Button>
      </div>
      {wrong.length > 0 ? <Head>{words.quiz('review')}</Head> : null}
      <ul className="flex flex-col gap-3">
        {wrong.map(({ question, chosen }) => (
          <WrongAnswer key={`${question.step} ${question.kind}`} question={question} chosen={chosen} />
        ))}
      </ul>
    </div>
  );
}

function Again({ first, onClick }: { readonly first: boolean; readonly onClick: () => void }): ReactNode {
  const { words } = usePresentation();
  return first ? (
    <FirstButton look="primary" onClick={onClick}>
      {words.quiz('again')}
    </FirstButton>
  ) : (
    <Button onClick={onClick}>{words.quiz('again')}</Button>
  );
}

function WrongAnswer({
  question,
  chosen,
}: {
  readonly question: QuizQuestion;
  readonly chosen: number;
}): ReactNode {
  const { words } = usePresentation();
  const [shown, setShown] = useState(false);
  const { kind, name, about, options, answer, step } = question;
  return (
    <li className="rounded-[10px] border border-hair bg-surface px-4 py-3">
      <p className="text-[15px] leading-6 font-semibold break-words">
        {words.quiz(`ask.${kind}`, { name, about })}
      </p>
      <p className="mt-1 text-[14px] leading-5 text-won break-words">
        {words.quiz('rightIs', { answer: options[answer] ?? '' })}
      </p>
      <p className="text-[14px] leading-5 text-ink3 break-words">
        {words.quiz('chose', { answer: options[chosen] ?? '' })}
      </p>
      <Button
        look="plain"
        className="mt-1 -ml-2.5 text-accent-ink!"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {words.quiz('show')}
      </Button>
      {shown ? <QuizPlace step={step} /> : null}
    </li>
  );
}
