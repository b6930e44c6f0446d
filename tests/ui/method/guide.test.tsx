// The guide: progress from the project, what is missing leads there press by press, and the lists of its last parts.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMethodHelp } from '../../../src/locales/method-help/load';
import { addGap } from '../../../src/model/commands/add-gap';
import { addResource } from '../../../src/model/commands/add-resource';
import { setStage } from '../../../src/model/commands/set-stage';
import { gapsOf, goalsOf, reviewsOf, trainingsOf } from '../../../src/model/queries';
import { MethodDialogs } from '../../../src/ui/editor/method-dialogs';
import { MethodPanel } from '../../../src/ui/method/method-panel';
import { useSession } from '../../../src/ui/session';
import { withTarget } from '../../helpers/apply-changes';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { openPart } from '../open-editor-part';

function sale(target = false): TestEditor {
  const editor = testEditor();
  editor.add('Start', { kind: 'start' });
  editor.add('Call', { stage: 'Qualify' });
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  editor.add('Won', { kind: 'end-won', lane: 'Sales', stage: 'Close', x: 220 });
  editor.chain('Start', 'Call', 'Sign', 'Won');
  const made = target ? testEditor(withTarget(editor.document(), editor.map).document) : editor;
  made.history.clear();
  return made;
}

const Guide = () => (
  <>
    <MethodPanel />
    <MethodDialogs />
  </>
);

const part = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const open = async (name: RegExp, user: ReturnType<typeof openPart>['user']): Promise<void> => {
  if (part(name).getAttribute('aria-expanded') === 'false') await user.click(part(name));
};

beforeAll(async () => void (await loadMethodHelp('en')));

