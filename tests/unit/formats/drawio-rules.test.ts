// Files of draw.io by its own rules: ids, parents, ends, geometry, styles; and the checker itself finds what is broken.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import { writeDrawio } from '../../../src/formats/drawio/write-drawio';
import type { ProjectDocument } from '../../../src/model/document';
import { firstWhole } from '../../../src/model/maps/map-tree';
import { loadTemplate } from '../../../src/services/templates';
import { drawioFaults } from '../../helpers/drawio-rules';
import { salesChart } from '../../helpers/sales-chart';

const HOSTILE = `<script>alert(1)</script>"' onload="x" &amp; ]]> %name% \u0000`;

const written = (document: ProjectDocument, compressed = false): string =>
  writeDrawio(document, firstWhole(document)!.id, compressed);

describe('draw.io', () => {
  it.each(['b2b-complex', 'full-management', 'retail-store'])('%s keeps the rules', async (id) => {
    const document = await loadTemplate(id, 'en', countingIds('t'));
    expect(drawioFaults(written(document))).toEqual([]);
    expect(drawioFaults(written(document, true))).toEqual([]);
  });

  it('keeps the rules under hostile names, and no markup is left in a label', () => {
    const sales = salesChart('en');
    const steps = Object.fromEntries(
      Object.entries(sales.steps).map(([id, step]) => [id, { ...step, name: HOSTILE, notes: HOSTILE }]),
    );
    const text = written({ ...sales, steps });
    expect(drawioFaults(text)).toEqual([]);
    expect(text).not.toMatch(/<script/i);
    // Labels are HTML there: twice escaped, so that they are read as text.
    expect(text).toContain('label="&amp;lt;script&amp;gt;');
    expect(text).not.toContain('placeholders');
  });

  it.each([
    ['a second cell of an id', (text: string) => text.replace('id="step_n2"', 'id="step_n1"'), 'twice'],
    ['a line to nowhere', (text: string) => text.replace('target="step_n2"', 'target="gone"'), 'no target'],
    [
      'a parent that comes later',
      (text: string) => text.replace('parent="lane_p4"', 'parent="way_n14"'),
      'parent',
    ],
    ['a geometry without as', (text: string) => text.replace('as="geometry"', ''), 'without as'],
    ['a style with markup', (text: string) => text.replace('rhombus;', 'rhombus;&lt;b&gt;;'), 'style'],
  ])('the rules find %s', (_, broken, fault) => {
    const text = written(salesChart('en'));
    expect(broken(text)).not.toBe(text);
    expect(drawioFaults(broken(text)).join('\n')).toContain(fault);
  });
});
