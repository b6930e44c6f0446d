// The headers of a chart in its pane: they stay at the pane's edges and as large as letters need to be, however far it is zoomed.
import type { ReactNode } from 'react';
import type { Rect } from '../../base/geometry';
import type { Theme } from '../../base/theme';
import { ChangedBands } from '../../drawing/changed-band';
import { stageLines } from '../../drawing/header-text';
import { LaneHeader } from '../../drawing/lane-header';
import { HEADER, headerEdge, type SceneLane, type SceneStage } from '../../drawing/scene';
import { NameBelowNumber, StageHeader } from '../../drawing/stage-header';
import { type StageName, stageName } from '../../drawing/stage-name';
import { TextLines } from '../../steps/text-lines';
import type { MarkedChart } from './charts';
import type { View } from './view';

/** As wide as most names of teams in small letters, px of the screen. */
const NARROW = 78;
/** The room that the strips take at the left and above, px of the screen. */
export const STRIP = { left: NARROW + 4, top: 52 } as const;
const PAD = 4;
const HEIGHT = HEADER.stage;
/** Lower than this a lane shows its icon only, and a stage beside the chart no number. */
const LOW = 56;
const SLIM = 64;
/** A stage above the chart that is this wide shows its number in a disc, or at least its number, px of the screen. */
const NUMBERED = 56;
const LEAST = 34;

/** The part of a band that is in view, so that its name does not leave with its beginning. */
function visible(from: number, size: number, room: number): { at: number; size: number } {
  const at = Math.max(from, 0);
  return { at, size: Math.max(0, Math.min(from + size, room) - at) };
}

function stageOnStrip(stage: SceneStage, edge: 'left' | 'top', view: View, room: number): SceneStage {
  if (edge === 'top') {
    const { at, size } = visible(view.x + stage.rect.x * view.zoom, stage.rect.width * view.zoom, room);
    const header: Rect = { x: at, y: 0, width: size, height: HEIGHT };
    return { ...stage, header, lines: [] };
  }
  const { at, size } = visible(view.y + stage.rect.y * view.zoom, stage.rect.height * view.zoom, room);
  const header: Rect = { x: 0, y: at, width: NARROW, height: size };
  return { ...stage, header, lines: size < 40 ? [] : stageLines(stage.name, size, edge, stage.collapsed) };
}

function laneOnStrip(lane: SceneLane, edge: 'left' | 'top', view: View, room: number): SceneLane {
  if (edge === 'left') {
    const { at, size } = visible(view.y + lane.rect.y * view.zoom, lane.rect.height * view.zoom, room);
    const header: Rect = { x: 0, y: at, width: NARROW - HEADER.laneGap, height: size };
    return { ...lane, header, collapsed: lane.collapsed || size < LOW };
  }
  const { at, size } = visible(view.x + lane.rect.x * view.zoom, lane.rect.width * view.zoom, room);
  const header: Rect = { x: at, y: 0, width: size, height: HEIGHT };
  return { ...lane, header, nameBeside: false, lines: [] };
}

interface HeadersProps {
  readonly chart: MarkedChart;
  readonly view: View;
  readonly theme: Theme;
  /** px of the strip's length. */
  readonly room: { readonly width: number; readonly height: number };
}

/** The strip of lanes or stages at one edge. */
export function HeaderStrip({
  chart,
  view,
  theme,
  room,
  edge,
}: HeadersProps & { readonly edge: 'left' | 'top' }) {
  const { scene, marks } = chart;
  const isLanes = headerEdge(scene.laneDirection, 'lane') === edge;
  const length = edge === 'left' ? room.height : room.width;
  const shift = edge === 'left' ? `translate(${PAD} 0)` : `translate(0 ${PAD})`;
  const isSeen = ({ header }: { readonly header: Rect }): boolean =>
    (edge === 'left' ? header.height : header.width) > 3;
  return (
    <svg
      aria-hidden="true"
      className={
        edge === 'left'
          ? 'absolute left-0 bg-surface border-r border-hair'
          : 'absolute top-0 bg-surface border-b border-hair'
      }
      style={edge === 'left' ? { top: STRIP.top } : { left: STRIP.left }}
      width={edge === 'left' ? STRIP.left : length}
      height={edge === 'left' ? length : STRIP.top}
    >
      <g transform={shift}>
        {isLanes ? (
          <Lanes
            lanes={scene.lanes.map((lane) => laneOnStrip(lane, edge, view, length)).filter(isSeen)}
            {...{ edge, theme }}
            marks={marks.lanes}
          />
        ) : (
          <Stages
            stages={scene.stages.map((stage) => stageOnStrip(stage, edge, view, length)).filter(isSeen)}
            {...{ edge, theme }}
            marks={marks.stages}
          />
        )}
      </g>
    </svg>
  );
}

interface StripProps {
  readonly edge: 'left' | 'top';
  readonly theme: Theme;
  readonly marks: MarkedChart['marks']['lanes'];
}

function Lanes({
  lanes,
  edge,
  theme,
  marks,
}: StripProps & { readonly lanes: readonly SceneLane[] }): ReactNode {
  return (
    <>
      {lanes.map((lane, i) => (
        <LaneHeader
          key={lane.id}
          lane={lane}
          theme={theme}
          edge={edge}
          narrow
          first={i === 0}
          last={i === lanes.length - 1}
        />
      ))}
      <ChangedBands bands={lanes} marks={marks} theme={theme} />
    </>
  );
}

/** With the number where the disc has no room; a header too narrow for a name still has that. */
function linesOf({ number, header }: SceneStage, { lines }: StageName): readonly string[] {
  if (lines.length > 0) return lines;
  return header.width >= LEAST && header.width < NUMBERED ? [String(number)] : [];
}

function Stages({
  stages,
  edge,
  theme,
  marks,
}: StripProps & { readonly stages: readonly SceneStage[] }): ReactNode {
  return (
    <>
      {stages.map((stage, i) => {
        const above = edge === 'top' ? stageName(stage.name, stage.header.width) : null;
        return (
          <g key={stage.id}>
            <StageHeader
              stage={stage}
              theme={theme}
              edge={edge}
              numbered={
                above
                  ? above.number === 'before' && stage.header.width >= NUMBERED
                  : stage.header.height > SLIM
              }
              first={i === 0}
              last={i === stages.length - 1}
            />
            {above?.number === 'above' ? (
              <NameBelowNumber
                number={stage.number}
                lines={above.lines}
                x={stage.header.x + above.left}
                style={above.style}
                theme={theme}
              />
            ) : above ? (
              <TextLines
                lines={linesOf(stage, above)}
                x={stage.header.x + above.left}
                middle={HEIGHT / 2}
                style={above.style}
                fill={theme.ink}
              />
            ) : null}
          </g>
        );
      })}
      <ChangedBands bands={stages} marks={marks} theme={theme} />
    </>
  );
}
