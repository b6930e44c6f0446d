// A map as plain flow, laid out anew after each change: the old drawing stays until the new one is there.
import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../base/id';
import { buildFlowScene, type FlowScene } from '../drawing/flow-scene';
import { same } from '../drawing/same';
import { type FlowGraph, type FlowLook, flowGraph } from '../layout/elk/flow-graph';
import type { FlowLayout } from '../layout/elk/flow-layout';
import type { ProjectDocument } from '../model/document';
import { useDocument, useProject } from './project-session';
import { useServices } from './services-context';

/** What was asked for. The same graph stays the same object as long as nothing in it changes. */
interface Wish {
  readonly graph: FlowGraph;
  readonly look: FlowLook;
}

interface Laid extends Wish {
  readonly map: Id;
  readonly layout: FlowLayout;
  /** The last document that it was right for. */
  readonly document: ProjectDocument;
}

export interface ShownFlow {
  /** Null until there is a first layout. */
  readonly scene: FlowScene | null;
  readonly state: 'ready' | 'working' | 'failed';
  /** Tries once more after a failure. */
  retry(): void;
}

function useWish(document: ProjectDocument, map: Id, look: FlowLook): Wish {
  const { direction, stages } = look;
  const made = useMemo<Wish>(
    () => ({ graph: flowGraph(document, map, direction), look: { direction, stages } }),
    [document, map, direction, stages],
  );
  const [kept, setKept] = useState(made);
  if (made === kept || same(made, kept)) return kept;
  setKept(made);
  return made;
}

/** Lays a map out as plain flow, as long as it is `wanted`. */
export function useFlowScene(map: Id, look: FlowLook, wanted = true): ShownFlow {
  const document = useDocument();
  const { store } = useProject();
  const { flow } = useServices();
  const wish = useWish(document, map, look);
  const [laid, setLaid] = useState<Laid | null>(null);
  const [failed, setFailed] = useState<Wish | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    const asking = new AbortController();
    flow.layout(wish.graph, wish.look, asking.signal).then(
      (layout) => {
        // Whatever else has changed in the document meanwhile is taken over at once, below.
        if (layout && !asking.signal.aborted) setLaid({ ...wish, map, layout, document: store.document() });
      },
      () => {
        if (!asking.signal.aborted) setFailed(wish);
      },
    );
    return () => asking.abort();
  }, [flow, store, wish, map, attempt, wanted]);
  const fresh = laid !== null && laid.graph === wish.graph && laid.look === wish.look;
  if (fresh && laid.document !== document) setLaid({ ...laid, document });
  const scene = useMemo(
    () => laid && laid.map === map && buildFlowScene({ ...laid, ...laid.look }),
    [laid, map],
  );
  return {
    scene: scene || null,
    state: fresh ? 'ready' : failed === wish ? 'failed' : 'working',
    retry: () => {
      setFailed(null);
      setAttempt((number) => number + 1);
    },
  };
}
