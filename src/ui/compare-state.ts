// What the compare screen is set to: which two maps, how they are shown, what the list is narrowed to, which row is chosen.
import { create } from 'zustand';
import type { Id } from '../base/id';
import type { ChangeMark } from '../drawing/change-marks';
import type { ProjectDocument } from '../model/document';
import { mapsOf } from '../model/queries';
import { useDocument } from './project-session';
import { useSession } from './session';

/** One of the two maps: of the open project, or of another one that was loaded for it. */
export interface Source {
  /** Null: the open project, as it is at any moment. */
  readonly other: ProjectDocument | null;
  readonly map: Id;
}

export interface CompareState {
  /** Null: the usual map of that side. */
  readonly before: Source | null;
  readonly after: Source | null;
  readonly layout: 'sides' | 'overlay';
  /** Panning and zooming one chart takes the other along. */
  readonly linked: boolean;
  /** Lanes and stages without a change are thin. */
  readonly onlyChanged: boolean;
  /** The classes of change that are listed; none = all. */
  readonly kinds: ReadonlySet<ChangeMark>;
  /** The team whose changes are listed, by name; null = all. */
  readonly team: string | null;
  /** The team view in which that was chosen: in another one its own team is. */
  readonly teamView: Id | null;
  /** The key of the chosen row. */
  readonly chosen: string | null;
}

const START: CompareState = {
  before: null,
  after: null,
  layout: 'sides',
  linked: true,
  onlyChanged: false,
  kinds: new Set(),
  team: null,
  teamView: null,
  chosen: null,
};

const useStore = create<{ readonly project: Id | null; readonly state: CompareState }>()(() => ({
  project: null,
  state: START,
}));

/** The first whole map of a side; for the current one any map is better than none. */
function usualMap(document: ProjectDocument, side: 'current' | 'target'): Id | null {
  const maps = mapsOf(document);
  const whole = maps.find((map) => map.side === side && map.kind === 'whole');
  return (whole ?? (side === 'current' ? maps[0] : undefined))?.id ?? null;
}

/** A source that still is there: a map may have been deleted since. */
const there = (document: ProjectDocument, source: Source | null): Source | null =>
  source && (source.other ?? document).maps[source.map] ? source : null;

const usual = (document: ProjectDocument, side: 'current' | 'target'): Source | null => {
  const map = usualMap(document, side);
  return map === null ? null : { other: null, map };
};

export interface Compare extends CompareState {
  readonly set: (change: Partial<CompareState>) => void;
}

/** The state of the open project, with the usual maps where none were chosen. */
export function useCompare(): Compare {
  const document = useDocument();
  const store = useStore();
  const focusedTeam = useSession((session) => session.focusedTeam);
  const { id } = document.project;
  const state = store.project === id ? store.state : START;
  return {
    ...state,
    team: state.teamView === focusedTeam ? state.team : (document.teams[focusedTeam ?? '']?.name ?? null),
    teamView: focusedTeam,
    before: there(document, state.before) ?? usual(document, 'current'),
    after: there(document, state.after) ?? usual(document, 'target'),
    set: (change) =>
      useStore.setState((now) => ({
        project: id,
        state: {
          ...(now.project === id ? now.state : START),
          ...(change.team === undefined ? {} : { teamView: focusedTeam }),
          ...change,
        },
      })),
  };
}
