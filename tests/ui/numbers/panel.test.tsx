// The panel of figures on a real store: what it says, where it leads, what can be changed in it.
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { beforeEach, expect, test } from 'vitest';
import { loadMessages, type Locale } from '../../../src/locales/load';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setStep } from '../../../src/model/commands/set-step';
import { outgoing } from '../../../src/model/queries';
import { TooltipProvider } from '../../../src/ui/kit/tooltip';
import NumbersPanel from '../../../src/ui/numbers/numbers-panel';
import { ProjectContext } from '../../../src/ui/project-session';
import { useSession } from '../../../src/ui/session';
import { days, hours, type NumbersChart, numbersChart } from '../../helpers/numbers-chart';

configure({ defaultHidden: true });

beforeEach(() => useSession.setState(useSession.getInitialState()));

const chartOf = () =>
  numbersChart(['start -> Call', 'Call -> Fit', 'Fit -> Offer 40', 'Fit -> lost 60', 'Offer -> won'], {
    Call: { workTime: hours(1), waitTime: days(1) },
    Fit: { kind: 'decision', stage: 'Qualify' },
    Offer: { lane: 'Sales', stage: 'Close', workTime: hours(5), waitTime: days(2) },
    lost: { stage: 'Qualify' },
    won: { stage: 'Close' },
  });

async function open(chart: NumbersChart, { locale = 'en' as Locale, readOnly = false } = {}) {
  useSession.setState({
    map: chart.map,
    readOnly,
    windowRoom: 'wide',
    details: { roomy: false, tight: false },
  });
  const messages = await loadMessages(locale);
  render(
    <IntlProvider locale={locale} messages={messages as never} timeZone="UTC">
      <TooltipProvider>
        <ProjectContext value={{ store: chart.editor.store, history: chart.editor.history }}>
          <NumbersPanel map={chart.map} />
        </ProjectContext>
      </TooltipProvider>
    </IntlProvider>,
  );
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const figure = (name: string): string | null | undefined =>
  section('Overall').getByText(name).closest('div')?.querySelector('dd')?.textContent;

test('says what the chart comes to, with units', async () => {
  await open(chartOf());
  expect(figure('Won')).toBe('40 %40 a month');
  // 1 h + 1 day + 5 h + 2 days of work in a week of five.
  expect(figure('Lead time of a won deal')).toBe('5.3 days3.8 working days');
  // 30 + 0.4 × 300.
  expect(figure('Cost per lead')).toBe('€150');
  expect(figure('Cost per won deal')).toBe('€375');
  expect(figure('Lost')).toBe('60 %');
  expect(screen.queryByText('Not known yet')).toBeNull();
});

test('says it in Chinese', async () => {
  await open(chartOf(), { locale: 'zh' });
  const overall = within(screen.getByRole('region', { name: '总体' }));
  expect(overall.getByText('赢单').closest('div')).toHaveTextContent('40%每月 40 单');
  expect(overall.getByText('赢单的平均周期').closest('div')).toHaveTextContent('5.3 天3.8 个工作日');
});

test('a stage of the funnel leads to it', async () => {
  const chart = chartOf();
  const user = await open(chart);
  const row = section('From stage to stage').getByRole('button', { name: /^2\. Qualify/ });
  expect(row).toHaveTextContent('100 % of the leads come here');
  expect(row).toHaveTextContent('40 % pass on');
  await user.click(row);
  expect(useSession.getState()).toMatchObject({
    selection: { kind: 'stage', id: chart.editor.stage('Qualify').id },
    details: { roomy: true, tight: false },
  });
});

test('the bottleneck is told with what relieves it; people are changed on the spot, as one undo', async () => {
  const chart = chartOf();
  const user = await open(chart);
  const load = section('Load of the teams');
  // 40 × 5 h of 173.9 h.
  expect(load.getByText('Sales is the bottleneck: 115 % of its time is needed.')).toBeVisible();
  expect(load.getByText('0.4 people more')).toBeVisible();
  expect(load.getByText('79 min less for “Offer” each time')).toBeVisible();
  await user.click(load.getByRole('button', { name: /^Sales/ }));
  const people = load.getByRole('textbox', { name: 'People' });
  await user.clear(people);
  await user.type(people, '2{Enter}');
  expect(load.getByText('Sales is busiest: 57 % of its time is needed. That leaves room.')).toBeVisible();
  act(() => void chart.editor.history.undo());
  expect(load.getByText('Sales is the bottleneck: 115 % of its time is needed.')).toBeVisible();
});

test('leads a month are typed here', async () => {
  const chart = chartOf();
  const user = await open(chart);
  const leads = screen.getByRole('textbox', { name: 'Leads a month' });
  await user.clear(leads);
  await user.type(leads, '200{Enter}');
  expect(chart.document().maps[chart.map]?.leadsPerMonth).toBe(200);
  expect(figure('Won')).toBe('40 %80 a month');
});

test('what is not known is listed and leads there', async () => {
  const chart = chartOf();
  chart.editor.act((tx) => setStep(tx, chart.id('Call'), { waitTime: null }));
  chart.editor.act((tx) => setStep(tx, chart.id('Offer'), { waitTime: null }));
  const user = await open(chart);
  expect(figure('Lead time of a won deal')).toBe('–not known');
  const list = section('Not known yet');
  expect(list.getByText('Steps without a waiting time')).toBeVisible();
  await user.click(list.getByRole('button', { name: 'Go to Offer' }));
  expect(useSession.getState().selection).toEqual({
    kind: 'items',
    steps: [chart.id('Offer')],
    connections: [],
  });
  await user.click(list.getByRole('button', { name: 'Count as none' }));
  expect(chart.document().steps[chart.id('Call')]?.waitTime).toMatchObject({ amount: 0 });
  expect(screen.queryByText('Not known yet')).toBeNull();
  act(() => void chart.editor.history.undo());
  expect(chart.document().steps[chart.id('Call')]?.waitTime).toBeNull();
  expect(chart.document().steps[chart.id('Offer')]?.waitTime).toBeNull();
});

test('the one probability that is left is set by a click', async () => {
  const chart = chartOf();
  const [offer] = outgoing(chart.document(), chart.id('Fit')).filter(({ to }) => to === chart.id('Offer'));
  chart.editor.act((tx) => setConnection(tx, offer!.id, { probability: null }));
  const user = await open(chart);
  expect(figure('Won')).toBe('–not known');
  await user.click(section('Not known yet').getByRole('button', { name: 'Set 40 %' }));
  expect(chart.document().connections[offer!.id]?.probability).toBe(0.4);
  expect(figure('Won')).toBe('40 %40 a month');
});

test('who may only read can change nothing', async () => {
  const chart = chartOf();
  chart.editor.act((tx) => setStep(tx, chart.id('Call'), { waitTime: null }));
  await open(chart, { readOnly: true });
  expect(screen.getByRole('textbox', { name: 'Leads a month' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Count as none' })).toBeNull();
});
