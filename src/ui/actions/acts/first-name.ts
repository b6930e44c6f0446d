// What the first name of a new step says besides: the answer that leads to it, and that it is an end.
import type { Id } from '../../../base/id';
import { makeLabelRoom } from '../../../layout/label-room';
import { setConnection } from '../../../model/commands/set-connection';
import type { ProjectDocument } from '../../../model/document';
import { incoming } from '../../../model/queries';
import { readAnswer } from '../../../model/text/answers';
import { type kindByName, markedEnd } from '../../../model/text/kind-by-name';
import { endsSomehow, plainOutcome } from '../../../model/text/outcomes';
import { condition } from '../../../model/text/read-next';
import type { ProjectSession } from '../../project-session';
import { noteOpenEnd } from './open-ends';
import { answerLeft, sayLeft, sayOther } from './unsaid';
import { conditionToAsk, freshKind, renameStep } from './steps';

type Speeches = Parameters<typeof kindByName>[1];
type FreshKind = ReturnType<typeof freshKind>;

/** The connection whose condition is still to be said: not where the name says it, as in `No: three more tries`. */
export function conditionUnsaid(project: ProjectSession, id: Id, text: string): Id | null {
  return readAnswer(text.trim()) ? null : conditionToAsk(project, id);
}

/** What the ways to a step say, or will say as soon as it is named. */
const answersSaid = (document: ProjectDocument, id: Id): (string | null)[] =>
  incoming(document, id).map((way) => way.label ?? answerLeft(document, way.id));

/**
 * Gives a step the name that was typed. Of a step just added after a decision, `No: three more tries` is the condition and the
 * name, as in a pasted cell; `Nurture list (end)` is the name of an end. Returns the kind that the name tells; null = none.
 */
export function nameStep(project: ProjectSession, id: Id, typed: string, speeches: Speeches): FreshKind {
  const text = typed.trim();
  const way = conditionToAsk(project, id);
  const answer = way === null ? null : readAnswer(text);
  const said = answer?.text ?? text;
  const marked = markedEnd(said, speeches);
  const kindOfMark = marked && freshKind(project, id, marked.word, speeches);
  const name = marked && kindOfMark ? marked.name : said;
  const word = marked && kindOfMark ? marked.word : said;
  const told = freshKind(project, id, word, speeches);
  const answers = answer ? [answer.label] : answersSaid(project.store.document(), id);
  const isPlain = told !== null && endsSomehow(word);
  const kind = isPlain ? plainOutcome(name, answers) : told;
  if (isPlain) noteOpenEnd(project, id);
  renameStep(project, id, name, (tx) => {
    if (way === null) return;
    if (answer === null) {
      sayLeft(tx, way);
      return;
    }
    const { label, probability } = condition(answer.label);
    setConnection(tx, way, { label, ...(probability === null ? {} : { probability }) });
    makeLabelRoom(tx, way);
    sayOther(tx, way);
  });
  return kind;
}
