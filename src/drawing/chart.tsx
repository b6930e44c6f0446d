// Draws the inside of a map: everything between the headers, in the order in which things lie on each other.
import { Fragment, type ReactNode } from 'react';
import type { Id } from '../base/id';
import type { Theme } from '../base/theme';
import { Bands, Frame } from './bands';
import { CellMark } from './cell-mark';
import { type ChartMarks, NO_MARKS } from './change-marks';
import { ChangedBands } from './changed-band';
import { ChangedStep } from './changed-step';
import { type ConnectionLook, HandOffMark } from './connection-drawing';
import { GapFlags, GapHalos, HeaderGapFlags } from './gap-layers';
import type { GapNumbers } from './gap-marks';
import { LabelPill } from './label-pill';
import { LaneHeader } from './lane-header';
import { LineDrawings } from './line-drawings';
import { headerEdge, headerRoom, type Scene, type SceneStep } from './scene';
import { StageHeader } from './stage-header';

/** By stage, what its figures come to, in parts; drawn in its header. */
export type StageMeasures = ReadonlyMap<Id, readonly string[]>;

interface InsideProps {
  readonly scene: Scene;
  readonly theme: Theme;
  /** What is flagged as a gap; none given: nothing is. */
  readonly gaps?: GapNumbers | undefined;
  /** What a comparison says of the map. */
  readonly marks?: ChartMarks | undefined;
  /** Steps that are shown only as what lies around the others. */
  readonly pale?: ReadonlySet<Id> | undefined;
}

/** Opacity of a step that is pale: its words can still be read on paper. */
const PALE = 0.55;

interface ChartProps extends InsideProps {
  readonly measures?: StageMeasures | undefined;
}

/** Bands, connections, crossings, marks, steps and conditions; the first cell's corner is at 0, 0. */
export function ChartInside({ scene, theme, gaps, marks = NO_MARKS, pale }: InsideProps): ReactNode {
  const lookOf = (connection: Id): ConnectionLook => marks.connections.get(connection) ?? 'normal';
  const stepOf = (step: SceneStep): ReactNode => (
    <ChangedStep
      key={step.id}
      step={step}
      theme={theme}
      mark={marks.steps.get(step.id)}
      gaps={marks.gaps.get(step.id)}
    />
  );
  return (
    <>
      <Bands scene={scene} theme={theme} />
      {gaps && <GapHalos scene={scene} theme={theme} gaps={gaps} />}
      <LineDrawings scene={scene} theme={theme} looks={marks.connections} />
      {scene.connections.map(({ id, handOff }) => (
        <Fragment key={id}>
          {handOff && <HandOffMark at={handOff} theme={theme} look={lookOf(id)} />}
        </Fragment>
      ))}
      {scene.steps.map((step) =>
        pale?.has(step.id) ? (
          <g key={step.id} opacity={PALE}>
            {stepOf(step)}
          </g>
        ) : (
          stepOf(step)
        ),
      )}
      {scene.marks.map((mark) => (
        <CellMark key={mark.id} mark={mark} theme={theme} />
      ))}
      {scene.connections.map(({ id, label }) => (
        <Fragment key={id}>{label && <LabelPill label={label} theme={theme} look={lookOf(id)} />}</Fragment>
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
export function Chart({ scene, theme, measures, gaps, marks = NO_MARKS, pale }: ChartProps): ReactNode {
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
        <ChangedBands bands={scene.stages} marks={marks.stages} theme={theme} />
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
        <ChangedBands bands={scene.lanes} marks={marks.lanes} theme={theme} />
      </g>
      <g transform={`translate(${left} ${top})`}>
        <ChartInside scene={scene} theme={theme} gaps={gaps} marks={marks} pale={pale} />
      </g>
    </>
  );
}
