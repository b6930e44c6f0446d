// Steps as lines for e-mails and chats: `- Check costs (Finance, 2 days) → Yes: Send offer; No: Lost`, and their reading back.
import { parseDuration, tellDuration } from '../../base/duration';
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../document';
import { isNamelessBar, passagesAfter } from '../passages';
import { teamOf } from '../queries';
import { foldName } from './fold';
import { kindByName } from './kind-by-name';
import { answersTo, endsSomehow, isEnd, plainOutcome } from './outcomes';
import { joinList } from './lists';
import type { OutlineLine } from './outline';
import { bandNamed, leadsOn, named, type PastePlan, type PlannedWay, type Surroundings } from './plan';
import { readNext } from './read-next';
import { bracketed, joinPair, type Speech } from './speech';
import { withTeam } from './with-team';

const ARROW = ' → ';

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function lineOf(document: ProjectDocument, step: Step, speech: Speech): string {
  const { deadline, lane } = step;
  const time = deadline ? tellDuration(deadline, speech.locale, document.project.hoursPerDay) : null;
  const team = teamOf(document, lane).name;
  const comma = speech.locale === 'zh' ? '，' : ', ';
  const head = bracketed(plain(step.name), time ? `${team}${comma}${time}` : team, speech);
  const next = passagesAfter(document, step.id)
    .filter(({ step: { name } }) => name.trim() !== '')
    .map(({ step: { name, lane: other }, label }) => {
      const its = teamOf(document, other).name;
      const called = its === team ? plain(name) : bracketed(plain(name), its, speech);
      return label ? joinPair(label, called, speech) : called;
    });
  return `- ${head}${next.length > 0 ? `${ARROW}${joinList(next, speech)}` : ''}`;
}

/** The lines of some steps, in the given order. What has no name has no line; bars without one are seen through. */
export const toldLines = (document: ProjectDocument, ids: readonly Id[], speech: Speech): readonly string[] =>
  ids.flatMap((id) => {
    const step = document.steps[id];
    return !step || step.name.trim() === '' || isNamelessBar(step) ? [] : lineOf(document, step, speech);
  });

/** A longer line is a text. */
const LONGEST = 2_000;

interface ToldLine {
  readonly name: string;
  readonly team: string;
  readonly deadline: ReturnType<typeof parseDuration>;
  /** What stands behind the arrow; empty where nothing follows. */
  readonly next: string;
}

/** Where the bracket opens that ends a text; -1 where none ends it. Brackets inside belong to it. */
function lastBracket(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (/[)）]/u.test(text[i] ?? '')) depth += 1;
    else if (/[(（]/u.test(text[i] ?? '')) depth -= 1;
    if (depth === 0) return i === text.length - 1 ? -1 : i;
  }
  return -1;
}

/** A line that says its team in brackets, with a deadline or not; null for any other. */
function toldLine(text: string, teams: readonly string[]): ToldLine | null {
  if (text.length > LONGEST) return null;
  const [head = '', ...more] = text.split('→').map((part) => part.trim());
  const from = lastBracket(head);
  if (from <= 0) return null;
  const [name, inner] = [head.slice(0, from).trim(), head.slice(from + 1, -1).trim()];
  const whole = bandNamed(inner, teams);
  if (whole !== null) return { name, team: whole, deadline: null, next: more.join(ARROW) };
  const parts = inner.split(/[,，、]/u);
  const [first, last] = [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''];
  const deadline = first === '' ? null : parseDuration(last, { unit: 'day', working: true });
  if (first.trim() === '' || !deadline) return null;
  return { name, team: bandNamed(first, teams) ?? first.trim(), deadline, next: more.join(ARROW) };
}

/** The ways that the lines say between themselves, and the entries that name no line. */
function waysOf(lines: readonly ToldLine[]): { ways: PlannedWay[]; unknown: string[] } {
  const places = new Map<string, number>();
  for (const [at, { name }] of lines.entries()) {
    const key = foldName(name);
    if (!places.has(key)) places.set(key, at);
  }
  const inTeam = (text: string): number | null => {
    const said = withTeam(text);
    const at = lines.findIndex(
      ({ name, team }) => foldName(name) === foldName(said?.name ?? '') && foldName(team) === said?.team,
    );
    return said && at >= 0 ? at : null;
  };
  const ways: PlannedWay[] = [];
  const unknown: string[] = [];
  for (const [from, { next }] of lines.entries()) {
    if (next === '') continue;
    const read = readNext(next, (name) => places.get(foldName(name)) ?? inTeam(name));
    ways.push(...read.ways.map(({ to, label, probability }) => ({ from, to, label, probability })));
    unknown.push(...read.unknown);
  }
  return { ways, unknown };
}

/**
 * The plan of lines as `toldLines` writes them: each has its team in brackets and arrows lead from line to line. Null for other lists.
 * What follows outside of the lines is left out, and said.
 */
export function planTold(lines: readonly OutlineLine[], around: Surroundings): PastePlan | null {
  const read: ToldLine[] = [];
  for (const { text, depth } of lines) {
    const line = depth > 0 ? null : toldLine(text, around.teams);
    if (!line) return null;
    read.push(line);
  }
  const { ways, unknown } = waysOf(read);
  if (ways.length === 0) return null;
  const steps = read.map(({ name: text, team, deadline }, at) => {
    const { name, notes } = named(text);
    const from = ways.filter((way) => way.from === at);
    const told = kindByName(name, around.speeches, from);
    const kind = isEnd(told) && endsSomehow(name) ? plainOutcome(name, answersTo(ways, at)) : told;
    const fields = { name, kind, ...(notes ? { notes } : {}), ...(deadline ? { deadline } : {}) };
    return { fields, stage: null, team };
  });
  const names = unknown.map((one) => `“${one}”`).join(' ');
  return {
    steps,
    ways: ways.filter(({ from }) => leadsOn(steps[from]?.fields.kind)),
    inOrder: false,
    remarks: unknown.length > 0 ? [{ key: 'ways', values: { count: unknown.length, names } }] : [],
  };
}
