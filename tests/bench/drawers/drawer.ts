// Whoever can draw a neutral graph: this engine, its peers, a prototype.
import type { Drawing } from '../measure/drawing';
import type { NeutralGraph } from '../neutral';

export interface Drawer {
  readonly name: string;
  /** Lays the graph out; what it returns turns the result into a drawing, which is no part of the time. */
  draw(graph: NeutralGraph): (() => Drawing) | Promise<() => Drawing>;
  /** Whether it is asked for the same drawing each time, for records in another order and for other ids. */
  readonly checked: boolean;
  /** Graphs with more nodes are left out. */
  readonly largest: number;
}
