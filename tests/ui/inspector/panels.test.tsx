// The panels of project, team and lane, stage, connection and several things: each edits, and each edit is one undo.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/locales/load';
import { addForm } from '../../../src/model/commands/add-form';
import { addGoal } from '../../../src/model/commands/add-goal';
import { addRole } from '../../../src/model/commands/add-role';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { displayLane } from '../../../src/model/commands/display-lane';
import { setNamedFields } from '../../../src/model/commands/set-named-fields';
import { setStep } from '../../../src/model/commands/set-step';
import { STEP_KINDS } from '../../../src/model/ids';
import { teamOf } from '../../../src/model/queries';
import { NOTHING, selectItems, useSession } from '../../../src/ui/session';
import { box, button, choose, fill, pick } from './controls';
import { type OpenInspector, openInspector } from './open-inspector';

const selectLane = ({ lane }: OpenInspector, team: string): void =>
  act(() => useSession.setState({ selection: { kind: 'lane', id: lane(team).id } }));

const selectStage = ({ stage }: OpenInspector, name: string): void =>
  act(() => useSession.setState({ selection: { kind: 'stage', id: stage(name).id } }));

const selectConnection = ({ document, step }: OpenInspector, from: string): void => {
  const id = Object.values(document().connections).find((one) => one.from === step(from).id)?.id;
  act(() => selectItems([], id ? [id] : []));
};

const undo = ({ history }: OpenInspector): void => act(() => void history.undo());

const section = (name: string) => within(screen.getByRole('region', { name }));

test('a form names the steps that produce and need it, and leads there', async () => {
  const inspector = await openInspector();
  const { user, document, step } = inspector;
  act(() => {
    inspector.act((tx) => {
      const form = addForm(tx, { name: 'Offer sheet' });
      setStep(tx, step('Call').id, { forms: [{ form, use: 'produced' }] });
      setStep(tx, step('Offer').id, { forms: [{ form, use: 'needed' }] });
      setStep(tx, step('Archive').id, { forms: [{ form, use: 'needed' }] });
    });
  });
  await user.click(button(/^Forms/));
  expect(screen.getByText('Produced by 1, needed by 2')).toBeVisible();
  await user.click(button('Offer sheet: 0 fields'));
  const steps = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('button');
  expect(steps('Produced by').map((one) => one.textContent)).toEqual(['CallSDR']);
  expect(steps('Needed by').map((one) => one.textContent)).toEqual(['OfferSDR', 'ArchiveSales']);
  await user.click(button('Go to Archive'));
  expect(useSession.getState().selection).toMatchObject({ steps: [step('Archive').id] });
  // From the step that needs it, back to the one that makes it.
  await user.click(button('Form Offer sheet'));
  await user.click(button('Go to Call'));
  expect(useSession.getState().selection).toMatchObject({ steps: [step('Call').id] });
  expect(Object.keys(document().forms)).toHaveLength(1);
});

describe('nothing selected: the project and its map', () => {
  test('the name is typed, and an emptied field keeps it', async () => {
    const inspector = await openInspector();
    const { user, document } = inspector;
    const name = section('Project').getByLabelText('Name');
    await user.clear(name);
    await user.tab();
    expect(document().project.name).toBe('Test');
    expect(name).toHaveValue('Test');
    fill(name, 'Northwind');
    expect(document().project.name).toBe('Northwind');
    undo(inspector);
    expect(name).toHaveValue('Test');
  });

  test('language, currency and working time', async () => {
    const inspector = await openInspector();
    const { user, document } = inspector;
    await choose(inspector, /^Language of the content/, 'Chinese');
    await pick(inspector, /^Currency/, 'yuan');
    fill(box('Hours a day'), '7.5');
    expect(document().project).toMatchObject({ language: 'zh', currency: 'CNY', hoursPerDay: 7.5 });
    await user.clear(box('Days a week'));
    await user.type(box('Days a week'), '8');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('More than 0, at most 7.');
    expect(document().project.daysPerWeek).toBe(5);
  });

  test('the map has a name and leads a month', async () => {
    const { document, map } = await openInspector();
    fill(box('Leads a month'), '1.2k');
    const name = section('Chart').getByLabelText('Name');
    fill(name, 'As it is');
    expect(document().maps[map]).toMatchObject({ name: 'As it is', leadsPerMonth: 1200 });
  });
});

