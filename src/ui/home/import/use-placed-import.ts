// The project of a file as it will be: built from the choices, then its steps settled where they lie, or tidied.
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../base/id';
import { buildProject, type ImportedProject } from '../../../formats/interchange/build-project';
import type { ForeignFile } from '../../../formats/reading/foreign';
import { settleSteps } from '../../../layout/settle';
import { placeMap } from '../../../model/commands/place-map';
import type { ProjectDocument } from '../../../model/document';
import { stepsOf } from '../../../model/queries';
import { createProjectStore } from '../../../model/store';
import { type Services, useServices } from '../../services-context';
import type { Choices } from './import-choices';
import { useRawWords } from './use-import-words';

const CURRENCIES = { en: 'USD', zh: 'CNY' } as const;

/** A map with every box at its distance from the others, as near as possible to where it lies in the file. */
function settled(document: ProjectDocument, map: Id, services: Services): ProjectDocument {
  const store = createProjectStore(document, services);
  const ids = stepsOf(document, map).map(({ id }) => id);
  store.transact({ key: 'change' }, (tx) => settleSteps(tx, map, ids));
  return store.document();
}

async function tidied(
  document: ProjectDocument,
  map: Id,
  services: Services,
  signal: AbortSignal,
): Promise<ProjectDocument | null> {
  const wish = { document, map, scope: null, changed: null, target: 'screen' as const, anew: true };
  const placing = await services.layout.tidy(wish, { signal });
  if (!placing) return null;
  const store = createProjectStore(document, services);
  store.transact({ key: 'tidy' }, (tx) => placeMap(tx, map, placing));
  return store.document();
}

/** Places all maps, the wanted one first; stops where it is not wanted any more. */
async function placeMaps(
  { document, maps }: ImportedProject,
  keep: boolean,
  services: Services,
  signal: AbortSignal,
  shown?: (document: ProjectDocument) => void,
): Promise<ProjectDocument> {
  let at = document;
  for (const map of maps) {
    if (signal.aborted) return at;
    const placed = keep
      ? settled(at, map, services)
      : await tidied(at, map, services, signal).catch(() => settled(at, map, services));
    if (placed) at = placed;
    shown?.(at);
  }
  return at;
}

export interface PlacedImport {
  readonly built: ImportedProject;
  /** The project with its maps placed so far; null until the first is. */
  readonly document: ProjectDocument | null;
  /** All maps are placed. */
  readonly ready: boolean;
}

interface Placed {
  readonly of: ImportedProject;
  readonly keep: boolean;
  readonly document: ProjectDocument;
  readonly ready: boolean;
}

/** Works the project out anew when something else is chosen, while nothing more urgent is to be done. */
export function usePlacedImport(file: ForeignFile, choices: Choices): PlacedImport {
  const services = useServices();
  const { words } = useRawWords();
  const { language, keep, cuts } = choices;
  const wanted = useDeferredValue(useMemo(() => ({ language, cuts }), [language, cuts]));
  const built = useMemo(
    () =>
      buildProject(
        file,
        {
          name: '',
          language: wanted.language,
          currency: CURRENCIES[wanted.language],
          cuts: wanted.cuts,
          words,
        },
        services.newId,
      ),
    [file, wanted, words, services],
  );
  const [state, setState] = useState<Placed | null>(null);
  useEffect(() => {
    const task = new AbortController();
    const show = (document: ProjectDocument): void => {
      if (!task.signal.aborted) setState({ of: built, keep, document, ready: false });
    };
    // A short rest, so that a cut that is dragged does not ask for a placing with every move.
    const timer = setTimeout(() => {
      void placeMaps(built, keep, services, task.signal, show).then((document) => {
        if (!task.signal.aborted) setState({ of: built, keep, document, ready: true });
      });
    }, 250);
    return () => {
      clearTimeout(timer);
      task.abort();
    };
  }, [built, keep, services]);
  const current = state?.of === built && state.keep === keep ? state : null;
  return { built, document: current?.document ?? null, ready: current?.ready ?? false };
}
