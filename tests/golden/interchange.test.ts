// What interchange files look like, one readable file each: a change of them shows as a difference that a person can judge.
import { describe, expect, it, vi } from 'vitest';
import { writeBpmn } from '../../src/formats/bpmn/write-bpmn';
import { writeDrawio } from '../../src/formats/drawio/write-drawio';
import { writeMermaid } from '../../src/formats/mermaid/write-mermaid';
import { countingIds } from '../../src/base/id';
import { addStep } from '../../src/model/commands/add-step';
import { addDetail } from '../../src/model/commands/add-detail';
import type { ProjectDocument } from '../../src/model/document';
import { mapsOf } from '../../src/model/queries';
import { createProjectStore } from '../../src/model/store';
import { salesChart } from '../helpers/sales-chart';
import { NOON } from '../helpers/test-editor';

// The files are judged here, not the routes: a better router changes nothing in these files.
vi.mock('../../src/layout/route/route', async () => ({
  routeAll: (await import('../helpers/plain-routes')).plainRoutes,
}));

const document = salesChart('zh');
const map = mapsOf(document)[0]!.id;

/** Whatever could mean something to a tool that reads it. */
const HOSTILE = `<script>alert(1)</script>"' %%{init: {}}%% ]]> &amp; 1. end --> B{x} \`#35;\``;

/** With a detail, and names that try everything. */
function hostile(): ProjectDocument {
  const store = createProjectStore(salesChart('en'), { newId: countingIds('d'), now: () => NOON });
  const { id } = Object.values(store.document().steps).find(({ name }) => name === 'Onboard customer')!;
  store.transact({ key: 'change' }, (tx) => {
    const detail = addDetail(tx, { step: id, name: 'Onboard customer' });
    const [lane, stage] = [tx.draft.lanes, tx.draft.stages].map((table) => Object.values(table).find((band) => band.map === detail));
    addStep(tx, { map: detail, lane: lane!.id, stage: stage!.id, kind: 'activity', name: 'Kick-off', x: 17, y: 16 });
  });
  const made = store.document();
  const named = <T extends { name: string }>(table: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(table).map(([key, record], i) => [key, i % 2 === 0 ? { ...record, name: HOSTILE } : record]));
  return { ...made, steps: named(made.steps), teams: named(made.teams), stages: named(made.stages) };
}

describe('interchange files', () => {
  it('BPMN', async () => {
    await expect(await writeBpmn(document, map)).toMatchFileSnapshot('chart-zh.bpmn');
  });

  it('draw.io', async () => {
    await expect(writeDrawio(document, map, false)).toMatchFileSnapshot('chart-zh.drawio');
  });

  it('Mermaid', async () => {
    await expect(writeMermaid(document, map, false)).toMatchFileSnapshot('chart-zh.mmd');
  });

  // What the tools themselves say of these is in tests/browser/interchange.spec.ts.
  it('under hostile names, with a detail', async () => {
    const made = hostile();
    await expect(await writeBpmn(made, map)).toMatchFileSnapshot('hostile.bpmn');
    await expect(writeDrawio(made, map, true)).toMatchFileSnapshot('hostile.drawio');
    await expect(writeMermaid(made, map, false)).toMatchFileSnapshot('hostile.mmd');
    await expect(writeMermaid(made, map, true)).toMatchFileSnapshot('hostile-swimlane.mmd');
  });
});
