// The palette finds what people type in everyday words, in both languages, among the first three that it shows.
import { describe, expect, it } from 'vitest';
import enWords from '../../../src/locales/action-words/en';
import zhWords from '../../../src/locales/action-words/zh';
import en from '../../../src/locales/en';
import type { Messages } from '../../../src/locales/load';
import zh from '../../../src/locales/zh';
import { STEP_KINDS } from '../../../src/model/ids';
import { ACTION_GROUPS } from '../../../src/ui/actions/action';
import { ACTIONS, type ActionId } from '../../../src/ui/actions/registry';
import { CHANGES, fitOf, ranked, wordsIn } from '../../../src/ui/editor/palette-rank';
import { type PaletteLanguage, paletteWords } from '../../../src/ui/editor/palette-words';

const LANGUAGES = {
  en: { messages: en, words: enWords },
  zh: { messages: zh, words: zhWords },
} as const satisfies Record<string, PaletteLanguage>;
type Screen = keyof typeof LANGUAGES;

const WORDS = paletteWords(Object.values(LANGUAGES));

/** What the palette shows on a screen in this language, in order. */
function shown(query: string, screen: Screen, steps: readonly string[] = [], isSelected = false): string[] {
  const { messages }: { messages: Messages } = LANGUAGES[screen];
  const groups = [
    ...ACTION_GROUPS.map((group) => ({
      rows: ACTIONS.filter((action) => action.group === group && action.id !== 'command-palette').map(
        (action) => {
          const id = action.id as ActionId;
          return { id: id as string, texts: [messages.actions[id], ...WORDS.actions[id]] };
        },
      ),
    })),
    {
      rows: STEP_KINDS.map((kind) => {
        const { name } = messages.steps.kinds[kind];
        const place = messages.palette.placeKind.replace('{kind}', name);
        return { id: `kind ${kind}`, texts: [place, ...WORDS.kinds[kind]] };
      }),
    },
    {
      rows: (isSelected ? STEP_KINDS : []).map((kind) => {
        const { name } = messages.steps.kinds[kind];
        const change = messages.palette.changeTo.replace('{kind}', name);
        return { id: `${CHANGES} ${kind}`, texts: [change, ...WORDS.kinds[kind]], acts: WORDS.acts.changeTo };
      }),
    },
    {
      rows: (['light', 'dark', 'system', 'en', 'zh'] as const).map((id) => ({
        id: `interface ${id}`,
        texts: [...WORDS.interface[id]],
      })),
    },
    { rows: steps.map((name) => ({ id: `step ${name}`, texts: [name] })) },
  ];
  return ranked(groups, query).flatMap(({ rows }) => rows.map(({ id }) => id));
}

const firstThree = (query: string, screen: Screen): string[] => shown(query, screen).slice(0, 3);

const EN: readonly (readonly [string, ...string[]])[] = [
  ['my steps', 'focus-team'],
  ['mine', 'focus-team'],
  ['my team', 'focus-team'],
  ['handover', 'kind hand-off', 'focus-team'],
  ['waiting', 'kind wait', 'focus-team'],
  ['who waits for me', 'focus-team'],
  ['print', 'print'],
  ['printer', 'print'],
  ['image', 'export', 'view-picture'],
  ['screenshot', 'view-picture'],
  ['pdf', 'export'],
  ['powerpoint', 'export'],
  ['excel', 'export', 'show-table'],
  ['save', 'export'],
  ['download', 'export'],
  ['share', 'share-link'],
  ['send to a colleague', 'share-link'],
  ['email', 'share-link'],
  ['colour', 'toggle-details'],
  ['color', 'toggle-details'],
  ['rename', 'rename'],
  ['change name', 'rename'],
  ['undo', 'undo'],
  ['take back', 'undo'],
  ['search', 'find'],
  ['help', 'shortcut-list', 'toggle-method'],
  ['shortcuts', 'shortcut-list'],
  ['arrow', 'connect-selected'],
  ['new step', 'add-next'],
  ['add step', 'add-next'],
  ['department', 'add-lane'],
  ['new team', 'add-lane'],
  ['phase', 'add-stage'],
  ['arrange', 'tidy'],
  ['auto layout', 'tidy'],
  ['lock', 'pin'],
  ['errors', 'toggle-checks'],
  ['problem', 'mark-gap', 'toggle-gaps'],
  ['slideshow', 'present'],
  ['full screen', 'present'],
  ['as is', 'switch-side'],
  ['before and after', 'show-compare'],
  ['spreadsheet', 'show-table'],
  ['vertical', 'turn-lanes'],
  ['unhide', 'show-all'],
  ['see everything', 'zoom-fit'],
  ['sub-process', 'kind sub-process', 'fold-steps'],
  ['sticky', 'kind note'],
  ['exam', 'quiz'],
  ['remove', 'delete'],
  ['how do i print this', 'print'],
  ['handout', 'export'],
  ['handbook', 'export'],
  ['web page', 'export'],
  ['wiki', 'export'],
  ['reply', 'next-comment', 'add-comment'],
  ['my plan', 'show-plan'],
  ['action plan', 'show-plan'],
  ['follow the flow', 'go-on-flow'],
  ['dark', 'interface dark'],
  ['light', 'interface light'],
  ['chinese', 'interface zh'],
  ['english', 'interface en'],
  ['how long does it take', 'toggle-numbers'],
  ['who is responsible', 'toggle-details'],
  ['parallel', 'work-in-parallel'],
  ['same time', 'work-in-parallel'],
  ['join', 'join-work'],
];

