// The chart of a presentation: what is told lit, the rest dimmed, and what is not yet revealed left out.
import { memo, type ReactNode, useMemo } from 'react';
import type { Id } from '../../base/id';
import type { Theme } from '../../base/theme';
import { Bands, Frame } from '../../drawing/bands';
import { type ConnectionLook, dimmedOpacity, HandOffMark } from '../../drawing/connection-drawing';
import { LabelPill } from '../../drawing/label-pill';
import { LineDrawings } from '../../drawing/line-drawings';
import type { Scene, SceneConnection, SceneStep } from '../../drawing/scene';
import { StepDrawing } from '../../drawing/step-drawing';
import type { Lit } from '../../present/lit';

interface LitChartProps {
  readonly scene: Scene;
  readonly theme: Theme;
  /** Null: everything is lit. */
  readonly lit: Lit | null;
  /** The steps that are seen; null: all. */
  readonly seen: ReadonlySet<Id> | null;
  /** A step that is ringed, where nothing is told. */
  readonly ring?: Id | null | undefined;
}

type Light = 'lit' | 'near' | 'dim';

const HALF = 0.62;
const FADE = { transition: 'opacity 320ms cubic-bezier(.2,0,0,1)' };

const Step = memo(function Step({
  step,
  theme,
  light,
  told,
}: {
  readonly step: SceneStep;
  readonly theme: Theme;
  readonly light: Light;
  readonly told: boolean;
}): ReactNode {
  const opacity = light === 'lit' ? 1 : light === 'near' ? HALF : dimmedOpacity(theme);
  return (
    <g style={{ ...FADE, opacity }} data-step={step.id} data-light={light}>
      <StepDrawing step={step} theme={theme} selected={told} finished />
    </g>
  );
});

/** Where others are left out, a line whose trunk another one draws is drawn whole. */
const whole = (connection: SceneConnection): SceneConnection => ({
  ...connection,
  drawn: connection.points,
  arrow: connection.kind !== 'tie',
});

/** The scene with nothing but the steps that are seen and the lines among them. */
export function revealed(scene: Scene, seen: ReadonlySet<Id> | null): Scene {
  if (!seen) return scene;
  const connections = scene.connections.filter(({ from, to }) => seen.has(from) && seen.has(to)).map(whole);
  const shown = new Set(connections.map(({ id }) => id));
  return {
    ...scene,
    steps: scene.steps.filter(({ id }) => seen.has(id)),
    connections,
    crossings: scene.crossings.filter(({ over, under }) => shown.has(over) && shown.has(under)),
  };
}

const lightOf = (lit: Lit | null, id: Id): Light =>
  !lit || lit.steps.has(id) ? 'lit' : lit.near.has(id) ? 'near' : 'dim';

function looksOf(scene: Scene, lit: Lit | null): ReadonlyMap<Id, ConnectionLook> {
  if (!lit || lit.plain) return new Map();
  return new Map(
    scene.connections.map(({ id, of }) => [
      id,
      of.some((one) => lit.connections.has(one)) ? 'hover' : 'dimmed',
    ]),
  );
}

/** The stage that is told, as a band of the sunken tone: the others step back. */
function StageLight({ scene, theme, lit }: Pick<LitChartProps, 'scene' | 'theme' | 'lit'>): ReactNode {
  const stage = scene.stages.find(({ id }) => id === lit?.stage);
  if (!stage || lit?.told) return null;
  const { x, y, width, height } = stage.rect;
  return <rect x={x} y={y} width={width} height={height} fill={theme.accentSoft} opacity={0.45} />;
}

/** Memoised: gliding and zooming draw nothing anew. */
export const LitChart = memo(function LitChart(props: LitChartProps): ReactNode {
  const { scene, theme, lit, seen } = props;
  const ring = lit?.told ?? props.ring;
  const shown = useMemo(() => revealed(scene, seen), [scene, seen]);
  const looks = useMemo(() => looksOf(shown, lit), [shown, lit]);
  const look = (id: Id): ConnectionLook => looks.get(id) ?? 'normal';
  return (
    <>
      <Bands scene={shown} theme={theme} />
      <StageLight scene={shown} theme={theme} lit={lit} />
      <Frame scene={shown} theme={theme} />
      <LineDrawings scene={shown} theme={theme} looks={looks} />
      {shown.connections.map(
        ({ id, handOff }) => handOff && <HandOffMark key={id} at={handOff} theme={theme} look={look(id)} />,
      )}
      {shown.steps.map((step) => (
        <Step key={step.id} step={step} theme={theme} light={lightOf(lit, step.id)} told={ring === step.id} />
      ))}
      {shown.connections.map(
        ({ id, label }) => label && <LabelPill key={id} label={label} theme={theme} look={look(id)} />,
      )}
    </>
  );
});
