// Draws the plain flow: stage bands where they are kept, connections, steps, and the legend of team colours.
import { Fragment, type ReactNode } from 'react';
import type { Size } from '../base/geometry';
import { tenth } from '../base/tenth';
import { textWidth } from '../base/text-width';
import type { Theme } from '../base/theme';
import { Glyph } from '../steps/glyph';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import type { FlowScene, FlowTeam } from './flow-scene';
import { FLOW_STAGE, FLOW_STAGE_TEXT, type FlowStage } from './flow-stages';
import { GapFlags, GapHalos } from './gap-layers';
import type { GapNumbers } from './gap-marks';
import { LabelPill } from './label-pill';
import { LineDrawings } from './line-drawings';
import { StepDrawing } from './step-drawing';

const NUMBER_TEXT: TextStyle = { size: 11.5, weight: 700, lineHeight: 16 };

function StageTitle({ stage, theme }: { stage: FlowStage; theme: Theme }): ReactNode {
  const { title, number, lines } = stage;
  const { disc, pad, toName } = FLOW_STAGE;
  const middle = title.y + title.height / 2;
  return (
    <>
      <circle cx={tenth(title.x + pad + disc / 2)} cy={tenth(middle)} r={disc / 2} fill={theme.wireStrong} />
      <TextLines
        lines={[String(number)]}
        x={title.x + pad + disc / 2}
        middle={middle}
        style={NUMBER_TEXT}
        fill={theme.surface}
        anchor="middle"
      />
      <TextLines
        lines={lines}
        x={title.x + pad + toName}
        middle={middle}
        style={FLOW_STAGE_TEXT}
        fill={theme.ink}
      />
    </>
  );
}

/** The stages behind the flow: their titles, and dashed borders between them. */
export function FlowStageBands({ scene, theme }: { scene: FlowScene; theme: Theme }): ReactNode {
  return scene.stages.map((stage, i) => {
    const { rect } = stage;
    const border =
      scene.direction === 'right'
        ? `M${tenth(rect.x)} 0V${tenth(scene.height)}`
        : `M0 ${tenth(rect.y)}H${tenth(scene.width)}`;
    return (
      <g key={stage.id}>
        {i > 0 && <path d={border} stroke={theme.stage} strokeWidth={1} strokeDasharray="3 4" />}
        <StageTitle stage={stage} theme={theme} />
      </g>
    );
  });
}

/** Everything of the flow, on the sheet that crossings are cut out of. */
export function FlowChart({
  scene,
  theme,
  gaps,
}: {
  scene: FlowScene;
  theme: Theme;
  gaps?: GapNumbers | undefined;
}): ReactNode {
  return (
    <>
      <rect width={tenth(scene.width)} height={tenth(scene.height)} rx={6} fill={theme.band} />
      <FlowStageBands scene={scene} theme={theme} />
      {gaps && <GapHalos scene={scene} theme={theme} gaps={gaps} />}
      <LineDrawings scene={scene} theme={theme} />
      {scene.steps.map((step) => (
        <StepDrawing key={step.id} step={step} theme={theme} finished />
      ))}
      {scene.connections.map(({ id, label }) => (
        <Fragment key={id}>{label && <LabelPill label={label} theme={theme} />}</Fragment>
      ))}
      {gaps && <GapFlags scene={scene} theme={theme} gaps={gaps} />}
    </>
  );
}

const TEAM_TEXT: TextStyle = { size: 13.5, weight: 600, lineHeight: 18 };
const TEAM = { tile: 20, toText: 7, between: 22, row: 30 } as const;

interface PlacedTeam {
  readonly team: FlowTeam;
  readonly x: number;
  readonly y: number;
}

/** The legend of team colours in rows of at most `width` px; 0 high without teams. */
export function flowTeamsLayout(
  teams: readonly FlowTeam[],
  width: number,
): { readonly teams: readonly PlacedTeam[]; readonly height: number } {
  let x = 0;
  let y = TEAM.row / 2;
  const placed = teams.map((team): PlacedTeam => {
    const needed = TEAM.tile + TEAM.toText + textWidth(team.name, TEAM_TEXT.size, TEAM_TEXT.weight);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += TEAM.row;
    }
    const at = { team, x, y };
    x += needed + TEAM.between;
    return at;
  });
  return { teams: placed, height: placed.length > 0 ? y + TEAM.row / 2 : 0 };
}

/** A team's colour with its icon, `size` px wide and high, the top left corner at x, y. */
export function TeamTile(props: {
  team: FlowTeam;
  theme: Theme;
  x: number;
  y: number;
  size: number;
}): ReactNode {
  const { team, theme, x, y, size } = props;
  const { solid, onSolid } = theme.hues[team.hue];
  const air = (4 * size) / 20;
  return (
    <>
      <rect x={tenth(x)} y={tenth(y)} width={size} height={size} rx={tenth(size / 4)} fill={solid} />
      <Glyph name={team.icon} x={x + air} y={y + air} size={size - 2 * air} colour={onSolid} line={1.8} />
    </>
  );
}

/** The legend of team colours, its corner at 0, 0. */
export function FlowTeams(props: { teams: readonly FlowTeam[]; theme: Theme; width: number }): ReactNode {
  const { teams, theme, width } = props;
  return flowTeamsLayout(teams, width).teams.map(({ team, x, y }) => (
    <g key={team.id}>
      <TeamTile team={team} theme={theme} x={x} y={y - TEAM.tile / 2} size={TEAM.tile} />
      <TextLines
        lines={[team.name]}
        x={x + TEAM.tile + TEAM.toText}
        middle={y}
        style={TEAM_TEXT}
        fill={theme.ink}
      />
    </g>
  ));
}

/** From the team colours to the flow, px. */
const BELOW_TEAMS = 12;

/** The size of the flow below its legend of `width` px, px. */
export function flowSize(scene: FlowScene, width: number, teams: boolean): Size {
  const { height } = flowTeamsLayout(teams ? scene.teams : [], Math.max(width, scene.width));
  return { width: scene.width, height: scene.height + (height > 0 ? height + BELOW_TEAMS : 0) };
}

/** The flow below its legend of team colours. */
export function FlowWithTeams(props: {
  scene: FlowScene;
  theme: Theme;
  width: number;
  teams: boolean;
  gaps?: GapNumbers | undefined;
}): ReactNode {
  const { scene, theme, width, teams, gaps } = props;
  const below = flowSize(scene, width, teams).height - scene.height;
  return (
    <>
      {teams && <FlowTeams teams={scene.teams} theme={theme} width={Math.max(width, scene.width)} />}
      <g transform={`translate(0 ${tenth(below)})`}>
        <FlowChart scene={scene} theme={theme} gaps={gaps} />
      </g>
    </>
  );
}
