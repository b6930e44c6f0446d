// The panel of one step: the five questions first, then one row for everything else.
import { useTranslations } from 'use-intl';
import { isAnswered, type QuestionId, questionsOf } from '../../method/answers';
import type { Step } from '../../model/document';
import { Question, Section } from '../kit/section';
import { useDocument } from '../project-session';
import { ActionType } from './step/action-type';
import { CarryFields } from './step/carry-fields';
import { Completed } from './step/completed';
import { Detail } from './step/detail';
import { Next } from './step/next';
import { Rows } from './step/rows';
import { Which } from './step/which';
import { Who } from './step/who';
import { WalkedQuestion } from './walked-question';

interface StepPanelProps {
  readonly step: Step;
}

export function StepPanel({ step }: StepPanelProps) {
  return (
    <>
      <CarryFields step={step} />
      <div className="pt-1 pb-1">
        {step.kind === 'note' ? <Note step={step} /> : <Questions step={step} />}
      </div>
      <Detail step={step} />
      <Rows step={step} />
    </>
  );
}

function Questions({ step }: StepPanelProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  return questionsOf(step.kind).map((question, index) => (
    <WalkedQuestion key={question} step={step} question={question}>
      <Question
        number={index + 1}
        title={t(question)}
        answered={isAnswered(document, step, question) ? t('answered') : null}
      >
        <Answer question={question} step={step} />
      </Question>
    </WalkedQuestion>
  ));
}

function Answer({ question, step }: StepPanelProps & { readonly question: QuestionId }) {
  switch (question) {
    case 'which':
      return <Which step={step} />;
    case 'who':
      return <Who step={step} />;
    case 'what':
      return <ActionType steps={[step]} value={step.action} />;
    case 'completed':
      return <Completed step={step} />;
    case 'next':
      return <Next step={step} />;
  }
}

/** A remark answers no questions. */
function Note({ step }: StepPanelProps) {
  const t = useTranslations('inspector');
  return (
    <>
      <Section title={t('noteText')}>
        <Which step={step} />
      </Section>
      <Section title={t('tiedTo')}>
        <Next step={step} />
      </Section>
    </>
  );
}
