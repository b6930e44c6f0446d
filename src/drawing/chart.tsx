// Draws the inside of a map: everything between the headers, in the order in which things lie on each other.
import { Fragment, type ReactNode } from 'react';
import type { Id } from '../base/id';
import type { Theme } from '../base/theme';
import { Bands, Frame } from './bands';
import { CellMark } from './cell-mark';
import { HandOffMark } from './connection-drawing';
import { GapFlags, GapHalos, HeaderGapFlags } from './gap-layers';
import type { GapNumbers } from './gap-marks';
import { LabelPill } from './label-pill';
import { LaneHeader } from './lane-header';
import { LineDrawings } from './line-drawings';
import { headerEdge, headerRoom, type Scene } from './scene';
import { StageHeader } from './stage-header';
import { StepDrawing } from './step-drawing';

/** By stage, what its figures come to, in parts; drawn in its header. */
export type StageMeasures = ReadonlyMap<Id, readonly string[]>;

interface InsideProps {
  readonly scene: Scene;
  readonly theme: Theme;
  /** What is flagged as a gap; none given: nothing is. */
  readonly gaps?: GapNumbers | undefined;
}

interface ChartProps extends InsideProps {
  readonly measures?: StageMeasures | undefined;
}

/** Bands, connections, crossings, marks, steps and conditions; the first cell's corner is at 0, 0. */
function ChartInside({ scene, theme, gaps }: InsideProps): ReactNode {
  return (
    <>
      <Bands scene={scene} theme={theme} />
      {gaps && <GapHalos scene={scene} theme={theme} gaps={gaps} />}
      <LineDrawings scene={scene} theme={theme} />
      {scene.connections.map(({ id, handOff }) => (
        <Fragment key={id}>{handOff && <HandOffMark at={handOff} theme={theme} />}</Fragment>
      ))}
      {scene.steps.map((step) => (
        <StepDrawing key={step.id} step={step} theme={theme} finished />
      ))}
      {scene.marks.map((mark) => (
        <CellMark key={mark.id} mark={mark} theme={theme} />
      ))}
      {scene.connections.map(({ id, label }) => (
        <Fragment key={id}>{label && <LabelPill label={label} theme={theme} />}</Fragment>
      ))}
      {gaps && <GapFlags scene={scene} theme={theme} gaps={gaps} />}
      <Frame scene={scene} theme={theme} />
    </>
  );
}

/** The size of a map with its headers, px. */
export function chartSize({ width, height, laneDirection }: Scene): { width: number; height: number } {
  const { left, top } = headerRoom(laneDirection);
  return { width: left + width, height: top + height };
}

/** The map with its headers; their common corner is at 0, 0. */
export function Chart({ scene, theme, measures, gaps }: ChartProps): ReactNode {
  const { left, top } = headerRoom(scene.laneDirection);
  const [laneEdge, stageEdge] = [
    headerEdge(scene.laneDirection, 'lane'),
    headerEdge(scene.laneDirection, 'stage'),
  ];
  const strip = { top: `translate(${left} 0)`, left: `translate(0 ${top})` };
  return (
    <>
      <g transform={strip[stageEdge]}>
        {scene.stages.map((stage, i) => (
          <StageHeader
            key={stage.id}
            stage={stage}
            theme={theme}
            edge={stageEdge}
            measure={measures?.get(stage.id)}
            first={i === 0}
            last={i === scene.stages.length - 1}
          />
        ))}
        {gaps && <HeaderGapFlags bands={scene.stages} theme={theme} gaps={gaps} />}
      </g>
      <g transform={strip[laneEdge]}>
        {scene.lanes.map((lane, i) => (
          <LaneHeader
            key={lane.id}
            lane={lane}
            theme={theme}
            edge={laneEdge}
            first={i === 0}
            last={i === scene.lanes.length - 1}
          />
        ))}
        {gaps && <HeaderGapFlags bands={scene.lanes} theme={theme} gaps={gaps} />}
      </g>
      <g transform={`translate(${left} ${top})`}>
        <ChartInside scene={scene} theme={theme} gaps={gaps} />
      </g>
    </>
  );
}
