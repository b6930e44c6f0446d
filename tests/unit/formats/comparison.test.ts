import { describe, expect, it } from 'vitest';
import type { ComparedMaps, WriteInput } from '../../../src/formats/format';
import { format } from '../../../src/formats/registry';
import { comparedProject } from '../../helpers/compared-project';
import { partsOf } from '../../helpers/office-xml';
import { formatServices, WRITE_OPTIONS } from '../../helpers/write-options';

const { document, current, target } = comparedProject('en');

async function drawn(compared: Partial<ComparedMaps>, language?: 'zh'): Promise<string> {
  const input: WriteInput = {
    document,
    map: target,
    compared: {
      before: { document, map: current },
      after: { document, map: target },
      layout: 'sides',
      onlyChanged: false,
      ...compared,
    },
    options: {
      title: true,
      legend: true,
      background: 'white',
      theme: 'light',
      scale: 1,
      embedFonts: false,
      ...(language ? { language } : {}),
    },
  };
  const content = await format('svg').write(input, {} as never);
  return typeof content === 'string' ? content : content.text();
}

const says = (svg: string, text: string): number => svg.split(`>${text}</text>`).length - 1;

describe('a comparison as a picture', () => {
  it('shows both maps, named, under one title', async () => {
    const svg = await drawn({});
    expect(says(svg, 'Complex sale, B2B: what changes')).toBe(1);
    expect(says(svg, 'Current process → Target process')).toBe(1);
    expect(says(svg, 'Current process')).toBe(1);
    expect(says(svg, 'Target process')).toBe(1);
    expect(says(svg, 'Added')).toBe(1);
  });

  it('shows both in one chart without captions', async () => {
    const svg = await drawn({ layout: 'overlay' });
    expect(says(svg, 'Current process')).toBe(0);
    expect(says(svg, 'Removed')).toBe(1);
  });

  it('is smaller where only what changes is wide', async () => {
    const width = (svg: string): number => Number(/width="(\d+)"/.exec(svg)?.[1]);
    expect(width(await drawn({ onlyChanged: true }))).toBeLessThan(width(await drawn({})));
  });

  it('has headings and legend in the language that was asked for, and steps as they are', async () => {
    const svg = await drawn({}, 'zh');
    expect(says(svg, 'Complex sale, B2B：变化对比')).toBe(1);
    expect(says(svg, '新增')).toBe(1);
    expect(says(svg, 'Added')).toBe(0);
    expect(says(svg, 'Discovery')).toBe(says(await drawn({}), 'Discovery'));
  });
});

describe('a comparison as a Word document', () => {
  it('has the charts that are wanted: both under their names, or one', async () => {
    const drawings = async (compared: Partial<ComparedMaps>): Promise<string> => {
      const sides = { before: { document, map: current }, after: { document, map: target } };
      const input: WriteInput = {
        document,
        map: target,
        compared: { ...sides, layout: 'sides', onlyChanged: false, ...compared },
        options: WRITE_OPTIONS,
      };
      const parts = await partsOf((await format('docx').write(input, formatServices())) as Blob);
      return Object.entries(parts).flatMap(([name, text]) => (name.endsWith('.svg') ? text : []))[0] ?? '';
    };
    const [sides, overlay, some] = [
      await drawings({}),
      await drawings({ layout: 'overlay' }),
      await drawings({ onlyChanged: true }),
    ];
    expect([says(sides, 'Current process'), says(sides, 'Target process')]).toEqual([1, 1]);
    expect(says(overlay, 'Current process')).toBe(0);
    expect(some.split('<text').length).toBeLessThan(sides.split('<text').length);
  });
});
