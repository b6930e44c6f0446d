// Routes a map whichever way its lanes run.
import type { LaneDirection } from '../model/ids';
import type { Route, RouteInput } from './graph';
import { routeAll } from './route/route';
import { turnedInput, turnedRoutes } from './turn';

/** Asks the router, which knows only lanes that run across; input and answer are as they lie on the screen. Pure. */
export const routeOn = (direction: LaneDirection, input: RouteInput): Route[] =>
  direction === 'vertical' ? turnedRoutes(routeAll(turnedInput(input))) : routeAll(input);
