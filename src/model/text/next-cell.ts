// The cell of what comes next, taken into a map: connections that are named stay, new ones are made, others go.
import type { Id } from '../../base/id';
import { addStep } from '../commands/add-step';
import { setConnection } from '../commands/set-connection';
import { setWays } from '../commands/set-ways';
import type { Step } from '../document';
import type { Transaction } from '../transaction';
import { type CellFault, fault } from './cell-fault';
import { withoutBarWord } from './bar-text';
import { kindByName } from './kind-by-name';
import { answersTo, endsSomehow, plainOutcome } from './outcomes';
import { leadsOn } from './plan';
import { type NextWish, readNext } from './read-next';
import type { Speech } from './speech';
import type { KnownWay, TableIndex } from './table-index';

/** Of several steps of one name: the one that is connected already, else the first that comes after, else the first. */
function stepMeant(name: string, from: Step, ways: readonly KnownWay[], index: TableIndex): Id | null {
  const named = index.steps(name);
  const connected = named.find((id) => ways.some(({ to }) => to === id));
  const after = named.find((id) => index.place(id) > index.place(from.id));
  return connected ?? after ?? named[0] ?? null;
}

type Wish = NextWish<Id>;

/** Stands for an end that is still to be made, by its name: no id holds a space. */
const NEW = 'new ';

/** The same wishes, with the ends made that are not there yet: in the cell of the step before, where they are placed later. */
function withEnds(
  tx: Transaction,
  { map, lane, stage, x, y }: Step,
  wishes: readonly Wish[],
  { index, speeches }: NextManner,
): { readonly wanted: readonly Wish[]; readonly made: readonly Id[] } {
  const made = new Map<string, Id>();
  const wanted = wishes.map((wish) => {
    if (!wish.to.startsWith(NEW)) return wish;
    const name = wish.to.slice(NEW.length);
    const kind = endsSomehow(name)
      ? plainOutcome(name, answersTo(wishes, wish.to))
      : kindByName(name, speeches);
    const to = made.get(name) ?? addStep(tx, { map, lane, stage, kind, name, x, y });
    made.set(name, to);
    index.renamed(to, name);
    return { ...wish, to };
  });
  return { wanted, made: [...made.values()] };
}

function apply(tx: Transaction, from: Id, wanted: readonly Wish[], index: TableIndex, typed: boolean): void {
  const free = [...index.ways(from)];
  const take = (fits: (way: KnownWay) => boolean): KnownWay | undefined => {
    const at = free.findIndex(fits);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const ways = wanted.map(({ to, label, said, probability }) => {
    // A condition that is written as it stands there is no share, whatever it looks like.
    const same = take((way) => way.to === to && way.label === said);
    if (same) return { connection: same.id, to, label: said, share: null };
    const known = take((way) => way.to === to && way.label === label) ?? take((way) => way.to === to);
    // Where a sheet says nothing of the condition, it stays; where somebody typed, he took it away.
    const kept = known && label === null && !typed ? known.label : label;
    return { connection: known?.id ?? null, to, label: kept, share: probability };
  });
  const gone = free.map(({ id }) => id);
  const ids = setWays(tx, from, ways, gone);
  for (const [i, { share }] of ways.entries())
    if (share !== null) setConnection(tx, ids[i] ?? '', { probability: share });
  index.led(
    from,
    ways
      .map(({ to, label }, i) => ({ id: ids[i] ?? '', to, label }))
      .sort((a, b) => index.place(a.to) - index.place(b.to)),
  );
}

interface NextManner {
  readonly index: TableIndex;
  /** By hand: what is not said is taken away. */
  readonly typed: boolean;
  readonly speeches: readonly Speech[];
  /** A step was made, which has no place of its own yet. */
  onMade(id: Id): void;
}

/**
 * Makes the step lead where the text says. What is connected already keeps its connection; an end that is not there yet is made.
 * Returns why not, and nothing has changed.
 */
export function writeNext(tx: Transaction, step: Step, text: string, manner: NextManner): CellFault | null {
  const { index, typed, speeches } = manner;
  const ways = index.ways(step.id);
  if (text.trim() !== '' && !leadsOn(step.kind)) return fault('noNext');
  const newEnd = (name: string): string | null =>
    kindByName(name, speeches).startsWith('end-') ? `${NEW}${name.trim()}` : null;
  const read = readNext(text, (name) => stepMeant(name, step, ways, index) ?? newEnd(name));
  const [strange] = read.unknown;
  if (strange !== undefined) return fault('noStep', { name: strange });
  // A bar that is not there cannot be made by a cell: what it parts and joins stands in its own row.
  if (read.ways.some(({ said }) => said !== null && withoutBarWord(said, speeches) !== said))
    return fault('noBar', { text });
  const { wanted, made } = withEnds(tx, step, read.ways, manner);
  for (const id of made) manner.onMade(id);
  apply(tx, step.id, wanted, index, typed);
  return null;
}
