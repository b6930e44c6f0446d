// What happens to gaps: marked, opened, changed, closed by a change, deleted. Each function is one act with one undo.
import type { Id } from '../../../base/id';
import type { ClosingChange } from '../../../method/closing-changes';
import { addGap } from '../../../model/commands/add-gap';
import { deleteGap } from '../../../model/commands/delete-gap';
import { setGap } from '../../../model/commands/set-gap';
import { setProject } from '../../../model/commands/set-project';
import type { Gap } from '../../../model/document';
import { foldName } from '../../../model/text/fold';
import type { ActLabel } from '../../../model/transaction';
import type { ProjectSession } from '../../project-session';
import { askFor, selectedConnections, selectedSteps, useSession } from '../../session';
import type { ActionContext } from '../action';
import { goToItems, goToPlace, openDetails } from './go-to-place';

type Place = Gap['at'][number];

/** A gap of which nothing was said yet but where it is, as it was marked; null = none that was not left since. */
let blank: Gap | null = null;
type GapContext = Pick<ActionContext, 'project'>;

/** What is known of a gap when it is marked: where it is, and what the one who marks it knows already. */
export interface MarkedGap {
  readonly at: Place | readonly Place[];
  readonly kind?: string;
  readonly title?: string;
  readonly cause?: string | null;
}

/** The place of what is selected on the shown map; the map itself when nothing is. */
export function placesSelected({ project }: GapContext): Place[] {
  const { selection, map } = useSession.getState();
  const document = project.store.document();
  if (selection.kind === 'lane' || selection.kind === 'stage') {
    const table = selection.kind === 'lane' ? document.lanes : document.stages;
    return table[selection.id] ? [{ kind: selection.kind, id: selection.id }] : [];
  }
  const steps = selectedSteps(selection).filter((id) => document.steps[id]);
  const lines = selectedConnections(selection).filter((id) => document.connections[id]);
  const items = [
    ...steps.map((id): Place => ({ kind: 'step', id })),
    ...lines.map((id): Place => ({ kind: 'connection', id })),
  ];
  return items.length > 0 || map === null || !document.maps[map] ? items : [{ kind: 'map', id: map }];
}

const TABLES = {
  step: 'steps',
  connection: 'connections',
  lane: 'lanes',
  stage: 'stages',
} as const;

/** The map that a place is on. */
function mapOf({ store }: ProjectSession, { kind, id }: Place): Id | null {
  const document = store.document();
  if (kind === 'map') return document.maps[id] ? id : null;
  return document[TABLES[kind]][id]?.map ?? null;
}

/**
 * Marks a gap, opens its details and puts the keyboard in its title. Returns its id; null where there is no such place, or
 * another tab is the writer.
 */
export function markGap({ project }: GapContext, { at, ...given }: MarkedGap): Id | null {
  const places: readonly Place[] = 'kind' in at ? [at] : at;
  const [first] = places;
  const map = first ? mapOf(project, first) : useSession.getState().map;
  if (map === null || !project.store.document().maps[map] || useSession.getState().readOnly) return null;
  const id = project.store.transact(
    { key: 'markGap' },
    (tx) => addGap(tx, { map, at: places.filter((place) => mapOf(project, place) === map), ...given }),
    { map },
  );
  const isBlank = Object.values(given).every(
    (value) => value === undefined || value === null || value === '',
  );
  blank = isBlank ? (project.store.document().gaps[id] ?? null) : null;
  useSession.setState({ gap: id });
  askFor('gap-title');
  return id;
}

const isAlike = (one: Gap, other: Gap): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Leaves the details of a gap; a new one that nothing was said of is taken back, as if it had never been. */
export function leaveGap(project: ProjectSession, id: Id): void {
  const gap = project.store.document().gaps[id];
  const isNew = gap !== undefined && blank?.id === id && isAlike(gap, blank);
  blank = null;
  if (!isNew) return;
  if (project.history.undoLabel()?.key === 'markGap') project.history.undo();
  else removeGap(project, id);
  if (useSession.getState().gap === id) useSession.setState({ gap: null });
}

