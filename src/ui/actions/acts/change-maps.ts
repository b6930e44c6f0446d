// Acts that make or change whole maps: what they make has its places before it is shown, and all of it is one undo.
import { create } from 'mutative';
import { type Id, randomId } from '../../../base/id';
import type { Placing } from '../../../layout/graph';
import { placeMap } from '../../../model/commands/place-map';
import type { ProjectDocument } from '../../../model/document';
import { Refusal } from '../../../model/refusal';
import type { ActLabel, Transaction } from '../../../model/transaction';
import { showToast } from '../../kit/toasts';
import { glideNext, selectItems, useSession } from '../../session';
import type { ActionContext } from '../action';
import { showMap } from './screens';
import { placeAhead } from './tidying';

export type MapContext = Pick<ActionContext, 'project' | 'layout' | 'text'>;

/** What an act has made. */
export interface Changed {
  /** The map that is shown afterwards. */
  readonly map: Id;
  /** What is to be tidied: whole maps, or only these steps of them. */
  readonly tidied?: readonly { readonly map: Id; readonly scope: ReadonlySet<Id> | null }[];
  /** The steps that are selected afterwards. */
  readonly steps?: readonly Id[];
}

type Recipe = (tx: Transaction) => Changed;

/** What a recipe would make of a document, with all ids that it makes on the way. Cascades come only with the act itself. */
function tried(document: ProjectDocument, recipe: Recipe) {
  const ids: Id[] = [];
  const made: Changed[] = [];
  const newId = (): Id => {
    const id = randomId();
    ids.push(id);
    return id;
  };
  const after = create(document, (draft) => void made.push(recipe({ draft, newId, now: '' })), {
    enableAutoFreeze: true,
  });
  return { document: after as ProjectDocument, ids, changed: made[0] };
}

async function placingsOf(context: MapContext, document: ProjectDocument, { tidied = [] }: Changed) {
  const placings = new Map<Id, Placing>();
  for (const { map, scope } of tidied) {
    const placing = await placeAhead(context, { document, map, scope });
    // Given up: what is made is made, as it lies.
    if (!placing) break;
    placings.set(map, placing);
  }
  return placings;
}

/**
 * Runs a recipe as one act, after working out the places of what it makes on a copy of the document; then shows the result. Null:
 * nothing was done, because the model refused or the project has changed meanwhile, which is said.
 */
export async function changeMaps(
  context: MapContext,
  label: ActLabel,
  recipe: Recipe,
): Promise<Changed | null> {
  const { store } = context.project;
  const before = store.document();
  let trial: ReturnType<typeof tried>;
  try {
    trial = tried(before, recipe);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    showToast(context.text(`mapActs.refused.${error.key}` as never), { tone: 'problem', key: 'maps' });
    return null;
  }
  const { changed } = trial;
  if (!changed) return null;
  const placings = await placingsOf(context, trial.document, changed);
  if (useSession.getState().readOnly) return null;
  if (store.document() !== before) {
    showToast(context.text('paste.changedMeanwhile'), { tone: 'problem', key: 'maps' });
    return null;
  }
  const ids = [...trial.ids];
  const again = (): Id => {
    const id = ids.shift();
    if (id === undefined) throw new Error('the same recipe makes the same records');
    return id;
  };
  glideNext();
  store.transact(
    label,
    (tx) => {
      recipe({ ...tx, newId: again });
      for (const [map, placing] of placings) placeMap(tx, map, placing);
    },
    { map: changed.map },
  );
  show(changed);
  return changed;
}

function show({ map, steps = [] }: Changed): void {
  const isHere = useSession.getState().map === map;
  showMap(map, { keepView: false, steps });
  if (!isHere || steps.length > 0) selectItems(steps);
  if (isHere) useSession.getState().camera?.reveal(steps);
}
