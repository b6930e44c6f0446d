// How people head the columns of a process table, in Chinese and English, and which column of a sheet a heading means.
import type { ReadColumn } from './columns';
import { foldWord } from './fold';

/** What columns are headed, folded. A heading that may mean several columns stands in each of them. */
const SPELLINGS: Readonly<Record<ReadColumn, string>> = {
  number: 'no nr num number stepno stepnr stepnumber id index 序号 编号 步骤编号 步骤序号 步骤号 流程编号 序',
  stage:
    'stage stages stagename phase phases salesstage processstage milestone 阶段 阶段名称 所属阶段 销售阶段 流程阶段 环节 流程环节 阶段划分',
  name: 'step steps stepname activity activities activityname processstep process task 步骤 步骤名称 流程步骤 活动 活动名称 工作步骤 节点 流程节点 节点名称 环节 流程环节 环节名称 工作内容 事项 流程 名称 name title subject what 工序',
  kind: 'kind type steptype kindofstep nodetype shape 步骤类型 节点类型 类型 种类 图形',
  team: 'team teams lane lanes swimlane department dept unit function responsibleteam responsibledepartment ownerteam teamlane 团队 部门 泳道 责任部门 负责部门 责任团队 执行部门 主责部门 所属部门 所属团队 负责团队 班组 岗位部门',
  responsible:
    'responsible responsibleperson responsiblerole personresponsible owner stepowner who assignee role person pic 负责人 责任人 负责岗位 责任岗位 岗位 角色 执行人 经办人 责任者 主责人 人员 负责人岗位 岗位负责人',
  involved:
    'involved alsoinvolved participants participant raci consultedinformed supportedby 参与 参与人 参与者 参与角色 协助人 配合部门 相关人员 相关方 其他参与者',
  action:
    'action actiontype typeofaction kindofaction method how 动作 行动 行动类型 动作类型 方式 执行方式 操作 操作类型',
  purpose:
    'purpose goal goals objective objectives aim why stepgoal 目的 目标 步骤目标 工作目标 步骤目的 目标说明 用途 作用',
  completion:
    'completion completioncriterion completioncriteria criterion criteria donewhen definitionofdone howcompleted acceptancecriteria exitcriterion output result 完成标准 完成条件 完成标志 验收标准 标准 如何完成 完成准则 交付标准 输出结果 exitcriteria',
  next: 'next nextstep nextsteps followedby successor successors then goesto connectsto whatcomesnext 下一步 下一步骤 后续 后续步骤 下一环节 下一节点 后续环节 流向 接下来 去向',
  previous:
    'previous previousstep previoussteps predecessor predecessors precededby comesafter dependson 上一步 上一步骤 前一步 前序 前序步骤 前置步骤 前置任务 上一环节 上一节点 紧前步骤',
  probability: 'probability probabilities share likelihood conversion 概率 转化率 比例',
  share: 'shareofleads shareoftheleads leadshare entryshare startshare 线索占比 起点占比 进入占比',
  deadline:
    'deadline sla due duein duewithin timelimit within duetime leadtime 期限 时限 截止 截止时间 截止期限 完成时限 完成时间 时效 时间要求 办理时限 处理时限 sla时限 完成期限',
  needs:
    'needs formsneeded neededforms input inputs inputforms requires requireddocuments 所需表单 需要表单 输入 输入文件 输入表单 所需文件 所需资料',
  forms:
    'forms form formsproduced producedforms documents document outputs outputforms deliverable deliverables records 表单 产出表单 输出表单 表单文件 表单名称 相关表单 文件 文档 单据 输出 输出文件 交付物 产出 产出物 记录 表格 templates 使用表单 资料',
  systems: 'systems system tool tools software crm application 系统 使用系统 工具 软件 所用系统 系统工具',
  tasks:
    'tasks task concretetasks taskdetails activitiesperday workload 任务 具体任务 任务分配 工作任务 任务明细 具体工作 任务量 dailytasks todo',
  workTime:
    'work worktime workingtime effort handlingtime processingtime touchtime duration time 工时 工作时间 耗时 处理时间 作业时间 用时 时长 所需时间 时间 workinghours',
  waitTime: 'wait waittime waitingtime waiting delay idletime 等待 等待时间 等候时间 等待时长 lag',
  cost: 'cost costs costeachtime costpercase price expense 成本 单次成本 费用 花费 成本费用',
  resources:
    'resources resource equipment material materials resourcesneeded 资源 所需资源 物资 设备 资源配置',
  goals: '阶段目标 量化目标 goal goals objective objectives aim 目标 stagegoal stagegoals',
  metrics:
    'metric metrics kpi kpis measure measures indicator indicators 指标 衡量指标 考核指标 绩效指标 关键指标 kpi指标 度量 metricandtarget metricsandtargets 指标与目标 指标与目标值',
  target: 'target targets targetvalue goalvalue targetfigure 目标值 指标值 目标 指标目标 考核标准 目标数值',
  qualification:
    'qualification qualificationmethod qualifyingmethod 资格审查方法 资格审查 鉴定方法 甄别方法 资质方法',
  script: 'script whattosay talktrack salesscript wording pitch 话术 销售话术 脚本 话术要点 沟通话术 说什么',
  notes:
    'notes note remark remarks comment comments annotation description details 备注 说明 注释 备注说明 描述 补充说明 注意事项 附注',
  review:
    'review reviews reviewcomments reviewcomment feedback 复盘 复盘评论 复盘意见 评审意见 评论 评审 检查 改进 反馈 复核 remark remarks',
};

