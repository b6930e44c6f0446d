// The plain flow view: the map without lanes and stages, team as colour. The document is the same; only the drawing is another.
import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../base/id';
import { mapTitle } from '../../../model/maps/map-tree';
import { useShortcuts } from '../../actions/use-action';
import { useDocument, useProject } from '../../project-session';
import { useSession } from '../../session';
import { type ShownFlow, useFlowScene } from '../../use-flow-scene';
import { type Drawn, DrawnContext } from '../chart-context';
import { ChecksPill } from '../checks-pill';
import { LiveRegion } from '../live-region';
import { useTidyKeeper } from '../tidy-keeper';
import { usePaneEvents } from '../use-pane-events';
import { useRealSelection } from '../use-real-selection';
import { useToastPlace } from '../toast-place';
import { ZoomBar } from '../zoom-bar';
import { FlowBar } from './flow-bar';
import { FlowStage } from './flow-stage';
import { FlowEmpty, FlowState } from './flow-state';
import { FlowTeams } from './flow-teams';

const EMPTY = { width: 0, height: 0, steps: [], connections: [], crossings: [] } as const;

export function FlowCanvas({ map }: { readonly map: Id }) {
  const look = useSession((session) => session.flowLook);
  const readOnly = useSession((session) => session.readOnly);
  const project = useProject();
  const flow = useFlowScene(map, look);
  const { scene } = flow;
  const drawn = useMemo<Drawn>(
    () => ({ map, project, readOnly, scene: { ...(scene ?? { ...EMPTY, map }), marks: [] } }),
    [map, project, readOnly, scene],
  );
  useShortcuts();
  useTidyKeeper(map);
  useRealSelection();
  return (
    <DrawnContext value={drawn}>
      <Panes flow={flow} map={map} />
    </DrawnContext>
  );
}

function Panes({ flow, map }: { readonly flow: ShownFlow; readonly map: Id }) {
  const t = useTranslations('flowView');
  const document = useDocument();
  const { scene } = flow;
  const floating = useToastPlace();
  return (
    <section
      aria-label={t('view', { map: mapTitle(document, map) })}
      className="chart absolute inset-0 flex flex-col overflow-clip bg-band select-none"
    >
      <FlowTeams teams={scene?.teams ?? []} />
      <Pane flow={flow} />
      <div ref={floating} className="@container pointer-events-none absolute inset-0 z-10">
        <div className="absolute bottom-4 left-4 @max-[1160px]:bottom-[76px]">
          <ChecksPill />
        </div>
        <FlowBar />
        <ZoomBar minimap={false} />
      </div>
      <LiveRegion />
    </section>
  );
}

/** The drawing itself. Keys in it are the chart's own, so screen readers hand them all on. */
function Pane({ flow }: { readonly flow: ShownFlow }) {
  const t = useTranslations('canvas');
  const pane = useRef<HTMLDivElement>(null);
  usePaneEvents(pane, leaveMenu);
  const { scene } = flow;
  return (
    <div
      ref={pane}
      role="application"
      aria-label={t('pane')}
      tabIndex={-1}
      aria-busy={flow.state === 'working'}
      className="pane relative min-h-0 flex-1 outline-none"
    >
      {scene && scene.steps.length > 0 ? <FlowStage scene={scene} /> : null}
      {scene && scene.steps.length === 0 ? <FlowEmpty /> : null}
      <FlowState flow={flow} />
    </div>
  );
}

/** The chart's menus are about places; here the browser's own opens. */
const leaveMenu = (): void => undefined;
