// The nodes and edges of the chart as they are to be shown now: scene, selection and drags put together.
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Scene } from '../../drawing/scene';
import { useFindings } from '../findings';
import { selectedConnections, selectedSteps, useSession } from '../session';
import { useChart } from './chart-context';
import { type ChartNames, useChartNames } from './chart-names';
import { useGesture } from './gesture';
import { bentScene, createPreview, withLineAsItLies } from './preview';
import { createEdgeCache, type RouteEdge } from './scene-edges';
import { type ChartNode, createNodeCache } from './scene-nodes';
import { useMounted } from './in-view';
import { useProblemTexts } from './problem-text';
import type { Moving } from './simple-ways';
import { useInside } from './team-inside';
import { useLit } from './use-lit';

function useNames(): ChartNames {
  const { scene } = useChart();
  const bands = useMemo(
    () => ({
      lanes: new Map(scene.lanes.map(({ id, name }) => [id, name])),
      stages: new Map(scene.stages.map(({ id, name }) => [id, name])),
    }),
    [scene],
  );
  const names = useChartNames(scene, bands);
  const marks = useFindings((findings) => findings.marks);
  const textOf = useProblemTexts();
  const t = useTranslations('checks');
  const teamView = useTranslations('teamView');
  const inside = useInside();
  return useMemo(
    () => ({
      ...names,
      step: (step) => {
        const text = textOf(marks.get(step.id));
        const count = inside.get(step.id)?.length;
        const name = text === null ? names.step(step) : t('said', { name: names.step(step), text });
        return count === undefined ? name : teamView('withInside', { name, count });
      },
    }),
    [names, marks, textOf, t, inside, teamView],
  );
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
  const insertOn = useGesture((gesture) => gesture.insertOn);
  const [preview] = useState(() => createPreview());
  return useMemo(() => {
    if (bend) return bentScene(scene, bend);
    if (!moving) return scene;
    const shown = preview(project.store.document(), scene, moving);
    return insertOn === null ? shown : withLineAsItLies(shown, scene, insertOn);
  }, [scene, moving, bend, insertOn, preview, project]);
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
  const lit = useLit(scene);
  const steps = useMemo(() => new Set(selectedSteps(selection)), [selection]);
  const connections = useMemo(() => new Set(selectedConnections(selection)), [selection]);
  const tabStop = useTabStop(scene);
  const nodes = useMemo(
    () =>
      nodesOf({
        scene,
        selected: steps,
        lit: lit?.steps ?? null,
        moving,
        tabStop,
        nameOf: names.step,
        markNameOf: names.mark,
      }),
    [nodesOf, scene, steps, lit, moving, tabStop, names],
  );
  const edges = useMemo(
    () =>
      edgesOf({
        scene,
        selected: connections,
        selectedSteps: steps,
        insertOn,
        lit,
        hidden,
        tabStop,
        nameOf: names.connection,
      }),
    [edgesOf, scene, connections, steps, insertOn, lit, hidden, tabStop, names],
  );
  const also = useMemo(
    () => new Set([...(moving?.keys() ?? []), ...(tabStop ? [tabStop] : [])]),
    [moving, tabStop],
  );
  return { scene, ...useMounted(nodes, edges, also) };
}