describe('the guide', () => {
  it('opens the first part that is not whole, with help, fact and what is missing', async () => {
    await act(async () => void openPart(sale(), <Guide />));
    await screen.findByText(/Divide the process into stages/);
    expect(part(/^Stages and teams/)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('3 stages, 2 teams')).toBeVisible();
    expect(screen.getByRole('button', { name: '2 teams without a manager' })).toBeVisible();
    expect(screen.getByText('4 steps in one chart')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^List the resources/ })).toBeNull();
  });

  it('takes its examples from the trade of the project, until another is chosen on its page', async () => {
    const shop = sale();
    shop.act((tx) => setStage(tx, shop.stage('Find').id, { name: 'Restocking' }));
    const { user } = openPart(shop, <Guide />);
    expect(await screen.findByText(/^Five stages: purchase/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'About this method' }));
    const page = within(await screen.findByRole('dialog'));
    expect(page.getByRole('radio', { name: 'Retail' })).toBeChecked();
    expect(page.getByText(/Mei Lin/)).toHaveTextContent('shelf team');
    await user.click(page.getByRole('radio', { name: 'B2C' }));
    expect(page.getByText(/Mei Lin/)).toHaveTextContent('offer');
    expect(screen.getAllByText(/^Four stages: prospecting/)).toHaveLength(2);
  });

  it('goes to the next place with each press, the field asked for', async () => {
    const editor = sale();
    const { user } = openPart(editor, <Guide />);
    const row = await screen.findByRole('button', { name: '2 teams without a manager' });
    const lanes: string[] = [];
    for (let i = 0; i < 3; i++) {
      await user.click(row);
      const { selection, asked } = useSession.getState();
      expect(asked?.field).toBe('manager');
      lanes.push(selection.kind === 'lane' ? selection.id : '');
    }
    expect(lanes[0]).not.toBe(lanes[1]);
    expect(lanes[2]).toBe(lanes[0]);
  });

  it('follows the project', async () => {
    const editor = sale();
    const { user } = openPart(editor, <Guide />);
    await open(/^Find gaps/, user);
    expect(await screen.findByText('None marked yet')).toBeVisible();
    act(() => void editor.act((tx) => addGap(tx, { map: editor.map, at: [] })));
    expect(screen.getByText('1 marked, 1 without owner')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1 gap without a cause' }));
    expect(useSession.getState()).toMatchObject({
      gap: gapsOf(editor.document())[0]?.id,
      asked: { field: 'gap-cause' },
    });
  });

  it('marks the first gap at what is selected on the current map', async () => {
    const editor = sale();
    const { user } = openPart(editor, <Guide />);
    await open(/^Find gaps/, user);
    act(() =>
      useSession.setState({ selection: { kind: 'items', steps: [editor.step('Call').id], connections: [] } }),
    );
    await user.click(await screen.findByRole('button', { name: 'Mark the first gap' }));
    expect(gapsOf(editor.document())[0]?.at).toEqual([{ kind: 'step', id: editor.step('Call').id }]);
  });

  it('counts the open questions of the target one by one, and walks there', async () => {
    const editor = sale(true);
    const target = Object.values(editor.document().maps).find(({ side }) => side === 'target')!.id;
    const { user } = openPart(editor, <Guide />);
    await open(/^Design the target/, user);
    await user.click(await screen.findByRole('button', { name: '2 without a type of action' }));
    expect(useSession.getState()).toMatchObject({ map: target, asked: { field: 'question-what' } });
    await user.click(screen.getByRole('button', { name: /^Next open question/ }));
    expect(useSession.getState().walk).toMatchObject({ map: target, question: 'who' });
    await user.click(screen.getByRole('button', { name: 'Show answers' }));
    expect(useSession.getState().answers).toBe(true);
  });

  it('has the part of resources where there are any, and leads to one', async () => {
    const editor = sale();
    const van = editor.act((tx) => addResource(tx, { name: 'Van', kind: 'material' }));
    const { user } = openPart(editor, <Guide />);
    await open(/^List the resources/, user);
    await user.click(await screen.findByRole('button', { name: '1 resource not counted' }));
    expect(useSession.getState()).toMatchObject({
      asked: { field: `resources ${van}` },
      selection: { kind: 'none' },
    });
  });

  it('remembers which part is open', async () => {
    const { user } = openPart(sale(), <Guide />);
    await user.click(part(/^Monitor and revise/));
    expect(part(/^Monitor and revise/)).toHaveAttribute('aria-expanded', 'true');
    expect(part(/^Stages and teams/)).toHaveAttribute('aria-expanded', 'false');
    await user.click(part(/^Monitor and revise/));
    expect(part(/^Monitor and revise/)).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('the lists of the last parts', () => {
  const add = (label: string, text: string): void => {
    const field = screen.getByRole('textbox', { name: label });
    fireEvent.change(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  const undoAll = ({ history }: TestEditor): void => {
    act(() => {
      while (history.undoLabel()) history.undo();
    });
  };

  it('training sessions name teams, and the guide counts them', async () => {
    const editor = sale();
    const before = editor.document();
    const { user } = openPart(editor, <Guide />);
    await open(/^Communicate and train/, user);
    await user.click(await screen.findByRole('button', { name: /^Training sessions/ }));
    await screen.findByRole('dialog');
    add('Add a session', 'Rehearsal');
    await user.click(screen.getByRole('button', { name: 'Add the team SDR' }));
    await user.click(screen.getByRole('button', { name: 'Add the team Sales' }));
    await user.type(screen.getByLabelText('Date, Rehearsal'), '2026-06-01{Enter}');
    expect(trainingsOf(editor.document())[0]).toMatchObject({
      title: 'Rehearsal',
      attendees: 'SDR, Sales',
      date: '2026-06-01',
    });
    expect(screen.queryByRole('button', { name: /^Add the team/ })).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.getByText('1 session')).toBeVisible();
    undoAll(editor);
    expect(editor.document()).toEqual(before);
  });

  it('the review log dates an entry by itself', async () => {
    const editor = sale();
    const before = editor.document();
    const { user } = openPart(editor, <Guide />);
    await open(/^Monitor and revise/, user);
    await user.click(await screen.findByRole('button', { name: 'Note the first review' }));
    await screen.findByRole('dialog');
    add('Add a review', 'First quarter');
    expect(reviewsOf(editor.document())[0]).toMatchObject({ title: 'First quarter', date: '2026-05-04' });
    await user.click(screen.getByRole('button', { name: 'Remove First quarter' }));
    expect(reviewsOf(editor.document())).toEqual([]);
    undoAll(editor);
    expect(editor.document()).toEqual(before);
  });

  it('goals are set for the project and for each stage', async () => {
    const editor = sale();
    const { user } = openPart(editor, <Guide />);
    await open(/^Monitor and revise/, user);
    await user.click(await screen.findByRole('button', { name: /^Goals/ }));
    const stage = await screen.findByRole('region', { name: '2. Qualify' });
    const field = within(stage).getByRole('textbox', { name: 'Add a goal' });
    fireEvent.change(field, { target: { value: '40 talks a month' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(goalsOf(editor.document(), editor.stage('Qualify').id)).toMatchObject([
      { name: '40 talks a month' },
    ]);
    expect(screen.getByText(/Goals set for 1 of 3 stages/)).toBeInTheDocument();
  });
});

describe('the page on the method', () => {
  it('has all parts and the five questions', async () => {
    const { user } = openPart(sale(), <Guide />);
    await user.click(await screen.findByRole('button', { name: 'About this method' }));
    const page = await screen.findByRole('dialog', { name: 'About this method' });
    expect(within(page).getAllByRole('heading', { level: 3 })).toHaveLength(9);
    expect(within(page).getByRole('heading', { name: '7. Monitor and revise' })).toBeInTheDocument();
    expect(within(page).getByRole('heading', { name: 'In retail: List the resources' })).toBeInTheDocument();
  });
});