describe('a lane and its team', () => {
  test('name, colour, icon and phase are the team’s', async () => {
    const inspector = await openInspector();
    const { user, document, lane } = inspector;
    selectLane(inspector, 'SDR');
    const { id } = lane('SDR');
    await user.click(screen.getByRole('radio', { name: 'Rose' }));
    await user.click(screen.getByRole('radio', { name: 'Crown' }));
    await choose(inspector, /^Part of the sales process/, 'Pre-sales');
    expect(teamOf(document(), id)).toMatchObject({ hue: 'rose', icon: 'crown', phase: 'pre-sales' });
    fill(section('Team').getByLabelText('Name'), 'Inside sales');
    expect(teamOf(document(), id).name).toBe('Inside sales');
    undo(inspector);
    expect(section('Team').getByLabelText('Name')).toHaveValue('SDR');
  });

  test('people and cost are those of this map', async () => {
    const inspector = await openInspector();
    const { document, lane, map } = inspector;
    selectLane(inspector, 'SDR');
    fill(box('People'), '3');
    fill(box('Hours a week each'), '40');
    fill(box('Cost per hour'), '38');
    expect(document().maps[map]?.staffing[lane('SDR').team]).toEqual({
      headcount: 3,
      hours: 40,
      costRate: { amount: 38, currency: 'EUR' },
    });
    expect(document().maps[map]?.staffing[lane('Sales').team]).toBeUndefined();
  });

  test('the height is as needed, or at least what it is now', async () => {
    const inspector = await openInspector();
    const { user, lane } = inspector;
    selectLane(inspector, 'SDR');
    await user.click(screen.getByRole('radio', { name: 'At least' }));
    expect(lane('SDR').minSize).toBeGreaterThan(80);
    fill(box('Height of the lane px'), '240');
    expect(lane('SDR').minSize).toBe(240);
    await user.click(screen.getByRole('radio', { name: 'As needed' }));
    expect(lane('SDR').minSize).toBeNull();
  });

  test('roles are added with their person, renamed and deleted', async () => {
    const inspector = await openInspector();
    const { user, document, step } = inspector;
    selectLane(inspector, 'SDR');
    fill(box('Add a role'), 'Ana, caller');
    const role = Object.values(document().roles)[0];
    expect(role).toMatchObject({ name: 'caller', person: 'Ana' });
    act(() => inspector.act((tx) => setStep(tx, step('Call').id, { responsible: role?.id ?? null })));
    fill(box('Role'), 'Lead caller');
    expect(document().roles[role?.id ?? '']?.name).toBe('Lead caller');
    await user.click(button('Remove Ana, Lead caller'));
    expect(step('Call').responsible).toBeNull();
    undo(inspector);
    expect(step('Call').responsible).toBe(role?.id);
  });
});

test('a stage has a phase, an objective and criteria', async () => {
  const inspector = await openInspector();
  const { user, stage } = inspector;
  selectStage(inspector, 'Qualify');
  expect(screen.getByText('Stage 2')).toBeInTheDocument();
  await choose(inspector, /^Phase/, 'Qualification');
  await user.type(box('Exit criteria'), 'Budget known{Enter}and confirmed');
  await user.tab();
  expect(stage('Qualify')).toMatchObject({
    phase: 'qualification',
    exitCriteria: 'Budget known\nand confirmed',
  });
  undo(inspector);
  expect(stage('Qualify').exitCriteria).toBeNull();
  expect(stage('Qualify').phase).toBe('qualification');
});

describe('a connection', () => {
  test('condition, probability and sides; back to automatic; delete', async () => {
    const inspector = await openInspector();
    const { user, document, flow } = inspector;
    selectConnection(inspector, 'Qualified?');
    const connection = () =>
      Object.values(document().connections).find((one) => one.from === inspector.step('Qualified?').id);
    fill(box('Condition'), 'Yes');
    fill(box('Probability %'), '33.5');
    expect(connection()).toMatchObject({ label: 'Yes', probability: 0.335 });
    await choose(inspector, /^Leaves at/, 'Bottom');
    expect(connection()?.fromSide).toBe('bottom');
    await user.click(button('Route automatically'));
    expect(connection()?.fromSide).toBeNull();
    await user.click(button('Delete connection'));
    expect(flow()).toEqual(['Call → Qualified?']);
    undo(inspector);
    expect(connection()).toMatchObject({ label: 'Yes' });
  });

  test('its ends can be gone to', async () => {
    const inspector = await openInspector();
    selectConnection(inspector, 'Call');
    await inspector.user.click(button('Go to Qualified?'));
    expect(screen.getByText('Decision in SDR')).toBeInTheDocument();
  });
});

