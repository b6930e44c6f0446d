// A step's panel: every answer is one act with one undo, whatever way it is given.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { REST } from '../../../src/ui/kit/use-draft-text';
import { addStep } from '../../../src/model/commands/add-step';
import { setStep } from '../../../src/model/commands/set-step';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { type Camera, selectItems, useSession } from '../../../src/ui/session';
import { box, button, choose, fill, pick } from './controls';
import { type OpenInspector, openInspector } from './open-inspector';

async function openStep(name: string, given?: Parameters<typeof openInspector>[0]): Promise<OpenInspector> {
  const inspector = await openInspector(given);
  act(() => inspector.select(name));
  return inspector;
}

afterEach(() => vi.useRealTimers());

test('a new name is stored once typing rests, and one undo brings the old one back', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { history, step, store } = await openStep('Call');
  const { id } = step('Call');
  fireEvent.focus(box('Name'));
  fireEvent.change(box('Name'), { target: { value: 'Call them' } });
  act(() => void vi.advanceTimersByTime(REST));
  expect(store.document().steps[id]?.name).toBe('Call them');
  fireEvent.change(box('Name'), { target: { value: 'Call them back' } });
  act(() => void vi.advanceTimersByTime(REST));
  expect(store.document().steps[id]?.name).toBe('Call them back');
  expect(history.undoLabel()).toEqual({ key: 'renameStep', values: { name: 'Call them back' } });
  act(() => void history.undo());
  expect(store.document().steps[id]?.name).toBe('Call');
  expect(box('Name')).toHaveValue('Call');
  expect(history.undoLabel()).toBeNull();
  act(() => void history.redo());
  expect(box('Name')).toHaveValue('Call them back');
});

test('going back with Escape leaves nothing to undo', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { history, step } = await openStep('Call');
  fireEvent.focus(box('Name'));
  fireEvent.change(box('Name'), { target: { value: 'Visit' } });
  act(() => void vi.advanceTimersByTime(REST));
  expect(history.undoLabel()).not.toBeNull();
  fireEvent.keyDown(box('Name'), { key: 'Escape' });
  expect(step('Call').name).toBe('Call');
  expect(history.undoLabel()).toBeNull();
});

test('composing in Chinese commits once', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { store, step } = await openStep('Call', { locale: 'zh' });
  const { id } = step('Call');
  const acts = vi.fn<() => void>();
  store.subscribe(acts);
  const name = box('名称');
  fireEvent.focus(name);
  fireEvent.compositionStart(name);
  for (const value of ['f', 'fa', 'fas']) {
    fireEvent.change(name, { target: { value } });
    act(() => void vi.advanceTimersByTime(REST * 2));
  }
  expect(acts).not.toHaveBeenCalled();
  fireEvent.change(name, { target: { value: '发送提案' } });
  fireEvent.compositionEnd(name);
  fireEvent.blur(name);
  act(() => void vi.advanceTimersByTime(REST * 2));
  expect(acts).toHaveBeenCalledTimes(1);
  expect(store.document().steps[id]?.name).toBe('发送提案');
});

test('another stage or team brings the step into view, and the keys stay in the panel', async () => {
  const inspector = await openStep('Call');
  const reveal = vi.fn<Camera['reveal']>();
  const focus = vi.fn<Camera['focus']>();
  act(() => useSession.setState({ camera: { reveal, focus } as Partial<Camera> as Camera }));
  const { id } = inspector.step('Call');
  await choose(inspector, /^Stage/, '3 Close');
  expect(reveal.mock.calls).toEqual([[[id]]]);
  await choose(inspector, /^Team/, 'Sales');
  expect(reveal.mock.calls).toEqual([[[id]], [[id]]]);
  expect(focus).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.getByRole('combobox', { name: /^Team/ })).toHaveFocus());
});

test('the stage is found by typing its name, or its number', async () => {
  const inspector = await openStep('Call');
  const { stage, step, user } = inspector;
  act(() => screen.getByRole('combobox', { name: /^Stage/ }).focus());
  await user.keyboard('Qual');
  await waitFor(() => expect(step('Call').stage).toBe(stage('Qualify').id));
  await user.keyboard('3');
  await waitFor(() => expect(step('Call').stage).toBe(stage('Close').id));
  await user.keyboard('{Enter}');
  await screen.findByRole('option', { name: '2 Qualify' });
  await user.keyboard('1');
  await waitFor(() => expect(screen.getByRole('option', { name: '1 Find' })).toHaveFocus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(step('Call').stage).toBe(stage('Find').id));
});

