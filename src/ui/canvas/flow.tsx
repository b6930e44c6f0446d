// React Flow as the stage of the chart: it owns no data; nodes and edges come from the scene, gestures go to actions.
import { ReactFlow, SelectionMode, useStoreApi, type Viewport } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { cellAt } from '../actions/acts/place';
import { NOTHING, selectedSteps, selectItems, useSession } from '../session';
import { Background } from './background';
import { type Chart, useChart } from './chart-context';
import { EmptyHint } from './empty-hint';
import { EndHandles } from './end-handles';
import { Guides } from './guides';
import { LabelLayer } from './label-layer';
import { MarksLayer } from './marks-layer';
import { addStepAt } from './place-step';
import { RouteEdge } from './route-edge';
import type { RouteEdge as RouteEdgeType } from './scene-edges';
import type { StepNode as StepNodeType } from './scene-nodes';
import { isAdding, renameConnection, selectConnection, takeSelection } from './selecting';
import { createStepDrag } from './step-drag';
import { StepNode } from './step-node';
import { useElements } from './use-elements';
import { useBoard, usePane, useZoom } from './use-view';
import { clampView, extentOf, ZOOM } from './view';
import { WirePreview } from './wire-preview';

const NODE_TYPES = { step: StepNode };
const EDGE_TYPES = { route: RouteEdge };
const MIDDLE_BUTTON = [1];
const SNAP: [number, number] = [4, 4];
const ADDING_KEYS = ['Shift', 'Meta', 'Control'];
const NO_ATTRIBUTION = { hideAttribution: true };

function useLatest<T>(value: T): () => T {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  }, [value]);
  return useCallback(() => ref.current, []);
}

const isPane = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.classList.contains('react-flow__pane');

function useStepHandlers(chart: () => Chart) {
  const drag = useMemo(() => createStepDrag(chart), [chart]);
  const store = useStoreApi();
  const kept = useRef<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      onNodesChange: (changes: Parameters<typeof drag.moved>[0]) => {
        takeSelection(changes, store.getState().multiSelectionActive, kept.current);
        drag.moved(changes);
      },
      onNodeDragStart: () => drag.start(),
      onNodeDrag: (_: unknown, node: StepNodeType) => drag.over(node),
      onNodeDragStop: () => drag.drop(),
      onNodeClick: (event: MouseEvent, node: StepNodeType) => {
        if (!isAdding(event)) selectItems([node.id]);
      },
      onNodeDoubleClick: (_: unknown, node: StepNodeType) => {
        if (!useSession.getState().readOnly) useSession.setState({ renaming: { kind: 'step', id: node.id } });
      },
      // Shift adds to what is selected; React Flow lets go of it before it reports that a marquee begins.
      onPointerDownCapture: (event: PointerEvent) => {
        const { selection } = useSession.getState();
        kept.current = new Set(isAdding(event) && isPane(event) ? selectedSteps(selection) : []);
      },
      onSelectionEnd: () => {
        kept.current = new Set();
      },
    }),
    [drag, store],
  );
}

function usePaneHandlers(chart: () => Chart) {
  const board = useBoard();
  const t = useTranslations('steps.kinds');
  return useMemo(
    () => ({
      onPaneClick: (event: MouseEvent) => {
        const { tool } = useSession.getState();
        if (tool !== null) {
          addStepAt(chart(), board.toChart({ x: event.clientX, y: event.clientY }), tool, t);
          if (!event.shiftKey) useSession.setState({ tool: null });
        } else {
          const { project, map } = chart();
          const at = board.toChart({ x: event.clientX, y: event.clientY });
          useSession.setState({
            selection: NOTHING,
            pasteCell: cellAt(project.store.document(), map, at),
          });
        }
      },
      onDoubleClick: (event: MouseEvent) => {
        if (!isPane(event)) return;
        addStepAt(chart(), board.toChart({ x: event.clientX, y: event.clientY }), 'activity', t);
      },
      onEdgeClick: (event: MouseEvent, edge: RouteEdgeType) => selectConnection(edge.id, isAdding(event)),
      onEdgeDoubleClick: (_: unknown, edge: RouteEdgeType) => renameConnection(edge.id),
    }),
    [board, chart, t],
  );
}

export function Flow() {
  const chart = useChart();
  const latest = useLatest(chart);
  const { scene, nodes, edges } = useElements();
  const steps = useStepHandlers(latest);
  const pane = usePaneHandlers(latest);
  const size = usePane();
  const zoom = useZoom();
  const extent = useMemo(() => extentOf(chart.scene, size, zoom), [chart.scene, size, zoom]);
  const tool = useSession((session) => session.tool);
  const board = useBoard();
  const onMove = useCallback(
    (event: unknown, { x, y, zoom: at }: Viewport) => {
      if (!event) return;
      // A quick turn of the wheel passes the extent of the zoom before it; the chart's corner would come loose.
      const to = clampView({ x, y, zoom: at }, latest().scene, board.pane());
      if (to.x !== x || to.y !== y) board.setView(to);
    },
    [board, latest],
  );
  return (
    <ReactFlow<StepNodeType, RouteEdgeType>
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      {...steps}
      {...pane}
      nodesDraggable={!chart.readOnly && tool === null}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={ADDING_KEYS}
      selectionOnDrag={tool === null}
      selectionMode={SelectionMode.Partial}
      panOnDrag={MIDDLE_BUTTON}
      panOnScroll
      panOnScrollSpeed={1}
      onMoveStart={onMove}
      onMove={onMove}
      zoomOnDoubleClick={false}
      zoomOnScroll={false}
      minZoom={ZOOM.least}
      maxZoom={ZOOM.most}
      translateExtent={extent}
      snapToGrid
      snapGrid={SNAP}
      nodeDragThreshold={3}
      paneClickDistance={3}
      elevateEdgesOnSelect={false}
      proOptions={NO_ATTRIBUTION}
    >
      <Background />
      <MarksLayer scene={scene} edges={edges} />
      <LabelLayer edges={edges} />
      <WirePreview />
      <EndHandles />
      <Guides />
      <EmptyHint />
    </ReactFlow>
  );
}
