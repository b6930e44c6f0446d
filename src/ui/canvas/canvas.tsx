// The canvas: strips of headers, the chart, and what floats above it; everything is drawn from the scene of the shown map.
import './canvas.css';
import { ReactFlowProvider } from '@xyflow/react';
import { type CSSProperties, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { buildScene } from '../../drawing/build-scene';
import { HEADER } from '../../drawing/scene';
import { realSelection } from '../actions/acts/selection';
import { useShortcuts } from '../actions/use-action';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { type Chart, ChartContext, useChart } from './chart-context';
import { useContextMenu } from './context-menu';
import { OpenMenu } from './open-menu';
import { DropMark } from './drop-mark';
import { Flow } from './flow';
import { endGesture, useGesture } from './gesture';
import { GhostStep } from './ghost';
import { useGlide } from './glide';
import { LaneStrip } from './lane-strip';
import { LiveRegion } from './live-region';
import { Palette } from './palette';
import { STAGE_STRIP, StageStrip } from './stage-strip';
import { StepBar } from './step-bar';
import { useCamera } from './use-camera';
import { usePaneEvents } from './use-pane-events';
import { ZoomBar } from './zoom-bar';

/** Panes narrower than this show lane headers by icon and a short name, px. */
const NARROW = 620;

export function Canvas() {
  const map = useSession((session) => session.map);
  const document = useDocument();
  if (map === null || !document.maps[map]) return null;
  return (
    <ReactFlowProvider key={map}>
      <MapCanvas map={map} />
    </ReactFlowProvider>
  );
}

function MapCanvas({ map }: { readonly map: Id }) {
  const document = useDocument();
  const project = useProject();
  const readOnly = useSession((session) => session.readOnly);
  const scene = buildScene(document, map);
  const chart = useMemo<Chart>(() => ({ map, scene, project, readOnly }), [map, scene, project, readOnly]);
  useShortcuts();
  useEffect(() => endGesture, []);
  // Whatever takes records away (undo, another tab) also takes them out of the selection.
  useEffect(() => {
    const { selection, renaming } = useSession.getState();
    const real = realSelection(selection, document);
    if (real !== selection) useSession.setState({ selection: real });
    if (renaming && readOnly) useSession.setState({ renaming: null });
  }, [document, readOnly]);
  return (
    <ChartContext value={chart}>
      <Panes />
    </ChartContext>
  );
}

function useNarrow(): [RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null);
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => setNarrow(current.clientWidth < NARROW));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, narrow];
}

function Panes() {
  const t = useTranslations('canvas');
  const { project, map } = useChart();
  const [element, narrow] = useNarrow();
  const lanes = narrow ? HEADER.laneNarrow : HEADER.lane;
  const glide = useGlide();
  const tool = useSession((session) => session.tool);
  const dragging = useGesture(({ wire, ghost, band }) => wire !== null || ghost !== null || band !== null);
  const { onContextMenu, menu } = useContextMenu();
  useCamera();
  return (
    <section
      ref={element}
      aria-label={t('chart', { map: project.store.document().maps[map]?.name ?? '' })}
      className="chart absolute inset-0 overflow-clip bg-app select-none"
      style={{ '--lanes': `${lanes}px`, ...(dragging ? { cursor: 'grabbing' } : {}) } as CSSProperties}
      data-glide={glide}
      data-tool={tool !== null}
    >
      <Pane left={lanes} openMenu={onContextMenu} />
      <div className="absolute top-0 left-0 bg-app" style={{ width: lanes, height: STAGE_STRIP }} />
      <OpenMenu value={onContextMenu}>
        <StageStrip />
        <LaneStrip width={lanes} narrow={narrow} />
      </OpenMenu>
      <Floating />
      <GhostStep />
      <LiveRegion />
      {menu}
    </section>
  );
}

interface PaneProps {
  /** Width of the lane strip, px. */
  readonly left: number;
  openMenu(event: MouseEvent): void;
}

/** The chart itself. Keys in it are the chart's own, so screen readers hand them all on. */
function Pane({ left, openMenu }: PaneProps) {
  const t = useTranslations('canvas');
  const pane = useRef<HTMLDivElement>(null);
  usePaneEvents(pane, openMenu);
  return (
    <div
      ref={pane}
      role="application"
      aria-label={t('pane')}
      tabIndex={-1}
      className="pane absolute right-0 bottom-0 outline-none"
      style={{ left, top: STAGE_STRIP }}
    >
      <Flow />
      <DropMark axis="lane" />
      <DropMark axis="stage" />
      <StepBar />
    </div>
  );
}

/** The bars above the chart: how they lie depends on the room there is. */
const Floating = () => (
  <div className="@container pointer-events-none absolute inset-0 z-10">
    <Palette />
    <ZoomBar />
  </div>
);