test('a name that grows the box moves the neighbour away, in the same undo', async () => {
  const { add, user, step, history, select } = await openInspector();
  add('Next to it', { lane: 'Sales', stage: 'Close', x: 190, y: 16 });
  add('Grows', { lane: 'Sales', stage: 'Close', x: 17, y: 16 });
  history.clear();
  const before = step('Next to it').x;
  act(() => select('Grows'));
  await user.clear(box('Name'));
  fill(box('Name'), 'Donaudampfschifffahrtsgesellschaft');
  const moved = step('Next to it');
  expect(moved.x !== before || moved.y !== 16).toBe(true);
  act(() => void history.undo());
  expect(step('Next to it').x).toBe(before);
  expect(step('Grows').x).toBe(17);
});

test('what was typed belongs to its step, also when another one is selected before it rests', async () => {
  const { step, select } = await openStep('Call');
  const { id } = step('Call');
  fireEvent.focus(box('Purpose'));
  fireEvent.change(box('Purpose'), { target: { value: 'First contact' } });
  act(() => select('Offer'));
  expect(box('Purpose')).toHaveValue('');
  expect(step('Call')).toMatchObject({ id, purpose: 'First contact' });
  expect(step('Offer').purpose).toBeNull();
});

test('the team is the lane: another one moves the step there and keeps boxes apart', async () => {
  const inspector = await openStep('Call');
  const { lane, step, history } = inspector;
  await choose(inspector, /^Team/, 'Sales');
  expect(step('Call').lane).toBe(lane('Sales').id);
  expect(
    Math.abs(step('Call').y - step('Archive').y) + Math.abs(step('Call').x - step('Archive').x),
  ).toBeGreaterThan(50);
  act(() => void history.undo());
  expect(step('Call').lane).toBe(lane('SDR').id);
});

test('a new role with its person becomes responsible in one undo', async () => {
  const inspector = await openStep('Call');
  const { step, document, history } = inspector;
  await pick(inspector, /^Responsible/, 'Mei Lin, controller');
  const role = document().roles[step('Call').responsible ?? ''];
  expect(role).toMatchObject({
    name: 'controller',
    person: 'Mei Lin',
    team: document().lanes[step('Call').lane]?.team,
  });
  expect(button('Responsible: Mei Lin, controller')).toBeInTheDocument();
  act(() => void history.undo());
  expect(step('Call').responsible).toBeNull();
  expect(Object.keys(document().roles)).toHaveLength(0);
});

test('an existing role is found by typing, and can be taken away again', async () => {
  const inspector = await openStep('Call');
  await pick(inspector, /^Responsible/, 'Caller');
  act(() => inspector.select('Offer'));
  await pick(inspector, /^Responsible/, 'call');
  expect(Object.keys(inspector.document().roles)).toHaveLength(1);
  expect(inspector.step('Offer').responsible).toBe(inspector.step('Call').responsible);
  await inspector.user.click(button(/^Responsible/));
  await inspector.user.click(await screen.findByRole('option', { name: 'Nobody' }));
  expect(inspector.step('Offer').responsible).toBeNull();
});

test('others are involved as accountable, consulted or informed', async () => {
  const inspector = await openStep('Call');
  await pick(inspector, 'Add a role that is involved', 'Head of sales');
  expect(inspector.step('Call').involved).toMatchObject([{ as: 'consulted' }]);
  await choose(inspector, /How Head of sales is involved/, 'Accountable');
  expect(inspector.step('Call').involved).toMatchObject([{ as: 'accountable' }]);
  await inspector.user.click(button('Remove Head of sales'));
  expect(inspector.step('Call').involved).toEqual([]);
});

test('the action is switched on and off by its chip, or chosen from all, or made new', async () => {
  const inspector = await openStep('Call');
  const { user, step, document } = inspector;
  await user.click(button('Call'));
  expect(step('Call').action).toBe('call');
  expect(button('Call')).toHaveAttribute('aria-pressed', 'true');
  await user.click(button('Call'));
  expect(step('Call').action).toBeNull();
  await pick(inspector, 'Another action', 'approve');
  expect(step('Call').action).toBe('approve');
  await pick(inspector, 'Another action', 'Demo day');
  expect(document().project.ownActions).toMatchObject([{ name: 'Demo day' }]);
  expect(step('Call').action).toBe(document().project.ownActions[0]?.id);
  expect(button('Demo day')).toHaveAttribute('aria-pressed', 'true');
});

