// Figures are read as they are said, in both languages.
import { describe, expect, it } from 'vitest';
import { figureText, moneyText, shareText, timeText } from '../../../src/numbers/figure-text';
import { stageMeasures } from '../../../src/numbers/stage-measures';
import { days, hours, numbersChart } from '../../helpers/numbers-chart';

const WEEK = { hoursPerDay: 8, daysPerWeek: 5 };

describe('texts', () => {
  it.each([
    [0.62, '62 %', '62%'],
    [0.045, '4.5 %', '4.5%'],
    [0.9996, '99.9 %', '99.9%'],
    [1, '100 %', '100%'],
    [1.153, '115 %', '115%'],
    [0, '0 %', '0%'],
  ])('share %d', (share, en, zh) => {
    expect(shareText(share, 'en')).toBe(en);
    expect(shareText(share, 'zh')).toBe(zh);
  });

  it.each([
    [12.26, 9, '12 days', '12 天'],
    [1.4, 1, '1.4 days', '1.4 天'],
    [0.7, 0.5, '4 h', '4 小时'],
    [0.06, 0.0415, '20 min', '20 分钟'],
  ])('%d calendar days', (leadTime, leadTimeWorking, en, zh) => {
    expect(timeText({ leadTime, leadTimeWorking }, WEEK, 'en')).toBe(en);
    expect(timeText({ leadTime, leadTimeWorking }, WEEK, 'zh')).toBe(zh);
  });

  it('money and other numbers are no more exact than they are', () => {
    expect(moneyText(7282.4, 'USD', 'en')).toBe('$7,282');
    expect(moneyText(66.237, 'EUR', 'en')).toBe('€66.24');
    expect([1126.95, 8.659, 0.4567].map((value) => figureText(value, 'en'))).toEqual([
      '1,127',
      '8.7',
      '0.46',
    ]);
  });
});

describe('the measure of a stage', () => {
  const ways = ['start -> Call', 'Call -> Fit', 'Fit -> won 40', 'Fit -> lost 60'];
  const steps = {
    Call: { workTime: hours(4) },
    Fit: { kind: 'decision' as const, stage: 'Qualify', waitTime: days(3) },
    won: { stage: 'Qualify' },
  };
  const said = (chart: ReturnType<typeof numbersChart>) =>
    ['Find', 'Qualify', 'Close'].map((name) =>
      stageMeasures(chart.document(), chart.map).get(chart.editor.stage(name).id),
    );

  it('tells what is known: nothing of a stage to which nobody comes', () => {
    expect(said(numbersChart(ways, steps))).toEqual([['100 %', '4 h'], ['40 %', '4.2 days'], undefined]);
  });

  it('leaves out what is not known, and says nothing of a chart without an end', () => {
    const noTime = numbersChart(ways, { ...steps, Fit: { ...steps.Fit, waitTime: null } });
    expect(said(noTime)).toEqual([['100 %', '4 h'], ['40 %'], undefined]);
    expect(said(numbersChart(['start -> Call'], steps))).toEqual([undefined, undefined, undefined]);
  });
});
