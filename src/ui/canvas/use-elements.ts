// The nodes and edges of the chart as they are to be shown now: scene, selection and drags put together.
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Scene, SceneConnection, SceneMark, SceneStep } from '../../drawing/scene';
import { selectedConnections, selectedSteps, useSession } from '../session';
import { useChart } from './chart-context';
import { useGesture } from './gesture';
import { bentScene, createPreview } from './preview';
import { createEdgeCache, type RouteEdge } from './scene-edges';
import { type ChartNode, createNodeCache } from './scene-nodes';
import type { Moving } from './simple-ways';

/** The names that screen readers say. */
export function useNames(): {
  step(step: SceneStep): string;
  mark(mark: SceneMark): string;
  connection(connection: SceneConnection): string;
} {
  const { scene } = useChart();
  const t = useTranslations('canvas');
  const kinds = useTranslations('steps.kinds');
  return useMemo(() => {
    const lanes = new Map(scene.lanes.map(({ id, name }) => [id, name]));
    const stages = new Map(scene.stages.map(({ id, name }) => [id, name]));
    const named = new Map(scene.steps.map(({ id, name }) => [id, name]));
    const markName = ({ steps, lane, stage }: SceneMark): string =>
      t('markName', {
        count: steps.length,
        lane: lanes.get(lane) ?? '',
        stage: stages.get(stage) ?? '',
      });
    const marks = new Map(scene.marks.map((mark) => [mark.id, markName(mark)]));
    const nameOf = (id: Id): string => marks.get(id) ?? (named.get(id)?.trim() || t('unnamed'));
    return {
      mark: markName,
      step: ({ id, kind, lane, stage }) =>
        t('stepName', {
          kind: kinds(`${kind}.name`),
          name: nameOf(id),
          lane: lanes.get(lane) ?? '',
          stage: stages.get(stage) ?? '',
        }),
      connection: ({ from, to, label }) =>
        label
          ? t('connectionNameLabelled', { from: nameOf(from), to: nameOf(to), label: label.text })
          : t('connectionName', { from: nameOf(from), to: nameOf(to) }),
    };
  }, [scene, t, kinds]);
}

/** Where dragged or nudged steps are; null when all lie where the scene has them. */
function useMoving(): Moving | null {
  const { scene, map } = useChart();
  const dragged = useGesture((gesture) => gesture.moving);
  const nudge = useSession((session) => session.nudge);
  return useMemo(() => {
    if (dragged || !nudge || nudge.map !== map) return dragged;
    const ids = new Set(nudge.steps);
    const steps = scene.steps.filter(({ id }) => ids.has(id));
    return new Map(steps.map(({ id, rect }) => [id, { x: rect.x + nudge.by.x, y: rect.y + nudge.by.y }]));
  }, [dragged, nudge, scene, map]);
}

/** The scene with moving steps where they are now, and a connection that is being bent as it would be. */
function useShownScene(moving: Moving | null): Scene {
  const { scene, project } = useChart();
  const bend = useGesture((gesture) => gesture.bend);
  const [preview] = useState(() => createPreview());
  return useMemo(() => {
    if (bend) return bentScene(scene, bend);
    return moving ? preview(project.store.document(), scene, moving) : scene;
  }, [scene, moving, bend, preview, project]);
}

/** Where Tab enters the chart: at what is selected, else at what was last, else at the first step. */
export function useTabStop(scene: Pick<Scene, 'steps' | 'connections'>): Id | null {
  const selection = useSession((session) => session.selection);
  const [last, setLast] = useState<Id | null>(null);
  const selected = selectedSteps(selection)[0] ?? selectedConnections(selection)[0] ?? null;
  if (selected !== null && selected !== last) setLast(selected);
  const isThere = ({ id }: { readonly id: Id }): boolean => id === last;
  const known = last !== null && (scene.steps.some(isThere) || scene.connections.some(isThere));
  return selected ?? (known ? last : null) ?? scene.steps[0]?.id ?? null;
}

export interface Elements {
  readonly scene: Scene;
  readonly nodes: ChartNode[];
  readonly edges: RouteEdge[];
}

export function useElements(): Elements {
  const moving = useMoving();
  const scene = useShownScene(moving);
  const selection = useSession((session) => session.selection);
  const insertOn = useGesture((gesture) => gesture.insertOn);
  const hidden = useGesture((gesture) => gesture.wire?.connection ?? null);
  const names = useNames();
  const [nodesOf] = useState(createNodeCache);
  const [edgesOf] = useState(createEdgeCache);
  const steps = useMemo(() => new Set(selectedSteps(selection)), [selection]);
  const connections = useMemo(() => new Set(selectedConnections(selection)), [selection]);
  const tabStop = useTabStop(scene);
  const nodes = useMemo(
    () => nodesOf({ scene, selected: steps, moving, tabStop, nameOf: names.step, markNameOf: names.mark }),
    [nodesOf, scene, steps, moving, tabStop, names],
  );
  const edges = useMemo(
    () =>
      edgesOf({
        scene,
        selected: connections,
        selectedSteps: steps,
        insertOn,
        hidden,
        tabStop,
        nameOf: names.connection,
      }),
    [edgesOf, scene, connections, steps, insertOn, hidden, tabStop, names],
  );
  return { scene, nodes, edges };
}
