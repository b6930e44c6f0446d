// What is made of the figures: the bottleneck and its relief, the measures that comparing shows, and what is remembered.
import { describe, expect, it } from 'vitest';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setMap } from '../../../src/model/commands/set-map';
import { setStep } from '../../../src/model/commands/set-step';
import { setTeam } from '../../../src/model/commands/set-team';
import { lanesOf } from '../../../src/model/queries';
import { bottleneckOf } from '../../../src/numbers/bottleneck';
import { mapNumbers } from '../../../src/numbers/map-numbers';
import { BETTER, MEASURE_UNITS, MEASURES, measuresOf } from '../../../src/numbers/measures';
import { hours, type NumbersChart, numbersChart } from '../../helpers/numbers-chart';

const MONTH = (40 * 365.25) / 84;
const chartOf = (): NumbersChart =>
  numbersChart(['start -> Call', 'Call -> Offer', 'Offer -> Talk', 'Talk -> won 50', 'Talk -> Offer 50'], {
    Call: { workTime: hours(1) },
    Offer: { lane: 'Sales', workTime: hours(0.75) },
    Talk: { kind: 'decision', lane: 'Sales', workTime: hours(0.5) },
  });
const bottleneck = ({ document, map }: NumbersChart) => bottleneckOf(document(), mapNumbers(document(), map));

describe('the bottleneck', () => {
  it('is the team with the highest load, relieved by people, by a shorter step or by fewer leads', () => {
    // Sales: 100 leads × 2 rounds × 1.25 h = 250 h of 173.9; 85 % of that is 147.8.
    const chart = chartOf();
    const found = bottleneck(chart);
    const over = 250 - 0.85 * MONTH;
    expect(found).toMatchObject({
      team: chart.editor.lane('Sales').team,
      share: expect.closeTo(250 / MONTH, 10),
      isOverloaded: true,
      isSure: true,
      people: expect.closeTo(over / (0.85 * MONTH), 8),
      leads: expect.closeTo((100 * 0.85 * MONTH) / 250, 8),
    });
    expect(found?.shorten).toEqual({
      step: chart.id('Offer'),
      minutes: expect.closeTo((over / 200) * 60, 8),
    });
  });

  it('with more people is no longer overloaded', () => {
    const chart = chartOf();
    const before = bottleneck(chart);
    const { staffing } = chart.document().maps[chart.map]!;
    const team = chart.editor.lane('Sales').team;
    const headcount = 1 + (before?.people ?? 0);
    chart.editor.act((tx) =>
      setMap(tx, chart.map, { staffing: { ...staffing, [team]: { ...staffing[team]!, headcount } } }),
    );
    expect(mapNumbers(chart.document(), chart.map).load.get(team)?.share).toBeCloseTo(0.85, 8);
  });

  it('names no step when none alone is enough', () => {
    const chart = chartOf();
    chart.editor.act((tx) => setMap(tx, chart.map, { leadsPerMonth: 300 }));
    expect(bottleneck(chart)?.shorten).toBeNull();
  });

  it('is not known without leads, and not sure while a load is unknown', () => {
    const chart = chartOf();
    chart.editor.act((tx) => setStep(tx, chart.id('Call'), { workTime: null }));
    expect(bottleneck(chart)?.isSure).toBe(false);
    chart.editor.act((tx) => setMap(tx, chart.map, { leadsPerMonth: null }));
    expect(bottleneck(chart)).toBeNull();
  });
});

describe('measures', () => {
  it('each have a unit, and may be better when less or more', () => {
    expect(Object.keys(MEASURE_UNITS)).toEqual([...MEASURES]);
    expect(MEASURES.filter((measure) => BETTER[measure] === 'more')).toEqual(['conversion']);
  });

  it('count what is drawn and tell what it comes to', () => {
    const { document, map } = chartOf();
    expect(measuresOf(document(), map)).toEqual({
      steps: 3,
      handOffs: 2,
      decisions: 1,
      loops: 1,
      people: 3,
      leadTime: expect.closeTo((3.5 / 40) * 7, 10),
      costPerWon: expect.closeTo(30 + 2.5 * 60, 10),
      conversion: expect.closeTo(1, 10),
    });
  });

  it('count the people of the house, not those of the customer', () => {
    const { editor, document, map } = chartOf();
    const [first] = lanesOf(document(), map);
    const team = first?.team ?? '';
    const own = document().maps[map]?.staffing[team]?.headcount ?? Number.NaN;
    editor.act((tx) => setTeam(tx, team, { phase: 'customer' }));
    expect(measuresOf(document(), map).people).toBe(3 - own);
  });
});

describe('figures are remembered', () => {
  it('while only names and places change, for each of several documents', () => {
    const chart = chartOf();
    const [before, numbers] = [chart.document(), mapNumbers(chart.document(), chart.map)];
    chart.editor.act((tx) => setStep(tx, chart.id('Call'), { name: 'Ring', x: 300, notes: 'x' }));
    expect(mapNumbers(chart.document(), chart.map)).toBe(numbers);
    const way = Object.values(chart.document().connections).find(({ probability }) => probability === 0.5)!;
    chart.editor.act((tx) => setConnection(tx, way.id, { probability: null }));
    expect(mapNumbers(chart.document(), chart.map).conversion).not.toBe(numbers.conversion);
    expect(mapNumbers(before, chart.map)).toBe(numbers);
  });
});
