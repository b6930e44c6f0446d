// The name of a stage in a header of any width: its number is always there, and nothing is higher than the header.
import { describe, expect, it } from 'vitest';
import { STAGE_NUMBER_SMALL } from '../../../src/drawing/header-text';
import { HEADER } from '../../../src/drawing/scene';
import { stageName } from '../../../src/drawing/stage-name';

const widths = Array.from({ length: 120 }, (_, i) => 24 + i * 2);

describe.each(['跟进', '谈判与提案', 'Follow-up', 'Negotiation and proposal'])('%s', (name) => {
  it('never costs the number its place', () => {
    for (const width of widths) {
      const { number, lines, style } = stageName(name, width);
      expect(['before', 'above']).toContain(number);
      const above = STAGE_NUMBER_SMALL.disc + STAGE_NUMBER_SMALL.gap + lines.length * style.lineHeight;
      expect(number === 'above' ? above : 0).toBeLessThanOrEqual(HEADER.stage);
    }
  });

  it('is there in every header that has room for it below the number', () => {
    expect(stageName(name, 200)).toMatchObject({ number: 'before' });
    expect(stageName(name, 76).lines.length).toBeGreaterThan(0);
  });
});

describe('the figures of a stage', () => {
  const MEASURE = ['84 %', '12 days'];
  const said = (name: string, width: number) => stageName(name, width, MEASURE).said;

  it('stand below a name of one line, all or the first of them', () => {
    expect(stageName('Identification', 200, MEASURE)).toMatchObject({
      number: 'before',
      said: '84 % · 12 days',
    });
    expect(stageName('Follow-up', 130, MEASURE)).toMatchObject({ number: 'before', said: '84 %' });
  });

  it('stand beside the number where the name stands below it, as at 70 %', () => {
    const { number, lines, said: figures } = stageName('Identification', 112, MEASURE);
    expect({ number, lines, figures }).toEqual({
      number: 'above',
      lines: ['Identification'],
      figures: '84 %',
    });
  });

  it('go beside the number rather than away where the name takes two lines, but never cost the name anything', () => {
    expect(stageName('Negotiation & proposal', 180, MEASURE).said).not.toBeNull();
    for (const width of widths)
      for (const name of ['Identification', 'Negotiation & proposal', '谈判与提案']) {
        const [with_, without] = [stageName(name, width, MEASURE), stageName(name, width)];
        expect(with_.lines.join('').replaceAll(' ', '')).toBe(without.lines.join('').replaceAll(' ', ''));
      }
  });

  it('stay as long as there is room for them beside the number', () => {
    for (const name of ['Identification', 'Negotiation & proposal', '谈判与提案'])
      for (const width of widths.filter((one) => one >= 80))
        expect(said(name, width), `${name} ${width}`).not.toBeNull();
  });
});
