// What is told of a step: whose it is, its purpose, the answers of the method, forms, script, hand-offs, and what comes next.
import { MessageSquareQuote } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Step } from '../../model/document';
import { passagesAfter } from '../../model/passages';
import { type HandOff, type HandOffs, handOffsAt } from '../../present/hand-offs';
import { teamAt, type Who } from '../../present/people';
import { calledStep, factsOf, formsAt } from '../../present/step-facts';
import { CardTitle, Head, type Row, Rows, Told } from './card-parts';
import { usePresentation } from './presentation';
import { TeamChip } from './team-chip';

const NONE: HandOffs = { from: [], to: [] };

interface StepCardProps {
  readonly step: Step;
  readonly who: Who | null;
  /** The ways to choose from stand in place of what comes next. */
  readonly choice?: ReactNode;
  /** The script stands elsewhere. */
  readonly withoutScript?: boolean;
  /** What else can be done with the step. */
  readonly children?: ReactNode;
}

/** What a step is called with its team: `Send the proposal, Sales`. */
function useCalled(): (step: Step) => string {
  const { document, speech, words } = usePresentation();
  return (step) => {
    const team = teamAt(document, step);
    const name = calledStep(step, speech);
    return team ? words.present('step.nextIn', { step: name, team: team.name }) : name;
  };
}

/** With the answer that leads there: `Yes: Send the proposal, Sales`. */
function useLabelled(): (label: string | null, step: string) => string {
  const { words } = usePresentation();
  return (label, step) => (label ? words.present('step.labelled', { label, step }) : step);
}

/** What comes next, beside what is told as handed on. */
function useNext(step: Step, handedOn: readonly HandOff[]): readonly Row[] {
  const { document, words } = usePresentation();
  const called = useCalled();
  const said = useLabelled();
  const told = new Set(handedOn.map(({ step: other }) => other.id));
  const after = passagesAfter(document, step.id).filter(({ step: other }) => !told.has(other.id));
  if (after.length === 0) return [];
  const lines = after.map(({ step: other, label }) => said(label, called(other)));
  return [{ name: words.present('step.next'), text: lines.join('\n') }];
}

function useHandOffRows({ from, to }: HandOffs): readonly Row[] {
  const { words } = usePresentation();
  const called = useCalled();
  const said = useLabelled();
  const told = (handOffs: readonly HandOff[]): string =>
    handOffs
      .map(({ step: other, label, forms }) => {
        const withForms =
          forms.length > 0 ? words.present('step.withForms', { forms: forms.join(', ') }) : '';
        return [said(label, called(other)), withForms].filter(Boolean).join(' · ');
      })
      .join('\n');
  return [
    ...(from.length > 0 ? [{ name: words.present('step.handedBy'), text: told(from) }] : []),
    ...(to.length > 0 ? [{ name: words.present('step.handedTo'), text: told(to) }] : []),
  ];
}

function Forms({ step }: { readonly step: Step }): ReactNode {
  const { document, words } = usePresentation();
  return formsAt(document, step)
    .filter(({ fields }) => fields.length > 0)
    .map(({ name, fields }) => (
      <section key={name}>
        <Head>{words.present('step.form', { name })}</Head>
        <ul className="flex flex-wrap gap-1.5">
          {fields.map((field) => (
            <li key={field.name} className="rounded-md bg-hover px-2 py-0.5 text-[13px] leading-5 text-ink2">
              {field.name}
              {field.required ? (
                <abbr
                  title={words.present('step.required')}
                  aria-label={words.present('step.required')}
                  className="ml-0.5 font-semibold text-gap no-underline"
                >
                  {'*'}
                </abbr>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
    ));
}

function Script({ text }: { readonly text: string }): ReactNode {
  const { words } = usePresentation();
  return (
    <section className="mt-5 rounded-[10px] border border-hair bg-app px-4 py-3">
      <h3 className="mb-1.5 flex items-center gap-2 text-[13px] font-semibold text-ink2">
        <MessageSquareQuote size={15} strokeWidth={1.8} aria-hidden />
        {words.present('step.script')}
      </h3>
      <Told>{text}</Told>
    </section>
  );
}

export function StepCard({ step, who, choice, withoutScript = false, children }: StepCardProps): ReactNode {
  const { document, speech, words } = usePresentation();
  const team = teamAt(document, step);
  const facts = factsOf(document, step, speech);
  const handOffs = who ? handOffsAt(document, step, who) : NONE;
  const handOffRows = useHandOffRows(handOffs);
  const next = useNext(step, handOffs.to);
  const rows: readonly Row[] = [
    ...facts.map(({ id, text }) => ({ name: speech.columns[id], text })),
    ...handOffRows,
    ...(choice ? [] : next),
  ];
  const does = step.kind === 'decision' ? 'step.decides' : 'step.does';
  const empty = rows.length === 0 && !step.purpose && !step.script && !choice;
  return (
    <article aria-live="polite">
      {team ? <TeamChip team={team}>{words.present(does, { team: team.name })}</TeamChip> : null}
      <CardTitle>{calledStep(step, speech)}</CardTitle>
      {step.purpose ? (
        <div className="mt-2.5">
          <Told>{step.purpose}</Told>
        </div>
      ) : null}
      <Rows rows={rows} />
      {empty ? <p className="mt-3 text-[14px] text-ink3">{words.present('step.nothingElse')}</p> : null}
      {children}
      {choice}
      {step.script && !withoutScript ? <Script text={step.script} /> : null}
      <Forms step={step} />
    </article>
  );
}
