import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawableText } from '../../../src/base/drawable-text';
import { textWidth } from '../../../src/base/text-width';
import { breakLines, breakWhole, keepWords } from '../../../src/steps/label';
import { stepKind } from '../../../src/steps/registry';
import { BOX_TEXT } from '../../../src/steps/text-styles';
import { anyName } from '../../helpers/any-name';
import { runs } from '../../helpers/runs';

const activity = (name: string) => stepKind('activity').label(name);

describe('English labels', () => {
  it.each([
    ['Clean and score leads', ['Clean and', 'score leads']],
    ['Record lead in CRM', ['Record lead', 'in CRM']],
    ['Approve payment terms', ['Approve', 'payment terms']],
    ['Cost and margin check', ['Cost and', 'margin check']],
    ['Discovery meeting', ['Discovery', 'meeting']],
    ['Call back', ['Call back']],
  ])('sets "%s" on the two most even lines', (name, lines) => {
    expect(activity(name).lines).toEqual(lines);
    expect(activity(name).size).toEqual({ width: 138, height: 56 });
  });

  it('does not make the first line the shorter one by choice', () => {
    // As even the other way round, and then the first would be the shorter.
    expect(breakLines('aa bbb aa', BOX_TEXT, () => 60, 2).lines).toEqual(['aa bbb', 'aa']);
    // Here the first cannot be longer: it would not fit.
    expect(activity('Review the terms with us').lines).toEqual(['Review the', 'terms with us']);
  });

  it('grows by 18 px for a third and a fourth line', () => {
    expect(activity('Ask for all of the missing papers').size.height).toBe(74);
    expect(activity('Ask the customer for all missing papers').size.height).toBe(92);
  });

  it('widens by 8 px at a time for a long word, to 186 px', () => {
    const { size, lines } = activity('Internationalization');
    expect(lines).toEqual(['Internationalization']);
    expect((size.width - 138) % 8).toBe(0);
    expect(size.width).toBeGreaterThan(138);
    expect(size.width - 8 - 37).toBeLessThan(textWidth('Internationalization', 14, 500));
    expect(activity('Donaudampfschifffahrtsgesellschaftskapitän').size.width).toBe(186);
  });

  it('breaks a long word behind its own hyphen before it widens the box', () => {
    expect(activity('customer-relationship')).toMatchObject({
      lines: ['customer-', 'relationship'],
      size: { width: 138 },
    });
  });

  it('cuts what four lines of the widest box do not hold, and says so', () => {
    const label = activity('word '.repeat(60));
    expect(label.cut).toBe(true);
    expect(label.lines).toHaveLength(4);
    expect(label.lines.at(-1)).toMatch(/…$/);
    expect(activity('Call back').cut).toBe(false);
  });
});

describe('Chinese labels', () => {
  it('keeps one line where it fits', () => {
    expect(activity('成本与毛利核算').lines).toEqual(['成本与毛利核算']);
  });

  it('breaks between words, and never in one', () => {
    const whole = activity('审查合同条款与风险').lines;
    expect(whole).toHaveLength(2);
    const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment('审查合同条款与风险');
    expect([...words].map(({ index }) => index)).toContain(whole[0]?.length);
  });

  it('keeps Latin words whole', () => {
    expect(stepKind('sub-process').label('BANT 资格审查').lines).toEqual(['BANT', '资格审查']);
    for (const line of activity('把客户信息录入Salesforce系统').lines)
      expect(line).toMatch(/Salesforce|^[^a-z]+$/i);
  });

  it('never begins a line with a closing mark nor ends one with an opening mark', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '客户',
            '报价',
            '，',
            '。',
            '？',
            '！',
            '、',
            '：',
            '；',
            '（',
            '）',
            '《',
            '》',
            'CRM',
          ),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.integer({ min: 40, max: 120 }),
        (parts, space) => {
          const lines = breakWhole(parts.join(''), BOX_TEXT, () => space, 9) ?? [];
          // A mark at the very beginning or end of the name has nothing to stand with.
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。？！、：；）》]/);
          for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《]$/);
        },
      ),
      runs(100),
    );
  });
});

