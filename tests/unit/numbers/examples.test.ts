// Figures worked out by hand: each example says how.
import { describe, expect, it } from 'vitest';
import { computeNumbers } from '../../../src/numbers/compute-numbers';
import { days, hours, type NumbersChart, numbersChart } from '../../helpers/numbers-chart';

const numbersOf = ({ document, map }: NumbersChart) => computeNumbers(document(), map);
const visitsOf = (chart: NumbersChart) => {
  const { visits } = numbersOf(chart);
  return (name: string) => visits.get(chart.id(name));
};
const stageOf = (chart: NumbersChart, name: string) =>
  numbersOf(chart).stages.get(chart.editor.stage(name).id);

describe('one way', () => {
  const chart = numbersChart(['start -> Call', 'Call -> Offer', 'Offer -> won'], {
    Call: { workTime: hours(2), waitTime: days(1) },
    Offer: {
      lane: 'Sales',
      workTime: hours(4),
      waitTime: days(14, false),
      cost: { amount: 5, currency: 'EUR' },
    },
  });
  const numbers = numbersOf(chart);

  it('wins every lead', () => {
    expect(numbers.conversion).toBe(1);
    expect(numbers.unknown).toEqual([]);
  });

  it('lasts as long as its steps: 2 + 8 + 4 working hours are 2.45 calendar days, and 14 more', () => {
    expect(numbers.leadTime.mean).toBeCloseTo((14 / 40) * 7 + 14, 10);
    expect(numbers.leadTime.toWon).toBeCloseTo(16.45, 10);
    expect(numbers.leadTime.working).toBeCloseTo((16.45 * 5) / 7, 10);
  });

  it('costs its hours and what the steps cost besides: 2 × 30 + 4 × 60 + 5', () => {
    expect(numbers.costPerLead).toBeCloseTo(305, 10);
    expect(numbers.costPerWon).toBeCloseTo(305, 10);
  });

  it('needs 100 × 2 h of the one team and 100 × 4 h of the other, of 2 and 1 people for 4.35 weeks', () => {
    const { SDR, Sales } = Object.fromEntries(
      ['SDR', 'Sales'].map((name) => [name, numbers.load.get(chart.editor.lane(name).team)]),
    );
    const month = (40 * 365.25) / 84;
    expect(SDR).toEqual({
      needed: 200,
      available: expect.closeTo(2 * month, 8),
      share: expect.closeTo(100 / month, 8),
    });
    expect(Sales?.share).toBeCloseTo(400 / month, 8);
  });
});

describe('a loop', () => {
  // v = 1 + 0.25 v, so 4/3 calls; won 0.5 × 4/3, lost 0.25 × 4/3.
  const chart = numbersChart(
    ['start -> Call', 'Call -> Fit', 'Fit -> won 50', 'Fit -> lost 25', 'Fit -> Wait 25', 'Wait -> Call'],
    {
      Fit: { kind: 'decision' },
      Call: { workTime: hours(1) },
      Wait: { kind: 'wait', workTime: null, waitTime: days(7, false) },
    },
  );

  it('is gone as often as the geometric series says', () => {
    const visits = visitsOf(chart);
    expect(visits('Call')).toBeCloseTo(4 / 3, 12);
    expect(visits('Wait')).toBeCloseTo(1 / 3, 12);
    const { outcomes } = numbersOf(chart);
    expect([outcomes.won, outcomes.lost, outcomes.endless]).toEqual([
      expect.closeTo(2 / 3, 12),
      expect.closeTo(1 / 3, 12),
      0,
    ]);
  });

  it('takes as long on the way to won as to any end, for the chance is the same each time', () => {
    const { leadTime } = numbersOf(chart);
    expect(leadTime.mean).toBeCloseTo(((4 / 3) * 7) / 40 + 7 / 3, 10);
    expect(leadTime.toWon).toBeCloseTo(leadTime.mean ?? 0, 10);
  });
});

