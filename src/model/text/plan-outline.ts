// Reads lines, lists and chains of arrows into a plan: points become steps, what belongs to a point becomes its notes and tasks.
import { type Answer, answersOf, goesToNext, isNo, isYes } from './answers';
import { chainOf, goesOn } from './chain';
import { foldName } from './fold';
import { kindByName, markedEnd } from './kind-by-name';
import { answersTo, endsLost, endsSomehow, isEnd, plainOutcome } from './outcomes';
import type { OutlineLine } from './outline';
import {
  bandNamed,
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
  if (answersOf(first.head.text, first.below).answers.length > 0) return false;
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
  /** Ends of which only is said that they are some. */
  private readonly plain = new Set<number>();

  constructor(
    readonly around: Surroundings,
    readonly unites: boolean,
  ) {}

  /** `apart`: a step of its own, which no other text means. */
  step(text: string, point: Point, below: readonly OutlineLine[], apart = false): number {
    const { speeches } = this.around;
    const marked = markedEnd(text, speeches);
    const { name, notes: whole } = named(marked?.name ?? text);
    const key = foldName(text);
    const again = this.unites && !apart && below.length === 0 ? this.known.get(key) : undefined;
    if (again !== undefined) return again;
    const { notes, tasks } = belongings(below);
    const said = [...(whole ? [whole] : []), ...notes].join('\n');
    const word = marked?.word ?? name;
    const kind = kindByName(word, speeches);
    if (isEnd(kind) && endsSomehow(word)) this.plain.add(this.steps.length);
    const { stage, team } = point;
    const fields = { name, kind, ...(said ? { notes: said } : {}), ...(tasks.length > 0 ? { tasks } : {}) };
    if (!apart) this.known.set(key, this.steps.length);
    return this.steps.push({ fields, stage, team }) - 1;
  }

  way(from: number | null, to: number, label: string | null = null): void {
    if (from === null || from === to || !leadsOn(this.steps[from]?.fields.kind)) return;
    const isThere = this.ways.some((way) => way.from === from && way.to === to && way.label === label);
    if (!isThere) this.ways.push({ from, to, label, probability: null });
  }

  /** The steps, ends with the outcome that the ways to them tell. */
  told(): PlannedStep[] {
    return this.steps.map((step, at) => {
      if (!this.plain.has(at)) return step;
      const kind = plainOutcome(step.fields.name, answersTo(this.ways, at));
      return { ...step, fields: { ...step.fields, kind } };
    });
  }
}

/** What leads to the point that comes next. */
interface Exit {
  readonly from: number;
  readonly label: string | null;
}

/** An answer that leads to a step of the list, which may stand further down. */
interface Reference {
  readonly from: number;
  readonly label: string;
  readonly name: string;
}

/** Puts the points of a list together: each follows the one before, answers branch off. */
class ListReader {
  readonly drawing: Drawing;
  readonly references: Reference[] = [];
  private readonly chains;
  private readonly names: ReadonlySet<string>;
  private exits: readonly Exit[] = [];

  constructor(
    private readonly points: readonly Point[],
    private readonly around: Surroundings,
  ) {
    this.chains = points.map(({ text }) => chainOf(text));
    this.names = new Set(this.chains.flatMap((links) => links.map(({ name }) => foldName(name))));
    this.drawing = new Drawing(
      around,
      this.chains.some((links) => links.length > 1),
    );
  }

  read(): void {
    for (const i of this.points.keys()) this.point(i);
    for (const { from, label, name } of this.references)
      this.drawing.way(from, this.drawing.known.get(foldName(name)) ?? from, label);
  }

  /** True when the point goes on from what stands before it. */
  private follows(i: number, name: string): boolean {
    const { drawing, chains, points } = this;
    const isChained = (at: number): boolean => (chains[at]?.length ?? 0) > 1;
    const isNew = !drawing.known.has(foldName(name));
    const apart = isChained(i) && isChained(i - 1);
    const joins = goesOn(points[i]?.text ?? '').before || goesOn(points[i - 1]?.text ?? '').after;
    return joins || (!apart && (isNew || !drawing.unites));
  }

  private point(i: number): void {
    const [point, links = []] = [this.points[i], this.chains[i]];
    const [first, last] = [links[0], links.at(-1)];
    if (!point || !first || !last) return;
    const { answers, rest } = answersOf(last.name, point.below);
    const next = this.chains[i + 1]?.[0]?.name ?? null;
    // At the end of the list there is nothing to go on to: the answer stays as it is written.
    const open = next === null ? answers.filter(({ text }) => goesToNext(text)) : [];
    const notes = [...rest, ...open.map(({ line }) => line)];
    let exits = this.follows(i, first.name) ? this.exits : [];
    for (const [at, { name, label }] of links.entries()) {
      const step = this.drawing.step(name, point, at === links.length - 1 ? notes : []);
      for (const exit of exits) this.drawing.way(exit.from, step, label ?? exit.label);
      exits = [{ from: step, label: null }];
    }
    this.exits = exits.flatMap(({ from }) => this.branch({ from, point, next }, answers));
  }

  /** Lets answers lead to their steps. Gives what goes on to the next point: those that say so, else `yes`, else the question. */
  private branch(
    at: { from: number; point: Point; next: string | null },
    answers: readonly Answer[],
  ): Exit[] {
    const on: Exit[] = [];
    const made: (Exit & { readonly answer: string })[] = [];
    for (const answer of answers) {
      const { label, text } = answer;
      const apart = endsLost(answer);
      const isNext = !apart && at.next !== null && (goesToNext(text) || foldName(text) === foldName(at.next));
      if (isNext) on.push({ from: at.from, label });
      else if (!apart && this.names.has(foldName(text)))
        this.references.push({ from: at.from, label, name: text });
      else if (!goesToNext(text)) made.push({ ...this.answered(at, answer), answer: label });
    }
    const yes = made.filter(({ answer }) => isYes(answer));
    const neither = answers.some(({ label }) => isNo(label) || isYes(label)) ? [] : made;
    const through = yes.length > 0 ? yes : neither.length > 1 ? neither : [];
    return on.length > 0 ? on : through.length > 0 ? through : [{ from: at.from, label: null }];
  }

  /** The steps of an answer, one or a chain; those of the list and of answers before it are taken as they are. */
  private answered({ from, point }: { from: number; point: Point }, answer: Answer): Exit {
    const { label, text, below } = answer;
    const apart = endsLost(answer);
    const given = withTeam({ ...point, text }, this.around);
    const links = chainOf(given.text);
    let last: Exit = { from, label };
    for (const [at, { name, label: said }] of links.entries()) {
      const known = apart ? undefined : this.drawing.known.get(foldName(name));
      const step = known ?? this.drawing.step(name, given, at === links.length - 1 ? below : [], apart);
      this.drawing.way(last.from, step, last.label ?? said);
      last = { from: step, label: null };
    }
    return last;
  }
}

/** The plan of a list. `indented`: indentation alone says what belongs to what. */
export function planOutline(
  lines: readonly OutlineLine[],
  around: Surroundings,
  indented: boolean,
): PastePlan {
  const { points, remarks } = pointsOf(lines, around, indented);
  const reader = new ListReader(
    points.map((point) => withTeam(point, around)),
    around,
  );
  reader.read();
  const { ways, unites } = reader.drawing;
  return {
    steps: reader.drawing.told(),
    ways,
    inOrder: !unites && ways.every(({ label }) => label === null),
    remarks,
  };
}
