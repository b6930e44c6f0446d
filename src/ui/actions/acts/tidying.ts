// Tidying: asks the worker for places, tells how far it is, and takes the answer over as one undo.
import type { Id } from '../../../base/id';
import type { Placing } from '../../../layout/graph';
import { placeMap } from '../../../model/commands/place-map';
import { setMap } from '../../../model/commands/set-map';
import type { ProjectDocument } from '../../../model/document';
import type { TidyTarget } from '../../../model/ids';
import type { ActLabel } from '../../../model/transaction';
import { showToast } from '../../kit/toasts';
import { glideNext, useSession } from '../../session';
import type { ActionContext } from '../action';
import { travel } from './travel';
import { touchedBy } from './touched';

type TidyContext = Pick<ActionContext, 'project' | 'layout' | 'text'>;

export interface TidyJob {
  readonly map: Id;
  readonly label: ActLabel;
  /** The steps that may move, of which no half-way result is shown; none given = all. */
  readonly scope?: ReadonlySet<Id>;
  /** The scope is a list in its order: inside a cell it is never read backwards. */
  readonly list?: boolean;
  /** The steps that have changed since the chart was last tidy; none given = unknown. */
  readonly changed?: ReadonlySet<Id> | null;
  /** The shape to aim at from now on, in which the chart is laid out anew; none given = the map's own, and good places stay. */
  readonly target?: TidyTarget;
  /** It follows from the act before it: one undo takes back both, no half-way result is shown, a changed chart voids it. */
  readonly follows?: boolean;
}

/** How it ended: `void` means that the chart had changed meanwhile. */
export type TidyEnd = 'done' | 'void' | 'ended' | 'failed';

/** Progress and Cancel are shown when it takes longer, ms. */
const PATIENT = 500;
/** So often it begins anew because the chart has changed meanwhile. */
const ATTEMPTS = 4;

interface Run {
  readonly control: AbortController;
  /** Undoes what was taken over already. */
  takeBack(): void;
}

let running: Run | null = null;

/** Ends the running Tidy; a first result that was shown already is taken back. */
export function cancelTidy(): void {
  const run = running;
  run?.control.abort();
  run?.takeBack();
}

/** Ends the running Tidy because its chart is left: what is shown of it stays. */
export const leaveTidy = (): void => running?.control.abort();

/** Tidies; a Tidy that is still running is ended. Resolves when its answer is taken over or dropped. */
export async function runTidy(context: TidyContext, job: TidyJob): Promise<TidyEnd> {
  running?.control.abort();
  const taking = takeOver(context, job);
  const control = new AbortController();
  const run: Run = { control, takeBack: taking.takeBack };
  running = run;
  const telling = tellProgress(run);
  const look = job.follows || job.scope ? undefined : useSession.getState().camera?.hold();
  const take = (placing: Placing): boolean => {
    const isTaken = taking.take(placing);
    if (isTaken) look?.();
    return isTaken;
  };
  try {
    for (let attempt = 1; ; attempt++) {
      taking.expect();
      const placing = await context.layout.tidy(wishOf(context, job), {
        signal: control.signal,
        progress: telling.tell,
        ...(job.follows || job.scope ? {} : { quick: (first: Placing) => void take(first) }),
      });
      if (!placing || control.signal.aborted) return 'ended';
      if (take(placing)) {
        if (!job.follows && !taking.changed()) showToast(context.text('alreadyTidy'), { key: 'tidy' });
        return 'done';
      }
      if (job.follows || taking.isOver() || attempt === ATTEMPTS) return 'void';
    }
  } catch {
    if (control.signal.aborted) return 'ended';
    showToast(context.text('tidyFailed'), { tone: 'problem', key: 'tidy' });
    return 'failed';
  } finally {
    taking.stop();
    telling.stop();
  }
}

/** What is tidied before it is on the chart: a document that is only thought of. */
export interface AheadJob {
  readonly document: ProjectDocument;
  readonly map: Id;
  /** The steps that may move; null = all. */
  readonly scope: ReadonlySet<Id> | null;
  /** The scope is a list in its order: inside a cell it is never read backwards. */
  readonly list?: boolean;
}

/**
 * The places for a document that the store does not have yet, with progress and Cancel as for any Tidy; a Tidy that is still running
 * is ended. Null: it was given up, or failed, which is said.
 */
export async function placeAhead(context: TidyContext, job: AheadJob): Promise<Placing | null> {
  running?.control.abort();
  const control = new AbortController();
  const run: Run = { control, takeBack: () => {} };
  running = run;
  const telling = tellProgress(run);
  const target = job.document.maps[job.map]?.tidyTarget ?? 'screen';
  // A chart of nothing but new steps has no places that are worth keeping.
  const wish = { ...job, changed: null, target, anew: job.scope === null };
  try {
    const { signal } = control;
    const placing = await context.layout.tidy(wish, { signal, progress: telling.tell });
    return signal.aborted ? null : placing;
  } catch {
    if (!control.signal.aborted) showToast(context.text('tidyFailed'), { tone: 'problem', key: 'tidy' });
    return null;
  } finally {
    telling.stop();
  }
}

function wishOf({ project }: TidyContext, { map, scope, list = false, changed, target }: TidyJob) {
  const document = project.store.document();
  return {
    document,
    map,
    scope: scope ?? null,
    list,
    changed: changed ?? null,
    target: target ?? document.maps[map]?.tidyTarget ?? 'screen',
    anew: target !== undefined,
  };
}

/** Takes answers over, as long as they are about the chart that is there. */
function takeOver({ project }: TidyContext, { map, label, target, follows = false }: TidyJob) {
  const { store } = project;
  let isStale = false;
  let isGone = false;
  let taken: unknown = null;
  const stop = store.subscribe((_, patch) => {
    // Whoever takes something back, or another tab, did not ask for it.
    if (patch?.origin !== 'user') isGone = true;
    else if (touchedBy(patch, store.document(), map)) isStale = true;
  });
  return {
    stop,
    expect: () => {
      isStale = false;
    },
    /** True when something was taken over that the chart did not have yet. */
    changed: () => taken !== null,
    /** True when there is nothing more to ask for: what has been taken over stays. */
    isOver: () => isGone || taken !== null || useSession.getState().readOnly,
    take(placing: Placing): boolean {
      if (isStale || isGone || useSession.getState().readOnly || !store.document().maps[map]) return false;
      const before = store.document();
      glideNext();
      store.transact(
        label,
        (tx) => {
          if (target) setMap(tx, map, { tidyTarget: target });
          placeMap(tx, map, placing);
        },
        { map, joins: follows || taken === before },
      );
      isStale = false;
      if (store.document() !== before) taken = store.document();
      return true;
    },
    takeBack: () => {
      if (taken !== null && taken === store.document() && !follows) travel(project, 'undo');
    },
  };
}

/** Says that it is at work, and how far it is when that takes long. */
function tellProgress(run: Run) {
  let done = 0;
  let isLong = false;
  const show = (): void => {
    if (isLong && running === run) useSession.setState({ tidyProgress: done });
  };
  useSession.setState({ tidying: true, tidyProgress: null });
  const timer = setTimeout(() => {
    isLong = true;
    show();
  }, PATIENT);
  return {
    tell: (share: number): void => {
      done = share;
      show();
    },
    stop: (): void => {
      clearTimeout(timer);
      if (running !== run) return;
      running = null;
      useSession.setState({ tidying: false, tidyProgress: null });
    },
  };
}
