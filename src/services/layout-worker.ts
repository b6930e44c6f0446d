// The worker in which charts are placed, so that the canvas stays alive meanwhile.
import { expose } from 'comlink';
import type { LayoutGraph, Placing } from '../layout/graph';
import { place } from '../layout/place/place';

const worker = { place: (graph: LayoutGraph): Placing => place(graph) };

export type LayoutWorker = typeof worker;

expose(worker);