const ZH: readonly (readonly [string, ...string[]])[] = [
  ['我的', 'focus-team'],
  ['我的步骤', 'focus-team'],
  ['我的任务', 'focus-team'],
  ['等待', 'kind wait', 'focus-team'],
  ['我在等谁', 'focus-team'],
  ['交接', 'kind hand-off', 'focus-team'],
  ['打印', 'print'],
  ['导出图片', 'export'],
  ['图片', 'export', 'view-picture'],
  ['截图', 'view-picture'],
  ['发给同事', 'share-link'],
  ['分享', 'share-link'],
  ['微信', 'share-link'],
  ['换颜色', 'toggle-details'],
  ['颜色', 'toggle-details'],
  ['撤销', 'undo'],
  ['撤回', 'undo'],
  ['怎么撤销', 'undo'],
  ['恢复', 'redo', 'undo'],
  ['保存', 'export'],
  ['另存为', 'export', 'duplicate-map'],
  ['下载', 'export'],
  ['PPT', 'export'],
  ['ppt', 'export'],
  ['pdf', 'export'],
  ['excel', 'export', 'show-table'],
  ['搜索', 'find'],
  ['帮助', 'shortcut-list', 'toggle-method'],
  ['快捷键', 'shortcut-list'],
  ['箭头', 'connect-selected'],
  ['连线', 'connect-selected'],
  ['加步骤', 'add-next'],
  ['新增步骤', 'add-next'],
  ['部门', 'add-lane'],
  ['加部门', 'add-lane'],
  ['加阶段', 'add-stage'],
  ['改名', 'rename'],
  ['自动排版', 'tidy'],
  ['对齐', 'align-left', 'align-top'],
  ['锁定', 'pin'],
  ['查错', 'toggle-checks'],
  ['痛点', 'mark-gap', 'toggle-gaps'],
  ['放映', 'present'],
  ['全屏', 'present'],
  ['汇报', 'present'],
  ['改进前', 'switch-side'],
  ['表格', 'show-table'],
  ['竖版', 'turn-lanes'],
  ['取消隐藏', 'show-all'],
  ['全图', 'zoom-fit'],
  ['子流程', 'kind sub-process', 'fold-steps'],
  ['备注', 'kind note', 'add-comment'],
  ['考试', 'quiz'],
  ['删掉', 'delete'],
  ['讲义', 'export'],
  ['手册', 'export'],
  ['网页', 'export'],
  ['导出网页', 'export'],
  ['回复', 'next-comment', 'add-comment'],
  ['我的计划', 'show-plan'],
  ['深色', 'interface dark'],
  ['英文', 'interface en'],
  ['中文', 'interface zh'],
  ['谁负责', 'toggle-details'],
  ['换个泳道', 'move-up', 'move-down'],
  ['忘了一步', 'insert-after'],
  ['并行', 'work-in-parallel'],
  ['同时', 'work-in-parallel'],
  ['汇合', 'join-work'],
];

/** Words that mean one command before all others. */
const FIRST: readonly (readonly [string, string])[] = [
  ['waiting', 'kind wait'],
  ['wait', 'kind wait'],
  ['等待', 'kind wait'],
  ['handover', 'kind hand-off'],
  ['hand-over', 'kind hand-off'],
  ['hand off', 'kind hand-off'],
  ['交接', 'kind hand-off'],
  ['移交', 'kind hand-off'],
  ['decision', 'kind decision'],
  ['判断', 'kind decision'],
  ['sub-process', 'kind sub-process'],
  ['子流程', 'kind sub-process'],
  ['document', 'kind document'],
  ['文件', 'kind document'],
  ['sticky', 'kind note'],
  ['便签', 'kind note'],
  ['place', 'kind start'],
  ['放置', 'kind start'],
  ['comment', 'add-comment'],
  ['评论', 'add-comment'],
  ['gap', 'mark-gap'],
  ['差距', 'mark-gap'],
  ['who waits for me', 'focus-team'],
  ['谁在等我', 'focus-team'],
  ['undo', 'undo'],
  ['撤销', 'undo'],
  ['redo', 'redo'],
  ['重做', 'redo'],
  ['tidy', 'tidy'],
  ['整理', 'tidy'],
  ['print', 'print'],
  ['打印', 'print'],
  ['export', 'export'],
  ['导出', 'export'],
  ['find', 'find'],
  ['查找', 'find'],
  ['rename', 'rename'],
  ['重命名', 'rename'],
];

