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
