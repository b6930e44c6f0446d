// Draws one team's part of a map as a chart of its own; connections that cross to other teams end at hand-offs that share a link.
import type { Id } from '../../base/id';
import { blankConnection, blankStep } from '../blank';
import type { Connection, ProjectDocument, Step } from '../document';
import { documentNow, draftRecord } from '../draft-record';
import { copyMap, type NewIds } from '../maps/copy-map';
import type { StubWords } from '../maps/stubs';
import { type Tie, tieTo } from '../maps/ties';
import { connectionsOf, stagesOf, stepsOf, teamOf } from '../queries';
import type { Transaction } from '../transaction';

interface TeamChart {
  /** The lane of the team on the map that the chart is taken out of; that map stays as it is. */
  readonly lane: Id;
  readonly name: string;
  readonly words: StubWords;
}

/** Each stub lies so much further from the step that it stands beside, px, until it gets a place. */
const BESIDE = 24;

/** What the stubs of one chart share. */
interface Cutting {
  readonly now: ProjectDocument;
  readonly map: Id;
  readonly ids: NewIds;
  readonly tie: Tie;
  readonly words: StubWords;
}

/** The stub in place of `far`, beside the copy of `near`; the link is the cut connection's own id, so that both charts agree on it. */
function cut(
  tx: Transaction,
  connection: Connection,
  [near, far, place]: readonly [Step, Step, number],
  cutting: Cutting,
): Id {
  const { now, map, ids, tie, words } = cutting;
  const copy = draftRecord(tx, 'steps', ids.get(near.id) ?? '');
  const leaves = connection.from === near.id;
  const stub = tx.newId();
  const name = words[leaves ? 'to' : 'from'](far.name, teamOf(now, far.lane).name);
  const at = {
    map,
    lane: copy.lane,
    stage: copy.stage,
    x: near.x + BESIDE * place,
    y: near.y + BESIDE * place,
  };
  tx.draft.steps[stub] = {
    ...blankStep({ id: stub, kind: 'hand-off', name, ...at }),
    action: leaves ? 'hand-over' : 'receive',
  };
  const id = tx.newId();
  const [from, to] = leaves ? [copy.id, stub] : [stub, copy.id];
  tx.draft.connections[id] = {
    ...blankConnection({ id, map, from, to }),
    label: connection.label,
    probability: connection.probability,
    link: connection.link ?? connection.id,
    basedOn: tie(connection.id, connection.basedOn),
  };
  return stub;
}

/** Returns the chart, and its stubs, which lie near what they stand beside until they get places. Stages without steps are collapsed. */
export function addTeamChart(tx: Transaction, { lane, name, words }: TeamChart): { map: Id; stubs: Id[] } {
  const now = documentNow(tx);
  const { map: source, team } = draftRecord(tx, 'lanes', lane);
  const { side, staffing } = draftRecord(tx, 'maps', source);
  const tie = tieTo(side);
  const own = Object.fromEntries(Object.entries(staffing).filter(([of]) => of === team));
  const fields = { name, kind: 'team', team, parentStep: null, staffing: own } as const;
  const ids = copyMap(tx, now, source, { fields, tie, lanes: ({ id }) => id === lane });
  const map = ids.get(source) ?? '';
  const cutting: Cutting = { now, map, ids, tie, words };
  let place = 0;
  const stubs = connectionsOf(now, source).flatMap((connection) => {
    const [from, to] = [now.steps[connection.from], now.steps[connection.to]];
    if (!from || !to || (from.lane === lane) === (to.lane === lane)) return [];
    const [near, far] = from.lane === lane ? [from, to] : [to, from];
    return [cut(tx, connection, [near, far, ++place], cutting)];
  });
  for (const { id } of stagesOf(now, source)) {
    const stage = draftRecord(tx, 'stages', ids.get(id) ?? '');
    const isUsed = stepsOf(now, source).some((step) => step.lane === lane && step.stage === id);
    Object.assign(stage, { size: null, minSize: null, display: isUsed ? 'open' : 'collapsed' });
  }
  Object.assign(draftRecord(tx, 'lanes', ids.get(lane) ?? ''), {
    size: null,
    minSize: null,
    display: 'open',
  });
  return { map, stubs };
}
