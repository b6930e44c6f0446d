import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { salesChart } from '../helpers/sales-chart';
import { writeDrawio } from '../../src/formats/drawio/write-drawio';
import { writeMermaid } from '../../src/formats/mermaid/write-mermaid';
import { writeBpmn } from '../../src/formats/bpmn/write-bpmn';
import { mapsOf } from '../../src/model/queries';
import { loadTemplate } from '../../src/services/templates';
import { countingIds } from '../../src/base/id';
it('writes', async () => {
  for (const l of ['en', 'zh'] as const) {
    const d = salesChart(l);
    writeFileSync(`/tmp/b6/sales-${l}.bpmn`, await writeBpmn(d, mapsOf(d)[0]!.id));
    writeFileSync(`/tmp/b6/sales-${l}.drawio`, writeDrawio(d, mapsOf(d)[0]!.id, false));
    writeFileSync(`/tmp/b6/sales-${l}-c.drawio`, writeDrawio(d, mapsOf(d)[0]!.id, true));
    writeFileSync(`/tmp/b6/sales-${l}.mmd`, writeMermaid(d, mapsOf(d)[0]!.id, false));
    const t = await loadTemplate('b2b-complex', l, countingIds());
    writeFileSync(`/tmp/b6/b2b-${l}.bpmn`, await writeBpmn(t, mapsOf(t)[0]!.id));
    writeFileSync(`/tmp/b6/b2b-${l}.drawio`, writeDrawio(t, mapsOf(t)[0]!.id, false));
    writeFileSync(`/tmp/b6/b2b-${l}.mmd`, writeMermaid(t, mapsOf(t)[0]!.id, true));
  }
});
