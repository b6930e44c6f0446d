// One question of the quiz: answers on keys 1 to 4, then whether it was right, and where it is seen on the chart.
import clsx from 'clsx';
import { Check, X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { QuizQuestion } from '../../../present/quiz/question';
import { FirstButton } from '../../kit/first-button';
import { usePresentation } from '../presentation';
import { QuizPlace } from './quiz-place';

interface QuizAskProps {
  readonly question: QuizQuestion;
  /** The answer that was given; null: none yet. */
  readonly chosen: number | null;
  readonly last: boolean;
  readonly onChoose: (answer: number) => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

const LOOKS = {
  open: 'border-border bg-surface hover:bg-hover',
  right: 'border-won bg-won-soft',
  wrong: 'border-lost bg-lost-soft',
  other: 'border-hair bg-surface text-ink3',
} as const;

function lookOf({ answer }: QuizQuestion, chosen: number | null, at: number): keyof typeof LOOKS {
  if (chosen === null) return 'open';
  if (at === answer) return 'right';
  return at === chosen ? 'wrong' : 'other';
}

function useKeys({ question, chosen, onChoose, onNext, onClose }: QuizAskProps): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const number = Number(event.key);
    if (event.key === 'Escape') onClose();
    else if (chosen === null && number >= 1 && number <= question.options.length) onChoose(number - 1);
    else if (chosen !== null && (event.key === 'ArrowRight' || event.key === 'PageDown')) onNext();
    else return;
    event.preventDefault();
  });
  // With the first picture: no key is lost.
  useLayoutEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

export function QuizAsk(props: QuizAskProps): ReactNode {
  const { question, chosen, last, onChoose, onNext } = props;
  const { words } = usePresentation();
  const heading = useRef<HTMLHeadingElement>(null);
  useKeys(props);
  useEffect(() => heading.current?.focus(), []);
  const { kind, name, about, options, answer } = question;
  return (
    <div className="mx-auto flex max-w-[720px] flex-col px-6 py-10 max-[1100px]:py-7">
      <h2
        ref={heading}
        tabIndex={-1}
        className="text-[26px] leading-[33px] font-[650] tracking-[-.018em] text-balance break-words outline-none"
      >
        {words.quiz(`ask.${kind}`, { name, about })}
      </h2>
      <ol className="mt-6 flex flex-col gap-2.5">
        {options.map((option, i) => {
          const look = lookOf(question, chosen, i);
          return (
            <li key={option}>
              <button
                type="button"
                aria-disabled={chosen !== null || undefined}
                data-look={look}
                onClick={() => (chosen === null ? onChoose(i) : undefined)}
                className={clsx(
                  'flex w-full items-center gap-3.5 rounded-[10px] border-[1.5px] px-4 py-3 text-left text-[16px] leading-6',
                  LOOKS[look],
                  chosen !== null && 'cursor-default!',
                )}
              >
                <kbd className="grid size-6.5 shrink-0 place-items-center rounded-md border border-border font-sans text-[12px] text-ink2">
                  {i + 1}
                </kbd>
                <span className="min-w-0 flex-1 break-words">{option}</span>
                {look === 'right' ? (
                  <Check size={20} strokeWidth={2.2} aria-label={words.quiz('right')} className="text-won" />
                ) : null}
                {look === 'wrong' ? (
                  <X size={20} strokeWidth={2.2} aria-label={words.quiz('wrong')} className="text-lost" />
                ) : null}
              </button>
            </li>
          );
        })}
      </ol>
      <div aria-live="polite">
        {chosen === null ? null : (
          <>
            <div className="mt-5 flex flex-wrap items-center gap-4">
              <p
                className={clsx(
                  'flex-1 text-[15px] font-semibold',
                  chosen === answer ? 'text-won' : 'text-lost',
                )}
              >
                {chosen === answer ? words.quiz('right') : words.quiz('wrong')}
                {chosen === answer ? null : (
                  <span className="block font-medium text-ink2">
                    {words.quiz('rightIs', { answer: options[answer] ?? '' })}
                  </span>
                )}
              </p>
              <FirstButton look="primary" className="h-10! px-5! text-[14px]!" onClick={onNext}>
                {words.quiz(last ? 'finish' : 'next')}
              </FirstButton>
            </div>
            <QuizPlace step={question.step} />
          </>
        )}
      </div>
    </div>
  );
}
