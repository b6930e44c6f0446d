// What is told of a stage: its objective, when a case comes in and goes on, its goals and figures, and its steps.
import { type ReactNode, useMemo } from 'react';
import type { Id } from '../../base/id';
import type { Stage, Step } from '../../model/document';
import { goalsOf } from '../../model/queries';
import { stageMeasures } from '../../numbers/stage-measures';
import { dayOf, daySteps, teamAt, type Who, whoName } from '../../present/people';
import { tellable, tellableStages } from '../../present/shown';
import { calledStep } from '../../present/step-facts';
import { CardTitle, Head, type Row, Rows, Told } from './card-parts';
import { usePresentation } from './presentation';

interface StageCardProps {
  readonly stage: Stage;
  readonly who: Who | null;
  readonly onStep: (step: Id) => void;
}

export function StageCard({ stage, who, onStep }: StageCardProps): ReactNode {
  const { document, map, scene, words } = usePresentation();
  // As on the chart; a part keeps the numbers of the whole.
  const number =
    scene.stages.find(({ id }) => id === stage.id)?.number ??
    tellableStages(document, map).indexOf(stage) + 1;
  const measure = useMemo(() => stageMeasures(document, map).get(stage.id), [document, map, stage.id]);
  const goals = goalsOf(document, stage.id);
  const row = (
    name: 'entry' | 'exit' | 'measure' | 'goals',
    text: string | null | undefined,
  ): readonly Row[] => (text ? [{ name: words.present(`stage.${name}`), text }] : []);
  const rows = [
    ...row('entry', stage.entryCriteria),
    ...row('exit', stage.exitCriteria),
    ...row('measure', measure?.join(' · ')),
    ...row('goals', goals.map(({ name, target }) => (target ? `${name}: ${target}` : name)).join('\n')),
  ];
  return (
    <article aria-live="polite">
      <span className="inline-grid h-7 min-w-7 place-items-center rounded-full bg-ink px-2 text-[13px] font-bold text-surface tabular-nums">
        {number}
      </span>
      <CardTitle>{stage.name}</CardTitle>
      {stage.objective ? (
        <div className="mt-2.5">
          <Told>{stage.objective}</Told>
        </div>
      ) : null}
      <Rows rows={rows} />
      <Steps stage={stage} who={who} onStep={onStep} />
    </article>
  );
}

function Steps({ stage, who, onStep }: StageCardProps): ReactNode {
  const { document, map, theme, speech, words } = usePresentation();
  const here = (step: Step): boolean => step.stage === stage.id;
  const steps = who
    ? daySteps(dayOf(document, map, who).filter(({ step }) => here(step)))
    : tellable(document, map).filter(here);
  return (
    <>
      <Head>
        {who
          ? words.present('stage.ownSteps', { name: whoName(document, who) })
          : words.present('stage.steps')}
      </Head>
      <ol className="-mx-2 flex flex-col">
        {steps.map((step) => {
          const team = teamAt(document, step);
          return (
            <li key={step.id}>
              <button
                type="button"
                onClick={() => onStep(step.id)}
                className="flex w-full items-center gap-2.5 rounded-lg px-2 py-1 text-left text-[14px] leading-5 hover:bg-hover"
              >
                <span
                  aria-hidden
                  className="size-2.5 shrink-0 rounded-[3px]"
                  style={{ background: team ? theme.hues[team.hue].solid : theme.ink3 }}
                />
                <span className="min-w-0 flex-1 break-words">{calledStep(step, speech)}</span>
                <span className="max-w-[45%] truncate text-[13px] text-ink3">{team?.name}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
