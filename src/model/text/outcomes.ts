// How a process ends, as names and answers tell it: won, lost, or parked for later. One vocabulary for what is typed, pasted and read from files.
import type { StepKindId } from '../ids';
import { isLater, isNo } from './answers';
import { foldWord } from './fold';

/** The kinds of ends. */
export type EndKind = 'end-won' | 'end-lost' | 'end-parked';

/** True for kinds at which a process ends. */
export const isEnd = (kind: StepKindId): kind is EndKind => kind.startsWith('end-');

const LOST =
  /^(?:no|not)\b|^(?:未|不)|\b(lost|lose|reject\w*|refus\w*|declin\w*|cancel\w*|abort\w*|fail\w*|denied|unqualified|disqualif\w*|not interested|no sale|error|invalid|terminat\w*)\b|丢单|输单|流失|失败|拒绝|取消|终止|作废|不合格|无效|驳回/iu;
const PARKED =
  /\b(parked|on hold|hold|later|nurtur\w*|postpone\w*|paused?|pending|waiting|waitlist)\b|公海|搁置|暂缓|暂停|待定|培育|推迟|以后|稍后/iu;

/** Answers that stand on the way to an end. */
const NO = /^(?:no|not|n)\b|^[否不未无]/iu;
const YES =
  /^(?:yes|y|ok)\b|\b(won|win|accepted|approved|signed|success\w*|completed?|done)\b|^是|成交|赢单|通过|同意|完成/iu;

/** The outcome that a name tells, when it is none that is wished for; null otherwise. */
export function outcomeOfName(name: string): EndKind | null {
  if (isLater(name)) return 'end-parked';
  if (LOST.test(name)) return 'end-lost';
  return PARKED.test(name) ? 'end-parked' : null;
}

/** The outcome that all answers on the ways to an end tell; null where one says nothing, or they say different things. */
export function outcomeOfAnswers(answers: readonly (string | null)[]): EndKind | null {
  const all = (says: (answer: string) => boolean): boolean =>
    answers.length > 0 && answers.every((answer) => answer !== null && says(answer));
  if (all((answer) => isLater(answer) || PARKED.test(answer))) return 'end-parked';
  if (all((answer) => NO.test(answer) || LOST.test(answer))) return 'end-lost';
  return all((answer) => YES.test(answer)) ? 'end-won' : null;
}

const PROCESS = '(?:sales|business)?(?:process|flow|workflow)';
const PROCESS_ZH = '(?:(?:销售|业务|本)?(?:流程|过程))';
const ENDS = new RegExp(
  `^(?:(?:the)?(?:end|ended|ends|finish|finished|done|completed)(?:of)?(?:the)?(?:${PROCESS})?|(?:the)?${PROCESS}(?:end|ends|ended|finished|completed|done)|end(?:event|node|point))$`,
  'u',
);
const ENDS_ZH = new RegExp(`^${PROCESS_ZH}?(?:结束|终点|完成|完结)(?:${PROCESS_ZH}|节点|事件)?$`, 'u');

/** True for a name that says that it ends, not how, in one language or in two: `End`, `流程结束`, `结束 End`. */
export function endsSomehow(name: string): boolean {
  const word = foldWord(name);
  const chinese = word.replace(/[^\p{Script=Han}]+/gu, '');
  const other = word.replace(/\p{Script=Han}+/gu, '');
  return word !== '' && (chinese === '' || ENDS_ZH.test(chinese)) && (other === '' || ENDS.test(other));
}

/** The outcome of an end that is only called one: what its name, then what the answers before it tell; else the sale went as it should. */
export const plainOutcome = (name: string, answers: readonly (string | null)[]): EndKind =>
  outcomeOfName(name) ?? outcomeOfAnswers(answers) ?? 'end-won';

/** What the ways to a step say, of those between the steps of a plan. */
export const answersTo = (
  ways: readonly { readonly to: number | string; readonly label: string | null }[],
  step: number | string,
): (string | null)[] => ways.flatMap(({ to, label }) => (to === step ? [label] : []));

/** True for `No: End`: what ends there is not what a list ends with, though both are only called an end. */
export const endsLost = ({ label, text }: { readonly label: string; readonly text: string }): boolean =>
  isNo(label) && endsSomehow(text);