test('a deadline is typed as people write it; nonsense is refused and the old one stays', async () => {
  const { user, step } = await openStep('Call');
  fill(box('Deadline'), '2d');
  expect(step('Call').deadline).toEqual({ amount: 2, unit: 'day', working: true });
  await user.tab();
  expect(box('Deadline')).toHaveValue('2 days');
  await user.clear(box('Deadline'));
  await user.type(box('Deadline'), 'soon');
  await user.tab();
  expect(screen.getByRole('alert')).toHaveTextContent('Not a time. Try 30 min, 2 h or 3 days.');
  expect(box('Deadline')).toHaveValue('soon');
  expect(box('Deadline')).toBeInvalid();
  expect(step('Call').deadline).toEqual({ amount: 2, unit: 'day', working: true });
  await user.clear(box('Deadline'));
  await user.tab();
  expect(step('Call').deadline).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a deadline can be in calendar time', async () => {
  const inspector = await openStep('Call');
  await inspector.user.type(box('Deadline'), '3 天{Enter}');
  await choose(inspector, /Deadline: kind of time/, 'Calendar time');
  expect(inspector.step('Call').deadline).toEqual({ amount: 3, unit: 'day', working: false });
});

test('forms are made, reused and taken away', async () => {
  const inspector = await openStep('Call');
  const { step, document, user } = inspector;
  await pick(inspector, 'Produces: add a form', 'Call sheet');
  act(() => inspector.select('Offer'));
  await pick(inspector, 'Needs: add a form', 'call');
  expect(Object.keys(document().forms)).toHaveLength(1);
  expect(step('Offer').forms).toEqual([{ form: step('Call').forms[0]?.form, use: 'needed' }]);
  await waitFor(() => expect(button('Needs: add a form')).toHaveFocus());
  await user.click(button('Remove Call sheet'));
  expect(step('Offer').forms).toEqual([]);
  expect(button('Needs: add a form')).toHaveFocus();
});

test('what comes next: condition and probability of a branch, and whether all add up', async () => {
  const inspector = await openStep('Qualified?');
  const { user, document, connect } = inspector;
  const way = () =>
    Object.values(document().connections).find(({ from }) => from === inspector.step('Qualified?').id);
  await user.type(box('Condition, to Offer'), 'Yes');
  fill(box(/Probability, to Offer/), '60');
  expect(way()).toMatchObject({ label: 'Yes', probability: 0.6 });
  expect(screen.getByText('60 % in all, 40 % missing.')).toBeInTheDocument();
  act(() => void connect('Qualified?', 'Archive', 'No'));
  fill(box(/Probability, to Archive/), '40%');
  expect(screen.getByText('Adds up to 100 %')).toBeInTheDocument();
  await user.clear(box(/Probability, to Archive/));
  fill(box(/Probability, to Archive/), '400');
  expect(screen.getByRole('alert')).toHaveTextContent('0 to 100.');
});

test('what comes next: connect to a step, go to it, disconnect', async () => {
  const inspector = await openStep('Offer');
  const { user, flow, history } = inspector;
  await pick(inspector, 'Connect to a step', 'arch');
  expect(flow()).toContain('Offer → Archive');
  await user.click(button('Go to Archive'));
  expect(useSession.getState().selection).toEqual({
    kind: 'items',
    steps: [inspector.step('Archive').id],
    connections: [],
  });
  act(() => inspector.select('Offer'));
  await user.click(button('Remove connection to Archive'));
  expect(flow()).not.toContain('Offer → Archive');
  act(() => void history.undo());
  expect(button('Go to Archive')).toBeInTheDocument();
});

test('what comes next: “End” makes an end where there is none, though it stands amid other names', async () => {
  const inspector = await openStep('Call');
  act(() => void inspector.add('Send the offer', { stage: 'Close' }));
  await pick(inspector, 'Connect to a step', 'End');
  expect(inspector.flow()).toContain('Call → End');
  expect(inspector.flow()).not.toContain('Call → Send the offer');
  expect(inspector.step('End').kind).toBe('end-won');
  // A search for the beginning of a word still finds it first.
  await pick(inspector, 'Connect to a step', 'the off');
  expect(inspector.flow()).toContain('Call → Send the offer');
});

