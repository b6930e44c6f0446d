// Moves one piece of a chain past the one that follows it: the way in, between and out of them is led anew.
import type { Id } from '../../base/id';
import type { Connection, ProjectDocument } from '../document';
import { documentNow } from '../draft-record';
import { incoming, outgoing } from '../queries';
import type { Transaction } from '../transaction';
import { reconnect } from './reconnect';

/** Why not: a start cannot come later, an end not earlier; ways branch or meet between them; they do not follow each other. */
export type SwapFault = 'start' | 'end' | 'branches' | 'apart';

const isFlow = ({ steps }: ProjectDocument, { from, to }: Connection): boolean =>
  steps[from]?.kind !== 'note' && steps[to]?.kind !== 'note';

const waysOut = (document: ProjectDocument, id: Id | undefined): readonly Connection[] =>
  outgoing(document, id ?? '').filter((one) => isFlow(document, one));

const waysIn = (document: ProjectDocument, id: Id | undefined): readonly Connection[] =>
  incoming(document, id ?? '').filter((one) => isFlow(document, one));

/** The only way between two steps; null when there is none, or more ways leave the one or lead to the other. */
function onlyWay(document: ProjectDocument, from: Id | undefined, to: Id | undefined): Connection | null {
  const [[out, ...branches], [into, ...meeting]] = [waysOut(document, from), waysIn(document, to)];
  return out && out.id === into?.id && branches.length + meeting.length === 0 ? out : null;
}

function faultOf(document: ProjectDocument, first: readonly Id[], second: readonly Id[]): SwapFault | null {
  const chain = [...first, ...second];
  const kindOf = (id: Id): string => document.steps[id]?.kind ?? '';
  if (chain.some((id) => kindOf(id) === 'note')) return 'apart';
  const meets = waysOut(document, first.at(-1)).some(({ to }) => to === second[0]);
  const isChain = chain.every((id, i) => i === 0 || onlyWay(document, chain[i - 1], id) !== null);
  const out = waysOut(document, chain.at(-1));
  const loops = [...waysIn(document, chain[0]).map(({ from }) => from), ...out.map(({ to }) => to)];
  if (!meets) return 'apart';
  if (first.some((id) => kindOf(id) === 'start')) return 'start';
  if (second.some((id) => kindOf(id).startsWith('end-'))) return 'end';
  return isChain && out.length <= 1 && !loops.some((id) => chain.includes(id)) ? null : 'branches';
}

/**
 * `first` and `second` are pieces of a chain, each in order, the second following the first. Conditions stay with the step that
 * they leave, as do the sides and probabilities of unchanged ends. Returns why it is not possible, with nothing changed.
 */
export function moveInFlow(
  tx: Transaction,
  { first, second }: { readonly first: readonly Id[]; readonly second: readonly Id[] },
): SwapFault | null {
  const document = documentNow(tx);
  const [start, end] = [first[0], second[0]];
  const between = onlyWay(document, first.at(-1), end);
  const fault = faultOf(document, first, second);
  if (fault !== null || start === undefined || end === undefined || !between) return fault ?? 'apart';
  const [out] = waysOut(document, second.at(-1));
  for (const { id } of waysIn(document, start)) reconnect(tx, id, { to: end });
  if (out) {
    reconnect(tx, between.id, { to: out.to });
    reconnect(tx, out.id, { to: start });
  } else reconnect(tx, between.id, { from: second.at(-1) ?? end, to: start });
  return null;
}