describe('several things', () => {
  test('are counted', async () => {
    const inspector = await openInspector();
    const connections = Object.keys(inspector.document().connections);
    act(() => selectItems([inspector.step('Call').id, inspector.step('Offer').id], connections));
    expect(screen.getByText('2 steps, 2 connections')).toBeInTheDocument();
  });

  test('get one responsible role, one action, one team, each in one undo', async () => {
    const inspector = await openInspector();
    const { user, step, lane, stage } = inspector;
    act(() =>
      inspector.act((tx) => setStep(tx, step('Call').id, { responsible: addRole(tx, { name: 'Caller' }) })),
    );
    act(() => inspector.select('Call', 'Offer'));
    expect(button(/^Responsible/)).toHaveTextContent('Several values');
    await pick(inspector, /^Responsible/, 'Seller');
    expect(step('Call').responsible).toBe(step('Offer').responsible);
    undo(inspector);
    expect(step('Offer').responsible).toBeNull();
    await user.click(button('E-mail'));
    expect([step('Call').action, step('Offer').action]).toEqual(['email', 'email']);
    await choose(inspector, /^Team/, 'Sales');
    await choose(inspector, /^Stage/, '3 Close');
    expect(step('Offer')).toMatchObject({ lane: lane('Sales').id, stage: stage('Close').id });
    undo(inspector);
    expect(step('Call').stage).toBe(stage('Find').id);
    expect(step('Call').lane).toBe(lane('Sales').id);
  });

  test('are deleted together', async () => {
    const inspector = await openInspector();
    act(() => inspector.select('Qualified?', 'Offer'));
    await inspector.user.click(button('Delete selection'));
    expect(Object.values(inspector.document().steps).map(({ name }) => name)).toEqual(['Call', 'Archive']);
    // The keys go on from the step before.
    expect(useSession.getState().selection).toMatchObject({ steps: [inspector.step('Call').id] });
    undo(inspector);
    expect(inspector.flow()).toEqual(['Call → Qualified?', 'Qualified? → Offer']);
  });
});

/** Something of everything that the panels list. */
function filledIn(inspector: OpenInspector): void {
  const { step, stage } = inspector;
  act(() =>
    inspector.act((tx) => {
      addGoal(tx, { name: 'Meetings', stage: stage('Find').id, due: '2026-12-31' });
      addGoal(tx, { name: 'Sales', stage: null });
      tx.draft.project.ownActions = [{ id: 'own', name: 'Juggle' }];
      setNamedFields(tx, step('Call').id, {
        produced: ['Quote'],
        needed: ['Brief'],
        systems: ['CRM'],
        resources: [{ name: 'Van', kind: 'material', amount: 2 }],
        tasks: [{ text: 'Calls', amount: 20, period: 'day' }],
        metrics: [{ name: 'Replies', target: '30 %' }],
        involved: [{ role: { text: 'Boss', name: 'Boss', person: null }, as: 'informed' }],
        qualification: 'bant',
        deadline: { amount: 1, unit: 'day', working: true },
      });
    }),
  );
}

describe.each(LOCALES)('in %s', (locale) => {
  const faults = async (): Promise<string[]> => {
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };

  test('no panel has a fault of accessibility', async () => {
    const inspector = await openInspector({ locale });
    expect(await faults()).toEqual([]);
    selectLane(inspector, 'SDR');
    expect(await faults()).toEqual([]);
    selectStage(inspector, 'Find');
    expect(await faults()).toEqual([]);
    selectConnection(inspector, 'Call');
    expect(await faults()).toEqual([]);
    act(() => inspector.select('Call', 'Offer'));
    expect(await faults()).toEqual([]);
  });

  test('no panel has one when everything is filled in, nor has any kind of step', async () => {
    const inspector = await openInspector({ locale });
    const { id } = inspector.step('Call');
    filledIn(inspector);
    act(() => useSession.setState({ selection: NOTHING }));
    for (const row of document.querySelectorAll('h3 > button')) fireEvent.click(row);
    expect(document.querySelectorAll('aside textarea, aside input').length).toBeGreaterThan(15);
    expect(await faults()).toEqual([]);
    selectStage(inspector, 'Find');
    expect(await faults()).toEqual([]);
    act(() => inspector.select('Call', 'Offer'));
    expect(await faults()).toEqual([]);
    act(() => selectItems([id]));
    for (const row of document.querySelectorAll('h3 > button[aria-expanded="false"]')) fireEvent.click(row);
    for (const kind of STEP_KINDS) {
      act(() => inspector.act((tx) => setStep(tx, id, { kind })));
      expect(document.querySelectorAll('aside textarea, aside input').length).toBeGreaterThan(0);
    }
    act(() => inspector.act((tx) => setStep(tx, id, { kind: 'decision' })));
    expect(await faults()).toEqual([]);
  });
});

