// Collapsing, hiding, showing and turning on the canvas: by header, mark, menu and corner, each one undo.
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSession } from '../../../src/ui/session';
import { testEditor } from '../../helpers/test-editor';
import { type OpenCanvas, openCanvas } from './open-canvas';

function drawn(): OpenCanvas {
  const editor = testEditor();
  editor.add('Call');
  editor.add('Meet', { lane: 'Sales', stage: 'Qualify' });
  editor.add('Offer', { lane: 'Sales', stage: 'Qualify', x: 240 });
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  editor.chain('Call', 'Meet', 'Offer', 'Sign');
  editor.history.clear();
  return openCanvas(editor);
}

const marks = (): string[] =>
  [...document.querySelectorAll('[data-mark]')].map(
    (mark) => mark.closest('.react-flow__node')?.getAttribute('aria-label') ?? '',
  );
const drawnSteps = (): number => document.querySelectorAll('[data-step]').length;
const header = (name: string): HTMLElement => {
  const found = screen.getByRole('button', { name }).closest<HTMLElement>('[data-band]');
  if (!found) throw new Error(`no header ${name}`);
  return found;
};
const choose = async (editor: OpenCanvas, band: string, menu: string, item: string): Promise<void> => {
  await editor.user.click(within(header(band)).getByRole('button', { name: menu }));
  await editor.user.click(screen.getByRole('menuitem', { name: item }));
};

describe('collapsing', () => {
  it('puts marks in the place of steps and lets go of what is not drawn any more', async () => {
    const editor = drawn();
    act(() =>
      useSession.setState({
        selection: {
          kind: 'items',
          steps: [editor.step('Meet').id, editor.step('Call').id],
          connections: [],
        },
      }),
    );
    await editor.user.click(within(header('Lane Sales')).getByRole('button', { name: 'Collapse lane' }));
    expect(editor.lane('Sales').display).toBe('collapsed');
    expect(marks()).toEqual(['2 steps not shown, Sales, Qualify', '1 step not shown, Sales, Close']);
    expect(drawnSteps()).toBe(1);
    expect(editor.session().selection).toMatchObject({ steps: [editor.step('Call').id] });
    expect(editor.history.undoLabel()).toMatchObject({ key: 'collapseLane', values: { name: 'Sales' } });
  });

  it('opens again at the header, by keyboard too, and at a mark', async () => {
    const editor = drawn();
    await editor.user.click(
      within(header('Stage 2, Qualify')).getByRole('button', { name: 'Collapse stage' }),
    );
    screen.getByRole('button', { name: 'Expand stage Qualify' }).focus();
    await editor.user.keyboard('{Enter}');
    expect(editor.stage('Qualify').display).toBe('open');
    await choose(editor, 'Stage 2, Qualify', 'Stage menu', 'Collapse stage');
    await choose(editor, 'Stage 2, Qualify', 'Stage menu', 'Expand stage');
    expect(editor.stage('Qualify').display).toBe('open');
    await choose(editor, 'Stage 2, Qualify', 'Stage menu', 'Collapse stage');
    await editor.user.click(document.querySelector('[data-mark]') as HTMLElement);
    expect(editor.stage('Qualify').display).toBe('open');
    expect(editor.history.undoLabel()).toMatchObject({ key: 'expandStage' });
  });
});

describe('hiding', () => {
  it('is said in the corner, where one or all are shown again', async () => {
    const editor = drawn();
    await choose(editor, 'Lane Sales', 'Lane menu', 'Hide lane');
    await choose(editor, 'Stage 2, Qualify', 'Stage menu', 'Hide stage');
    expect(screen.queryByRole('button', { name: 'Lane Sales' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Stage 3, Close' })).toBeInTheDocument();
    const corner = screen.getByRole('button', { name: 'Hidden lanes and stages' });
    expect(corner).toHaveTextContent('2 hidden');
    await editor.user.click(corner);
    await editor.user.click(screen.getByRole('menuitem', { name: 'Show stage Qualify' }));
    expect(editor.stage('Qualify').display).toBe('open');
    await choose(editor, 'Stage 2, Qualify', 'Stage menu', 'Hide stage');
    await editor.user.click(screen.getByRole('button', { name: 'Hidden lanes and stages' }));
    await editor.user.click(screen.getByRole('menuitem', { name: 'Show all' }));
    expect([editor.lane('Sales').display, editor.stage('Qualify').display]).toEqual(['open', 'open']);
    expect(editor.history.undoLabel()).toMatchObject({ key: 'showAll' });
  });

  it('is not offered for the last lane that can be seen', async () => {
    const editor = drawn();
    await choose(editor, 'Lane Sales', 'Lane menu', 'Hide lane');
    await editor.user.click(within(header('Lane SDR')).getByRole('button', { name: 'Lane menu' }));
    expect(screen.getByRole('menuitem', { name: 'Hide lane' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('selects all that can be seen, and nothing else', async () => {
    const editor = drawn();
    await choose(editor, 'Stage 2, Qualify', 'Stage menu', 'Hide stage');
    await editor.user.keyboard('{Control>}a{/Control}');
    expect(editor.session().selection).toEqual({
      kind: 'items',
      steps: [editor.step('Call').id, editor.step('Sign').id],
      connections: [],
    });
  });
});

describe('turning', () => {
  it('places all anew in one act, and the menus speak of left and right', async () => {
    const editor = drawn();
    const before = editor.document();
    await editor.user.click(screen.getByRole('button', { name: 'Turn the lanes' }));
    expect(editor.document().maps[editor.map]?.laneDirection).toBe('vertical');
    await choose(editor, 'Lane SDR', 'Lane menu', 'Move to the right');
    await choose(editor, 'Stage 1, Find', 'Stage menu', 'Move down');
    expect(editor.history.undoLabel()).toMatchObject({ key: 'moveStage' });
    for (let i = 0; i < 3; i++) act(() => void editor.history.undo());
    expect(editor.document()).toEqual(before);
  });

  it('adds the next step below', async () => {
    const editor = drawn();
    await editor.user.click(screen.getByRole('button', { name: 'Turn the lanes' }));
    act(() =>
      useSession.setState({
        selection: { kind: 'items', steps: [editor.step('Sign').id], connections: [] },
      }),
    );
    // A button that has the focus keeps Enter for itself.
    act(() => screen.getByRole('application', { name: 'Steps and connections' }).focus());
    await editor.user.keyboard('{Control>}{Enter}{/Control}');
    const sign = editor.step('Sign');
    const added = Object.values(editor.document().steps).find(({ name }) => name === '');
    expect(added?.y).toBeGreaterThan(sign.y + 40);
    expect(added?.x).toBe(sign.x);
  });
});
