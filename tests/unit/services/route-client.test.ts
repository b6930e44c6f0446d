// The route client: a map is drawn without the router once it was routed in a worker, and the work can be ended.
import { expect, it, vi } from 'vitest';
import { buildScene, sceneFrame } from '../../../src/drawing/build-scene';
import type { Route, RouteInput } from '../../../src/layout/graph';
import { routeOn } from '../../../src/layout/route-on';
import type { LaneDirection } from '../../../src/model/ids';
import { isRouted } from '../../../src/services/route-ahead';
import { createRouteClient } from '../../../src/services/route-client';
import type { RunningWorker } from '../../../src/services/running-worker';
import { testEditor } from '../../helpers/test-editor';

let charts = 0;
/** A chart that was never drawn: its route ends at a place of its own. */
function chart() {
  const editor = testEditor();
  editor.add('Inbound', { kind: 'start', x: 17, y: 24 + 4 * charts++ });
  editor.add('Meet', { stage: 'Qualify' });
  editor.chain('Inbound', 'Meet');
  return { document: editor.document(), map: editor.map };
}

const worker = (route: (direction: LaneDirection, input: RouteInput) => Promise<Route[]>) => ({
  tidy: () => Promise.reject(new Error('not asked')),
  route: vi.fn(route),
  stop: vi.fn(),
});
const answering = () => worker(async (direction, input) => routeOn(direction, input));
const never = new AbortController().signal;

it('has a map routed by a worker, so that drawing it asks no router', async () => {
  const { document, map } = chart();
  const one = answering();
  const client = createRouteClient(() => one satisfies RunningWorker);
  expect(isRouted(document, map)).toBe(false);
  await client.route(document, map, never);
  expect(isRouted(document, map)).toBe(true);
  await client.route(document, map, never);
  expect(one.route).toHaveBeenCalledTimes(1);
  const scene = buildScene(document, map);
  expect(scene.connections.length).toBeGreaterThan(0);
  expect({ ...scene, connections: [], crossings: [] }).toEqual(sceneFrame(document, map));
});

it('routes two maps at once and keeps the workers for the next', async () => {
  const started = [answering(), answering()];
  const start = vi.fn(() => started[start.mock.calls.length - 1]!);
  const client = createRouteClient(start);
  const maps = [chart(), chart(), chart()];
  await Promise.all(maps.slice(0, 2).map(({ document, map }) => client.route(document, map, never)));
  await client.route(maps[2]!.document, maps[2]!.map, never);
  expect(start).toHaveBeenCalledTimes(2);
});

it('stops the worker when it is ended, and resolves', async () => {
  let fail: (fault: Error) => void = () => undefined;
  const slow = worker(() => new Promise((_, reject) => void (fail = reject)));
  slow.stop.mockImplementation(() => fail(new Error('stopped')));
  const ending = new AbortController();
  const { document, map } = chart();
  const work = createRouteClient(() => slow).route(document, map, ending.signal);
  ending.abort();
  await expect(work).resolves.toBeUndefined();
  expect(slow.stop).toHaveBeenCalledTimes(1);
  expect(isRouted(document, map)).toBe(false);
});

it('tells when the worker fails', async () => {
  const broken = worker(() => Promise.reject(new Error('no worker')));
  const { document, map } = chart();
  await expect(createRouteClient(() => broken).route(document, map, never)).rejects.toThrow('no worker');
});
