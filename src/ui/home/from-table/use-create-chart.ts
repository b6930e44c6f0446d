// Makes the project of a table, lets its steps be placed, keeps it and goes to it.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { inOneCell, placeNew } from '../../../layout/place-new';
import { placeMap } from '../../../model/commands/place-map';
import type { ProjectDocument } from '../../../model/document';
import { createProjectStore } from '../../../model/store';
import { toldSteps } from '../../../model/told-order';
import type { TableProject } from '../../../model/text/table-project';
import { type Services, useServices } from '../../services-context';
import { useStartProject } from '../use-start-project';
import { type Matching, projectOf } from './matching';
import type { SourceTable } from './take-table';

/** The document with its steps tidied; as it was when they could not be. A list of one cell is read on in its order. */
async function placed({ document, map }: TableProject, services: Services): Promise<ProjectDocument> {
  const store = createProjectStore(document, services);
  const steps = toldSteps(document, map).map(({ id }) => id);
  const list = inOneCell(document, steps);
  if (list) store.transact({ key: 'tidy' }, (tx) => placeNew(tx, map, steps));
  const wish = {
    document: store.document(),
    map,
    scope: list ? new Set(steps) : null,
    list,
    changed: null,
    target: 'screen' as const,
    anew: !list,
  };
  const placing = await services.layout.tidy(wish).catch(() => null);
  if (!placing) return store.document();
  store.transact({ key: 'tidy' }, (tx) => placeMap(tx, map, placing));
  return store.document();
}

export function useCreateChart() {
  const t = useTranslations('table.import');
  const services = useServices();
  const { start } = useStartProject();
  const [busy, setBusy] = useState(false);
  const create = async (table: SourceTable, matching: Matching): Promise<void> => {
    const project = projectOf(table, matching, t, services.newId, services.now);
    if (!project || busy) return;
    setBusy(true);
    try {
      await start(await placed(project, services));
    } finally {
      setBusy(false);
    }
  };
  return { create, busy };
}
