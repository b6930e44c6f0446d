// What stands under a question of a list: `Yes: send the offer`, `否：放弃` are answers, each with the step that it leads to.
import { foldWord } from './fold';
import { columnsOf } from './headings';
import { asksName } from './kind-by-name';
import type { OutlineLine } from './outline';

/** An answer, the step that it leads to, and the lines that belong to that step. */
export interface Answer {
  readonly label: string;
  readonly text: string;
  /** All of it, as it stands in the list. */
  readonly line: OutlineLine;
  readonly below: readonly OutlineLine[];
}

/** A longer text before a colon is a remark, no answer. */
const LONGEST_ANSWER = 24;

const ANSWER = /^([^:：]+?)\s*[:：]\s*(?!\/\/)(\S.*)$/u;

/** An answer and its step in one text; null for one that says something of the step (`Owner: Li`), a time or a longer remark. */
export function readAnswer(said: string): Pick<Answer, 'label' | 'text'> | null {
  const [, label = '', text = ''] = ANSWER.exec(said) ?? [];
  if (label === '' || label.length > LONGEST_ANSWER || /^\d+$/u.test(label)) return null;
  const [column = null] = columnsOf([label]);
  // `No` heads a column of numbers as well.
  return column === null || column === 'number' ? { label, text } : null;
}

function answerOf(line: OutlineLine): Omit<Answer, 'below'> | null {
  const answer = readAnswer(line.text);
  return answer && { ...answer, line };
}

/** The answers under a point, and the lines that are none. Only a question has answers. */
export function answersOf(
  text: string,
  below: readonly OutlineLine[],
): { readonly answers: readonly Answer[]; readonly rest: readonly OutlineLine[] } {
  if (!asksName(text) || below.length === 0) return { answers: [], rest: below };
  const least = Math.min(...below.map(({ depth }) => depth));
  const answers: (Omit<Answer, 'below'> & { below: OutlineLine[] })[] = [];
  const rest: OutlineLine[] = [];
  let into = rest;
  for (const line of below) {
    const answer = line.depth === least ? answerOf(line) : null;
    if (answer) {
      into = [];
      answers.push({ ...answer, below: into });
    } else {
      if (line.depth === least) into = rest;
      into.push(line);
    }
  }
  return { answers, rest };
}

const ON = new Set(
  '继续 继续下一步 继续往下 下一步 进入下一步 往下走 继续流程 continue goon carryon proceed next nextstep continuetothenextstep gotothenextstep'.split(
    ' ',
  ),
);

/** True for `continue` and its like: the answer leads to the point that comes next. */
export const goesToNext = (text: string): boolean => ON.has(foldWord(text));

/** True for an answer after which the work goes on. */
export const isYes = (label: string): boolean =>
  /^(?:是|对|有|可以|能|行|好|合格|符合|匹配|通过|同意|成功|接受|yes|y$|ok|pass|agree|accept|won|true|qualified|approved)/iu.test(
    label,
  );

/** True for an answer that takes the work off its way. */
export const isNo = (label: string): boolean =>
  /^(?:否|不|没|未|无|暂|拒|失败|以后|稍后|no\b|n$|not\b|none|never|later|reject|fail|false|lost)/iu.test(
    label,
  );

/** True for an answer that only puts the work off. */
export const isLater = (label: string): boolean =>
  /\b(?:not (?:yet|now|ready)|later|wait|nurture|parked?|on hold)\b|暂|以后|稍后|时机|等待|培育|搁置|还?[没未]准备好/iu.test(
    label,
  );