test('a bar is found by its kind, the new way of a decision comes last, and its condition is typed next', async () => {
  const inspector = await openStep('Qualified?');
  const { id, map, lane, stage } = inspector.step('Qualified?');
  let bar = '';
  act(() => {
    bar = inspector.store.transact({ key: 'change' }, (tx) =>
      addStep(tx, { map, lane, stage, kind: 'parallel', name: '', x: 16, y: 400 }),
    );
  });
  await pick(inspector, 'Connect to a step', 'paral');
  const ways = Object.values(inspector.store.document().connections).filter(({ from }) => from === id);
  const way = ways.find(({ to }) => to === bar);
  expect(way).toBeDefined();
  const listed = [...window.document.querySelectorAll<HTMLElement>('[data-way]')];
  expect(listed.at(-1)?.dataset['way']).toBe(way?.id);
  await waitFor(() => expect(listed.at(-1)?.querySelector('textarea')).toHaveFocus());
});

test('a question is checked when it is answered', async () => {
  const { user } = await openStep('Call');
  const question = (name: string) => screen.getByRole('region', { name: new RegExp(`^\\d ?${name}`) });
  expect(within(question('Which step')).getByText('Answered')).toBeInTheDocument();
  expect(within(question('How is it completed')).queryByText('Answered')).toBeNull();
  await user.type(box('Completion criterion'), 'Spoken to');
  await user.tab();
  await waitFor(() =>
    expect(within(question('How is it completed')).getByText('Answered')).toBeInTheDocument(),
  );
});

test('tasks have an amount and a period, and the folded row says so', async () => {
  const { user, step } = await openStep('Call');
  await user.click(button(/^Tasks/));
  fill(box('Add a task'), 'calls');
  fill(box('Amount, calls'), '20');
  expect(step('Call').tasks).toEqual([{ text: 'calls', amount: 20, period: 'day' }]);
  await user.click(button(/^Tasks/));
  expect(button(/^Tasks/)).toHaveTextContent('calls, 20 a day');
});

test('time and cost are typed as people write them', async () => {
  const { user, step } = await openStep('Call');
  await user.click(button(/^Time and cost/));
  fill(box('Work'), '1.5h');
  fill(box('Cost each time'), '1.2k');
  expect(step('Call').workTime).toEqual({ amount: 1.5, unit: 'hour', working: true });
  expect(step('Call').cost).toEqual({ amount: 1200, currency: 'EUR' });
  await user.click(button(/^Time and cost/));
  expect(button(/^Time and cost/)).toHaveTextContent('1.5 h work, €1,200');
});

test('metrics have a target', async () => {
  const { user, step } = await openStep('Call');
  await user.click(button(/^Metrics/));
  fill(box('Add a metric'), 'Reached');
  fill(box('Target of Reached'), 'at least 30 %');
  expect(step('Call').metrics).toEqual([{ name: 'Reached', target: 'at least 30 %' }]);
});

test('resources are counted, systems collected, a method shows its questions', async () => {
  const inspector = await openStep('Call');
  const { user, step } = inspector;
  await user.click(button(/^Resources/));
  await pick(inspector, 'Add material', 'Phone');
  await user.clear(box('How many: Phone'));
  fill(box('How many: Phone'), '2');
  expect(step('Call').resources).toMatchObject([{ amount: 2 }]);
  await user.click(button(/^Systems/));
  await pick(inspector, 'Add a system', 'CRM');
  expect(step('Call').systems).toHaveLength(1);
  await user.click(button(/^Qualification/));
  await choose(inspector, /^Method/, 'BANT');
  expect(screen.getByText('What budget is set aside, and who holds it?')).toBeInTheDocument();
});

test('every kind of step has a panel, with only what makes sense for it', async () => {
  const inspector = await openStep('Call');
  // Ends are called so in the list: people look for that word.
  await choose(inspector, /^Kind/, 'End: Won');
  expect(inspector.step('Call').kind).toBe('end-won');
  expect(screen.queryByText('What type of action?')).toBeNull();
  expect(screen.queryByText('What comes next?')).toBeNull();
  await choose(inspector, /^Kind/, 'Note');
  expect(box('Text')).toHaveValue('Call');
  expect(screen.getByRole('region', { name: 'Tied to' })).toBeInTheDocument();
});