const MEANINGS: ReadonlyMap<string, readonly ReadColumn[]> = (() => {
  const meanings = new Map<string, ReadColumn[]>();
  for (const [column, spellings] of Object.entries(SPELLINGS) as [ReadColumn, string][])
    for (const spelling of spellings.split(' '))
      meanings.set(spelling, [...(meanings.get(spelling) ?? []), column]);
  return meanings;
})();

/** The heading without what stands in brackets behind it: `Deadline (days)`, `期限（天）`. */
const BRACKETED = /^(.+?)[(（【[]([^)）】\]]*)[)）】\]]\s*$/u;

/** What stands in brackets behind a heading, such as a unit; null when nothing does. */
export const bracketOf = (heading: string): string | null =>
  BRACKETED.exec(heading.trim())?.[2]?.trim() ?? null;

/** The parts of a heading in two languages or with two words for it: `步骤 Step`, `Owner / Team`. */
const partsOf = (heading: string): string[] =>
  heading.split(/[/／|、,，;；\n]|(?<=\p{Script=Han})\s*(?=[A-Za-z])|(?<=[A-Za-z])\s*(?=\p{Script=Han})/u);

/** The columns that a heading may mean, the likeliest first; empty when it is not known. `parts`: it may be in two languages. */
function meaningsOf(heading: string, parts = true): readonly ReadColumn[] {
  if (/^\s*[#№＃]\s*$/u.test(heading)) return ['number'];
  const outside = BRACKETED.exec(heading.trim())?.[1] ?? '';
  for (const text of [heading, outside, ...(parts ? partsOf(heading) : [])]) {
    const meanings = MEANINGS.get(foldWord(text));
    if (meanings) return meanings;
  }
  return [];
}

/**
 * `目标` means the metric's target beside a metric; the goals of the stage where rows have stages; else what the step is for.
 * What may be the step is it, unless another column is.
 */
function inContext(
  meanings: readonly ReadColumn[],
  { before, staged, taken }: { before: ReadColumn | null; staged: boolean; taken: ReadonlySet<ReadColumn> },
): readonly ReadColumn[] {
  const first: readonly ReadColumn[] = meanings.includes('purpose')
    ? [
        ...(before === 'metrics' ? (['target'] as const) : []),
        ...(staged ? (['goals'] as const) : []),
        'purpose',
      ]
    : taken.has('name')
      ? []
      : ['name'];
  return [...first.filter((one) => meanings.includes(one)), ...meanings];
}

/**
 * What the columns of a table stand for, by its header row; null for a heading that is not known or stands there twice. Spaces,
 * signs, case, width and units in brackets don't count. A heading with several meanings gets the first that no other one has.
 * `staged`: the rows have stages, which a column says if nothing else does.
 */
export function columnsOf(headings: readonly string[], staged = false): (ReadColumn | null)[] {
  const found: (ReadColumn | null)[] = headings.map(() => null);
  const taken = new Set<ReadColumn>();
  const give = (index: number, meanings: readonly ReadColumn[]): void => {
    const column = meanings.find((meaning) => !taken.has(meaning));
    if (column === undefined) return;
    taken.add(column);
    found[index] = column;
  };
  const meanings = headings.map((heading) => meaningsOf(heading));
  for (const [i, one] of meanings.entries()) if (one.length === 1) give(i, one);
  for (const [i, several] of meanings.entries()) {
    const context = { before: found[i - 1] ?? null, staged: staged || taken.has('stage'), taken };
    if (several.length > 1) give(i, inContext(several, context));
  }
  return found;
}

/** True for a line that is the heading of a column and nothing else. */
export const isHeading = (text: string): boolean => meaningsOf(text, false).length > 0;

/** The column that a heading names by itself, in a table whose rows have stages; null when it is none that is known. */
export const columnNamed = (heading: string): ReadColumn | null => columnsOf([heading], true)[0] ?? null;

/**
 * What the columns of a block are by its first row; null when that is no row of headings: at least two of them are known (of a
 * single one, that one), and half of what is filled.
 */
export function headedColumns(
  cells: readonly (readonly string[])[],
  staged = false,
): (ReadColumn | null)[] | null {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const [first = []] = cells;
  const columns = columnsOf(
    Array.from({ length: width }, (_, at) => first[at] ?? ''),
    staged,
  );
  const known = columns.filter((column) => column !== null).length;
  const filled = first.filter((cell) => cell.trim() !== '').length;
  return known > 0 && known >= Math.min(2, width) && known * 2 >= filled ? columns : null;
}

/**
 * True for the heads of a table of steps: they are headings, and one of them names steps, or there is one that is not known and may.
 */
export function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const columns = filled.length < 2 ? null : headedColumns([filled]);
  return columns !== null && (columns.includes('name') || columns.includes(null));
}
