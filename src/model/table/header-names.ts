// Which column of a sheet is meant by its heading, in Chinese and English as people name them.
import { COLUMN_IDS, type ColumnId } from './columns';
import { folded } from './speech';

/** Folded, without spaces and marks. The first of each list is what the table itself is called in either language. */
const HEADINGS: Readonly<Record<ColumnId, string>> = {
  name: 'step steps stepname name processstep activity activities task what 步骤 步骤名称 环节 流程步骤 流程环节 工作步骤 名称 活动 工序 流程 节点 工作内容',
  stage: 'stage stages phase salesstage 阶段 销售阶段 流程阶段 所属阶段',
  team: 'team teams lane department dept swimlane function unit 团队 部门 负责部门 责任部门 泳道 岗位部门 所属部门',
  responsible:
    'responsible owner who person role responsibleperson responsiblerole assignee 负责人 责任人 负责岗位 岗位 角色 执行人 责任岗位',
  action: 'action actiontype typeofaction 动作 行动类型 动作类型 行动 操作 操作类型',
  completion:
    'completioncriterion completion criterion criteria donewhen completioncriteria exitcriterion exitcriteria 完成标准 完成条件 标准 验收标准 完成标志',
  next: 'next nextstep nextsteps followedby goesto successor successors 下一步 后续步骤 后续 下一环节 下一步骤 流向',
  deadline: 'deadline due sla timelimit duration 期限 时限 截止 截止时间 完成时限 完成期限 时间要求',
  forms: 'forms form documents document templates records 表单 表格 文件 单据 使用表单 资料 文档',
  tasks: 'tasks concretetasks dailytasks todo 任务 具体任务 工作任务',
  goals: 'goal goals objective objectives aim 目标 阶段目标 目的',
  metrics:
    'metric metrics kpi kpis metricandtarget metricsandtargets measure indicator 指标 指标与目标 考核指标 衡量指标 绩效指标',
  review: 'review reviews remark remarks feedback 复盘 评审 检查 改进 反馈 复核',
  kind: 'kind kindofstep type steptype shape 类型 步骤类型 图形 种类',
  purpose: 'purpose why 用途 作用 步骤目的',
  script: 'script whattosay talktrack 话术 脚本 沟通话术',
  systems: 'systems system tools tool software 系统 工具 使用系统 软件',
  workTime: 'work worktime effort workinghours handlingtime 工时 工作时间 耗时 处理时间',
  waitTime: 'waiting wait waittime waitingtime lag 等待 等待时间 等候时间',
  cost: 'cost costs costeachtime price 成本 单次成本 费用',
  share: 'shareofleads shareoftheleads leadshare entryshare startshare 线索占比 起点占比 进入占比',
  probability: 'probability probabilities share likelihood conversion 概率 转化率 比例',
  notes: 'notes note comment comments 备注 说明 注释',
};

const KNOWN = new Map<string, ColumnId>(
  COLUMN_IDS.toReversed().flatMap((id) =>
    HEADINGS[id].split(' ').map((word): [string, ColumnId] => [word, id]),
  ),
);

/** A heading without what stands in brackets, spaces and marks. */
const plain = (heading: string): string =>
  folded(heading)
    .replace(/[([【（].*?[)\]】）]/gu, '')
    .replace(/[\s:：*?.,，、/_-]+/gu, '');

/** The column that a heading names; null when it is none that is known. */
export const columnNamed = (heading: string): ColumnId | null => KNOWN.get(plain(heading)) ?? null;

export interface Columns {
  /** True when the first row is headings. */
  readonly header: boolean;
  /** What each column of the sheet is; null = not taken. No column twice. */
  readonly columns: readonly (ColumnId | null)[];
}

/** A first row of which at least two cells, and half of those that say something, are names of columns. */
export function columnsOf(cells: readonly (readonly string[])[]): Columns {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const [first = []] = cells;
  const said = first.filter((cell) => cell.trim() !== '').length;
  const taken = new Set<ColumnId>();
  const columns = Array.from({ length: width }, (_, i) => {
    const id = columnNamed(first[i] ?? '');
    if (id === null || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
  const header = taken.size >= Math.min(2, width) && taken.size * 2 >= said && taken.size > 0;
  return header ? { header, columns } : { header, columns: Array.from({ length: width }, () => null) };
}
