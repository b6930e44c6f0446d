// What the screen is busy with: selection, open panels, dialogs, theme and language. Never saved in the project.
import { create } from 'zustand';
import type { Point, Rect } from '../base/geometry';
import type { Id } from '../base/id';
import type { ThemeName } from '../base/theme';
import type { FlowLook } from '../layout/elk/flow-graph';
import type { QuestionId } from '../method/answers';
import type { StepKindId } from '../model/ids';
import { type Room, type WindowRoom, windowRoomOf } from './room';
import type { Who } from '../present/people';

/** What is selected on the canvas; one kind of thing at a time, several of steps and connections. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'items'; readonly steps: readonly Id[]; readonly connections: readonly Id[] }
  | { readonly kind: 'lane'; readonly id: Id }
  | { readonly kind: 'stage'; readonly id: Id };

/** What is being typed into on the canvas. `typed`: what was typed to begin with; it replaces the old text. */
export type Renaming = {
  readonly kind: 'step' | 'connection' | 'lane' | 'stage';
  readonly id: Id;
  readonly typed?: string;
} | null;

/** What moves the view of the chart; the canvas provides it while it is on screen. */
export interface Camera {
  zoomIn(): void;
  zoomOut(): void;
  /** Keeps the middle of the view where it is; 1 = 100 %. */
  zoomTo(zoom: number): void;
  fit(): void;
  /** Before all steps move: returns what shows the chart as it is then, whole or the part that was looked at. */
  hold(): () => void;
  /** Brings these steps into view, moving no more than needed. */
  reveal(steps: readonly Id[]): void;
  /** The same for whoever goes there from elsewhere: from far away it comes near enough that names can be read. */
  show(steps: readonly Id[]): void;
  /** Brings a box into view that is shown in place of a step or line, px of the chart. */
  revealBox(box: Rect): void;
  /** Brings these steps into view, as large as they go; where that is smaller than `least`, their beginning at that zoom. */
  frame(steps: readonly Id[], least?: number): void;
  /** The same of a lane or stage. */
  frameBand(axis: 'lane' | 'stage', id: Id): void;
  /** Brings a lane's or stage's header into view. */
  revealBand(axis: 'lane' | 'stage', id: Id): void;
  /** Brings a place of the chart into view, px of the chart. */
  revealSpot(spot: Point): void;
  /** The middle of the view, in px of the chart. */
  centre(): Point;
  /** Puts keyboard focus on the chart in the next frame, if it is still wanted then: on the selected step, else the first. */
  focus(isWanted?: () => boolean): void;
}

export const EDITOR_VIEWS = ['chart', 'both', 'table'] as const;
export type EditorView = (typeof EDITOR_VIEWS)[number];

/** What the panel at the left can show, in the order of its tabs. */
export const DOCKS = ['method', 'outline', 'gaps', 'checks', 'numbers'] as const;
export type Dock = (typeof DOCKS)[number];

/** What fills the middle of the editor: a map, two maps compared, the board of gaps, or the action plan. */
export const SCREENS = ['map', 'compare', 'gaps', 'plan'] as const;
export type Screen = (typeof SCREENS)[number];

/** The windows that the guide opens: the page on the method, and the lists of its last parts. */
export const METHOD_DIALOGS = ['method-help', 'goals', 'trainings', 'reviews'] as const;
export type MethodDialog = (typeof METHOD_DIALOGS)[number];

/** How a map is opened that was not on screen before. */
export interface Opening {
  /** It takes over the view of the map before it. */
  readonly keepView: boolean;
  /** These steps are brought into view. */
  readonly steps: readonly Id[];
}

/** The dialogs of the editor; each is open or not. */
export type EditorDialog =
  | 'export'
  | 'share'
  | 'print'
  | 'view-picture'
  | 'palette'
  | 'shortcuts'
  | 'new-map'
  | 'new-target'
  | 'combine-charts'
  | 'detail-template'
  | 'carry-over'
  | MethodDialog;

