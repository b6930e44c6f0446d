// Only a connection that comes back to where a case has been is drawn dashed, in the chart, as plain flow and in files.
import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/drawing/build-scene';
import { buildFlowScene } from '../../../src/drawing/flow-scene';
import { flowGraph } from '../../../src/layout/elk/flow-graph';
import { layoutFlow } from '../../../src/layout/elk/flow-layout';
import { runElk, runRouter } from '../../helpers/run-elk';
import { sketchFlow, type FlowSketch } from '../../helpers/flow-sketch';

/** Back to the first stage lead the no, which ends there, and the later, which comes again. */
const SKETCH: FlowSketch = {
  steps: {
    Call: 'activity',
    List: { name: 'Nurture list', kind: 'end-parked', lane: 'Sales' },
    Fit: { kind: 'decision', stage: 'Qualify' },
    Offer: { stage: 'Close' },
  },
  ways: ['Call > Fit', 'Fit > Offer: Yes', 'Fit > List: No', 'Fit > Call: Later'],
};

describe('a line that leads back', () => {
  it('is a loop only where it comes back', () => {
    const { document, map } = sketchFlow(SKETCH);
    const kinds = buildScene(document(), map).connections.map(({ label, kind }) => [label?.text ?? '', kind]);
    expect(Object.fromEntries(kinds)).toEqual({ '': 'flow', Yes: 'flow', No: 'flow', Later: 'loop' });
  });

  it('is the one that comes back, wherever the steps stand', () => {
    const ways = ['Begin > Phone', 'Phone > Answers', 'Answers > Third: No', 'Third > Phone: Again'];
    const places: readonly (readonly [number, number, number])[] = [
      [0, 200, 400],
      [400, 200, 0],
      [0, 400, 200],
      [200, 0, 400],
    ];
    for (const [phone, answers, third] of places) {
      const { document, map } = sketchFlow({
        steps: {
          Begin: 'start',
          Phone: { x: phone },
          Answers: { kind: 'decision', x: answers, y: 90 },
          Third: { kind: 'decision', x: third, y: 190 },
        },
        ways,
      });
      const loops = buildScene(document(), map).connections.filter(({ kind }) => kind === 'loop');
      expect(loops.map(({ label }) => label?.text)).toEqual(['Again']);
    }
  });

  it('in the plain flow as well, with stages kept', async () => {
    const { document, map } = sketchFlow(SKETCH);
    const look = { direction: 'right', stages: true } as const;
    const layout = await layoutFlow(flowGraph(document(), map, 'right'), look, runElk, runRouter);
    const { connections } = buildFlowScene({ document: document(), map, layout, ...look });
    const kinds = connections.map(({ label, kind }) => [label?.text ?? '', kind]);
    expect(Object.fromEntries(kinds)).toEqual({ '': 'flow', Yes: 'flow', No: 'flow', Later: 'loop' });
  });

  it('in one team’s chart also where it goes on in another’s, from which cases come back', () => {
    const { document, map } = sketchFlow({
      map: { kind: 'team' },
      steps: {
        Out: { kind: 'hand-off' },
        In: { kind: 'hand-off', stage: 'Qualify' },
        Fit: { kind: 'decision', stage: 'Qualify' },
        Lost: { kind: 'end-lost' },
      },
      ways: ['In > Fit', 'Fit > Out: Later', 'Fit > Lost: No'],
      more: (tx) => {
        for (const way of Object.values(tx.draft.connections))
          if (way.label !== 'No') way.link = `l${way.id}`;
      },
    });
    const kinds = buildScene(document(), map).connections.map(({ label, kind }) => [label?.text ?? '', kind]);
    expect(Object.fromEntries(kinds)).toEqual({ '': 'flow', Later: 'loop', No: 'flow' });
  });
});
