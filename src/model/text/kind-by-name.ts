// What kind of step a name tells of, and what follows it: one rule for lists, pasted tables and whole sheets.
import type { StepKindId } from '../ids';
import { foldWord } from './fold';

/** What a language calls the kinds. */
interface KindWords {
  readonly kinds: Readonly<Record<string, string | { readonly name: string }>>;
}

/** What is said of a way on. */
interface SaidWay {
  readonly label: string | null;
  readonly probability: number | null;
}

/** Words that are steps of a kind when they stand alone, folded. */
const ALONE: readonly (readonly [StepKindId, string])[] = [
  ['start', 'start begin 开始 起点 流程开始'],
  ['end-won', 'end finish won dealwon closedwon 结束 流程结束 完成 成交 赢单 成功'],
  ['end-lost', 'lost deallost closedlost 丢单 输单 流失 失败'],
  ['end-parked', 'parked onhold 搁置 暂缓 暂停'],
];
const KINDS = new Map(
  ALONE.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** True for a name that asks something. */
export const asksName = (name: string): boolean => /(?:[?？]|吗)\s*$|^\s*是否/u.test(name);

/** The words for starts and ends, in the languages' names for them or others; null for another name. */
function kindOfWord(name: string, speeches: readonly KindWords[]): StepKindId | null {
  const word = foldWord(name);
  const spoken = ALONE.find(([kind]) =>
    speeches.some(({ kinds }) => {
      const called = kinds[kind];
      return called !== undefined && foldWord(typeof called === 'string' ? called : called.name) === word;
    }),
  )?.[0];
  return spoken ?? KINDS.get(word) ?? null;
}

/**
 * The kind that a name tells: the words for starts and ends, and a question is a decision. `ways`: what is said to follow, where
 * that is said. Several ways with conditions make a decision too; without any they are work that is done side by side.
 */
export function kindByName(
  name: string,
  speeches: readonly KindWords[],
  ways: readonly SaidWay[] = [],
): StepKindId {
  const kind = kindOfWord(name, speeches);
  if (kind === 'start' || (kind !== null && ways.length === 0)) return kind;
  const parts =
    ways.length > 1 && ways.some(({ label, probability }) => label !== null || probability !== null);
  return parts || asksName(name) ? 'decision' : 'activity';
}
