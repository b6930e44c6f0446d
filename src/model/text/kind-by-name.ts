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

/** Kinds that a name alone can tell. */
type TerminalId = Extract<StepKindId, 'start' | `end-${string}`>;

/** Words that are steps of a kind when they stand alone, folded. */
const ALONE: readonly (readonly [TerminalId, string])[] = [
  ['start', 'start begin beginning 开始 起点 起始'],
  ['end-won', 'end ended finish finished done completed won win 结束 终点 完成 完结 成交 赢单 成功 中标'],
  ['end-lost', 'lost loss nodeal disqualified terminated 终止 丢单 输单 失单 丢标 战败 未成交 流失 失败'],
  ['end-parked', 'parked onhold 搁置 暂缓 暂停 挂起'],
];
const KINDS = new Map(
  ALONE.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/**
 * Whole names that are an end or a start too: what was won or lost, that it ends with that, and the process that starts or ends.
 * Names that say more are work (`End-of-quarter review`, `丢单分析`), as is what one does with a thing (`End call`).
 */
const PROCESS = '(?:the )?(?:(?:sales|business) )?(?:process|flow|workflow)';
const THING = '(?:the )?(?:deal|order|opportunity|lead|sale|customer|client|bid|tender|contract)';
const ENDED = '(?:the )?(?:end|ended|ends|finish|finished|close|closed)';
const LATER = '(?:nurture|nurturing|later|postponed)';
const PROCESS_ZH = '(?:(?:销售|业务|本)?(?:流程|过程))';
const THING_ZH = '(?:商机|订单|线索|机会|项目|交易|投标)';
const ENDED_ZH = '(?:结束|终止|关闭|完结)';

/** A list or a pool is where cases lie, not what is done with them: `Nurture list`, `Back to the lead pool`, `培育名单`, `公海`. */
const HELD = '(?:(?:long term )?(?:lead )?(?:nurture|nurturing)|waiting|wait|parking|recycling|later)';
const HELD_LIST = `(?:(?:back|added|moved|returned|sent|put back) (?:in|into|on|onto|to) )?(?:the )?(?:${HELD} (?:list|pool|queue|bucket)|(?:public|shared|open) (?:lead )?pool|waitlist|parking lot)`;
const BACK_IN_POOL = '(?:back|returned|sent back) (?:in|into|to) (?:the )?(?:lead )?pool';
const HELD_LIST_ZH =
  '(?:已?(?:进入|回到|转入|退回|放入|加入))?(?:(?:长期)?(?:客户|线索)?(?:培育|孵化|休眠|沉睡|候补|等待|观望|搁置)(?:客户|线索)?(?:名单|列表|清单|池|库)|(?:客户|线索)?公海池?)';
/** Why a sale was lost, behind a word for it: `Lost: price`, `Lost to competitor`, `丢单（价格）`; what is done then is work. */
const REASON =
  '(?:(?:on |due to |because of |for |to )?(?:the |a )?(?:price|pricing|budget|competitors?|competition|timing|features?|product|delivery time|other reasons?|unknown)|too expensive|no (?:budget|need|answer|response|decision|interest|reply)|not interested|other)';
const REASON_ZH =
  '(?:因为?|由于)?(?:价格|预算|竞品|竞争对手|竞争|时机|产品|功能|交期|其他|未知|太贵|价格(?:太|过)高|(?:无|没有)(?:预算|需求|回应|答复|决定|兴趣))(?:原因|问题|不足)?';

/** English: what says an outcome stands alone, with what it is about, or with a word for an end, in either order. */
const outcome = (word: string): string =>
  `(?:${ENDED} )?(?:as )?(?:${THING} )?(?:is )?${word}(?: ${THING})?(?: ${ENDED})?`;
const outcomeZh = (words: string): string => `${ENDED_ZH}?(?:${THING_ZH}?已?)(?:${words})了?${ENDED_ZH}?`;
const WHOLE: readonly (readonly [TerminalId, RegExp])[] = (
  [
    [
      'start',
      `(?:start|begin|beginning)(?: of)? ${PROCESS}|${PROCESS} (?:start|starts|begins)|start (?:event|node|point)`,
    ],
    ['start', `${PROCESS_ZH}(?:开始|起点|启动)|(?:开始|启动)${PROCESS_ZH}|(?:开始|起始)(?:节点|事件)`],
    ['end-lost', `${outcome('lost')}|${ENDED} loss|${PROCESS} terminated`],
    ['end-won', `${outcome('won')}|${ENDED} win`],
    ['end-parked', outcome('(?:parked|on hold)')],
    ['end-parked', `${ENDED} (?:as |in |to )?${LATER}(?: list| pool)?`],
    [
      'end-lost',
      `${outcomeZh('丢单|输单|失单|丢标|战败|未成交|流失|失败|丢失')}|客户(?:流失|丢失)|${PROCESS_ZH}终止|终止${PROCESS_ZH}`,
    ],
    ['end-won', `${outcomeZh('赢单|成交|中标|成功')}|客户(?:已)?成交`],
    ['end-parked', outcomeZh('搁置|暂缓|暂停|挂起')],
    ['end-parked', `${HELD_LIST}|${BACK_IN_POOL}|${HELD_LIST_ZH}`],
    ['end-lost', `${outcome('lost')} ${REASON}|(?:丢单|输单|失单|丢标|流失)${REASON_ZH}`],
    ['end-parked', `${ENDED_ZH}(?:培育|推迟|以后|稍后)(?:名单|池)?`],
    [
      'end-won',
      `the end|(?:end|finish)(?: of)? ${PROCESS}|${PROCESS} (?:end|ends|ended|finished|completed|done)|end (?:event|node|point)`,
    ],
    ['end-won', `${PROCESS_ZH}(?:结束|完成|完结|终点)|结束(?:${PROCESS_ZH}|节点|事件)`],
  ] as const
).map(([kind, pattern]) => [kind, new RegExp(`^(?:${pattern})$`, 'u')]);

/** True for a name that asks something. */
export const asksName = (name: string): boolean => /(?:[?？]|吗)\s*$|^\s*是否/u.test(name);

/** A name that ends with the decision, after whose it is: `Customer decision`, but not what is done with one. */
const A_DECISION =
  /^(?!(?:get|await|prepare|document|record|communicate|announce|request|ask|wait|discuss|follow|confirm)\b)(?:\S+ ){0,2}decision$/iu;
const DECIDES =
  /\b(?:decides?\b(?!-)|approves?\s+or\s+(?:not|rejects?|declines?|refuses?)\b|or not$|(?:check|decide|see|assess)\s+(?:whether|if)\b)/iu;
const DECIDES_ZH =
  /是否|^(?!.*(?:等待|等候|通知|告知|传达|记录|获取|准备|确认|跟进)).*决定(?!书|因素|权|者|人|性)/u;

/** True for a name that says that something is decided, without asking: `Customer decides`, `客户决定`. */
export const decidesByName = (name: string): boolean => {
  const plain = name.normalize('NFKC').trim();
  return A_DECISION.test(plain) || DECIDES.test(plain) || DECIDES_ZH.test(plain);
};

/** What is said behind a name to make it an end: `Nurture list (end)`, `培育名单（结束）`. */
const MARKED = /^(.*\S)\s*[(（]\s*([^()（）]+?)\s*[)）]$/u;

/** The name before a word for an end in brackets, and that word; null for any other name. */
export function markedEnd(
  name: string,
  speeches: readonly KindWords[],
): { readonly name: string; readonly word: string } | null {
  const [, bare = '', word = ''] = MARKED.exec(name.trim()) ?? [];
  if (bare === '' || terminalOf(name, speeches) !== null) return null;
  return kindOfWord(word, speeches)?.startsWith('end-') ? { name: bare, word } : null;
}

/** The words for starts and ends, in the languages' names for them or others; null for another name. */
function kindOfWord(name: string, speeches: readonly KindWords[]): TerminalId | null {
  const word = foldWord(name);
  const spoken = ALONE.find(([kind]) =>
    speeches.some(({ kinds }) => {
      const called = kinds[kind];
      return called !== undefined && foldWord(typeof called === 'string' ? called : called.name) === word;
    }),
  )?.[0];
  return spoken ?? KINDS.get(word) ?? WHOLE.find(([, whole]) => whole.test(spaced(name)))?.[0] ?? null;
}

/** Words of letters with single spaces between them; Chinese ones without any. */
const spaced = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();

/** A start or an end in one language or, as in `结束 End` and `丢单 (Lost)`, in two, where the one that says more counts. */
function terminalOf(name: string, speeches: readonly KindWords[]): TerminalId | null {
  const chinese = name.replace(/[^\p{Script=Han}]+/gu, '');
  const other = name.replace(/\p{Script=Han}+/gu, ' ');
  if (chinese === '' || foldWord(other) === '') return kindOfWord(name, speeches);
  const [a, b] = [kindOfWord(chinese, speeches), kindOfWord(other, speeches)];
  if (a === null || b === null || (a === 'start') !== (b === 'start')) return null;
  return a === 'end-won' ? b : a;
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
  const kind = terminalOf(name, speeches);
  if (kind === 'start' || (kind !== null && ways.length === 0)) return kind;
  const parts =
    ways.length > 1 && ways.some(({ label, probability }) => label !== null || probability !== null);
  return parts || asksName(name) ? 'decision' : 'activity';
}
