// React Flow as the stage of the plain flow: steps and connections are selected and read here, not moved.
import { type NodeChange, ReactFlow, type ReactFlowProps, useStoreApi, ViewportPortal } from '@xyflow/react';
import { type MouseEvent, useMemo, useState } from 'react';
import { FlowStageBands } from '../../../drawing/flow-chart';
import type { FlowScene } from '../../../drawing/flow-scene';
import { useDocument } from '../../project-session';
import { NOTHING, selectedConnections, selectedSteps, selectItems, useSession } from '../../session';
import { FIXED } from '../flow';
import { GapLayer } from '../gap-layer';
import { LabelLayer } from '../label-layer';
import { MarksLayer } from '../marks-layer';
import { createEdgeCache, type RouteEdge } from '../scene-edges';
import { type ChartNode, createNodeCache } from '../scene-nodes';
import { isAdding, openStep, renameConnection, selectLine, takeSelection } from '../selecting';
import { useDrawn } from '../chart-context';
import { type ChartNames, useChartNames } from '../chart-names';
import { useTabStop } from '../use-elements';
import { useTheme } from '../use-theme';
import { useZoom } from '../use-view';
import { useFlowCamera } from './flow-camera';

/** Nothing is collapsed here. */
const noMark = (): string => '';
const NONE: ReadonlySet<string> = new Set();
/** How far the view may travel beyond the drawing, px of the screen. */
const SLACK = 160;

/** The same names as in the matrix, of what is drawn, which may be a little older than the document. */
function useFlowNames(): ChartNames {
  const { scene } = useDrawn();
  const { lanes, stages, teams } = useDocument();
  const bands = useMemo(
    () => ({
      lanes: new Map(Object.values(lanes).map(({ id, team }) => [id, teams[team]?.name ?? ''])),
      stages: new Map(Object.values(stages).map(({ id, name }) => [id, name])),
    }),
    [lanes, stages, teams],
  );
  return useChartNames(scene, bands);
}

function useFlowElements(scene: FlowScene): { nodes: ChartNode[]; edges: RouteEdge[] } {
  const selection = useSession((session) => session.selection);
  const drawn = useDrawn().scene;
  const names = useFlowNames();
  const [nodesOf] = useState(createNodeCache);
  const [edgesOf] = useState(createEdgeCache);
  const selectedSteps_ = useMemo(() => new Set(selectedSteps(selection)), [selection]);
  const selected = useMemo(() => new Set(selectedConnections(selection)), [selection]);
  const tabStop = useTabStop(drawn);
  const nodes = useMemo(
    () =>
      nodesOf({
        scene: drawn,
        selected: selectedSteps_,
        lit: null,
        moving: null,
        tabStop,
        nameOf: names.step,
        markNameOf: noMark,
      }),
    [nodesOf, drawn, selectedSteps_, tabStop, names],
  );
  const edges = useMemo(
    () =>
      edgesOf({
        scene,
        selected,
        selectedSteps: selectedSteps_,
        insertOn: null,
        lit: null,
        hidden: null,
        tabStop,
        nameOf: names.connection,
      }),
    [edgesOf, scene, selected, selectedSteps_, tabStop, names],
  );
  return { nodes, edges };
}

/** Selecting and renaming: the same gestures as in the matrix. */
function useFlowHandlers(): ReactFlowProps<ChartNode, RouteEdge> {
  const store = useStoreApi();
  return useMemo(
    () => ({
      onNodesChange: (changes: NodeChange<ChartNode>[]) =>
        takeSelection(changes, store.getState().multiSelectionActive, NONE),
      onNodeClick: (event: MouseEvent, { id }: ChartNode) => {
        if (!isAdding(event)) selectItems([id]);
      },
      onNodeDoubleClick: (_: unknown, { id }: ChartNode) => {
        openStep(id);
      },
      onEdgeClick: (event: MouseEvent, { data }: RouteEdge) => {
        if (data) selectLine(data.connection, isAdding(event));
      },
      onEdgeDoubleClick: (_: unknown, { data }: RouteEdge) => {
        if (data) renameConnection(data.connection);
      },
      onPaneClick: () => useSession.setState({ selection: NOTHING }),
    }),
    [store],
  );
}

function StageLayer({ scene }: { readonly scene: FlowScene }) {
  const theme = useTheme();
  if (scene.stages.length === 0) return null;
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        style={{ zIndex: -1 }}
        width={1}
        height={1}
        aria-hidden
      >
        <FlowStageBands scene={scene} theme={theme} />
      </svg>
    </ViewportPortal>
  );
}

export function FlowStage({ scene }: { readonly scene: FlowScene }) {
  const { nodes, edges } = useFlowElements(scene);
  const handlers = useFlowHandlers();
  const slack = SLACK / useZoom();
  const { width, height } = scene;
  const extent = useMemo<[[number, number], [number, number]]>(
    () => [
      [-slack, -slack],
      [width + slack, height + slack],
    ],
    [width, height, slack],
  );
  useFlowCamera(scene);
  return (
    <ReactFlow<ChartNode, RouteEdge>
      {...FIXED}
      {...handlers}
      nodes={nodes}
      edges={edges}
      nodesDraggable={false}
      selectionOnDrag
      translateExtent={extent}
    >
      <StageLayer scene={scene} />
      <MarksLayer edges={edges} />
      <LabelLayer edges={edges} />
      <GapLayer edges={edges} />
    </ReactFlow>
  );
}
