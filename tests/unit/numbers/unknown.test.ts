// What is not known is said with its place, and only what depends on it is left open.
import { describe, expect, it } from 'vitest';
import { setMap } from '../../../src/model/commands/set-map';
import { setStep } from '../../../src/model/commands/set-step';
import { computeNumbers } from '../../../src/numbers/compute-numbers';
import { days, hours, type NumbersChart, numbersChart } from '../../helpers/numbers-chart';

const numbersOf = ({ document, map }: NumbersChart) => computeNumbers(document(), map);

/** Kinds with the names of the steps (ways: both ends) that they are about. */
function said(chart: NumbersChart): string[] {
  const document = chart.document();
  const name = (id: string): string => document.steps[id]?.name ?? id;
  return numbersOf(chart)
    .unknown.map(({ kind, at }) => {
      if (at.kind === 'step') return `${kind} ${name(at.id)}`;
      const way = document.connections[at.id];
      if (way) return `${kind} ${name(way.from)} ${name(way.to)}`;
      return at.kind === 'lane' ? `${kind} ${document.teams[document.lanes[at.id]!.team]!.name}` : kind;
    })
    .sort();
}

describe('probabilities', () => {
  it('of a branch that lacks one are not guessed', () => {
    const chart = numbersChart(['start -> Fit', 'Fit -> won 60', 'Fit -> lost']);
    expect(said(chart)).toEqual(['probability Fit lost']);
    expect(numbersOf(chart).conversion).toBeNull();
  });

  it('that are not 100 % say nothing', () => {
    const chart = numbersChart(['start -> Fit', 'Fit -> won 60', 'Fit -> lost 30']);
    expect(said(chart)).toEqual(['probability-sum Fit']);
    expect(numbersOf(chart).conversion).toBeNull();
  });

  it('may be rounded to whole percents', () => {
    const chart = numbersChart(['start -> Fit', 'Fit -> won 33', 'Fit -> lost 33', 'Fit -> parked 33']);
    expect(said(chart)).toEqual([]);
    expect(numbersOf(chart).conversion).toBeCloseTo(1 / 3, 12);
  });

  it('matter only for what depends on them', () => {
    // Whichever way is taken, all come to the offer, and half of them buy.
    const chart = numbersChart(
      [
        'start -> How',
        'How -> Call',
        'How -> Write',
        'Call -> Offer',
        'Write -> Offer',
        'Offer -> won 50',
        'Offer -> lost 50',
      ],
      { Call: { workTime: hours(1) }, Offer: { stage: 'Close', workTime: hours(2) } },
    );
    const numbers = numbersOf(chart);
    expect(said(chart)).toEqual(['probability How Call', 'probability How Write']);
    expect(numbers.conversion).toBeCloseTo(0.5, 12);
    expect(numbers.visits.get(chart.id('Offer'))).toBeCloseTo(1, 12);
    expect(numbers.visits.get(chart.id('Call'))).toBeNull();
    expect(numbers.leadTime.mean).toBeNull();
    expect(numbers.stages.get(chart.editor.stage('Close').id)).toMatchObject({
      leadTimeWorking: expect.closeTo(2 / 8, 12),
    });
  });

  it('of steps that nobody comes to are not asked for', () => {
    const chart = numbersChart(['start -> won', 'Left -> A', 'Left -> B'], { A: { workTime: null } });
    expect(said(chart)).toEqual([]);
  });
});

describe('times', () => {
  it('that are missing leave time and cost open, not conversion', () => {
    const chart = numbersChart(['start -> Call', 'Call -> Mail', 'Mail -> won'], {
      Call: { workTime: null },
      Mail: { waitTime: null },
    });
    expect(said(chart)).toEqual(['wait-time Mail', 'work-time Call']);
    const numbers = numbersOf(chart);
    expect(numbers).toMatchObject({ conversion: 1, costPerLead: null, leadTime: { mean: null } });
  });

  it('of branches that are not waited for are not needed for the lead time', () => {
    const chart = numbersChart(
      ['start -> split', 'split -> A', 'split -> B', 'A -> join', 'B -> join', 'join -> won'],
      { A: { waitTime: days(30) }, B: { waitTime: null } },
    );
    expect(said(chart)).toEqual(['wait-time B']);
    expect(numbersOf(chart).leadTime.working).toBeCloseTo(30, 10);
  });
});

