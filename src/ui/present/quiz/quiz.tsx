// The quiz on a chart: about whom, its questions one after the other, the score, and what went wrong with its place on the chart.
import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Who } from '../../../present/people';
import { makeQuiz, scoreOf } from '../../../present/quiz/make-quiz';
import type { QuizQuestion } from '../../../present/quiz/question';
import { usePresentation } from '../presentation';
import { QuizAsk } from './quiz-ask';
import { QuizResult } from './quiz-result';
import { QuizStart } from './quiz-start';

interface Round {
  readonly questions: readonly QuizQuestion[];
  /** The place of each answer that was given. */
  readonly chosen: readonly number[];
  /** The question on screen; after the last one the result. */
  readonly at: number;
}

/** A new quiz of everything, or of somebody's day. */
const roundOf = (questions: readonly QuizQuestion[]): Round => ({ questions, chosen: [], at: 0 });

interface QuizProps {
  readonly who: Who | null;
  readonly onClose: () => void;
}

export function Quiz({ who: first, onClose }: QuizProps): ReactNode {
  const { document, map, words } = usePresentation();
  const [who, setWho] = useState(first);
  const [count, setCount] = useState(10);
  const [round, setRound] = useState<Round | null>(null);
  const start = (): void => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
    setRound(roundOf(makeQuiz(document, map, { who, seed, count })));
  };
  return (
    <main className="flex h-full flex-col overflow-hidden bg-app text-ink" data-quiz="">
      <header className="flex h-14 shrink-0 items-center gap-4 border-b border-hair bg-surface pr-3 pl-6">
        <h1 className="text-[16px] font-semibold">{words.quiz('title')}</h1>
        {round && round.at < round.questions.length ? (
          <Progress round={round} />
        ) : (
          <span className="flex-1" />
        )}
        <button
          type="button"
          aria-label={words.quiz('leave')}
          title={words.quiz('leave')}
          onClick={onClose}
          className="grid size-10 place-items-center rounded-lg text-ink2 hover:bg-hover hover:text-ink"
        >
          <X size={18} strokeWidth={1.8} aria-hidden />
        </button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <Body
          round={round}
          start={<QuizStart {...{ who, count, setWho, setCount, start, onClose }} />}
          onRound={setRound}
          onAgain={() => (round ? start() : undefined)}
          onClose={onClose}
        />
      </div>
    </main>
  );
}

function Progress({ round: { at, questions, chosen } }: { readonly round: Round }): ReactNode {
  const { words } = usePresentation();
  const { right } = scoreOf(questions, chosen);
  return (
    <>
      <span className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-border" aria-hidden>
        <span
          className="block h-full rounded-full bg-accent transition-[width] duration-300"
          style={{ width: `${(chosen.length / questions.length) * 100}%` }}
        />
      </span>
      <output className="flex shrink-0 gap-4 text-[13px] text-ink2 tabular-nums">
        <span>{words.quiz('place', { at: at + 1, count: questions.length })}</span>
        <span>{words.quiz('score', { right })}</span>
      </output>
    </>
  );
}

interface BodyProps {
  readonly round: Round | null;
  readonly start: ReactNode;
  readonly onRound: (round: Round | null) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

function Body({ round, start, onRound, onAgain, onClose }: BodyProps): ReactNode {
  if (!round || round.questions.length === 0) return start;
  const { questions, chosen, at } = round;
  const question = questions[at];
  if (!question)
    return (
      <QuizResult
        score={scoreOf(questions, chosen)}
        onAgain={onAgain}
        onRetry={(wrong) => onRound(roundOf(wrong))}
        onClose={onClose}
      />
    );
  return (
    <QuizAsk
      key={`${question.step} ${question.kind} ${at}`}
      question={question}
      chosen={chosen[at] ?? null}
      last={at === questions.length - 1}
      onChoose={(answer) => onRound({ ...round, chosen: [...chosen, answer] })}
      onNext={() => onRound({ ...round, at: at + 1 })}
      onClose={onClose}
    />
  );
}
