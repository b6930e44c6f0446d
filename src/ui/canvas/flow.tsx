// React Flow as the stage of the chart: it owns no data; nodes and edges come from the scene, gestures go to actions.
import { ReactFlow, type ReactFlowProps, SelectionMode } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { ActiveCellMark } from './active-cell';
import { Background } from './background';
import { BendHandles } from './bend-handles';
import { useChart } from './chart-context';
import { Comments } from './comments';
import { EmptyHint } from './empty-hint';
import { EndHandles } from './end-handles';
import { useKeepInside, usePaneHandlers, useStepHandlers } from './flow-handlers';
import { InsertMark } from './insert-mark';
import { InsertButton } from './insert-button';
import { GapLayer } from './gap-layer';
import { Guides } from './guides';
import { LabelLayer } from './label-layer';
import { MarkNode } from './mark-node';
import { MarksLayer } from './marks-layer';
import { RouteEdge } from './route-edge';
import type { RouteEdge as RouteEdgeType } from './scene-edges';
import type { ChartNode } from './scene-nodes';
import { StepNode } from './step-node';
import { useTouch } from './touch';
import { useElements } from './use-elements';
import { usePane, useZoom } from './use-view';
import { extentOf, ZOOM } from './view';
import { WirePreview } from './wire-preview';

/** What never changes, made once: React Flow compares its props by identity. Keys are the editor's business, not React Flow's. */
export const FIXED: ReactFlowProps<ChartNode, RouteEdgeType> = {
  nodeTypes: { step: StepNode, mark: MarkNode },
  edgeTypes: { route: RouteEdge },
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: ['Shift', 'Meta', 'Control'],
  selectionMode: SelectionMode.Partial,
  panOnDrag: [1],
  panOnScroll: true,
  panOnScrollSpeed: 1,
  zoomOnDoubleClick: false,
  zoomOnScroll: false,
  minZoom: ZOOM.least,
  maxZoom: ZOOM.most,
  snapToGrid: true,
  snapGrid: [4, 4],
  nodeDragThreshold: 3,
  paneClickDistance: 3,
  elevateEdgesOnSelect: false,
  // A link on the chart would be the next stop of Tab, and lead away from it: the readme names React Flow.
  proOptions: { hideAttribution: true },
};

function useLatest<T>(value: T): () => T {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  }, [value]);
  return useCallback(() => ref.current, []);
}

export function Flow() {
  const chart = useChart();
  const latest = useLatest(chart);
  const { nodes, edges } = useElements();
  const steps = useStepHandlers(latest);
  const pane = usePaneHandlers(latest);
  const keepInside = useKeepInside(latest);
  const size = usePane();
  const zoom = useZoom();
  const extent = useMemo(() => extentOf(chart.scene, size, zoom), [chart.scene, size, zoom]);
  const touch = useTouch();
  return (
    <ReactFlow<ChartNode, RouteEdgeType>
      {...FIXED}
      {...steps}
      {...pane}
      {...keepInside}
      nodes={nodes}
      edges={edges}
      nodesDraggable={!chart.readOnly}
      selectionOnDrag={!touch}
      panOnDrag={touch ? [0, 1] : [1]}
      translateExtent={extent}
    >
      <Background />
      <MarksLayer edges={edges} />
      <LabelLayer edges={edges} />
      <GapLayer edges={edges} />
      <WirePreview />
      <BendHandles />
      <EndHandles />
      <InsertButton />
      <Comments />
      <Guides />
      <InsertMark />
      <EmptyHint />
      <ActiveCellMark />
    </ReactFlow>
  );
}