describe('where cases stop', () => {
  it('without an end is said, and counted', () => {
    const chart = numbersChart(['start -> Fit', 'Fit -> won 60', 'Fit -> Call 40']);
    expect(said(chart)).toEqual(['dead-end Call']);
    expect(numbersOf(chart).outcomes).toMatchObject({
      won: expect.closeTo(0.6, 12),
      deadEnd: expect.closeTo(0.4, 12),
      endless: 0,
    });
  });

  it('a loop that nothing leads out of is found', () => {
    const chart = numbersChart(
      ['start -> Fit', 'Fit -> won 60', 'Fit -> Call 40', 'Call -> Wait', 'Wait -> Call'],
      { Call: { workTime: hours(1) } },
    );
    const numbers = numbersOf(chart);
    expect(said(chart)).toEqual(['endless Call']);
    expect(numbers.outcomes).toMatchObject({
      won: expect.closeTo(0.6, 12),
      endless: expect.closeTo(0.4, 12),
    });
    // How long it lasts has no answer, but for those who get out.
    expect(numbers.leadTime.mean).toBeNull();
    expect(numbers.leadTime.toWon).toBe(0);
    expect(numbers.visits.get(chart.id('Wait'))).toBeNull();
    expect(numbers.costPerLead).toBeNull();
  });

  it('a step that only leads to itself is one', () => {
    const chart = numbersChart(['start -> Call', 'Call -> Call']);
    expect(said(chart)).toEqual(['endless Call', 'no-won-end']);
    expect(numbersOf(chart).conversion).toBeNull();
  });
});

describe('parallel work that is not balanced', () => {
  it.each<[string, string[], string]>([
    ['without a join', ['split -> A', 'split -> B', 'A -> won', 'B -> won'], 'split'],
    [
      'where one way ends',
      ['split -> A', 'split -> B', 'A -> join', 'B -> lost', 'X -> join', 'join -> won'],
      'split',
    ],
    [
      'where somebody comes in',
      ['start -> A', 'split -> A', 'split -> B', 'A -> join', 'B -> join', 'join -> won'],
      'split',
    ],
  ])('%s is said', (_what, ways, at) => {
    const chart = numbersChart(['start -> split', ...ways]);
    expect(said(chart)).toContain(`unbalanced ${at}`);
    expect(numbersOf(chart).conversion).toBeNull();
  });

  it('a join that waits for one of two ways is said', () => {
    const chart = numbersChart([
      'start -> Fit',
      'Fit -> A 50',
      'Fit -> B 50',
      'A -> join',
      'B -> join',
      'join -> won',
    ]);
    expect(said(chart)).toEqual(['unbalanced join']);
    expect(numbersOf(chart).conversion).toBeNull();
  });
});

describe('people and money', () => {
  it('are asked for where there is work', () => {
    const chart = numbersChart(['start -> Call', 'Call -> won'], { Call: { workTime: hours(1) } });
    chart.editor.act((tx) => setMap(tx, chart.map, { staffing: {}, leadsPerMonth: null }));
    expect(said(chart)).toEqual(['cost-rate SDR', 'headcount SDR', 'hours SDR', 'no-leads']);
    const numbers = numbersOf(chart);
    expect(numbers.costPerLead).toBeNull();
    expect(numbers.load.get(chart.editor.lane('SDR').team)).toEqual({
      needed: null,
      available: null,
      share: null,
    });
    expect(numbers.load.get(chart.editor.lane('Sales').team)).toMatchObject({ needed: 0, share: 0 });
  });

  it('of another currency are not added up', () => {
    const chart = numbersChart(['start -> Call', 'Call -> won'], {});
    chart.editor.act((tx) => setStep(tx, chart.id('Call'), { cost: { amount: 5, currency: 'USD' } }));
    expect(said(chart)).toEqual(['currency Call']);
    expect(numbersOf(chart).costPerLead).toBeNull();
  });
});

it('a chart without a start leaves open what depends on where cases come in', () => {
  const chart = numbersChart(['Call -> won'], { Call: { workTime: hours(1) } });
  expect(said(chart)).toEqual(['no-start']);
  expect(numbersOf(chart)).toMatchObject({ conversion: null, costPerWon: null, leadTime: { mean: null } });
});
