// The stages of the plain flow view: which part of the drawing belongs to each, and how its name is broken.
import type { Rect, Size } from '../base/geometry';
import type { Id } from '../base/id';
import type { FlowDirection } from '../layout/elk/flow-graph';
import type { FlowLayout } from '../layout/elk/flow-layout';
import type { ProjectDocument } from '../model/document';
import { stagesOf, stepsOf } from '../model/queries';
import { breakLines } from '../steps/label';
import { stepKind } from '../steps/registry';
import type { TextStyle } from '../steps/words';

/** A stage's part of the drawing, across its whole width or height, and where its title stands. */
export interface FlowStage {
  readonly id: Id;
  readonly rect: Rect;
  /** Counted from 1 among all stages, drawn or not. */
  readonly number: number;
  readonly lines: readonly string[];
  readonly title: Rect;
}

/** How stage titles are set. */
export const FLOW_STAGE_TEXT: TextStyle = { size: 13, weight: 600, lineHeight: 16 };
/** The number's disc and what lies round it, px. */
export const FLOW_STAGE = { disc: 19, toName: 27, pad: 10, head: 44, side: 148 } as const;

interface Part {
  readonly id: Id;
  readonly number: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Where each stage with steps lies along the flow, in order. */
function partsOf(document: ProjectDocument, map: Id, layout: FlowLayout, along: 'x' | 'y'): Part[] {
  const size = along === 'x' ? 'width' : 'height';
  const parts = new Map<Id, { from: number; to: number }>();
  for (const { id, kind, stage } of stepsOf(document, map)) {
    const box = layout.boxes.get(id);
    // Remarks lie beside what they are about, whatever their own stage is.
    if (!box || !stepKind(kind).flows) continue;
    const part = parts.get(stage);
    const [from, to] = [box[along], box[along] + box[size]];
    parts.set(stage, { from: Math.min(part?.from ?? from, from), to: Math.max(part?.to ?? to, to) });
  }
  return stagesOf(document, map).flatMap(({ id, name }, i) => {
    const part = parts.get(id);
    return part ? [{ id, name, number: i + 1, ...part }] : [];
  });
}

/** The borders between parts, in the middle of the gap between two; null when two parts overlap. */
function borders(parts: readonly Part[]): number[] | null {
  const between = parts.slice(1).map((part, i) => {
    const before = parts[i]?.to ?? part.from;
    return before <= part.from ? (before + part.from) / 2 : null;
  });
  return between.every((border) => border !== null) ? between : null;
}

/** What stage titles take of the drawing's upper (or left) edge, and the stages for a drawing of a size. */
export interface FlowStages {
  readonly room: { readonly x: number; readonly y: number };
  place(size: Size): FlowStage[];
}

/** The stages of a laid out flow; null when their steps are not one behind the other, so that no band can hold them. */
export function flowStages(
  document: ProjectDocument,
  map: Id,
  layout: FlowLayout,
  direction: FlowDirection,
): FlowStages | null {
  const across = direction === 'right';
  const parts = partsOf(document, map, layout, across ? 'x' : 'y');
  const edges = borders(parts);
  if (!edges || parts.length === 0) return null;
  const room = across ? { x: 0, y: FLOW_STAGE.head } : { x: FLOW_STAGE.side, y: 0 };
  const place = ({ width, height }: Size): FlowStage[] => {
    // The drawing's own room is the same on both sides; borders count from where its boxes begin.
    const shift = across ? (width - layout.width) / 2 : (height - layout.height) / 2;
    const ends = [0, ...edges.map((edge) => edge + shift), across ? width : height];
    return parts.map(({ id, number, name }, i) => {
      const from = ends[i] ?? 0;
      const size = (ends[i + 1] ?? from) - from;
      const rect = across ? { x: from, y: 0, width: size, height } : { x: 0, y: from, width, height: size };
      const title = across
        ? { x: from, y: 0, width: size, height: FLOW_STAGE.head }
        : { x: 0, y: from, width: FLOW_STAGE.side, height: Math.min(size, 72) };
      const { lines } = breakLines(name, FLOW_STAGE_TEXT, () => textRoom(title), across ? 2 : 4);
      return { id, rect, number, lines, title };
    });
  };
  return { room, place };
}

const textRoom = ({ width }: Rect): number => Math.max(24, width - 2 * FLOW_STAGE.pad - FLOW_STAGE.toName);
