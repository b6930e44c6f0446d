// Draws the inside of a map: everything between the headers, in the order in which things lie on each other.
import { Fragment, type ReactNode } from 'react';
import type { Id } from '../base/id';
import type { Theme } from '../base/theme';
import { Bands, Frame } from './bands';
import { CellMark } from './cell-mark';
import { type ChartMarks, NO_MARKS } from './change-marks';
import { ChangedBands } from './changed-band';
import { ChangedStep } from './changed-step';
import { type ConnectionLook, dimmedOpacity, HandOffMark } from './connection-drawing';
import { GapFlags, GapHalos, HeaderGapFlags } from './gap-layers';
import type { GapNumbers } from './gap-marks';
import { LabelPill } from './label-pill';
import { LaneHeader } from './lane-header';
import { LineDrawings } from './line-drawings';
import { paleBands } from './pale';
import { paleTheme } from './pale-theme';
import { headerEdge, headerRoom, type Scene } from './scene';
import { StageHeader } from './stage-header';

/** By stage, what its figures come to, in parts; drawn in its header. */
export type StageMeasures = ReadonlyMap<Id, readonly string[]>;

/** The steps and connections of a chart that are looked at. */
export interface ChartLit {
  readonly steps: ReadonlySet<Id>;
  readonly connections: ReadonlySet<Id>;
}

/** By connection, how it looks: what is not looked at is dimmed, whatever became of it. */
function looksOf(
  scene: Scene,
  marks: ChartMarks,
  lit: ChartLit | undefined,
): ReadonlyMap<Id, ConnectionLook> {
  if (!lit) return marks.connections;
  const dimmed = scene.connections.filter(({ of }) => !of.some((id) => lit.connections.has(id)));
  return new Map<Id, ConnectionLook>([
    ...marks.connections,
    ...dimmed.map(({ id }) => [id, 'dimmed'] as const),
  ]);
}

interface LitProps extends Pick<InsideProps, 'theme' | 'lit'> {
  readonly steps: readonly Id[];
  readonly children: ReactNode;
}

/** Dims what stands for none of the steps that are looked at. */
function Lit({ steps, theme, lit, children }: LitProps): ReactNode {
  if (!lit || steps.some((id) => lit.steps.has(id))) return children;
  return <g opacity={dimmedOpacity(theme)}>{children}</g>;
}

interface InsideProps {
  readonly scene: Scene;
  readonly theme: Theme;
  /** What is flagged as a gap; none given: nothing is. */
  readonly gaps?: GapNumbers | undefined;
  /** What a comparison says of the map. */
  readonly marks?: ChartMarks | undefined;
  /** Steps that are shown only as what lies around the others. */
  readonly pale?: ReadonlySet<Id> | undefined;
  /** What is not dimmed; none given: nothing is. */
  readonly lit?: ChartLit | undefined;
}

interface ChartProps extends InsideProps {
  readonly measures?: StageMeasures | undefined;
}

/** Bands, connections, crossings, marks, steps and conditions; the first cell's corner is at 0, 0. */
export function ChartInside({ scene, theme, gaps, marks = NO_MARKS, lit, pale }: InsideProps): ReactNode {
  const looks = looksOf(scene, marks, lit);
  const lookOf = (connection: Id): ConnectionLook => looks.get(connection) ?? 'normal';
  return (
    <>
      <Bands scene={scene} theme={theme} />
      {gaps && <GapHalos scene={scene} theme={theme} gaps={gaps} />}
      <LineDrawings scene={scene} theme={theme} looks={looks} />
      {scene.connections.map(({ id, handOff }) => (
        <Fragment key={id}>
          {handOff && <HandOffMark at={handOff} theme={theme} look={lookOf(id)} />}
        </Fragment>
      ))}
      {scene.steps.map((step) => (
        <Lit key={step.id} steps={[step.id]} theme={theme} lit={lit}>
          <ChangedStep
            step={step}
            theme={pale?.has(step.id) ? paleTheme(theme) : theme}
            mark={marks.steps.get(step.id)}
            gaps={marks.gaps.get(step.id)}
          />
        </Lit>
      ))}
      {scene.marks.map((mark) => (
        <Lit key={mark.id} steps={mark.steps} theme={theme} lit={lit}>
          <CellMark mark={mark} theme={theme} />
        </Lit>
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
  const paled = paleBands(scene, pale);
  const themeOf = (band: Id): Theme => (paled.has(band) ? paleTheme(theme) : theme);
  const strip = { top: `translate(${left} 0)`, left: `translate(0 ${top})` };
  return (
    <>
      <g transform={strip[stageEdge]}>
        {scene.stages.map((stage, i) => (
          <StageHeader
            key={stage.id}
            stage={stage}
            theme={themeOf(stage.id)}
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
            theme={themeOf(lane.id)}
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