test('the pin keeps the step where it is', async () => {
  const { user, step, history } = await openStep('Call');
  await user.click(button('Pin: Tidy leaves it where it is'));
  expect(step('Call').pinned).toBe(true);
  act(() => void history.undo());
  expect(step('Call').pinned).toBe(false);
});

test('where another tab is the writer, nothing can be changed', async () => {
  const { store } = await openStep('Call', { readOnly: true });
  const acts = vi.fn<() => void>();
  store.subscribe(acts);
  for (const field of screen.getAllByRole('textbox')) expect(field).toBeDisabled();
  for (const field of screen.getAllByRole('combobox')) expect(field).toBeDisabled();
  fireEvent.click(button('Pin: Tidy leaves it where it is'));
  expect(screen.queryByRole('button', { name: /^(Remove|Add)/ })).toBeNull();
  expect(acts).not.toHaveBeenCalled();
});

test('a step that goes away takes its panel with it', async () => {
  const { step, act: transact } = await openStep('Call');
  const { id } = step('Call');
  fireEvent.focus(box('Purpose'));
  fireEvent.change(box('Purpose'), { target: { value: 'Typed just now' } });
  act(() => transact((tx) => deleteSteps(tx, [id])));
  expect(screen.getByText('Project and chart')).toBeInTheDocument();
  act(() => selectItems([]));
});

/** Rows stay open from step to step, and from test to test. */
function openRow(name: RegExp): void {
  const row = button(name);
  if (row.getAttribute('aria-expanded') === 'false') fireEvent.click(row);
}

test('tasks and metrics are typed as people say them', async () => {
  const { step, history } = await openStep('Call');
  openRow(/^Tasks/);
  fill(box('Add a task'), '每天 20 个电话');
  fill(box('Add a task'), '5 visits a week');
  expect(step('Call').tasks).toEqual([
    { text: '电话', amount: 20, period: 'day' },
    { text: 'visits', amount: 5, period: 'week' },
  ]);
  const [first] = screen.getAllByLabelText('Task', { selector: 'textarea' });
  fill(first!, '30 calls / month');
  expect(step('Call').tasks[0]).toEqual({ text: 'calls', amount: 30, period: 'month' });
  fireEvent.blur(first!);
  act(() => void history.undo());
  expect(step('Call').tasks[0]).toEqual({ text: '电话', amount: 20, period: 'day' });
  openRow(/^Metrics/);
  fill(box('Add a metric'), '接通率：不低于 30 %');
  expect(step('Call').metrics).toEqual([{ name: '接通率', target: '不低于 30 %' }]);
});

test('the questions of a method go into what to say, once', async () => {
  const inspector = await openStep('Call');
  const { user, step, history } = inspector;
  openRow(/^Qualification/);
  await choose(inspector, /^Method/, 'BANT');
  const put = 'Add the questions to “What to say”';
  await user.click(button(put));
  expect(step('Call').script?.split('\n')).toHaveLength(4);
  expect(step('Call').script).toContain('Who decides, and who else has a say?');
  expect(screen.queryByRole('button', { name: put })).toBeNull();
  act(() => void history.undo());
  expect(step('Call').script).toBeNull();
});

test('a step that comes next is made by its name', async () => {
  const inspector = await openStep('Offer');
  const { flow, step, history } = inspector;
  await pick(inspector, 'Connect to a step', 'Send contract');
  expect(flow()).toContain('Offer → Send contract');
  expect(step('Send contract').lane).toBe(step('Offer').lane);
  act(() => void history.undo());
  expect(flow()).not.toContain('Offer → Send contract');
});

test('what comes before is listed, and leads there', async () => {
  const { store, step, user } = await openStep('Call');
  const call = step('Call').id;
  const after = Object.values(store.document().connections).find(({ from }) => from === call);
  const other = store.document().steps[after?.to ?? ''];
  act(() => selectItems([other?.id ?? '']));
  const list = screen.getByText('Comes after').parentElement as HTMLElement;
  await user.click(within(list).getByRole('button', { name: 'Go to Call' }));
  expect(useSession.getState().selection).toMatchObject({ steps: [call] });
  expect(screen.queryByText('Comes after')).toBeNull();
});

