// Reads lines, lists and chains of arrows into a plan: points become steps, what belongs to a point becomes its notes and tasks.
import { chainOf, goesOn } from './chain';
import { foldName } from './fold';
import type { OutlineLine } from './outline';
import {
  bandNamed,
  kindByName,
  leadsOn,
  named,
  type PastePlan,
  type PasteRemark,
  type PlannedStep,
  type PlannedWay,
  type Surroundings,
} from './plan';
import { parseTask, type Task } from './task-text';

/** A point with the lines that belong to it, and the stage or team that stands over it. */
interface Point {
  readonly text: string;
  readonly below: readonly OutlineLine[];
  readonly stage: string | null;
  readonly team: string | null;
}

interface Group {
  readonly head: OutlineLine;
  readonly below: readonly OutlineLine[];
}

/** Lines of one depth, each with the deeper ones that follow it. */
function grouped(lines: readonly OutlineLine[]): Group[] {
  const least = Math.min(...lines.map(({ depth }) => depth));
  const groups: { head: OutlineLine; below: OutlineLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.depth === least || !last) groups.push({ head: line, below: [] });
    else last.below.push(line);
  }
  return groups;
}

const COLON = /[:：]$/u;

/** A line over the list, which is not one of its points: the only one that others belong to, with a colon or no others beside it. */
function isHeading([first, ...more]: readonly Group[], indented: boolean): boolean {
  if (!first || first.below.length === 0 || more.some(({ below }) => below.length > 0)) return false;
  return COLON.test(first.head.text) || (more.length === 0 && !indented);
}

const withoutColon = (text: string): string => text.replace(COLON, '').trim();

const under = (
  groups: readonly Group[],
  band: 'stage' | 'team',
  heads: readonly (string | null)[],
): Point[] =>
  groups.flatMap(({ below }, i) => {
    if (below.length === 0) return [];
    const given = { stage: null, team: null, [band]: heads[i] ?? null };
    return grouped(below).map((group) => ({ text: group.head.text, below: group.below, ...given }));
  });

/** The points of a list under stages or teams: all upper lines are ones that are there already, or several end in colons. */
function underBands(groups: readonly Group[], around: Surroundings): Point[] | null {
  if (!groups.some(({ below }) => below.length > 0)) return null;
  for (const band of ['stage', 'team'] as const) {
    const names = band === 'stage' ? around.stages : around.teams;
    const heads = groups.map(({ head }) => bandNamed(withoutColon(head.text), names));
    if (heads.every((head) => head !== null)) return under(groups, band, heads);
  }
  const isParted = groups.every(({ head, below }) => COLON.test(head.text) && below.length > 0);
  if (groups.length < 2 || !isParted) return null;
  const heads = groups.map(({ head }) => withoutColon(head.text));
  return under(
    groups,
    'stage',
    heads.map((head) => bandNamed(head, around.stages) ?? head),
  );
}

function pointsOf(lines: readonly OutlineLine[], around: Surroundings, indented: boolean) {
  const remarks: PasteRemark[] = [];
  let groups = grouped(lines);
  const parted = underBands(groups, around);
  if (parted) return { points: parted, remarks };
  if (isHeading(groups, indented)) {
    const [first, ...more] = groups;
    remarks.push({ key: 'heading', values: { text: first?.head.text ?? '' } });
    groups = [...grouped(first?.below ?? []), ...more];
  }
  const points = groups.map(
    ({ head, below }): Point => ({ text: head.text, below, stage: null, team: null }),
  );
  return { points, remarks };
}

/** What belongs to a point: with an amount and a period a task, else a line of its notes, deeper ones set in. */
function belongings(below: readonly OutlineLine[]): { notes: string[]; tasks: Task[] } {
  const notes: string[] = [];
  const tasks: Task[] = [];
  const least = Math.min(...below.map(({ depth }) => depth));
  for (const { text, depth } of below) {
    const task = parseTask(text);
    if (task.amount !== null) tasks.push(task);
    else notes.push(`${'  '.repeat(depth - least)}${depth > least ? '- ' : ''}${text}`);
  }
  return { notes, tasks };
}

/** A longer line is a text, not the name of a step with its team. */
const LONGEST_LINE = 500;

/** `Sales: send the offer` and `Send the offer (Sales)` say the team, if it is one that is there already. */
function withTeam(point: Point, { teams }: Surroundings): Point {
  if (point.text.length > LONGEST_LINE) return point;
  const before = /^([^:：]{1,60})[:：]\s*(.+)$/u.exec(point.text);
  const behind = /^(.+?)\s*[(（[【]([^()（）[\]【】]{1,60})[)）\]】]$/u.exec(point.text);
  const [team, text] = before ? [before[1], before[2]] : [behind?.[2], behind?.[1]];
  const known = team === undefined ? null : bandNamed(team, teams);
  return known === null || text === undefined ? point : { ...point, text, team: known };
}

/** Puts steps and ways together; with arrows in the text a name that comes again is the same step. */
class Drawing {
  readonly steps: PlannedStep[] = [];
  readonly ways: PlannedWay[] = [];
  readonly known = new Map<string, number>();

  constructor(
    readonly around: Surroundings,
    readonly unites: boolean,
  ) {}

  step(text: string, point: Point, below: readonly OutlineLine[]): number {
    const { name, notes: whole } = named(text);
    const key = foldName(text);
    const again = this.unites && below.length === 0 ? this.known.get(key) : undefined;
    if (again !== undefined) return again;
    const { notes, tasks } = belongings(below);
    const said = [...(whole ? [whole] : []), ...notes].join('\n');
    const kind = kindByName(name, this.around.speeches);
    const { stage, team } = point;
    const fields = { name, kind, ...(said ? { notes: said } : {}), ...(tasks.length > 0 ? { tasks } : {}) };
    this.known.set(key, this.steps.length);
    return this.steps.push({ fields, stage, team }) - 1;
  }

  way(from: number | null, to: number, label: string | null = null): void {
    if (from === null || from === to || !leadsOn(this.steps[from]?.fields.kind)) return;
    const isThere = this.ways.some((way) => way.from === from && way.to === to && way.label === label);
    if (!isThere) this.ways.push({ from, to, label, probability: null });
  }
}

/** The plan of a list. `indented`: indentation alone says what belongs to what. */
export function planOutline(
  lines: readonly OutlineLine[],
  around: Surroundings,
  indented: boolean,
): PastePlan {
  const { points: given, remarks } = pointsOf(lines, around, indented);
  const points = given.map((point) => withTeam(point, around));
  const isChained = points.map(({ text }) => chainOf(text).length > 1);
  const drawing = new Drawing(around, isChained.includes(true));
  let last: number | null = null;
  for (const [i, point] of points.entries()) {
    const links = chainOf(point.text);
    const [first] = links;
    if (!first) continue;
    const isNew = !drawing.known.has(foldName(first.name));
    const apart = isChained[i] && isChained[i - 1];
    const joins = goesOn(point.text).before || goesOn(points[i - 1]?.text ?? '').after;
    let from: number | null = joins || (!apart && (isNew || !drawing.unites)) ? last : null;
    for (const [at, { name, label }] of links.entries()) {
      const step = drawing.step(name, point, at === links.length - 1 ? point.below : []);
      drawing.way(from, step, label);
      from = step;
    }
    last = from;
  }
  return { steps: drawing.steps, ways: drawing.ways, inOrder: !drawing.unites, remarks };
}
