// Draws the graphs of a set by one or more drawers in turn: times, faults, and whether the drawing is always the same.
import type { Drawer } from './drawers/drawer';
import type { Drawing } from './measure/drawing';
import { measure } from './measure/measure';
import { namelessPictureOf, pictureOf } from './measure/picture';
import { inOtherOrder, type NeutralGraph, withOtherIds } from './neutral';
import type { Row } from './report';
import { median, timedInTurn, type Turns, untilSteady } from './timing';

/** A graph as drawn by one drawer. */
export interface DrawnRow {
  readonly graph: NeutralGraph;
  readonly drawing: Drawing;
  readonly row: Row;
}

/**
 * Three runs show whether the drawing is the same. Short ones are repeated, alike for all drawers, because their times are noisy: the
 * engine may throw compiled code away and compile it anew, which slows half a dozen runs of one graph down by two or three times.
 */
const CHECKED: Turns = { least: 3, most: 21, enough: 100 };
const OTHERS: Turns = { least: 3, most: 21, enough: 100 };

const EMPTY: Drawing = { nodes: new Map(), lanes: null, stages: null, edges: new Map(), labels: new Map() };

type Make = () => Promise<() => Drawing> | (() => Drawing);

/** A run that fails gives an empty drawing, in which everything is missing. */
function safely(drawer: Drawer, graph: NeutralGraph, complain: (text: string) => void): Make {
  const failed = (error: unknown): (() => Drawing) => {
    complain(
      `${drawer.name} fails on ${graph.id}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return () => EMPTY;
  };
  return () => {
    try {
      const done = drawer.draw(graph);
      return done instanceof Promise ? done.catch(failed) : done;
    } catch (error) {
      return failed(error);
    }
  };
}

/** One graph by each drawer that takes one of its size, null by the others. */
export async function drawnBy(
  drawers: readonly Drawer[],
  graph: NeutralGraph,
  complain: (text: string) => void = console.error,
): Promise<(DrawnRow | null)[]> {
  const able = drawers.filter(({ largest }) => graph.nodes.length <= largest);
  const makers = able.map((drawer) => safely(drawer, graph, complain));
  const turns = able.map(({ checked }) => (checked ? CHECKED : OTHERS));
  const timed = await timedInTurn(makers, turns);
  const rows: (DrawnRow | null)[] = [];
  for (const drawer of drawers) {
    const { made, times } = timed[able.indexOf(drawer)] ?? { made: [], times: [] };
    const drawing = made[0]?.();
    if (!drawing) {
      rows.push(null);
      continue;
    }
    const pictures = drawer.checked ? made.slice(0, CHECKED.least).map((look) => pictureOf(look())) : [];
    const row: Row = {
      id: graph.id,
      ms: median(times),
      same: pictures.every((picture) => picture === pictures[0]),
      ...(await freedom(drawer, graph, drawing, complain)),
      ...measure(graph, drawing),
    };
    rows.push({ graph, drawing, row });
  }
  return rows;
}

/** Draws the graph with its records in another order, and then with other ids as well. */
async function freedom(
  drawer: Drawer,
  graph: NeutralGraph,
  drawing: Drawing,
  complain: (text: string) => void,
): Promise<Pick<Row, 'orderFree' | 'idFree' | 'twins'>> {
  if (!drawer.checked) return { orderFree: true, idFree: true, twins: false };
  const look = async (other: NeutralGraph): Promise<Drawing> => (await safely(drawer, other, complain)())();
  const picture = pictureOf(drawing);
  const stirred = inOtherOrder(graph);
  const renamed = withOtherIds(stirred);
  const other = await look(renamed.graph);
  const same = picture === pictureOf(other, renamed.back);
  const alike = same || namelessPictureOf(graph, drawing) === namelessPictureOf(renamed.graph, other);
  return { orderFree: picture === pictureOf(await look(stirred)), idFree: alike, twins: alike && !same };
}

/**
 * Times count only once the code is compiled, and the more code a drawer has, the longer that takes: each goes on over small
 * graphs, again and again, until a round over them gets no faster any more. The same rule holds for all.
 */
export async function warmUp(drawers: readonly Drawer[], graphs: readonly NeutralGraph[]): Promise<void> {
  const sorted = [...graphs].sort((a, b) => a.nodes.length - b.nodes.length).slice(0, 40);
  for (const drawer of drawers) {
    const able = sorted.filter(({ nodes }) => nodes.length <= drawer.largest);
    if (able.length) await untilSteady(() => drawRound(drawer, able));
  }
}

async function drawRound(drawer: Drawer, graphs: readonly NeutralGraph[]): Promise<void> {
  for (const graph of graphs) await safely(drawer, graph, () => {})();
}