/** Marks a gap at what is selected. */
export const markGapOnSelection = (context: GapContext): void => {
  markGap(context, { at: placesSelected(context) });
};

/**
 * Opens the details of a gap and shows its places, without leaving the screen of gaps where one is there; `near` enough to be read,
 * unless somebody has just pressed its flag.
 */
export function openGap(project: ProjectSession, id: Id, near = true): void {
  const gap = project.store.document().gaps[id];
  if (!gap) return;
  const { screen } = useSession.getState();
  if (screen === 'map') showGapPlaces(project, gap, near);
  openDetails();
  useSession.setState({ gap: id });
}

/** Opens a gap on its map, from whichever screen, at what closes it. */
export function openGapClosing(project: ProjectSession, id: Id): void {
  const gap = project.store.document().gaps[id];
  if (!gap) return;
  showGapPlaces(project, gap);
  openDetails();
  useSession.setState({ gap: id });
  askFor('gap-closing');
}

/** Selects what the gap is marked at and brings it into view. */
function showGapPlaces(project: ProjectSession, { map, at }: Gap, near = true): void {
  const of = (kind: Place['kind']): Id[] => at.flatMap((place) => (place.kind === kind ? [place.id] : []));
  const [steps, connections] = [of('step'), of('connection')];
  const band = at.find(({ kind }) => kind === 'lane' || kind === 'stage');
  if (steps.length + connections.length > 0) goToItems(project, map, steps, connections, near);
  else goToPlace(project, band ?? { kind: 'map', id: map }, map);
}

/** Goes to one of the places of a gap; its own details stay open. */
export function goToGapPlace(project: ProjectSession, gap: Gap, place: Place): void {
  goToPlace(project, place, gap.map);
  useSession.setState({ gap: gap.id });
}

type GapFields = Partial<Omit<Gap, 'id' | 'map' | 'number'>>;

/** Changes a gap. `visit`: the visit to a field that the change belongs to. */
export function editGap({ store }: ProjectSession, id: Id, fields: GapFields, visit?: string): void {
  const gap = store.document().gaps[id];
  if (!gap || useSession.getState().readOnly) return;
  const [field = 'title'] = Object.keys(fields);
  const label: ActLabel = { key: `gap.${field}`, values: { count: gap.number } };
  store.transact(label, (tx) => setGap(tx, id, fields), {
    map: gap.map,
    ...(visit === undefined ? {} : { mergeKey: visit }),
  });
}

/** Gives a gap a kind of the project's own, made when there is none of that name. */
export function setOwnGapKind({ store }: ProjectSession, id: Id, name: string): void {
  const gap = store.document().gaps[id];
  const text = name.trim();
  if (!gap || text === '' || useSession.getState().readOnly) return;
  store.transact(
    { key: 'gap.kind', values: { count: gap.number } },
    (tx) => {
      const own = tx.draft.project.ownGapKinds.map((kind) => ({ ...kind }));
      const known = own.find((kind) => foldName(kind.name) === foldName(text));
      const kind = known?.id ?? tx.newId();
      if (!known) setProject(tx, { ownGapKinds: [...own, { id: kind, name: text }] });
      setGap(tx, id, { kind });
    },
    { map: gap.map },
  );
}

const isSame = (a: ClosingChange, b: ClosingChange): boolean =>
  a.current === b.current && a.target === b.target;

/** Says that a change closes a gap, or that it does not after all. */
export function toggleClosing(project: ProjectSession, id: Id, change: ClosingChange): void {
  const gap = project.store.document().gaps[id];
  if (!gap) return;
  const others = gap.closedBy.filter((one) => !isSame(one, change));
  const closedBy = others.length < gap.closedBy.length ? others : [...gap.closedBy, change];
  editGap(project, id, { closedBy });
}

export function removeGap({ store }: ProjectSession, id: Id): void {
  const gap = store.document().gaps[id];
  if (!gap || useSession.getState().readOnly) return;
  store.transact({ key: 'deleteGap', values: { count: gap.number } }, (tx) => deleteGap(tx, id), {
    map: gap.map,
  });
  if (useSession.getState().gap === id) useSession.setState({ gap: null });
}
