// What React Flow reports of the pointer, handed on to selection, drags, tools and the view.
import { type ReactFlowProps, useStoreApi } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Connection } from '../../model/document';
import { cellAt, isOnMatrix } from '../actions/acts/place';
import { travel } from '../actions/acts/travel';
import { showToast } from '../kit/toasts';
import { NOTHING, selectedSteps, selectItems, useSession } from '../session';
import type { Chart } from './chart-context';
import { activeAt } from './active-cell';
import { addStepAt } from './place-step';
import type { RouteEdge } from './scene-edges';
import type { ChartNode } from './scene-nodes';
import { openMark } from './opening';
import { isAdding, renameConnection, selectLine, takeSelection } from './selecting';
import { createStepDrag } from './step-drag';
import { useBoard } from './use-view';
import { clampView } from './view';

const isPane = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.classList.contains('react-flow__pane');

/** Says between which steps a dragged one was put; its button takes that back. */
function useTellInto(chart: () => Chart): (into: Connection) => void {
  const t = useTranslations('canvas');
  const kinds = useTranslations('steps.kinds');
  return useCallback(
    ({ from, to }) => {
      const { project } = chart();
      const { steps } = project.store.document();
      const nameOf = (id: Id): string => steps[id]?.name || kinds(`${steps[id]?.kind ?? 'activity'}.name`);
      const undo = (): void => {
        if (project.history.undoLabel()?.key === 'putBetween') travel(project, 'undo');
      };
      showToast(t('putBetween', { from: nameOf(from), to: nameOf(to) }), {
        key: 'put-between',
        action: { label: t('undo'), run: undo },
      });
    },
    [chart, t, kinds],
  );
}

/** Selecting and dragging steps, and the marquee. `chart` gives the chart as it is when asked. */
export function useStepHandlers(chart: () => Chart) {
  const tellInto = useTellInto(chart);
  const drag = useMemo(() => createStepDrag(chart, tellInto), [chart, tellInto]);
  const store = useStoreApi();
  const kept = useRef<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      onNodesChange: (changes: Parameters<typeof drag.moved>[0]) => {
        takeSelection(changes, store.getState().multiSelectionActive, kept.current);
        drag.moved(changes);
      },
      onNodeDragStart: () => drag.start(),
      onNodeDrag: (_: unknown, node: ChartNode) => {
        if (node.type === 'step') drag.over(node);
      },
      onNodeDragStop: () => drag.drop(),
      onNodeClick: (event: MouseEvent, node: ChartNode) => {
        if (node.type === 'mark') openMark(chart(), node.id);
        else if (!isAdding(event)) selectItems([node.id]);
      },
      onNodeDoubleClick: (_: unknown, node: ChartNode) => {
        if (node.type === 'step' && !useSession.getState().readOnly)
          useSession.setState({ renaming: { kind: 'step', id: node.id } });
      },
      // Shift adds to what is selected; React Flow lets go of it before it reports that a marquee begins.
      onPointerDownCapture: (event: PointerEvent) => {
        const { selection } = useSession.getState();
        kept.current = new Set(isAdding(event) && isPane(event) ? selectedSteps(selection) : []);
      },
      onSelectionStart: () => useSession.setState({ tool: null }),
      onSelectionEnd: () => {
        kept.current = new Set();
      },
    }),
    [chart, drag, store],
  );
}

/** Clicks on empty places and on connections. */
export function usePaneHandlers(chart: () => Chart) {
  const board = useBoard();
  return useMemo(
    () => ({
      onPaneClick: (event: MouseEvent) => {
        const { tool } = useSession.getState();
        const { project, map } = chart();
        const document = project.store.document();
        const at = board.toChart({ x: event.clientX, y: event.clientY });
        // Outside the matrix no cell was meant.
        const isInside = isOnMatrix(document, map, at);
        if (tool !== null) {
          if (isInside) addStepAt(chart(), at, tool);
          useSession.setState({ tool: isInside && event.shiftKey ? tool : null });
        } else {
          const cell = isInside ? cellAt(document, map, at) : null;
          useSession.setState({ selection: NOTHING, pasteCell: cell, activeCell: activeAt(cell, at) });
        }
      },
      onDoubleClick: (event: MouseEvent) => {
        const at = board.toChart({ x: event.clientX, y: event.clientY });
        const { project, map } = chart();
        if (isPane(event) && isOnMatrix(project.store.document(), map, at))
          addStepAt(chart(), at, 'activity');
      },
      onEdgeClick: (event: MouseEvent, { data }: RouteEdge) => {
        if (data) selectLine(data.connection, isAdding(event));
      },
      onEdgeDoubleClick: (_: unknown, { data }: RouteEdge) => {
        if (data) renameConnection(data.connection);
      },
    }),
    [board, chart],
  );
}

type MoveHandlers = Required<Pick<ReactFlowProps, 'onMoveStart' | 'onMove'>>;

/** Keeps the view inside the chart while the user moves it. */
export function useKeepInside(chart: () => Chart): MoveHandlers {
  const board = useBoard();
  return useMemo(() => {
    const keepInside: MoveHandlers['onMove'] = (event, { x, y, zoom }) => {
      // A key that is pressed while the wheel comes to rest sends the view elsewhere, and React Flow still names the wheel.
      if (!event || board.isGliding()) return;
      // A quick turn of the wheel passes the extent of the zoom before it; the chart's corner would come loose.
      const to = clampView({ x, y, zoom }, chart().scene, board.pane());
      if (to.x !== x || to.y !== y) board.setView(to);
    };
    return {
      onMove: keepInside,
      onMoveStart: (event, view) => {
        if (event) board.endGlide();
        keepInside(event, view);
      },
    };
  }, [board, chart]);
}
