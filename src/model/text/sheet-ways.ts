// The ways between the rows of a sheet: as its cells say what comes next, else in the order of the rows.
import type { Id } from '../../base/id';
import { type CellFault, fault } from './cell-fault';
import { foldName } from './fold';
import { barWords, withoutBarWord } from './bar-text';
import { splitList } from './lists';
import { leadsOn, type PlannedStep, type PlannedWay, type Surroundings } from './plan';
import { type NextWish, readNext, readShares } from './read-next';
import type { SheetRow } from './sheet-rows';
import type { Speech } from './speech';
import { withTeam } from './with-team';

/** The bars without a name, by how cells call them: by what follows them. */
function barsByText(
  rows: readonly SheetRow[],
  steps: readonly PlannedStep[],
  speeches: readonly Speech[],
): ReadonlyMap<string, number[]> {
  const bars = new Map<string, number[]>();
  for (const [i, { fields }] of steps.entries()) {
    if (fields.kind !== 'parallel' || fields.name !== '') continue;
    const next = splitList(rows[i]?.cells.get('next') ?? '');
    const texts = speeches.flatMap((speech) => [barWords(next, false, speech), barWords(next, true, speech)]);
    for (const text of texts.map(foldName)) bars.set(text, [...(bars.get(text) ?? []), i]);
  }
  return bars;
}

/** The place in the list that a text means: a name, the nearest one below first, or a number of a row. */
function finder(
  rows: readonly SheetRow[],
  steps: readonly PlannedStep[],
  { steps: known, speeches }: Surroundings,
) {
  const bars = barsByText(rows, steps, speeches);
  const byName = new Map<string, number[]>();
  for (const [i, { fields }] of steps.entries()) {
    const key = foldName(fields.name);
    if (key === '') continue;
    byName.set(key, [...(byName.get(key) ?? []), i]);
  }
  const byNumber = new Map<string, number>();
  for (const [i, { cells }] of rows.entries()) {
    const number = foldName(cells.get('number') ?? '').replace(/[.、)]$/u, '');
    if (number !== '' && !byNumber.has(number)) byNumber.set(number, i);
  }
  // Where no column numbers the rows, their order does.
  if (byNumber.size === 0) for (const i of rows.keys()) byNumber.set(`${i + 1}`, i);
  const there = new Map(known.map(({ id, name }) => [foldName(name), id]));
  const inTeam = (text: string): readonly number[] | null => {
    const said = withTeam(text);
    const named = (said && byName.get(foldName(said.name))) ?? [];
    const found = named.filter((i) => foldName(steps[i]?.team ?? '') === said?.team);
    return found.length > 0 ? found : null;
  };
  return (text: string, from: number): number | Id | null => {
    const key = foldName(text);
    const same = byName.get(key) ?? inTeam(text) ?? bars.get(key);
    if (same) return same.find((i) => i > from) ?? same.find((i) => i !== from) ?? from;
    const number = key.replace(/^(?:step|no\.?|步骤|第|#)\s*/u, '').replace(/\s*步?[.、)]?$/u, '');
    return there.get(key) ?? byNumber.get(number) ?? null;
  };
}

/** `End` and its like say that nothing follows. */
const NOTHING_FOLLOWS = /^(?:end|none|finish|-+|–|—|\/|n\/?a|无|结束|流程结束|完)$/iu;

/** The ways, and what was not understood of a row. */
interface SheetWays {
  readonly ways: readonly PlannedWay[];
  readonly faults: readonly {
    readonly row: SheetRow;
    readonly column: 'next' | 'previous' | 'probability';
    readonly fault: CellFault;
  }[];
}

const planned = (from: number, { to, label, probability }: NextWish<number | Id>): PlannedWay => ({
  from,
  to,
  label,
  probability,
});

/** Each step leads to the next one that is no remark; ends lead nowhere. */
export function orderedWays(steps: readonly PlannedStep[]): PlannedWay[] {
  const flow = [...steps.keys()].filter((i) => steps[i]?.fields.kind !== 'note');
  return flow.slice(1).flatMap((to, i): PlannedWay[] => {
    const from = flow[i] ?? to;
    return leadsOn(steps[from]?.fields.kind) ? [{ from, to, label: null, probability: null }] : [];
  });
}

/** Each step leads where its cell says. */
export function saidWays(
  rows: readonly SheetRow[],
  steps: readonly PlannedStep[],
  around: Surroundings,
): SheetWays {
  const find = finder(rows, steps, around);
  const read = rows.map((row, from) => {
    const text = row.cells.get('next') ?? '';
    const isEnd = text === '' || (NOTHING_FOLLOWS.test(text.trim()) && find(text, from) === null);
    const { ways, unknown } = isEnd
      ? { ways: [], unknown: [] }
      : readNext<number | Id>(text, (name) => find(name, from));
    const faults = unknown.map((name) => ({
      row,
      column: 'next' as const,
      fault: fault('noStep', { name }),
    }));
    // Several steps that follow at once, without a bar: each follows by itself.
    const bare = ways.map((way) => ({
      ...way,
      label: way.label && withoutBarWord(way.label, around.speeches),
    }));
    return { ways: bare.map((way) => planned(from, way)), faults };
  });
  return { ways: read.flatMap(({ ways }) => ways), faults: read.flatMap(({ faults }) => faults) };
}

/** The same of a sheet that says what comes before each step instead. */
export function waysFromBefore(
  rows: readonly SheetRow[],
  steps: readonly PlannedStep[],
  around: Surroundings,
): SheetWays {
  const find = finder(rows, steps, around);
  const ways: PlannedWay[] = [];
  const faults: SheetWays['faults'][number][] = [];
  for (const [to, row] of rows.entries()) {
    const text = row.cells.get('previous') ?? '';
    if (text === '' || NOTHING_FOLLOWS.test(text.trim())) continue;
    const before = (name: string): number | null => {
      const at = find(name, -1);
      return typeof at === 'number' ? at : null;
    };
    const read = readNext<number>(text, before);
    ways.push(...read.ways.map((way) => ({ ...planned(way.to, way), to })));
    faults.push(
      ...read.unknown.map((name) => ({ row, column: 'previous' as const, fault: fault('noStep', { name }) })),
    );
  }
  return { ways, faults };
}

/** The ways with the shares that the rows have in a column of their own. */
export function withShares(rows: readonly SheetRow[], { ways, faults }: SheetWays): SheetWays {
  const refused = [...faults];
  const given = new Map<PlannedWay, number | null>();
  for (const [from, row] of rows.entries()) {
    const text = row.cells.get('probability');
    if (text === undefined) continue;
    const own = ways.filter((way) => way.from === from);
    const shares = readShares(text);
    const refuse = (reason: CellFault): void =>
      void refused.push({ row, column: 'probability', fault: reason });
    if (shares === null) refuse(fault('notShares', { text }));
    else if (shares.length !== own.length) refuse(fault('shareCount', { count: own.length }));
    else for (const [i, way] of own.entries()) given.set(way, shares[i] ?? null);
  }
  return {
    ways: ways.map((way) => ({ ...way, probability: given.get(way) ?? way.probability })),
    faults: refused,
  };
}
