// What is told of a step: whose it is, its purpose, the answers of the method, forms, script, hand-offs, and what comes next.
import { MessageSquareQuote } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Step } from '../../model/document';
import { type HandOff, handOffsAt, handOffText } from '../../present/hand-offs';
import { teamAt, type Who } from '../../present/people';
import { calledStep, factsOf, formsAt } from '../../present/step-facts';
import { CardTitle, Head, type Row, Rows, Told } from './card-parts';
import { usePresentation } from './presentation';
import { TeamChip } from './team-chip';

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

/** Who hands over, and all ways on: each with its condition, its team, and what goes along. */
function useWays(step: Step, who: Who | null, choice: boolean): readonly Row[] {
  const { document, speech, words } = usePresentation();
  const { from, on, ways } = handOffsAt(document, step, who);
  const row = (name: 'handedBy' | 'handedTo' | 'next', handOffs: readonly HandOff[]): readonly Row[] => {
    const lines = handOffs.map((one) => handOffText(document, one, speech));
    return lines.length > 0 ? [{ name: words.present(`step.${name}`), text: lines.join('\n') }] : [];
  };
  return [...row('handedBy', from), ...(choice ? [] : row(ways, on))];
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
  const { document, speech, words, part } = usePresentation();
  const isBeside = part?.beside.includes(step.id) ?? false;
  const team = teamAt(document, step);
  const facts = factsOf(document, step, speech);
  const ways = useWays(step, who, choice !== undefined);
  const rows: readonly Row[] = [
    ...facts.map(({ id, text }) => ({ name: speech.columns[id], text })),
    ...ways,
  ];
  const does = step.kind === 'decision' ? 'step.decides' : 'step.does';
  const empty = rows.length === 0 && !step.purpose && !step.script && !choice;
  return (
    <article aria-live="polite">
      {team ? <TeamChip team={team}>{words.present(does, { team: team.name })}</TeamChip> : null}
      <CardTitle>{calledStep(step, speech)}</CardTitle>
      {isBeside ? (
        <p className="mt-1.5 text-[13px] leading-5 text-ink2">
          {words.present('besidePart', { name: part?.name ?? '' })}
        </p>
      ) : null}
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
