// Dragging a kind from the palette onto the chart: a ghost follows the pointer, the cell or connection under it is shown.
import type { Point } from '../../base/geometry';
import type { StepKindId } from '../../model/ids';
import { cellAt } from '../actions/acts/place';
import { useSession } from '../session';
import type { Chart } from './chart-context';
import { startEdgePan } from './edge-pan';
import { endGesture, setGesture } from './gesture';
import { canInsert, insertSpot } from './insert-spot';
import { addStepAt } from './place-step';
import { followPointer } from './pointer-drag';
import type { Board } from './use-view';

interface PaletteDrag {
  readonly board: Board;
  readonly chart: Chart;
  readonly kind: StepKindId;
  readonly down: PointerEvent;
}

const paneArea = (): DOMRect | null =>
  window.document.querySelector('.chart .react-flow')?.getBoundingClientRect() ?? null;

export function startPaletteDrag({ board, chart, kind, down }: PaletteDrag): void {
  let pointer: Point = { x: down.clientX, y: down.clientY };
  const show = (): void => {
    const over = board.isOver(pointer);
    const at = board.toChart(pointer);
    setGesture({
      ghost: { kind, at: pointer },
      cell: over ? cellAt(chart.project.store.document(), chart.map, at) : null,
      insertOn: over && canInsert(kind) ? insertSpot(chart.scene, at) : null,
    });
  };
  const pan = startEdgePan(board, paneArea, show);
  const end = (): void => {
    pan.stop();
    endGesture();
  };
  followPointer(down, {
    start: () => useSession.setState({ tool: null }),
    move: (at) => {
      pointer = at;
      // The palette itself lies at the pane's foot: only what has reached the chart pans.
      pan.at(board.isOver(at) ? at : middle(paneArea(), at));
      show();
    },
    drop: (at) => {
      end();
      if (board.isOver(at)) addStepAt(chart, board.toChart(at), kind);
      // The click that ends a drag over the palette must not arm the tool.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
    },
    click: end,
    cancel: end,
  });
}

const swallow = (event: MouseEvent): void => event.stopPropagation();

const middle = (area: DOMRect | null, at: Point): Point =>
  area ? { x: area.left + area.width / 2, y: area.top + area.height / 2 } : at;