describe('several ends, at different times', () => {
  // 60 % are lost at once, 40 % come to an offer of 5 working days: 10 % are parked, 30 % won.
  const chart = numbersChart(
    [
      'start -> Fit',
      'Fit -> lost 60',
      'Fit -> Offer 40',
      'Offer -> Buys',
      'Buys -> won 75',
      'Buys -> parked 25',
    ],
    {
      Fit: { kind: 'decision', stage: 'Qualify' },
      Offer: { stage: 'Close', waitTime: days(5) },
      Buys: { kind: 'decision', stage: 'Close' },
      lost: { stage: 'Close' },
      won: { stage: 'Close' },
      parked: { stage: 'Close' },
    },
  );

  it('has the share of each', () => {
    const { outcomes } = numbersOf(chart);
    expect([outcomes.won, outcomes.lost, outcomes.parked]).toEqual(
      [0.3, 0.6, 0.1].map((share) => expect.closeTo(share, 12)),
    );
  });

  it('takes 0.4 × 7 days to any end, 7 days to a won one', () => {
    const { leadTime } = numbersOf(chart);
    expect(leadTime.mean).toBeCloseTo(2.8, 10);
    expect(leadTime.toWon).toBeCloseTo(7, 10);
    expect(leadTime.toWonWorking).toBeCloseTo(5, 10);
  });

  it('passes on who comes further, not who is given up in a later stage', () => {
    expect(stageOf(chart, 'Qualify')).toMatchObject({
      entered: expect.closeTo(1, 12),
      conversion: expect.closeTo(0.4, 12),
    });
    expect(stageOf(chart, 'Close')).toMatchObject({ passed: expect.closeTo(0.3, 12) });
  });
});

describe('parallel work', () => {
  // Branches of 2, 3 and 1 + (0.5 again) × 1 = 2 working days: the second is waited for.
  const chart = numbersChart(
    [
      'start -> split',
      'split -> A',
      'split -> B',
      'split -> C',
      'A -> join',
      'B -> join',
      'C -> Good',
      'Good -> join 50',
      'Good -> C 50',
      'join -> won',
    ],
    {
      A: { workTime: days(2), lane: 'Sales' },
      B: { workTime: hours(4), waitTime: hours(20), stage: 'Qualify' },
      C: { workTime: days(1), stage: 'Close' },
      Good: { kind: 'decision' },
    },
  );

  it('goes all ways at once: each branch is done', () => {
    const visits = visitsOf(chart);
    expect(['A', 'B', 'C', 'Good', 'join'].map(visits)).toEqual([1, 1, 2, 2, 1]);
    expect(numbersOf(chart).conversion).toBe(1);
  });

  it('waits for the longest branch and pays for all', () => {
    const { leadTime, costPerLead } = numbersOf(chart);
    expect(leadTime.working).toBeCloseTo(3, 10);
    expect(costPerLead).toBeCloseTo(16 * 60 + 4 * 30 + 16 * 30, 10);
  });

  it('counts the time in the stage of the branch that is waited for', () => {
    expect(stageOf(chart, 'Qualify')?.leadTimeWorking).toBeCloseTo(3, 10);
    expect(stageOf(chart, 'Close')?.leadTimeWorking).toBe(0);
  });

  it('may hold parallel work', () => {
    // Inside: the longer of 1 and 4 hours, then 1: 5 hours against 3.
    const nested = numbersChart(
      [
        'start -> split 1',
        'split 1 -> split 2',
        'split 1 -> A',
        'split 2 -> B',
        'split 2 -> C',
        'B -> join 2',
        'C -> join 2',
        'join 2 -> D',
        'D -> join 1',
        'A -> join 1',
        'join 1 -> won',
      ].map((way) => way.replace(/(split|join) (\d)/g, '$1$2')),
      {
        A: { workTime: hours(3) },
        B: { workTime: hours(1) },
        C: { workTime: hours(4) },
        D: { workTime: hours(1) },
      },
    );
    const numbers = numbersOf(nested);
    expect(numbers.unknown).toEqual([]);
    expect((numbers.leadTime.working ?? 0) * 8).toBeCloseTo(5, 10);
    expect(numbers.load.get(nested.editor.lane('SDR').team)?.needed).toBeCloseTo(900, 8);
  });

  it('may be gone through again', () => {
    // Half of the cases come back: two rounds on average, of 3 hours each.
    const again = numbersChart(
      [
        'start -> Plan',
        'Plan -> split',
        'split -> A',
        'split -> B',
        'A -> join',
        'B -> join',
        'join -> Good',
        'Good -> won 50',
        'Good -> Plan 50',
      ],
      { A: { workTime: hours(3) }, B: { workTime: hours(2) }, Good: { kind: 'decision' } },
    );
    expect(visitsOf(again)('A')).toBeCloseTo(2, 12);
    expect((numbersOf(again).leadTime.working ?? 0) * 8).toBeCloseTo(6, 10);
  });
});