export interface Session {
  selection: Selection;
  renaming: Renaming;
  /** Connections whose condition was gone past while they were drawn: they are asked until they are said. */
  unsaid: ReadonlySet<Id>;
  /** The map on screen; null until a project is open. */
  map: Id | null;
  /** The maps that were on screen, the last first. */
  recentMaps: readonly Id[];
  /** How the map on screen is opened; null once it is, or when it is opened where it was left. */
  opening: Opening | null;
  /** The maps that are shown as plain flow, without lanes and stages. */
  flowMaps: ReadonlySet<Id>;
  /** How plain flow is laid out. */
  flowLook: FlowLook;
  /** What the editor shows of the map: its chart, its table, or both beside each other. */
  view: EditorView;
  /** The kind of step that a click on the canvas adds; null = the pointer selects. */
  tool: StepKindId | null;
  /** The cell clicked last: where a paste goes. Null: where the copied steps come from. */
  pasteCell: { readonly lane: Id; readonly stage: Id } | null;
  /** The empty place of a cell that was clicked last, as an offset in the cell: what is typed there begins a step. Null: none, or something else was done since. */
  activeCell: { readonly lane: Id; readonly stage: Id; readonly at: Point } | null;
  /** How wide the window is. */
  windowRoom: WindowRoom;
  /** How much room the chart has. */
  paneRoom: Room;
  /** The panel of details and the minimap: open where there is room, and open where there is little; each is asked for apart. Null: as `minimapFree` says. */
  details: Readonly<Record<Room, boolean>>;
  minimap: Readonly<Record<Room, boolean | null>>;
  /** The chart is larger than the view, and the minimap's corner is free. */
  minimapFree: boolean;
  /** Steps being shifted with the arrow keys, and how far, px; committed when the key is let go. */
  nudge: { readonly map: Id; readonly steps: readonly Id[]; readonly by: Point } | null;
  /** Counted up by acts whose steps glide to their places, such as Tidy and undo. */
  glide: number;
  /** Places are being worked out. */
  tidying: boolean;
  /** The share of that work that is done, 0 to 1, once it takes long enough to be told; null = nothing to tell. */
  tidyProgress: number | null;
  camera: Camera | null;
  /** The open dialog of the editor. */
  dialog: EditorDialog | null;
  /** The step whose corrections alone are carried over to the target; null: those of all. */
  carrying: Id | null;
  /** The field that finds text is open, for the chart or for the table; a new object for each wish for it. Null: it is not. */
  finding: { readonly where: 'chart' | 'table' } | null;
  /** What was found on the chart by the text that is typed: all of it, and the one that Enter would show. Null: nothing is sought. */
  found: { readonly ids: ReadonlySet<Id>; readonly at: Id | null } | null;
  /** The panel at the left; null: folded away. */
  dock: Dock | null;
  /** It has taken the place of the details, which come back when it is folded. */
  detailsAside: boolean;
  /** The panel at the left was asked for: it takes the keyboard when it is there. */
  dockFocus: boolean;
  /** It is folded beside the screen that has taken the place of the map, as both need the room; until it is asked for there. */
  dockAside: boolean;
  screen: Screen;
  /** The map is presented, from a step or the beginning, or asked about in a quiz; null: the editor is shown. */
  presenting: { readonly from: Id | null; readonly quiz: boolean; readonly who: Who | null } | null;
  /** The name that comments of this device are signed with; empty: none was given yet. */
  signature: string;
  /** The comment whose card is open. */
  comment: Id | null;
  /** The gap whose details are shown in place of those of the selection; anything else that is selected closes it. */
  gap: Id | null;
  /** The field of the details that is to get the keyboard; counted up by each wish for one. */
  asked: { readonly field: string; readonly wish: number } | null;
  /** Whose handout was made last; null: everybody’s. */
  handoutOf: Who | null;
  /** Each step shows which of the five questions it answers. */
  answers: boolean;
  /** The open question that one is at, going from one to the next. */
  walk: { readonly map: Id; readonly step: Id; readonly question: QuestionId } | null;
  /** The team whose part of the flow is shown, on each map where it has a lane; null: all of the flow. */
  focusedTeam: Id | null;
  /** The choice of a team is asked for: the button of what is shown opens it. */
  choosingTeam: boolean;
  theme: ThemeName;
  /** Somebody wants to read here and change nothing. */
  reading: boolean;
  /** Another tab is the writer. */
  elsewhere: boolean;
  /** Nothing can be changed here, for one reason or the other: `setWriting` of `closed-to` keeps it. */
  readOnly: boolean;
}

export const NOTHING: Selection = { kind: 'none' };

