import { describe, expect, it } from 'vitest';
import { isFullWidth, textWidth } from '../../../src/base/text-width';

describe('textWidth', () => {
  it('agrees with what Chromium draws in Inter, within half a px', () => {
    // Measured with getComputedTextLength, Inter Variable 4.1.
    const drawn: [string, number, 500 | 600 | 700, number][] = [
      ['Qualification', 14, 600, 86],
      ['Detail chart', 13.5, 500, 74],
      ['Start', 13.5, 500, 31.1],
      ['BANT', 14, 500, 38.9],
    ];
    for (const [text, size, weight, width] of drawn)
      expect(Math.abs(textWidth(text, size, weight) - width), text).toBeLessThan(0.5);
  });

  it('gives full-width characters one em, whatever the weight', () => {
    expect(textWidth('成本与毛利核算', 14, 500)).toBe(98);
    expect(textWidth('成本', 14, 700)).toBe(28);
    expect(textWidth('，。：（）', 10, 500)).toBe(50);
    expect(textWidth('ご提案', 10, 500)).toBe(30);
    expect(textWidth('고객', 10, 500)).toBe(20);
    expect(textWidth('𠮷', 10, 500)).toBe(10);
  });

  it('grows with weight and in proportion to size', () => {
    const at = (weight: 500 | 600 | 700) => textWidth('Send the proposal', 14, weight);
    expect(at(600)).toBeGreaterThan(at(500));
    expect(at(700)).toBeGreaterThan(at(600));
    expect(textWidth('Send', 28, 500)).toBeCloseTo(2 * textWidth('Send', 14, 500), 9);
  });

  it('counts marks as nothing, emoji as more than an em, flags as one, and strangers as something', () => {
    expect(textWidth('e\u0301', 14, 500)).toBe(textWidth('e', 14, 500));
    expect(textWidth('🎉', 10, 500)).toBe(14);
    expect(textWidth('🇨🇳', 10, 500)).toBe(15);
    expect(textWidth('👍🏽', 10, 500)).toBe(14);
    expect(textWidth('\u200b\u200d\ufeff', 14, 500)).toBe(0);
    expect(textWidth('عميل', 10, 500)).toBeGreaterThan(15);
    expect(textWidth('', 14, 500)).toBe(0);
  });

  it('knows full-width characters', () => {
    for (const char of '界、（Ａ한ア　') expect(isFullWidth(char.codePointAt(0)!), char).toBe(true);
    for (const char of 'aé→“…ｱЖ') expect(isFullWidth(char.codePointAt(0)!), char).toBe(false);
  });
});
