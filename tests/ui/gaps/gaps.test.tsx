// The list and the board of gaps: what they say, how cards are moved, and that undo gives back a deep-equal document.
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addGap } from '../../../src/model/commands/add-gap';
import { setGap } from '../../../src/model/commands/set-gap';
import { setPlanLine } from '../../../src/model/commands/set-plan-line';
import type { Gap } from '../../../src/model/document';
import { gapsOf } from '../../../src/model/queries';
import { GapBoard } from '../../../src/ui/gaps/board';
import { GapsPanel } from '../../../src/ui/gaps/gaps-panel';
import { useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { openPart } from '../open-editor-part';

function withGaps(): TestEditor {
  const editor = testEditor();
  editor.add('Call');
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  const mark = (name: string, fields: Partial<Gap>): void => {
    const at: Gap['at'] = [{ kind: 'step', id: editor.step(name).id }];
    editor.act((tx) => addGap(tx, { map: editor.map, at, ...fields }));
  };
  mark('Call', { title: 'Nobody calls back', severity: 'high', owner: 'Kim', due: '2026-01-10' });
  mark('Sign', { kind: 'legal-risk', due: '2026-12-24' });
  mark('Sign', { title: 'Done', status: 'closed', due: '2026-01-10' });
  editor.history.clear();
  return editor;
}

const columnOf = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
const cards = (name: RegExp): string[] =>
  within(columnOf(name))
    .queryAllByRole('button')
    .map((card) => card.textContent.match(/Gap (\d+)/)?.[1] ?? '');

describe('the list', () => {
  it('says how to begin while there is none', async () => {
    const editor = testEditor();
    editor.add('Call');
    const { user } = openPart(editor, <GapsPanel />);
    expect(screen.getByText('No gaps marked yet. Select a step and press Alt + Shift + G.')).toBeVisible();
    act(() =>
      useSession.setState({ selection: { kind: 'items', steps: [editor.step('Call').id], connections: [] } }),
    );
    await user.click(screen.getAllByRole('button', { name: 'Mark a gap' }).at(-1)!);
    expect(gapsOf(editor.document())).toHaveLength(1);
    expect(useSession.getState().gap).toBe(gapsOf(editor.document())[0]?.id);
  });

  it('names each with place, owner and day, late ones too, and opens one at its place', async () => {
    const editor = withGaps();
    const { user } = openPart(editor, <GapsPanel />);
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Nobody calls backCallOpenHighKimJan 10, 2026, late'),
      expect.stringContaining('Legal riskSignOpenMediumNo ownerDec 24, 2026'),
      expect.stringMatching(/DoneSignClosedMediumNo ownerJan 10, 2026$/),
    ]);
    await user.click(within(rows[1]!).getByRole('button'));
    expect(useSession.getState()).toMatchObject({
      gap: gapsOf(editor.document())[1]?.id,
      selection: { steps: [editor.step('Sign').id] },
    });
    await user.keyboard('{ArrowUp}');
    expect(window.document.activeElement).toHaveTextContent('Nobody calls back');
    await user.click(screen.getByRole('radio', { name: 'Not closed' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('in a team’s view', () => {
  const showSales = (editor: TestEditor): void =>
    act(() => useSession.setState({ focusedTeam: editor.lane('Sales').team }));

  it('the list has the gaps of the team, says so, and has all again with one press', async () => {
    const editor = withGaps();
    const { user } = openPart(editor, <GapsPanel />);
    showSales(editor);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.slice(1, 6))).toEqual([
      'Gap 2',
      'Gap 3',
    ]);
    expect(screen.getByText('Team view: Sales')).toBeVisible();
    expect(screen.getByText('2 of 3 gaps')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all teams' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('the board has the same', async () => {
    const editor = withGaps();
    const { user } = openPart(editor, <GapBoard />, { screen: 'gaps' });
    showSales(editor);
    expect([cards(/^Open/), cards(/^Closed/)]).toEqual([['2'], ['3']]);
    expect(screen.getByText('2 of 3 gaps')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all teams' }));
    expect(cards(/^Open/)).toEqual(['1', '2']);
  });
});

it('says that the target closes a gap, and closed once the plan has carried it out', () => {
  const editor = withGaps();
  const change = { kind: 'removed', current: editor.step('Call').id, target: null } as const;
  const [first] = gapsOf(editor.document());
  editor.act((tx) => setGap(tx, first!.id, { closedBy: [change] }));
  openPart(editor, <GapsPanel />);
  const row = (): HTMLElement => screen.getAllByRole('listitem')[0]!;
  const title = (): HTMLElement => within(row()).getByText('Nobody calls back');
  expect(row()).toHaveTextContent('Closed in the target');
  expect(title()).not.toHaveClass('line-through');
  act(() => editor.act((tx) => void setPlanLine(tx, { change }, { status: 'done' })));
  expect(row()).not.toHaveTextContent('Closed in the target');
  expect(row()).toHaveTextContent('Closed');
  expect(title()).toHaveClass('line-through');
});

describe('the board', () => {
  const drag = (card: HTMLElement, to: HTMLElement): void => {
    const dataTransfer = { setData() {}, effectAllowed: '' };
    const fire = (kind: 'dragStart' | 'dragOver' | 'drop' | 'dragEnd', on: HTMLElement): void => {
      const event = createEvent[kind](on);
      Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
      fireEvent(on, event);
    };
    fire('dragStart', card);
    fire('dragOver', to);
    fire('drop', to);
  };

  it('moves a card by a drag: one undo gives back the document', () => {
    const editor = withGaps();
    const before = editor.document();
    openPart(editor, <GapBoard />, { screen: 'gaps' });
    expect(cards(/^Open/)).toEqual(['1', '2']);
    drag(within(columnOf(/^Open/)).getAllByRole('button')[0]!, columnOf(/^In progress/));
    expect(cards(/^In progress/)).toEqual(['1']);
    expect(gapsOf(editor.document())[0]?.status).toBe('in-progress');
    act(() => void editor.history.undo());
    expect(editor.document()).toEqual(before);
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('moves a card with Alt and the arrows, and goes from card to card without', async () => {
    const editor = withGaps();
    const { user } = openPart(editor, <GapBoard />, { screen: 'gaps' });
    const first = (): HTMLElement => within(columnOf(/^Open/)).getAllByRole('button')[0]!;
    first().focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(window.document.activeElement).toHaveTextContent('Done');
    first().focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(cards(/^In progress/)).toEqual(['1']);
    expect(window.document.activeElement?.closest('[data-card]')).toHaveTextContent('Nobody calls back');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(cards(/^Closed/)).toEqual(['1', '3']);
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(cards(/^Closed/)).toEqual(['1', '3']);
  });

  it('is divided by severity, kind or team; by team cards stay where they are', async () => {
    const editor = withGaps();
    const { user } = openPart(editor, <GapBoard />, { screen: 'gaps' });
    await user.click(screen.getByRole('radio', { name: 'Severity' }));
    drag(within(columnOf(/^High/)).getByRole('button'), columnOf(/^Low/));
    expect(gapsOf(editor.document())[0]?.severity).toBe('low');
    await user.click(screen.getByRole('radio', { name: 'Kind' }));
    expect(cards(/^Legal risk/)).toEqual(['2']);
    await user.click(screen.getByRole('radio', { name: 'Team' }));
    expect(cards(/^SDR/)).toEqual(['1']);
    expect(within(columnOf(/^SDR/)).getByRole('button')).toHaveAttribute('draggable', 'false');
  });

  it('is filtered by words of title, place, cause and owner', async () => {
    const { user } = openPart(withGaps(), <GapBoard />, { screen: 'gaps' });
    await user.type(screen.getByRole('searchbox'), 'kim');
    expect(cards(/^Open/)).toEqual(['1']);
    expect(screen.getByText('1 of 3 gaps')).toBeVisible();
  });

  it('opens the details beside it, and keeps the board', async () => {
    const editor = withGaps();
    const { user } = openPart(editor, <GapBoard />, { screen: 'gaps' });
    await user.click(within(columnOf(/^Closed/)).getByRole('button'));
    expect(useSession.getState()).toMatchObject({ gap: gapsOf(editor.document())[2]?.id, screen: 'gaps' });
  });
});
