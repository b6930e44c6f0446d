// Folding at its border: what leads into the folded steps begins in the detail at a start, what leads out ends there at a stub.
import type { Id } from '../../base/id';
import { blankConnection, blankStep } from '../blank';
import type { Connection, ProjectDocument, Step } from '../document';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** What folding adds is called so, in the words of whoever folds. */
export interface FoldWords {
  readonly start: string;
  /** The end of a way that goes on outside: at this step of this team. */
  to(step: string, team: string): string;
}

interface Border {
  readonly now: ProjectDocument;
  /** The sub-process that takes the steps' place. */
  readonly step: Id;
  readonly detail: Id;
  readonly words: FoldWords;
  readonly links: FoldLinks;
  /** The stand-ins so far. */
  count: number;
}

/** Each stand-in lies so much further from the step that it stands beside, px, until it gets a place. */
const BESIDE = 24;

const OWN_WAY = { bends: null, labelAt: null } as const;

const isNote = (step: Step | undefined): boolean => step?.kind === 'note';

/** A step of the detail that stands for one outside, beside the one that it is connected to. */
function standIn(tx: Transaction, border: Border, beside: Id, look: Pick<Step, 'kind' | 'name'>): Id {
  const id = tx.newId();
  const { lane, stage, x, y } = draftRecord(tx, 'steps', beside);
  border.count += 1;
  const by = BESIDE * border.count;
  tx.draft.steps[id] = blankStep({ id, map: border.detail, lane, stage, x: x + by, y: y + by, ...look });
  return id;
}

const lookOf = ({ now, words }: Border, far: Step | undefined): Pick<Step, 'kind' | 'name'> => {
  if (!far) return { kind: 'hand-off', name: '' };
  if (isNote(far) || far.kind.startsWith('end-')) return { kind: far.kind, name: far.name };
  const team = now.teams[now.lanes[far.lane]?.team ?? '']?.name ?? '';
  return { kind: 'hand-off', name: words.to(far.name, team) };
};

/**
 * One link for each group of connections that become one. A link that connections have already goes on, unless it is not theirs
 * alone: what expands the fold again finds the two halves of a way by their link.
 */
export class FoldLinks {
  readonly #known = new Map<string, Id>();
  readonly #taken: Set<Id>;

  /** `inner`: the connections that are folded whole. */
  constructor(
    readonly tx: Transaction,
    inner: readonly Connection[],
  ) {
    this.#taken = new Set(inner.flatMap(({ link }) => link ?? []));
  }

  of({ link }: Connection, key: string): { readonly link: Id; readonly isNew: boolean } {
    const whole = `${key} ${link ?? ''}`;
    const known = this.#known.get(whole);
    const name = known ?? (link !== null && !this.#taken.has(link) ? link : this.tx.newId());
    this.#known.set(whole, name);
    this.#taken.add(name);
    return { link: name, isNew: known === undefined };
  }
}

/** What leads in now leads to the sub-process; in the detail it begins at one start, or at a copy of the remark. Returns what was added. */
export function foldEntries(tx: Transaction, entries: readonly Connection[], border: Border): Id[] {
  const added: Id[] = [];
  let start: Id | null = null;
  for (const entry of entries) {
    const from = border.now.steps[entry.from];
    const { link, isNew } = border.links.of(entry, `in ${isNote(from) ? entry.id : entry.to}`);
    Object.assign(draftRecord(tx, 'connections', entry.id), {
      to: border.step,
      toSide: null,
      link,
      ...OWN_WAY,
    });
    if (!isNew) continue;
    const look = isNote(from) ? lookOf(border, from) : { kind: 'start' as const, name: border.words.start };
    const begin: Id = isNote(from) || start === null ? standIn(tx, border, entry.to, look) : start;
    if (begin !== start) added.push(begin);
    if (!isNote(from)) start = begin;
    const id = tx.newId();
    tx.draft.connections[id] = {
      ...blankConnection({ id, map: border.detail, from: begin, to: entry.to }),
      link,
    };
  }
  return added;
}

/** The share of a way out of the whole sub-process: known only where all ways out leave one step, or there is just one. */
const shareOf = (exit: Connection, exits: readonly Connection[]): number | null =>
  exits.every(({ from }) => from === exit.from) ? exit.probability : null;

/** What leads out ends in the detail at a stub; the sub-process leads on in its place. Those alike become one. Returns what was added. */
export function foldExits(tx: Transaction, exits: readonly Connection[], border: Border): Id[] {
  const { step, detail, now, links } = border;
  const stubs = new Map<Id, Id>();
  for (const exit of exits) {
    const { link, isNew } = links.of(exit, `out ${JSON.stringify([exit.to, exit.label])}`);
    if (isNew) {
      const id = tx.newId();
      tx.draft.connections[id] = {
        ...blankConnection({ id, map: draftRecord(tx, 'steps', step).map, from: step, to: exit.to }),
        label: exit.label,
        probability: shareOf(exit, exits),
        toSide: exit.toSide,
        link,
      };
      stubs.set(link, standIn(tx, border, exit.from, lookOf(border, now.steps[exit.to])));
    }
    const record = draftRecord(tx, 'connections', exit.id);
    Object.assign(record, { map: detail, to: stubs.get(link) ?? '', toSide: null, link, ...OWN_WAY });
  }
  return [...stubs.values()];
}