describe.each(['en', 'zh'] as const)('everyday words on a screen in %s', (screen) => {
  it.each(EN)('“%s” finds it in English', (query, ...fitting) => {
    expect(firstThree(query, screen).some((id) => fitting.includes(id))).toBe(true);
  });

  it.each(ZH)('“%s” finds it in Chinese', (query, ...fitting) => {
    expect(firstThree(query, screen).some((id) => fitting.includes(id))).toBe(true);
  });

  it.each(FIRST)('“%s” finds %s before all others', (query, id) => {
    expect(shown(query, screen)[0]).toBe(id);
  });

  it.each(['en', 'zh'] as const)('every command comes first by its whole name in %s', (language) => {
    const { messages }: { messages: Messages } = LANGUAGES[language];
    const lost = ACTIONS.filter(
      ({ id }) =>
        id !== 'command-palette' && !firstThree(messages.actions[id as ActionId], screen).includes(id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['change to wait', 'wait'],
    ['change to decision', 'decision'],
    ['Change to: decision', 'decision'],
    ['change to a decision', 'decision'],
    ['change to gateway', 'decision'],
    ['turn into a wait', 'wait'],
    ['改为决策', 'decision'],
    ['改为：决策', 'decision'],
    ['改成等待', 'wait'],
  ])('“%s” changes the selected step before all others', (query, kind) => {
    const steps = ['Change to wait list', '等待决策'];
    expect(shown(query, screen, steps, true)[0]).toBe(`${CHANGES} ${kind}`);
  });

  it('only a query that names the act has it first', () => {
    expect(shown('wait', screen, [], true)[0]).toBe('kind wait');
    expect(shown('决策', screen, [], true)[0]).toBe('kind decision');
    expect(shown('change', screen, [], true)[0]).not.toContain(CHANGES);
  });

  it('finds a step by its name, after the command that has this word', () => {
    const steps = ['Wait for a signal', 'Hand over the brief', '等待客户答复', '交接给交付团队'];
    expect(shown('wait', screen, steps)[0]).toBe('kind wait');
    expect(shown('wait f', screen, steps)[0]).toBe('step Wait for a signal');
    expect(shown('hand over', screen, steps)[0]).toBe('kind hand-off');
    expect(shown('hand over the', screen, steps)[0]).toBe('step Hand over the brief');
    expect(shown('等待', screen, steps)[0]).toBe('kind wait');
    expect(shown('交接', screen, steps)[0]).toBe('kind hand-off');
    expect(shown('交接给', screen, steps)[0]).toBe('step 交接给交付团队');
  });
});

describe('the words', () => {
  it.each([
    ['en', enWords],
    ['zh', zhWords],
  ] as const)(
    'are there for every command and kind in %s, each once, parted as the language does it',
    (locale, words) => {
      expect(Object.keys(words.actions).sort()).toEqual(ACTIONS.map(({ id }) => id).sort());
      expect(Object.keys(words.kinds).sort()).toEqual([...STEP_KINDS].sort());
      for (const text of [words.actions, words.kinds, words.interface, words.acts].flatMap((list) =>
        Object.values(list),
      )) {
        const list = wordsIn(text);
        expect(
          list.filter((word) => word.trim() !== word || word === ''),
          text,
        ).toEqual([]);
        expect(new Set(list).size, text).toBe(list.length);
        expect(text).not.toMatch(locale === 'zh' ? /, |，/u : /、|\p{Script=Han}/u);
      }
    },
  );
});

describe('the fit', () => {
  it('of a name is more than the same of a word, and nothing fits what has neither', () => {
    const texts = ['Print', 'paper', 'hard copy'];
    expect(fitOf('', 'pri', texts)).toBe(1);
    expect(fitOf('', 'Paper ', texts)).toBe(0.9);
    expect(fitOf('', 'pap', texts)).toBeLessThan(0.6);
    expect(fitOf('', 'copy', texts)).toBeGreaterThan(0);
    expect(fitOf('', 'ink', texts)).toBe(0);
    expect(fitOf('', 'zoom', texts)).toBe(0);
  });

  it('in the middle of a word is hardly one, but for Chinese, which does not part words', () => {
    expect(fitOf('', 'late', ['Templates'])).toBeLessThan(fitOf('', 'late', ['Mark', 'too late']));
    expect(fitOf('', '计划', ['行动计划'])).toBe(0.6);
  });

  it('of what would change the selected steps comes after what only shows', () => {
    expect(fitOf(`${CHANGES} wait`, '等待', ['改为：等待', '等待'])).toBeLessThan(
      fitOf('focus-team', '等待', ['团队视图', '我在等谁', '等待谁']),
    );
  });
});