test('lanes and stages are collapsed and hidden from their panel, as long as one can be seen', async () => {
  const inspector = await openInspector();
  const { user, lane } = inspector;
  act(() => useSession.setState({ selection: { kind: 'lane', id: lane('Sales').id } }));
  await user.click(screen.getByRole('radio', { name: 'Collapsed' }));
  expect(lane('Sales').display).toBe('collapsed');
  expect(screen.queryByRole('radio', { name: 'As needed' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Hidden' }));
  expect(lane('Sales').display).toBe('hidden');
  expect(screen.getByText('Project and chart')).toBeInTheDocument();
  act(() => useSession.setState({ selection: { kind: 'lane', id: lane('SDR').id } }));
  expect(screen.queryByRole('radio', { name: 'Hidden' })).toBeNull();
});

test('the lanes of the map are turned from the panel of the project', async () => {
  const { user, document, map, history } = await openInspector();
  act(() => useSession.setState({ selection: NOTHING }));
  await user.click(screen.getByRole('radio', { name: 'Down' }));
  expect(document().maps[map]?.laneDirection).toBe('vertical');
  expect(history.undoLabel()).toMatchObject({ key: 'turnLanes' });
});

test('a step that is not drawn is opened when a link leads to it, and stays seen when it is moved', async () => {
  const inspector = await openInspector();
  const { user, lane, stage, step, act: edit } = inspector;
  edit((tx) => displayLane(tx, lane('Sales').id, 'hidden'));
  edit((tx) => connectSteps(tx, { from: step('Call').id, to: step('Archive').id }));
  act(() => inspector.select('Call'));
  await user.click(screen.getByRole('button', { name: 'Go to Archive' }));
  expect(lane('Sales').display).toBe('open');
  expect(useSession.getState().selection).toMatchObject({ steps: [step('Archive').id] });
  expect(stage('Find').display).toBe('open');
});

describe('several steps at once', () => {
  const both = ({ step }: OpenInspector) => [step('Call'), step('Offer')] as const;

  test('times: what differs says so, typing sets all, a button clears all, each in one undo', async () => {
    const inspector = await openInspector();
    const { user, step } = inspector;
    act(() =>
      inspector.act((tx) =>
        setStep(tx, step('Call').id, { deadline: { amount: 2, unit: 'day', working: true } }),
      ),
    );
    act(() => inspector.select('Call', 'Offer'));
    expect(box('Deadline')).toHaveValue('');
    expect(box('Deadline')).toHaveAttribute('placeholder', 'Several values');
    fireEvent.focus(box('Deadline'));
    fireEvent.blur(box('Deadline'));
    expect(step('Call').deadline).not.toBeNull();
    fill(box('Deadline'), '3 h');
    const three = { amount: 3, unit: 'hour', working: true };
    expect(both(inspector).map(({ deadline }) => deadline)).toEqual([three, three]);
    undo(inspector);
    expect(step('Offer').deadline).toBeNull();
    expect(step('Call').deadline).toEqual({ amount: 2, unit: 'day', working: true });
    await user.click(button('Clear for all: Deadline'));
    expect(both(inspector).map(({ deadline }) => deadline)).toEqual([null, null]);
    undo(inspector);
    fill(box('Work'), '1.5');
    fill(box('Waiting'), '半天');
    expect(both(inspector).map(({ workTime }) => workTime?.amount)).toEqual([1.5, 1.5]);
    expect(step('Offer').waitTime).toEqual({ amount: 0.5, unit: 'day', working: true });
  });

  test('lists: an entry says how many have it, is given to all and taken from all', async () => {
    const inspector = await openInspector();
    const { user, document, step } = inspector;
    act(() => inspector.select('Call'));
    const row = button(/^Systems/);
    if (row.getAttribute('aria-expanded') === 'false') await user.click(row);
    await pick(inspector, 'Add a system', 'CRM');
    act(() => inspector.select('Call', 'Offer'));
    expect(screen.getByText('CRM (1 of 2)')).toBeInTheDocument();
    await pick(inspector, 'Add a system', 'CRM');
    expect(step('Offer').systems).toEqual(step('Call').systems);
    expect(Object.keys(document().systems)).toHaveLength(1);
    await user.click(button('Remove CRM'));
    expect(both(inspector).flatMap(({ systems }) => systems)).toEqual([]);
    undo(inspector);
    await pick(inspector, 'Needs: add a form', 'Brief');
    await waitFor(() => expect(button('Needs: add a form')).toHaveFocus());
    await pick(inspector, 'Produces: add a form', 'Quote');
    await waitFor(() => expect(button('Produces: add a form')).toHaveFocus());
    expect(both(inspector).map(({ forms }) => forms.map(({ use }) => use))).toEqual([
      ['needed', 'produced'],
      ['needed', 'produced'],
    ]);
    await pick(inspector, 'Add a metric', 'Reply rate: 30 %');
    expect(step('Offer').metrics).toEqual([{ name: 'Reply rate', target: '30 %' }]);
    undo(inspector);
    expect(both(inspector).flatMap(({ metrics }) => metrics)).toEqual([]);
  });

  test('the kind, and only fields that make sense for it', async () => {
    const inspector = await openInspector();
    const { step } = inspector;
    act(() => inspector.select('Call', 'Offer'));
    await choose(inspector, /^Kind/, 'Wait');
    expect(both(inspector).map(({ kind }) => kind)).toEqual(['wait', 'wait']);
    expect(screen.queryByLabelText('Work', { selector: 'input' })).toBeNull();
    expect(box('Waiting')).toBeInTheDocument();
    undo(inspector);
    expect(step('Call').kind).toBe('activity');
  });
});

test('a stage has goals, with metric, target, horizon and date', async () => {
  const inspector = await openInspector();
  const { user, document, stage } = inspector;
  selectStage(inspector, 'Qualify');
  fill(box('Add a goal'), 'More meetings');
  fill(box('Metric, More meetings'), 'Meetings');
  fill(box('Target, More meetings'), '12 a month');
  await choose(inspector, /^Horizon, More meetings/, 'Long term');
  fill(box('Due, More meetings'), '31.12.2026');
  const [goal] = Object.values(document().goals);
  expect(goal).toMatchObject({
    name: 'More meetings',
    stage: stage('Qualify').id,
    metric: 'Meetings',
    target: '12 a month',
    horizon: 'long',
    due: '2026-12-31',
  });
  await user.click(button('Remove More meetings'));
  expect(document().goals).toEqual({});
  undo(inspector);
  expect(Object.values(document().goals)).toEqual([goal]);
});

test('colours given lately can be given again', async () => {
  const inspector = await openInspector();
  const { user, document, lane } = inspector;
  const hueOf = (team: string) => teamOf(document(), lane(team).id).hue;
  selectLane(inspector, 'SDR');
  await user.click(screen.getByRole('radio', { name: 'Rose' }));
  expect(screen.queryByRole('button', { name: 'Rose, recently used' })).toBeNull();
  selectLane(inspector, 'Sales');
  await user.click(button('Rose, recently used'));
  expect([hueOf('SDR'), hueOf('Sales')]).toEqual(['rose', 'rose']);
  undo(inspector);
  expect(hueOf('Sales')).not.toBe('rose');
});

test('the lists of the project: renamed in all steps at once, and what is removed the steps forget', async () => {
  const inspector = await openInspector();
  const { user, document, step } = inspector;
  await user.click(button(/^Own types of action/));
  fill(box('Add a type of action'), 'Juggle');
  const [own] = document().project.ownActions;
  act(() => inspector.act((tx) => setStep(tx, step('Call').id, { action: own?.id ?? null })));
  await user.click(button('Remove Juggle from the project'));
  expect(step('Call').action).toBeNull();
  undo(inspector);
  expect(step('Call').action).toBe(own?.id);
  await user.click(button(/^Forms/));
  fill(box('Add a form'), 'Quote');
  await user.click(button('Quote: 0 fields'));
  fill(box('Add a field to Quote'), 'Price');
  await user.click(button('Price is required'));
  const [form] = Object.values(document().forms);
  expect(form).toMatchObject({ name: 'Quote', fields: [{ name: 'Price', required: true }] });
  act(() =>
    inspector.act((tx) => setStep(tx, step('Call').id, { forms: [{ form: form?.id ?? '', use: 'needed' }] })),
  );
  fill(box('Name of the form'), 'Offer sheet');
  act(() => inspector.select('Call'));
  await user.click(button('Form Offer sheet'));
  expect(box('Field')).toHaveValue('Price');
  act(() => useSession.setState({ selection: NOTHING }));
  await user.click(button(/^Resources/));
  fill(box('Add a resource'), 'Van');
  await choose(inspector, /^What Van is/, 'People');
  fill(box('How many are available: Van'), '3');
  expect(Object.values(document().resources)).toMatchObject([{ name: 'Van', kind: 'human', available: 3 }]);
});
