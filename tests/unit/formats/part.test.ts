import { describe, expect, it } from 'vitest';
import { format } from '../../../src/formats/registry';
import { partOf } from '../../../src/model/maps/part-of';
import { stagesOf } from '../../../src/model/queries';
import { comparedProject } from '../../helpers/compared-project';

const { document, current } = comparedProject('en');
const OPTIONS = {
  title: true,
  legend: true,
  background: 'white',
  theme: 'light',
  scale: 1,
  embedFonts: false,
} as const;

describe('a part of a map as a picture', () => {
  it('says which part it is, and keeps the number and figures that its stage has in the whole', async () => {
    const stage = stagesOf(document, current).find(({ name }) => name === 'Qualification')!;
    const input = {
      document: partOf(document, current, { kind: 'stage', id: stage.id }),
      whole: document,
      part: stage.name,
      map: current,
      options: OPTIONS,
    };
    const content = await format('svg').write(input, {} as never);
    expect(content).toContain('>Current process · Qualification</text>');
    expect(content).toContain('>3</text>');
    const whole = await format('svg').write({ document, map: current, options: OPTIONS }, {} as never);
    const measure = />(40 % · 17 days)<\/text>/;
    expect(measure.exec(whole as string)?.[1]).toBeDefined();
    expect(content).toMatch(measure);
    expect(content).toContain('Qualified?');
    expect(content).not.toContain('>Discovery</text>');
  });
});
