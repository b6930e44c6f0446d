// Where something that is missing can be given: each press of a row goes to the next place, with the keyboard in the field.
import type { Missing, PartId, Target } from '../../method/part';
import { wholeMap } from '../../method/main-maps';
import { QUESTIONS } from '../../method/answers';
import type { ActionContext } from '../actions/action';
import { markGap, openGap, placesSelected } from '../actions/acts/gaps';
import { goToPlace, openDetails } from '../actions/acts/go-to-place';
import { showDock, showMap, showScreen } from '../actions/acts/screens';
import { ACTION_FILES } from '../actions/registry';
import { runAction } from '../actions/run-action';
import { askFor, NOTHING, useSession } from '../session';

/** The field of the details in which what is missing is given, where it is not of the same name. */
const FIELDS: Readonly<Record<string, string>> = {
  manager: 'manager',
  objective: 'objective',
  goal: 'goal',
  responsible: 'question-who',
  connection: 'question-next',
  cause: 'gap-cause',
  owner: 'gap-owner',
  place: 'gap-place',
  closing: 'gap-closing',
};

const fieldOf = (key: string): string | null =>
  (QUESTIONS as readonly string[]).includes(key) ? `question-${key}` : (FIELDS[key] ?? null);

/** Runs an action of another part of the app, by its name; false where there is none. */
function runNamed(context: ActionContext, id: string): boolean {
  const action = ACTION_FILES.get(id);
  return action !== undefined && runAction(action, context);
}

function goToDrawn(context: ActionContext, key: string, target: Target & { readonly map?: string }): void {
  if (target.kind !== 'step' && target.kind !== 'lane' && target.kind !== 'stage') return;
  goToPlace(context.project, { kind: target.kind, id: target.id }, target.map);
  const field = fieldOf(key);
  if (field) askFor(field);
}

/** A list of the project, in the details of nothing selected. */
function goToResources({ project }: ActionContext, id: string | null): void {
  const document = project.store.document();
  const map = wholeMap(document, 'target') ?? wholeMap(document, 'current');
  if (map) showMap(map.id);
  useSession.setState({ selection: NOTHING, gap: null });
  askFor(id === null ? 'resources' : `resources ${id}`);
}

/** Marks a gap at what is selected on the current map; with nothing selected, shows that map and the list that says how. */
function startGap(context: ActionContext): void {
  const document = context.project.store.document();
  const current = wholeMap(document, 'current');
  const { map } = useSession.getState();
  const places = placesSelected(context);
  const here = document.maps[map ?? '']?.side === 'current' && places.some(({ kind }) => kind !== 'map');
  if (here) markGap(context, { at: places });
  else {
    if (current) showMap(current.id);
    showDock('gaps');
  }
}

/** Goes to a place; `key`: what is missing there. */
export function goToTarget(context: ActionContext, key: string, target: Target): void {
  switch (target.kind) {
    case 'step':
    case 'lane':
    case 'stage':
      return goToDrawn(context, key, target);
    case 'map':
      showMap(target.id);
      return useSession.getState().camera?.focus();
    case 'gap': {
      openGap(context.project, target.id);
      const field = fieldOf(key);
      return field ? askFor(field) : openDetails();
    }
    case 'resource':
      return goToResources(context, target.id);
    case 'new-resource':
      return goToResources(context, null);
    case 'new-gap':
      return startGap(context);
    case 'new-target':
    case 'carry-over':
      return void runNamed(context, target.kind);
    case 'plan':
    case 'compare':
      return showScreen(target.kind);
    case 'checks':
      return showDock('checks');
    case 'training':
      return useSession.setState({ dialog: 'trainings' });
    case 'goals':
      return useSession.setState({ dialog: 'goals' });
    case 'review':
      return useSession.setState({ dialog: 'reviews' });
  }
}

/** Where the last press of each row has led to. */
const last = new Map<string, string>();
const nameOf = (target: Target): string => ('id' in target ? target.id : target.kind);

/** The place after the one that the row led to last, from the last back to the first. */
export function nextTarget(part: PartId, { key, targets }: Missing): Target | null {
  const row = `${part} ${key}`;
  const at = targets.findIndex((target) => nameOf(target) === last.get(row));
  const next = targets[(at + 1) % Math.max(targets.length, 1)] ?? null;
  if (next) last.set(row, nameOf(next));
  return next;
}

/** False for a place that this app has not got: its row says what is missing, and leads nowhere. */
export const canGo = (target: Target | undefined): boolean =>
  target !== undefined && (target.kind !== 'new-target' || ACTION_FILES.has('new-target'));