test('a limit in the name is offered for the empty deadline: one press, one undo, and the name stays', async () => {
  const { user, step, history, act: change } = await openStep('Call');
  act(() => change((tx) => setStep(tx, step('Call').id, { name: 'Reply within 4 hours' })));
  history.clear();
  expect(screen.getByText(/From the name: 4 h/)).toBeVisible();
  expect(step('Reply within 4 hours').deadline).toBeNull();
  await user.click(button('Take over 4 h: Deadline'));
  expect(step('Reply within 4 hours').deadline).toEqual({ amount: 4, unit: 'hour', working: true });
  expect(screen.queryByText(/From the name/)).toBeNull();
  expect(box('Deadline')).toHaveFocus();
  act(() => void history.undo());
  expect(step('Reply within 4 hours').deadline).toBeNull();
  expect(history.undoLabel()).toBeNull();
});

test('the name of a wait offers its waiting time, also while the row is folded', async () => {
  const { user, step, act: change } = await openStep('Call', { locale: 'zh' });
  act(() => change((tx) => setStep(tx, step('Call').id, { name: '等待 60 天', kind: 'wait' })));
  expect(screen.getAllByText(/名称里写着/)).toHaveLength(1);
  await user.click(button('采用 60 天：等待时间'));
  expect(step('等待 60 天')).toMatchObject({
    waitTime: { amount: 60, unit: 'day', working: true },
    deadline: null,
  });
  // It leads to what it filled in.
  expect(useSession.getState().asked).toMatchObject({ field: 'waitTime' });
  expect(await screen.findByLabelText('等待时间', { selector: 'input' })).toHaveValue('60 天');
  expect(screen.queryByText(/名称里写着/)).toBeNull();
});

test('how long it is waited and how long the work takes are offered as such, each at its own field', async () => {
  const { user, step, act: change } = await openStep('Call');
  act(() => change((tx) => setStep(tx, step('Call').id, { name: 'Follow up after three days' })));
  expect(screen.getAllByText(/from the name/i)).toHaveLength(1);
  await user.click(button('Take over 3 days: Waiting'));
  expect(step('Follow up after three days')).toMatchObject({
    waitTime: { amount: 3, unit: 'day', working: true },
    workTime: null,
    deadline: null,
  });
  const { id } = step('Follow up after three days');
  act(() => change((tx) => setStep(tx, id, { name: 'Inspect the lifts, half a day' })));
  await user.click(button('Take over 0.5 days: Work'));
  expect(step('Inspect the lifts, half a day').workTime).toEqual({ amount: 0.5, unit: 'day', working: true });
  expect(screen.queryByText(/from the name/i)).toBeNull();
});

test('nothing is offered where a time is given, and to nobody who may only read', async () => {
  const { step, act: change } = await openStep('Call', { readOnly: true });
  const { id } = step('Call');
  act(() => change((tx) => setStep(tx, id, { name: 'Reply within 4 hours' })));
  expect(screen.queryByText(/From the name/)).toBeNull();
  act(() => useSession.setState({ readOnly: false }));
  expect(screen.getByText(/From the name/)).toBeVisible();
  act(() => change((tx) => setStep(tx, id, { deadline: { amount: 2, unit: 'day', working: true } })));
  expect(screen.queryByText(/From the name/)).toBeNull();
});

test('how an end ends is changed by one press, and what it is called by its outcome follows', async () => {
  const { user, step, store, history, act: change } = await openStep('Call');
  const { id } = step('Call');
  act(() => change((tx) => setStep(tx, id, { name: 'Won', kind: 'end-won' })));
  history.clear();
  const outcome = within(screen.getByRole('radiogroup', { name: 'Outcome' }));
  await user.click(outcome.getByRole('radio', { name: 'Lost' }));
  expect(store.document().steps[id]).toMatchObject({ kind: 'end-lost', name: 'Lost' });
  act(() => void history.undo());
  expect(store.document().steps[id]).toMatchObject({ kind: 'end-won', name: 'Won' });
  act(() => change((tx) => setStep(tx, id, { name: 'End' })));
  await user.click(outcome.getByRole('radio', { name: 'Parked' }));
  expect(store.document().steps[id]).toMatchObject({ kind: 'end-parked', name: 'End' });
});
