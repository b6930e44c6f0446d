// The worker in which charts are placed and routed, so that the canvas stays alive meanwhile.
import { expose } from 'comlink';
import type { Placing, Route, RouteInput } from '../layout/graph';
import { routeOn } from '../layout/route-on';
import { type Progress, type TidyRequest, tidy } from '../layout/tidy';
import type { LaneDirection } from '../model/ids';

const worker = {
  tidy: (request: TidyRequest, progress: Progress): Placing => tidy(request, progress),
  route: (direction: LaneDirection, input: RouteInput): Route[] => routeOn(direction, input),
};

export type LayoutWorker = typeof worker;

expose(worker);