describe('several starts', () => {
  const ways = ['start1 -> Call', 'start2 -> Offer', 'Call -> Offer 50', 'Call -> lost 50', 'Offer -> won'];

  it('count by their shares: 0.6 × 0.5 + 0.4', () => {
    const chart = numbersChart(ways, { start1: { share: 0.6 }, start2: { share: 0.4 } });
    expect(numbersOf(chart).conversion).toBeCloseTo(0.7, 12);
    expect(visitsOf(chart)('Call')).toBeCloseTo(0.6, 12);
  });

  it('without shares leave unknown what depends on them, and nothing else', () => {
    const chart = numbersChart(ways);
    const numbers = numbersOf(chart);
    expect(numbers.conversion).toBeNull();
    expect(numbers.unknown.map(({ kind, at }) => [kind, at.id])).toEqual([
      ['start-share', chart.id('start1')],
      ['start-share', chart.id('start2')],
    ]);
    // All of those who call come on in halves, but how many call is not known.
    expect(visitsOf(chart)('Call')).toBeNull();
  });

  it('that join at once do not matter', () => {
    const chart = numbersChart(['start1 -> Call', 'start2 -> Call', 'Call -> won 30', 'Call -> lost 70']);
    expect(numbersOf(chart).conversion).toBeCloseTo(0.3, 12);
  });
});

describe('detail charts', () => {
  it('give their figures to a sub-process without its own', () => {
    const chart = numbersChart(['start -> Onboard', 'Onboard -> won'], {
      Onboard: { kind: 'sub-process', workTime: null, waitTime: null, lane: 'Sales' },
    });
    const { editor, map } = chart;
    const before = numbersOf(chart);
    expect(before.leadTime.mean).toBeNull();
    expect(before.unknown.map(({ kind }) => kind)).toEqual(['work-time', 'wait-time']);
    // In it: 3 hours of the SDR, in half of the cases a second time.
    editor.act((tx) => {
      const { draft } = tx;
      const copy = <T extends { id: string; map: string }>(record: T): T => ({
        ...record,
        id: `d${record.id}`,
        map: 'detail',
      });
      draft.maps.detail = {
        ...draft.maps[map]!,
        id: 'detail',
        kind: 'detail',
        parentStep: chart.id('Onboard'),
      };
      for (const lane of Object.values(draft.lanes)) draft.lanes[`d${lane.id}`] = copy({ ...lane });
      for (const stage of Object.values(draft.stages)) draft.stages[`d${stage.id}`] = copy({ ...stage });
      const [sdr, find] = [`d${editor.lane('SDR').id}`, `d${editor.stage('Find').id}`];
      const step = Object.values(draft.steps)[0]!;
      const add = (id: string, kind: 'start' | 'activity' | 'end-won', work: number): void => {
        draft.steps[id] = {
          ...step,
          id,
          kind,
          map: 'detail',
          lane: sdr,
          stage: find,
          name: id,
          workTime: hours(work),
        };
      };
      add('begin', 'start', 0);
      add('train', 'activity', 3);
      add('done', 'end-won', 0);
      const connection = Object.values(draft.connections)[0]!;
      const connect = (from: string, to: string, probability: number | null): void => {
        const id = `${from}-${to}`;
        draft.connections[id] = { ...connection, id, map: 'detail', from, to, probability };
      };
      connect('begin', 'train', null);
      connect('train', 'done', 0.5);
      connect('train', 'train', 0.5);
    });
    const numbers = numbersOf(chart);
    expect(numbers.unknown).toEqual([]);
    expect((numbers.leadTime.working ?? 0) * 8).toBeCloseTo(6, 10);
    expect(numbers.load.get(editor.lane('SDR').team)?.needed).toBeCloseTo(600, 8);
    expect(numbers.load.get(editor.lane('Sales').team)?.needed).toBe(0);
    expect([...numbers.fromDetail]).toEqual([[chart.id('Onboard'), 'detail']]);
    // The detail chart itself gets the leads that come to its step.
    editor.act((tx) => {
      tx.draft.maps.detail!.leadsPerMonth = null;
      tx.draft.maps.detail!.staffing = {};
    });
    const inside = computeNumbers(chart.document(), 'detail');
    expect(inside).toMatchObject({ leadsPerMonth: 100, unknown: [] });
    expect(inside.load.get(editor.lane('SDR').team)?.needed).toBeCloseTo(600, 8);
  });
});
