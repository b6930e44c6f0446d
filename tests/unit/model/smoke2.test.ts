import { expect, test } from 'vitest';
import { parse } from '../../../src/model/parse';
import { smallProject } from '../../helpers/test-editor';
test('x', () => {
  const d = smallProject();
  const r = parse(JSON.parse(JSON.stringify(d)));
  expect(r).toEqual({ ok: true, document: d, repairs: [] });
  const h = JSON.parse(JSON.stringify(d)); delete h.steps; delete h.gaps; for (const l of Object.values(h.lanes) as any[]) { delete l.rank; delete l.size; l.foo = 1; }
  console.log(JSON.stringify(parse(h), null, 0));
});