const AT_FIRST: Readonly<Record<Room, boolean>> = { roomy: true, tight: false };

export const useSession = create<Session>()(() => ({
  selection: NOTHING,
  renaming: null,
  unsaid: new Set(),
  map: null,
  recentMaps: [],
  opening: null,
  flowMaps: new Set(),
  flowLook: { direction: 'right', stages: false },
  view: 'chart',
  tool: null,
  pasteCell: null,
  activeCell: null,
  windowRoom: windowRoomOf(globalThis.innerWidth ?? 0),
  paneRoom: 'roomy',
  details: AT_FIRST,
  minimap: { roomy: null, tight: false },
  minimapFree: false,
  nudge: null,
  glide: 0,
  tidying: false,
  tidyProgress: null,
  camera: null,
  dialog: null,
  carrying: null,
  finding: null,
  found: null,
  dock: null,
  detailsAside: false,
  dockFocus: false,
  dockAside: false,
  screen: 'map',
  presenting: null,
  signature: '',
  comment: null,
  gap: null,
  asked: null,
  handoutOf: null,
  answers: false,
  walk: null,
  focusedTeam: null,
  choosingTeam: false,
  theme: 'light',
  reading: false,
  elsewhere: false,
  readOnly: false,
}));

// What is selected anew takes the place of a gap's details, and ends the walk when it is another step.
useSession.subscribe((now, before) => {
  if (now.selection === before.selection) return;
  if (now.gap !== null && now.gap === before.gap) useSession.setState({ gap: null });
  const { walk, selection } = now;
  if (walk === null || walk !== before.walk) return;
  if (selection.kind !== 'items' || !selection.steps.includes(walk.step)) useSession.setState({ walk: null });
});

/** True when the map on screen is shown as plain flow. */
export const showsFlow = ({ map, flowMaps }: Session): boolean => map !== null && flowMaps.has(map);

/** The panel of details has no room beside the map and lies above it. */
export const detailsAbove = ({ windowRoom, view }: Session): boolean =>
  windowRoom === 'narrow' || (windowRoom !== 'wide' && view === 'both');

/** The panel that is seen at the left. */
export const shownDock = ({ dock, dockAside, screen }: Session): Dock | null =>
  dockAside && screen !== 'map' ? null : dock;

/** What the panel of details leaves to what is beside it. */
export const detailsRoom = (session: Session): Room =>
  detailsAbove(session) || isOnePanel(session) ? 'tight' : 'roomy';

/** True where the panel at the left and the details take each other's place, and details wait to be asked for. */
export const isOnePanel = ({ windowRoom }: Pick<Session, 'windowRoom'>): boolean =>
  windowRoom === 'narrow' || windowRoom === 'small';

export const showsDetails = (session: Session): boolean => session.details[detailsRoom(session)];

/** What the minimap leaves of the chart to be seen: in a window that is not wide it would cover steps. */
export const minimapRoom = ({ windowRoom, paneRoom }: Session): Room =>
  windowRoom === 'wide' ? paneRoom : 'tight';

export const showsMinimap = (session: Session): boolean =>
  session.minimap[minimapRoom(session)] ?? session.minimapFree;

/** Selects these steps and connections, or nothing. */
export function selectItems(steps: readonly Id[], connections: readonly Id[] = []): void {
  const selection: Selection =
    steps.length + connections.length === 0 ? NOTHING : { kind: 'items', steps, connections };
  useSession.setState({ selection });
}

export const selectedSteps = (selection: Selection): readonly Id[] =>
  selection.kind === 'items' ? selection.steps : [];

export const selectedConnections = (selection: Selection): readonly Id[] =>
  selection.kind === 'items' ? selection.connections : [];

/** Opens the details where they are folded away, and puts the keyboard in one of their fields. */
export const askFor = (field: string): void =>
  useSession.setState((session) => ({
    details: { ...session.details, [detailsRoom(session)]: true },
    asked: { field, wish: (session.asked?.wish ?? 0) + 1 },
  }));

/** Who writes a comment on this device; null when nobody says. */
export const signature = (): string | null => useSession.getState().signature || null;

/** Lets the steps glide to the places that the act in the same event gives them. */
export const glideNext = (): void => useSession.setState((session) => ({ glide: session.glide + 1 }));
