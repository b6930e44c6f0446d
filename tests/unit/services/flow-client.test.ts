// The flow client: ELK is started once and on first use, what nobody waits for is dropped, failures are not kept.
import type { ElkNode } from 'elkjs/lib/elk-api';
import { describe, expect, it } from 'vitest';
import { flowGraph, type FlowLook } from '../../../src/layout/elk/flow-graph';
import { createFlowClient } from '../../../src/services/flow-client';
import type { FlowWorker } from '../../../src/services/flow-worker';
import { runElk } from '../../helpers/run-elk';
import { testEditor } from '../../helpers/test-editor';

const LOOK: FlowLook = { direction: 'right', stages: false };

function graphOf(...names: string[]) {
  const editor = testEditor();
  editor.chain(...names);
  return flowGraph(editor.document(), editor.map, 'right');
}

/** A worker that counts what it is asked. */
function counted(layout: FlowWorker['layout'] = runElk) {
  const seen = { starts: 0, asked: 0, stops: 0 };
  const start = async (): Promise<FlowWorker> => {
    seen.starts++;
    return {
      layout: (graph) => {
        seen.asked++;
        return layout(graph);
      },
      stop: () => {
        seen.stops++;
      },
    };
  };
  return { seen, client: createFlowClient(start) };
}

const waiting = (): AbortSignal => new AbortController().signal;

describe('the flow client', () => {
  it('starts ELK on first use, and once', async () => {
    const { seen, client } = counted();
    expect(seen.starts).toBe(0);
    await client.layout(graphOf('a', 'b'), LOOK, waiting());
    await client.layout(graphOf('a', 'b', 'c'), LOOK, waiting());
    expect(seen).toEqual({ starts: 1, asked: 2, stops: 0 });
  });

  it('answers again without asking ELK for an equal graph', async () => {
    const { seen, client } = counted();
    const once = await client.layout(graphOf('a', 'b'), LOOK, waiting());
    const again = await client.layout(graphOf('a', 'b'), LOOK, waiting());
    expect(again).toBe(once);
    expect(seen.asked).toBe(1);
    await client.layout(graphOf('a', 'b'), { ...LOOK, stages: true }, waiting());
    expect(seen.asked).toBe(2);
  });

  it('drops what nobody waits for any more', async () => {
    const { seen, client } = counted();
    const first = client.layout(graphOf('a', 'b'), LOOK, waiting());
    const leaving = new AbortController();
    const dropped = client.layout(graphOf('a', 'b', 'c'), LOOK, leaving.signal);
    leaving.abort();
    const last = client.layout(graphOf('a', 'b', 'c', 'd'), LOOK, waiting());
    expect(await dropped).toBeNull();
    expect((await first)?.boxes.size).toBe(2);
    expect((await last)?.boxes.size).toBe(4);
    expect(seen.asked).toBe(2);
  });

  it('says that ELK gave up, and starts it anew for the next wish', async () => {
    let fails = true;
    const { seen, client } = counted((graph: ElkNode) =>
      fails ? Promise.reject(new RangeError('Maximum call stack size exceeded')) : runElk(graph),
    );
    await expect(client.layout(graphOf('a', 'b'), LOOK, waiting())).rejects.toThrow('stack');
    expect(seen.stops).toBe(1);
    fails = false;
    expect((await client.layout(graphOf('a', 'b'), LOOK, waiting()))?.boxes.size).toBe(2);
    expect(seen.starts).toBe(2);
  });

  it('tries to start ELK again when its code did not come', async () => {
    let there = false;
    const client = createFlowClient(() =>
      there
        ? Promise.resolve({ layout: runElk, stop: () => undefined })
        : Promise.reject(new Error('offline')),
    );
    await expect(client.layout(graphOf('a'), LOOK, waiting())).rejects.toThrow('offline');
    there = true;
    expect((await client.layout(graphOf('a'), LOOK, waiting()))?.boxes.size).toBe(1);
  });
});
