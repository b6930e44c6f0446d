// The layout client: the best answer after a first one, newer wishes in place of older ones, and an end at any time.
import { beforeEach, describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/drawing/build-scene';
import type { Placing, Route, RouteInput } from '../../../src/layout/graph';
import { routeOn } from '../../../src/layout/route-on';
import type { Progress, TidyRequest } from '../../../src/layout/tidy';
import { place } from '../../../src/layout/place/place';
import { placeMap } from '../../../src/model/commands/place-map';
import type { LaneDirection } from '../../../src/model/ids';
import { createLayoutClient, type TidyWish } from '../../../src/services/layout-client';
import type { RunningWorker } from '../../../src/services/running-worker';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

interface Call {
  readonly request: TidyRequest;
  readonly progress: Progress;
  answer(placing?: Placing): void;
  fail(): void;
}

/** A worker that answers when told to. */
class SlowWorker implements RunningWorker {
  readonly calls: Call[] = [];
  readonly routed: RouteInput[] = [];
  stopped = false;
  tidy(request: TidyRequest, progress: Progress): Promise<Placing> {
    return new Promise((resolve, reject) => {
      this.calls.push({
        request,
        progress,
        answer: (placing = place(request.graph, { quick: request.quick })) => resolve(placing),
        fail: () => reject(new Error('broken')),
      });
    });
  }
  async route(direction: LaneDirection, input: RouteInput): Promise<Route[]> {
    this.routed.push(input);
    return routeOn(direction, input);
  }
  stop(): void {
    this.stopped = true;
    for (const { fail } of this.calls) fail();
  }
}

let editor: TestEditor;
let workers: SlowWorker[];
const start = (): SlowWorker => {
  const worker = new SlowWorker();
  workers.push(worker);
  return worker;
};
const wish = (part: Partial<TidyWish> = {}): TidyWish => ({
  document: editor.document(),
  map: editor.map,
  scope: null,
  changed: null,
  target: 'screen',
  ...part,
});
/** Lets everything that can go on go on. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  editor = testEditor();
  editor.chain('Call', 'Qualify', 'Offer');
  workers = [];
});

describe('layout client', () => {
  it('starts no worker before it is asked', () => {
    createLayoutClient(start);
    expect(workers).toHaveLength(0);
  });

  it('sends the map with the placing on the screen, the scope, the changed steps and the shape', async () => {
    const scope = new Set([editor.step('Call').id]);
    const asking = createLayoutClient(start).tidy(wish({ scope, changed: scope, target: 'a4' }));
    const { request } = workers[0]!.calls[0]!;
    expect(request).toMatchObject({ scope, changed: scope, aspect: Math.SQRT2, quick: false });
    expect(request.graph.previous?.offsets.get(editor.step('Call').id)).toEqual({ x: 17, y: 16 });
    expect([...(request.graph.previous?.laneSizes.keys() ?? [])]).toHaveLength(2);
    workers[0]!.calls[0]!.answer();
    expect(await asking).not.toBeNull();
  });

  it('asks for the shape as the lanes run', async () => {
    editor.act((tx) => {
      const map = tx.draft.maps[editor.map];
      if (map) map.laneDirection = 'vertical';
    });
    void createLayoutClient(start).tidy(wish({ target: 'slide' }));
    expect(workers[0]!.calls[0]!.request.aspect).toBeCloseTo(9 / 16);
    void createLayoutClient(start).tidy(wish({ target: 'wide' }));
    expect(workers[1]!.calls[0]!.request.aspect).toBeNull();
  });

  it('keeps its worker for the next wish', async () => {
    const client = createLayoutClient(start);
    for (const round of [0, 1]) {
      const asking = client.tidy(wish());
      workers[0]!.calls[round]!.answer();
      expect(await asking).not.toBeNull();
    }
    expect(workers).toHaveLength(1);
    expect(workers[0]!.stopped).toBe(false);
  });

  it('gives up what is older when something newer is wanted, in a worker that is free at once', async () => {
    const client = createLayoutClient(start);
    const older = client.tidy(wish());
    const newer = client.tidy(wish());
    expect(workers.map(({ stopped }) => stopped)).toEqual([true, false]);
    expect(await older).toBeNull();
    workers[0]!.calls[0]!.answer();
    workers[1]!.calls[0]!.answer();
    expect(await newer).not.toBeNull();
  });

  it('ends at once when told to, and starts afresh after that', async () => {
    const client = createLayoutClient(start);
    const control = new AbortController();
    const asking = client.tidy(wish(), { signal: control.signal });
    control.abort();
    expect(await asking).toBeNull();
    expect(workers[0]!.stopped).toBe(true);
    const again = client.tidy(wish());
    workers[1]!.calls[0]!.answer();
    expect(await again).not.toBeNull();
    expect(workers).toHaveLength(2);
  });

  it('starts nothing for a wish that is ended already', async () => {
    const control = new AbortController();
    control.abort();
    expect(await createLayoutClient(start).tidy(wish(), { signal: control.signal })).toBeNull();
    expect(workers).toHaveLength(0);
  });

  it('says when the worker fails, and starts another for the next wish', async () => {
    const client = createLayoutClient(start);
    const asking = client.tidy(wish());
    workers[0]!.calls[0]!.fail();
    await expect(asking).rejects.toThrow('broken');
    expect(workers[0]!.stopped).toBe(true);
    const again = client.tidy(wish());
    workers[1]!.calls[0]!.answer();
    expect(await again).not.toBeNull();
  });

  it('works out a first result only for those who show it, and shows it only when the best one is late', async () => {
    const client = createLayoutClient(start);
    const seen: string[] = [];
    const quick = client.tidy(wish(), { quick: () => seen.push('first') });
    const [first] = workers[0]!.calls;
    expect(first?.request.quick).toBe(true);
    first?.answer();
    await settle();
    workers[0]!.calls[1]!.answer();
    await quick;
    expect(seen).toEqual([]);

    const late = client.tidy(wish(), { quick: () => seen.push('first') });
    workers[0]!.calls[2]!.answer();
    await expect.poll(() => seen).toEqual(['first']);
    workers[0]!.calls[3]!.answer();
    expect(await late).not.toBeNull();
    expect(workers[0]!.calls.map(({ request }) => request.quick)).toEqual([true, false, true, false]);
  });

  it('tells how far it is, never backwards, and nothing once it has ended', async () => {
    const told: number[] = [];
    const control = new AbortController();
    const client = createLayoutClient(start);
    const asking = client.tidy(wish(), {
      quick: () => undefined,
      progress: (done) => void told.push(done),
      signal: control.signal,
    });
    workers[0]!.calls[0]!.progress(0.5);
    workers[0]!.calls[0]!.answer();
    await settle();
    workers[0]!.calls[1]!.progress(0.5);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    control.abort();
    await asking;
    const before = told.length;
    workers[0]!.calls[1]!.progress(0.9);
    expect(told).toHaveLength(before);
  });

  it('has the ways of connections ready for the places that it gives', async () => {
    const asking = createLayoutClient(start).tidy(wish());
    workers[0]!.calls[0]!.answer();
    const placing = await asking;
    if (!placing) throw new Error('no places');
    editor.act((tx) => placeMap(tx, editor.map, placing));
    const scene = buildScene(editor.document(), editor.map);
    const [routed] = workers[0]!.routed;
    expect(routed?.boxes.map(({ rect }) => rect)).toEqual(scene.steps.map(({ rect }) => rect));
    expect(scene.connections).toHaveLength(2);
  });
});
