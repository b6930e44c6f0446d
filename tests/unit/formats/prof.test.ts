import { it } from 'vitest';
import { loadDocumentWords } from '../../../src/formats/document/source';
import { stageScenes } from '../../../src/formats/pptx/part-scene';
import { chartUnit } from '../../../src/formats/pptx/chart';
import { toldInStage } from '../../../src/formats/document/step-content';
import { inches } from '../../../src/formats/pptx/units';
import { stagesOf } from '../../../src/model/queries';
import { generateProcess } from '../../bench/generate';
import { checksDocument } from '../../bench/checks-document';
import { writeFileSync } from 'node:fs';
it('p', async () => {
  const out: string[] = [];
  const words = await loadDocumentWords('zh');
  for (const n of [90, 220, 500]) { const document = checksDocument(generateProcess(n, 1)); 
  for (const stage of stagesOf(document, 'm')) { const steps = toldInStage({document, map: 'm', words, part: false}, stage.id);
    const places = { first: inches(0.5, 1.05, 8.75, 5.95), further: inches(0.5, 1.05, 12.33, 5.95) };
    out.push(n + ': ' + steps.length + ' → ' + stageScenes(document, stage, steps, places).map((s, i) => (chartUnit(s, i === 0 ? places.first : places.further) * 14 / 12700).toFixed(1) + '/' + Math.round(s.width) + 'x' + Math.round(s.height)).join(' ')); } }
  writeFileSync('/tmp/prof.txt', out.join('\n'));
}, 60000);