describe('any label', () => {
  it('respects line breaks that were typed', () => {
    expect(activity('Call\nthen write').lines).toEqual(['Call', 'then write']);
    expect(activity('\n\n  Call  \r\n\n').lines).toEqual(['Call']);
  });

  it('of nothing has no lines and the kind’s own size', () => {
    expect(activity(' ')).toEqual({ lines: [], cut: false, size: { width: 138, height: 56 } });
  });

  it('loses no word unless it is cut', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 60, max: 170 }), (name, space) => {
        const { lines, cut } = breakLines(name, BOX_TEXT, () => space, 4);
        const bare = (text: string) => text.replace(/\s/gu, '');
        const kept = bare(lines.join(''));
        const whole = bare(drawableText(name));
        expect(cut ? whole.startsWith(kept.slice(0, -1)) : kept === whole).toBe(true);
      }),
      runs(100),
    );
  });

  it('has no line wider than its space', () => {
    fc.assert(
      fc.property(
        anyName,
        fc.integer({ min: 24, max: 170 }),
        fc.integer({ min: 1, max: 4 }),
        (name, space, most) => {
          const { lines } = breakLines(name, BOX_TEXT, () => space, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 14, 500)).toBeLessThanOrEqual(space + 1e-6);
        },
      ),
      runs(100),
    );
  });
});

describe('a name that must not be broken inside a word', () => {
  const lines = (name: string, space: number, most: number) => keepWords(name, BOX_TEXT, space, most);

  it('is set whole where it fits, else cut at the end of what is kept', () => {
    expect(lines('Send the offer', 60, 2)).toEqual(['Send the', 'offer']);
    expect(lines('Identification', 60, 2)).toEqual([expect.stringMatching(/^Ident[a-z]*…$/)]);
    expect(lines('Lead identification', 60, 2)).toEqual(['Lead', expect.stringMatching(/^ident[a-z]*…$/)]);
    expect(lines('Send the offer and wait', 60, 2)).toEqual(['Send the', 'offer a…']);
  });

  it('has no line wider than its space, and no more lines than allowed', () => {
    fc.assert(
      fc.property(
        anyName,
        fc.integer({ min: 24, max: 170 }),
        fc.integer({ min: 1, max: 4 }),
        (name, space, most) => {
          const set = lines(name, space, most);
          expect(set.length).toBeLessThanOrEqual(most);
          for (const line of set) expect(textWidth(line, 14, 500)).toBeLessThanOrEqual(space + 1e-6);
        },
      ),
      runs(100),
    );
  });
});

describe('decisions and ends', () => {
  const decision = (name: string) => stepKind('decision').label(name);

  it('sets up to 104 px on one line, else on two, then grows by 20 × 12', () => {
    expect(decision('Ready to buy?')).toMatchObject({
      lines: ['Ready to buy?'],
      size: { width: 138, height: 80 },
    });
    expect(decision('Is there a budget?').lines).toHaveLength(2);
    expect(decision('Is there a budget?').size).toEqual({ width: 138, height: 80 });
    const { size } = decision('Does the customer accept our conditions?');
    expect((size.width - 138) / 20).toBe((size.height - 80) / 12);
    expect(size.width).toBeGreaterThan(138);
  });

  it('lets ends grow sideways', () => {
    const end = (name: string) => stepKind('end-lost').label(name);
    expect(end('Lost')).toMatchObject({ lines: ['Lost'], size: { width: 100, height: 40 } });
    expect(end('Not ready this year')).toMatchObject({
      lines: ['Not ready this year'],
      size: { height: 40 },
    });
    expect(end('Not ready this year').size.width).toBeGreaterThan(140);
  });
});
