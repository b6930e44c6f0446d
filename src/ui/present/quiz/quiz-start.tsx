// Before a quiz: what it is about and how many questions it has.
import clsx from 'clsx';
import { type ReactNode, useMemo } from 'react';
import type { Who } from '../../../present/people';
import { makeQuiz } from '../../../present/quiz/make-quiz';
import { FirstButton } from '../../kit/first-button';
import { Head } from '../card-parts';
import { usePresentation } from '../presentation';
import { WhoChoice } from '../who-choice';

const COUNTS = [5, 10, 20] as const;

interface QuizStartProps {
  readonly who: Who | null;
  readonly count: number;
  readonly setWho: (who: Who | null) => void;
  readonly setCount: (count: number) => void;
  readonly start: () => void;
}

export function QuizStart({ who, count, setWho, setCount, start }: QuizStartProps): ReactNode {
  const { document, map, words } = usePresentation();
  const most = useMemo(
    () => makeQuiz(document, map, { who, seed: 1, count: 20 }).length,
    [document, map, who],
  );
  return (
    <div className="mx-auto flex max-w-[640px] flex-col px-6 py-10">
      <h2 className="text-[28px] leading-[34px] font-[650] tracking-[-.018em]">
        {document.project.name || document.maps[map]?.name}
      </h2>
      <p className="mt-2.5 text-[16px] leading-[25px] text-ink2">
        {words.quiz(most === 0 ? 'nothing' : 'intro')}
      </p>
      <Head>{words.quiz('about')}</Head>
      <WhoChoice map={map} who={who} onChoose={setWho} />
      <Head>{words.quiz('count')}</Head>
      <div className="flex gap-2">
        {COUNTS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={count === one}
            onClick={() => setCount(one)}
            className={clsx(
              'h-9 min-w-14 rounded-lg border px-3 text-[14px] tabular-nums pointer-coarse:h-11',
              count === one
                ? 'border-accent bg-accent-soft font-semibold shadow-[inset_0_0_0_1px_var(--accent)]'
                : 'border-border hover:bg-hover',
            )}
          >
            {one}
          </button>
        ))}
      </div>
      {/* Its line stays, so that the button below never jumps. */}
      <p className="mt-2 min-h-5 text-[13px] leading-5 text-ink2">
        {most > 0 && most < count ? words.quiz('few', { count: most }) : null}
      </p>
      <div className="mt-4">
        <FirstButton
          look="primary"
          className="h-10! px-5! text-[14px]!"
          disabled={most === 0}
          onClick={start}
        >
          {words.quiz('start')}
        </FirstButton>
      </div>
    </div>
  );
}
