// ELK and the router themselves, in this process instead of in workers.
import Elk from 'elkjs/lib/elk.bundled.js';
import type { RunElk } from '../../src/layout/elk/flow-layout';
import type { RunRouter } from '../../src/layout/elk/fold-rows';
import { routeAll } from '../../src/layout/route/route';

export const runElk: RunElk = (graph) => new Elk().layout(graph);
export const runRouter: RunRouter = async (input) => routeAll(input);
