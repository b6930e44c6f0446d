// What comes next, as a cell says it: names of steps, each with the condition of its connection before a colon.
import type { Id } from '../../base/id';
import { setWays } from '../commands/set-ways';
import type { Step } from '../document';
import type { Transaction } from '../transaction';
import { type CellFault, fault } from './cell-fault';
import { pairsIn, splitKnown } from './speech';
import type { KnownWay, TableIndex } from './table-index';

interface Way {
  readonly to: Id;
  /** Null: no condition is given. */
  readonly label: string | null;
}

/** Of several steps of one name: the one that is connected already, else the first that comes after, else the first. */
function stepMeant(name: string, from: Step, ways: readonly KnownWay[], index: TableIndex): Id | null {
  const named = index.steps(name);
  const connected = named.find((id) => ways.some(({ to }) => to === id));
  const after = named.find((id) => index.place(id) > index.place(from.id));
  return connected ?? after ?? named[0] ?? null;
}

function readWay(text: string, from: Step, ways: readonly KnownWay[], index: TableIndex): Way | null {
  const whole = stepMeant(text, from, ways, index);
  if (whole !== null) return { to: whole, label: null };
  for (const [label, name] of pairsIn(text)) {
    // A semicolon before the colon ends a way: it is no part of the next one's condition.
    const to = /[;；\n]/u.test(label) ? null : stepMeant(name, from, ways, index);
    if (to !== null) return { to, label };
  }
  return null;
}

/** Names that hold a comma stand as they are; otherwise commas part names too. */
function partsOf(text: string, fits: (part: string) => boolean): string[] {
  return splitKnown(text, fits).flatMap((part) => {
    if (fits(part)) return [part];
    const smaller = part.split(/[,，、]/u).map((one) => one.trim());
    return smaller.every((one) => one !== '' && fits(one)) ? smaller : [part];
  });
}

function apply(tx: Transaction, from: Id, wanted: readonly Way[], index: TableIndex, typed: boolean): void {
  const free = [...index.ways(from)];
  const take = (fits: (way: KnownWay) => boolean): KnownWay | undefined => {
    const at = free.findIndex(fits);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const ways = wanted.map(({ to, label }) => {
    const known = take((way) => way.to === to && way.label === label) ?? take((way) => way.to === to);
    // Where a sheet says nothing of the condition, it stays; where somebody typed, he took it away.
    const said = known && label === null && !typed ? known.label : label;
    return { connection: known?.id ?? null, to, label: said };
  });
  const gone = free.map(({ id }) => id);
  const ids = setWays(tx, from, ways, gone);
  index.led(
    from,
    ways
      .map(({ to, label }, i) => ({ id: ids[i] ?? '', to, label }))
      .sort((a, b) => index.place(a.to) - index.place(b.to)),
  );
}

/** Lets a step lead on to another, unless it does already. */
export function leadOn(tx: Transaction, from: Id, to: Id, index: TableIndex): void {
  const ways = index.ways(from);
  if (ways.some((way) => way.to === to)) return;
  const kept = ways.map((way) => ({ to: way.to, label: way.label }));
  apply(tx, from, [...kept, { to, label: null }], index, false);
}

/** Makes the step lead where the text says. What is connected already keeps its connection. Returns why not, and nothing has changed. */
export function writeNext(
  tx: Transaction,
  step: Step,
  text: string,
  index: TableIndex,
  typed: boolean,
): CellFault | null {
  const ways = index.ways(step.id);
  if (text.trim() !== '' && (step.kind.startsWith('end-') || step.kind === 'note')) return fault('noNext');
  const read = (part: string): Way | null => readWay(part, step, ways, index);
  const wanted: Way[] = [];
  for (const part of partsOf(text, (one) => read(one) !== null)) {
    const way = read(part);
    if (!way) return fault('noStep', { name: part });
    wanted.push(way);
  }
  apply(tx, step.id, wanted, index, typed);
  return null;
}
