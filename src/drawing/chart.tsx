// Draws the inside of a map: everything between the headers, in the order in which things lie on each other.
import { Fragment, type ReactNode } from 'react';
import type { Theme } from '../base/theme';
import { Bands, Frame } from './bands';
import { ConnectionDrawing, HandOffMark } from './connection-drawing';
import { CrossingDrawing } from './crossing-drawing';
import { LabelPill } from './label-pill';
import { LaneHeader } from './lane-header';
import { HEADER, type Scene } from './scene';
import { StageHeader } from './stage-header';
import { StepDrawing } from './step-drawing';

interface ChartProps {
  readonly scene: Scene;
  readonly theme: Theme;
}

/** Bands, connections, crossings, marks, steps and conditions; the first cell's corner is at 0, 0. */
function ChartInside({ scene, theme }: ChartProps): ReactNode {
  const kindOf = new Map(scene.connections.map(({ id, kind }) => [id, kind]));
  return (
    <>
      <Bands scene={scene} theme={theme} />
      {scene.connections.map((connection) => (
        <ConnectionDrawing key={connection.id} connection={connection} theme={theme} />
      ))}
      {scene.crossings.map((crossing) => (
        <CrossingDrawing
          key={`${crossing.at.x} ${crossing.at.y}`}
          crossing={crossing}
          theme={theme}
          dashed={kindOf.get(crossing.under) !== 'flow'}
        />
      ))}
      {scene.connections.map(({ id, handOff }) => (
        <Fragment key={id}>{handOff && <HandOffMark at={handOff} theme={theme} />}</Fragment>
      ))}
      {scene.steps.map((step) => (
        <StepDrawing key={step.id} step={step} theme={theme} />
      ))}
      {scene.connections.map(({ id, label }) => (
        <Fragment key={id}>{label && <LabelPill label={label} theme={theme} />}</Fragment>
      ))}
      <Frame scene={scene} theme={theme} />
    </>
  );
}

/** The size of a map with its headers, px. */
export const chartSize = ({ width, height }: Scene): { width: number; height: number } => ({
  width: HEADER.lane + width,
  height: HEADER.stage + HEADER.stageGap + height,
});

/** The map with its headers; their common corner is at 0, 0. */
export function Chart({ scene, theme }: ChartProps): ReactNode {
  const top = HEADER.stage + HEADER.stageGap;
  return (
    <>
      <g transform={`translate(${HEADER.lane} 0)`}>
        {scene.stages.map((stage, i) => (
          <StageHeader
            key={stage.id}
            stage={stage}
            theme={theme}
            first={i === 0}
            last={i === scene.stages.length - 1}
          />
        ))}
      </g>
      <g transform={`translate(0 ${top})`}>
        {scene.lanes.map((lane, i) => (
          <LaneHeader
            key={lane.id}
            lane={lane}
            theme={theme}
            first={i === 0}
            last={i === scene.lanes.length - 1}
          />
        ))}
      </g>
      <g transform={`translate(${HEADER.lane} ${top})`}>
        <ChartInside scene={scene} theme={theme} />
      </g>
    </>
  );
}
