// The canvas: strips of headers, the chart, and what floats above it; everything is drawn from the scene of the shown map.
import './canvas.css';
import { ReactFlowProvider } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { buildScene } from '../../drawing/build-scene';
import { mapTitle } from '../../model/maps/map-tree';
import type { StageMeasures } from '../../drawing/chart';
import { measuresFrom } from '../../numbers/stage-measures';
import { useShortcuts } from '../actions/use-action';
import { useDocument, useProject } from '../project-session';
import { paneRoomOf } from '../room';
import { showsFlow, showsMinimap, useSession } from '../session';
import { useTeamPart } from '../team-view';
import { useMapNumbers } from '../use-map-numbers';
import { BandStrip, type StripRoom, stripRoom } from './band-strip';
import { type Chart, ChartContext, useChart } from './chart-context';
import { useContextMenu } from './context-menu';
import { ChecksPill } from './checks-pill';
import { Corner } from './corner';
import { OpenMenu } from './open-menu';
import { DropMark } from './drop-mark';
import { Flow } from './flow';
import { FocusPill } from './focus-pill';
import { FlowCanvas } from './flow-view/flow-canvas';
import { endGesture, useGesture } from './gesture';
import { GhostStep } from './ghost';
import { useGlide } from './glide';
import { LiveRegion } from './live-region';
import { useMinimapFree } from './minimap-free';
import { Palette } from './palette';
import { MeasuresContext } from './stage-measures';
import { StepBar } from './step-bar';
import { useTidyKeeper } from './tidy-keeper';
import { StripPill } from './strip-pill';
import { InsideContext, NOTHING_INSIDE } from './team-inside';
import { TidyPill } from './tidy-pill';
import { useToastPlace } from './toast-place';
import { useCamera } from './use-camera';
import { useToolEnd } from './tool-end';
import { ToolPill } from './tool-pill';
import { usePaneEvents } from './use-pane-events';
import { useRealSelection } from './use-real-selection';
import { ZoomBar } from './zoom-bar';

/** Panes narrower than this show lane headers by icon and a short name, px. */
const NARROW = 620;

export function Canvas() {
  const map = useSession((session) => session.map);
  const document = useDocument();
  const asFlow = useSession(showsFlow);
  if (map === null || !document.maps[map]) return null;
  return (
    <ReactFlowProvider key={`${map} ${asFlow}`}>
      {asFlow ? <FlowCanvas map={map} /> : <MapCanvas map={map} />}
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
  useTidyKeeper(map);
  useEffect(() => endGesture, []);
  useRealSelection();
  return (
    <ChartContext value={chart}>
      <MeasuresContext value={useMeasures(map)}>
        <InsideContext value={useTeamPart(map)?.inside ?? NOTHING_INSIDE}>
          <Panes />
        </InsideContext>
      </MeasuresContext>
    </ChartContext>
  );
}

/** The same map of measures as long as the figures are the same. */
function useMeasures(map: Id): StageMeasures {
  const { project } = useDocument();
  const numbers = useMapNumbers(map)?.numbers;
  return useMemo(() => (numbers ? measuresFrom({ project }, numbers) : new Map()), [project, numbers]);
}

function useNarrow(): [RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null);
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      setNarrow(current.clientWidth < NARROW);
      const paneRoom = paneRoomOf(current.clientWidth, current.clientHeight);
      if (useSession.getState().paneRoom !== paneRoom) useSession.setState({ paneRoom });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, narrow];
}

function Panes() {
  const t = useTranslations('canvas');
  const { project, map, scene } = useChart();
  const [element, narrow] = useNarrow();
  const room = stripRoom(scene.laneDirection, narrow);
  const glide = useGlide();
  const tool = useSession((session) => session.tool);
  const dragging = useGesture(({ wire, ghost, band }) => wire !== null || ghost !== null || band !== null);
  const { onContextMenu, menu } = useContextMenu();
  useCamera();
  useMinimapFree();
  useToolEnd();
  return (
    <section
      ref={element}
      aria-label={t('chart', { map: mapTitle(project.store.document(), map) })}
      className="chart absolute inset-0 overflow-clip bg-app select-none"
      style={dragging ? { cursor: 'grabbing' } : {}}
      data-glide={glide}
      data-tool={tool !== null}
    >
      <Pane room={room} openMenu={onContextMenu} />
      <Corner room={room} narrow={narrow} />
      <OpenMenu value={onContextMenu}>
        <BandStrip edge="top" room={room} narrow={narrow} />
        <BandStrip edge="left" room={room} narrow={narrow} />
      </OpenMenu>
      <Floating lanes={room.left} />
      <GhostStep />
      <LiveRegion />
      {menu}
    </section>
  );
}

interface PaneProps {
  readonly room: StripRoom;
  openMenu(event: MouseEvent): void;
}

/** The chart itself. Keys in it are the chart's own, so screen readers hand them all on. */
function Pane({ room, openMenu }: PaneProps) {
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
      style={room}
    >
      <Flow />
      <DropMark axis="lane" />
      <DropMark axis="stage" />
      <StepBar />
    </div>
  );
}

/** The bars above the chart, never above its headers: how they lie depends on the room there is. `lanes`: where the chart begins, px. */
function Floating({ lanes }: { readonly lanes: number }) {
  const minimap = useSession(showsMinimap);
  const floating = useToastPlace();
  return (
    <div
      ref={floating}
      className="@container pointer-events-none absolute inset-y-0 right-0 z-10"
      style={{ left: lanes }}
    >
      <Palette />
      <ZoomBar />
      <div
        className={clsx(
          'pointer-events-none absolute bottom-4 left-3 flex max-w-[calc(50%-270px)] flex-col items-start gap-2 @max-[1000px]:bottom-[76px]',
          // Where the bar with the zoom is as high as these are, they stand above it; beside the minimap where there is room.
          minimap
            ? '@max-[1000px]:max-w-[calc(100%-240px)] @max-[740px]:bottom-[232px] @max-[740px]:max-w-[calc(100%-32px)]'
            : '@max-[1000px]:max-w-[calc(100%-32px)] @max-[740px]:bottom-[132px]',
        )}
      >
        <ToolPill />
        <TidyPill />
        <StripPill />
        <FocusPill />
        <ChecksPill />
      </div>
    </div>
  );
}
