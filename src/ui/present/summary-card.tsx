// The end of a presentation: what was told, the way that was taken, the key figures, and what is still open.
import { type ReactNode, useMemo, useState } from 'react';
import type { Id } from '../../base/id';
import { formatNumber } from '../../base/number-text';
import { moneyText, shareText, timeText } from '../../numbers/figure-text';
import { elapsed, type Presenting } from '../../present/presenting';
import { type Who, whoName } from '../../present/people';
import { type KeyFigures, type Summary, summaryOf } from '../../present/summary';
import { calledStep } from '../../present/step-facts';
import { Button } from '../kit/button';
import { CardTitle, Head, type Row, Rows } from './card-parts';
import { durationText } from './clock';
import { LeftOutText } from './left-out-text';
import { ownRows } from './own-rows';
import { usePresentation } from './presentation';

interface SummaryCardProps {
  readonly state: Presenting;
  readonly onStep: (step: Id) => void;
  readonly onAgain: () => void;
  readonly onQuiz: () => void;
}

const MOST_OPEN = 6;

function useFigures(figures: KeyFigures): readonly Row[] {
  const { document, locale, words } = usePresentation();
  const { project } = document;
  const { conversion, leadTime, leadTimeWorking, costPerWon, wonPerMonth } = figures;
  const row = (
    name: 'conversion' | 'leadTime' | 'costPerWon' | 'wonPerMonth',
    text: string | null,
  ): readonly Row[] => (text === null ? [] : [{ name: words.present(`summary.${name}`), text }]);
  const time =
    leadTime !== null && leadTimeWorking !== null
      ? timeText({ leadTime, leadTimeWorking }, project, locale)
      : null;
  return [
    ...row('conversion', conversion === null ? null : shareText(conversion, locale)),
    ...row('leadTime', time),
    ...row('costPerWon', costPerWon ? moneyText(costPerWon, project.currency, locale) : null),
    ...row(
      'wonPerMonth',
      wonPerMonth === null ? null : formatNumber(Number(wonPerMonth.toPrecision(3)), locale),
    ),
  ];
}

/** The key figures of the map; of somebody's day its own. */
function Figures({ summary, who }: { readonly summary: Summary; readonly who: Who | null }): ReactNode {
  const presentation = usePresentation();
  const { document, words } = presentation;
  const ofMap = useFigures(summary.figures);
  const figures = summary.own ? ownRows(summary.own, presentation) : ofMap;
  const title = who
    ? words.present('own.title', { name: whoName(document, who) })
    : words.present('summary.figures');
  return (
    <>
      <Head>{title}</Head>
      {figures.length > 0 ? (
        <Rows rows={figures} />
      ) : (
        <p className="text-[14px] text-ink2">{words.present('summary.noFigures')}</p>
      )}
    </>
  );
}

const ToStep = ({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) => (
  <button
    type="button"
    onClick={onClick}
    className="-mx-2 rounded-lg px-2 py-0.5 text-left text-accent-ink hover:bg-hover"
  >
    {children}
  </button>
);

interface CountProps extends Pick<SummaryCardProps, 'onStep'> {
  readonly count: number;
  readonly name: 'gaps' | 'comments' | 'steps';
  /** The step that it leads to; null: none. */
  readonly first: Id | null;
}

/** How much of a kind is open; pressed, it leads to the first of it. */
function Count({ count, name, first, onStep }: CountProps): ReactNode {
  const { words } = usePresentation();
  if (count === 0) return null;
  const text = words.present(`summary.${name}`, { count });
  return <li>{first === null ? text : <ToStep onClick={() => onStep(first)}>{text}</ToStep>}</li>;
}

export function SummaryCard({ state, onStep, onAgain, onQuiz }: SummaryCardProps): ReactNode {
  const { walk } = state;
  // How long it took until here, however long the summary is looked at.
  const [took] = useState(() => durationText(elapsed(state, Date.now())));
  const { document, speech, words } = usePresentation();
  const summary = useMemo(() => summaryOf(document, walk), [document, walk]);
  const { steps, stages, handOffs, choices, open } = summary;
  const isDone = open.steps.length + open.gaps.length + open.comments === 0;
  return (
    <article aria-live="polite">
      <CardTitle>{words.present('summary.title')}</CardTitle>
      <p className="mt-2.5 text-[16px] leading-[25px] text-ink2">
        {words.present('summary.told', { steps: steps.length, stages, handOffs })}
        <br />
        {words.present('summary.took', { time: took })}
      </p>
      {walk.mode === 'path' ? null : (
        <LeftOutText {...walk} className="mt-1 text-[13px] leading-[18px] text-ink3" />
      )}
      {choices.length > 0 ? (
        <>
          <Head>{words.present('summary.choices')}</Head>
          <Rows rows={choices.map(({ step, label }) => ({ name: calledStep(step, speech), text: label }))} />
        </>
      ) : null}
      <Figures summary={summary} who={walk.who} />
      <Head>{words.present('summary.open')}</Head>
      {isDone ? <p className="text-[14px] text-ink2">{words.present('summary.nothingOpen')}</p> : null}
      <ul className="flex flex-col gap-1 text-[14px] leading-5">
        <Count count={open.gaps.length} name="gaps" first={open.firstGap} onStep={onStep} />
        <Count count={open.comments} name="comments" first={open.firstComment} onStep={onStep} />
        <Count count={open.steps.length} name="steps" first={null} onStep={onStep} />
        {open.steps.slice(0, MOST_OPEN).map((step) => (
          <li key={step.id}>
            <ToStep onClick={() => onStep(step.id)}>{calledStep(step, speech)}</ToStep>
          </li>
        ))}
      </ul>
      <div className="mt-6 flex flex-wrap gap-2">
        <Button look="primary" onClick={onQuiz}>
          {words.present('summary.quiz')}
        </Button>
        <Button onClick={onAgain}>{words.present('summary.again')}</Button>
      </div>
    </article>
  );
}
