// What interchange files look like, one readable file each: a change of them shows as a difference that a person can judge.
import { describe, expect, it, vi } from 'vitest';
import { writeBpmn } from '../../src/formats/bpmn/write-bpmn';
import { writeDrawio } from '../../src/formats/drawio/write-drawio';
import { writeMermaid } from '../../src/formats/mermaid/write-mermaid';
import { mapsOf } from '../../src/model/queries';
import { salesChart } from '../helpers/sales-chart';

// The files are judged here, not the routes: a better router changes nothing in these files.
vi.mock('../../src/layout/route/route', async () => ({
  routeAll: (await import('../helpers/plain-routes')).plainRoutes,
}));

const document = salesChart('zh');
const map = mapsOf(document)[0]!.id;

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
});
