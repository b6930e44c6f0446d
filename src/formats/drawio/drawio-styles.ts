// How draw.io draws each kind of step, lane, stage and line: its own shapes in the colours of the chart.
import { THEMES } from '../../base/theme';
import { PALE } from '../../drawing/pale';
import type { SceneConnection, SceneLane, SceneStep } from '../../drawing/scene';
import type { StepKindId } from '../../model/ids';

const LIGHT = THEMES.light;

const SHAPES: Readonly<Record<StepKindId, string>> = {
  start: 'rounded=1;arcSize=50',
  activity: 'rounded=1;arcSize=14',
  decision: 'rhombus',
  parallel: 'rounded=1;arcSize=40',
  wait: 'shape=delay;fixedSize=1;size=24',
  document: 'shape=document;boundedLbl=1;size=0.16',
  system: 'shape=cylinder3;boundedLbl=1;backgroundOutline=1;size=6',
  'hand-off': 'shape=step;perimeter=stepPerimeter;fixedSize=1;size=12',
  'sub-process': 'shape=process;backgroundOutline=1;size=0.06',
  note: 'shape=note;size=12;align=left;spacingLeft=6',
  'end-won': 'rounded=1;arcSize=50;strokeWidth=2',
  'end-lost': 'rounded=1;arcSize=50;strokeWidth=2',
  'end-parked': 'rounded=1;arcSize=50;strokeWidth=2;dashed=1',
};

const colours = (fill: string, stroke: string, font: string): string =>
  `fillColor=${fill};strokeColor=${stroke};fontColor=${font}`;

function paint({ kind, hue }: SceneStep): string {
  const { tint, tint2, line, solid } = LIGHT.hues[hue];
  switch (kind) {
    case 'end-won':
      return colours(LIGHT.won, LIGHT.won, LIGHT.onWon);
    case 'end-lost':
      return colours(LIGHT.lostSoft, LIGHT.lost, LIGHT.lost);
    case 'end-parked':
      return colours(LIGHT.parkedSoft, LIGHT.parked, LIGHT.parkedInk);
    case 'note':
      return colours(LIGHT.note, LIGHT.noteLine, LIGHT.noteInk);
    case 'parallel':
      return colours(LIGHT.wireStrong, LIGHT.wireStrong, LIGHT.onBar);
    case 'decision':
    case 'start':
      return colours(tint2, solid, LIGHT.ink);
    default:
      return colours(tint, line, LIGHT.ink);
  }
}

/** What lies beside a part of a map. */
const PALED = `opacity=${Math.round(100 * PALE)};textOpacity=${Math.round(100 * PALE)};`;

/** The style of a step. */
export const stepStyle = (step: SceneStep, pale = false): string =>
  `${SHAPES[step.kind]};whiteSpace=wrap;html=1;${paint(step)};fontSize=12;${pale ? PALED : ''}`;

/** `across`: lanes that run across have their header at the left. */
export function laneStyle({ hue }: SceneLane, across: boolean, header: number): string {
  const { head, line, ink } = LIGHT.hues[hue];
  return `swimlane;html=1;horizontal=${across ? 0 : 1};startSize=${header};collapsible=0;${colours(head, line, ink)};swimlaneFillColor=${LIGHT.band};fontStyle=1;`;
}

export const poolStyle = (across: boolean, header: number): string =>
  `swimlane;html=1;horizontal=${across ? 0 : 1};startSize=${header};collapsible=0;${colours(LIGHT.stageHead, LIGHT.lane, LIGHT.ink)};fontStyle=1;`;

/** A stage lies over the lanes, with nothing in it that could be hit or dropped into. */
export const stageStyle = (across: boolean, header: number): string =>
  `swimlane;html=1;horizontal=${across ? 1 : 0};startSize=${header};collapsible=0;connectable=0;dropTarget=0;pointerEvents=0;${colours(LIGHT.stageHead, LIGHT.stage, LIGHT.ink)};swimlaneFillColor=none;fontStyle=1;`;

/** The style of a line without its ends. */
export function lineStyle({ kind }: SceneConnection): string {
  const look =
    kind === 'tie'
      ? 'endArrow=none;dashed=1'
      : `endArrow=block;endFill=1${kind === 'loop' ? ';dashed=1' : ''}`;
  return `edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;jettySize=auto;orthogonalLoop=1;${look};strokeColor=${LIGHT.wire};fontSize=11;labelBackgroundColor=${LIGHT.pill};`;
}
