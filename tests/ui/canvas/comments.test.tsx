// Comments on the chart: written in a card at their pin, one undo each; empty ones leave no trace.
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import en from '../../../src/locales/en';
import { addComment } from '../../../src/model/commands/add-comment';
import { setComment } from '../../../src/model/commands/set-comment';
import type { Comment } from '../../../src/model/document';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { actionOf } from '../../../src/ui/actions/registry';
import { runAction } from '../../../src/ui/actions/run-action';
import type { ActionContext } from '../../../src/ui/actions/action';
import { selectItems, useSession } from '../../../src/ui/session';
import { testEditor } from '../../helpers/test-editor';
import { type OpenCanvas, openCanvas } from './open-canvas';

const context = (editor: OpenCanvas): ActionContext => ({
  project: editor,
  layout: { tidy: async () => null },
  text: ((key: string) => key) as unknown as ActionContext['text'],
  clipboard: null,
});

function withStep(): OpenCanvas {
  const editor = testEditor();
  editor.add('Call');
  editor.history.clear();
  const canvas = openCanvas(editor);
  act(() =>
    useSession.setState({ selection: { kind: 'items', steps: [editor.step('Call').id], connections: [] } }),
  );
  act(() => void runAction(actionOf('add-comment'), context(canvas)));
  return canvas;
}

const comments = (editor: OpenCanvas) => Object.values(editor.document().comments);

describe('a comment', () => {
  it('is written at the selected step, and undone as one', async () => {
    const editor = withStep();
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.title }), 'Who calls back?');
    await editor.user.click(window.document.body);
    expect(comments(editor)).toMatchObject([
      { text: 'Who calls back?', at: { kind: 'step', id: editor.step('Call').id }, resolved: false },
    ]);
    expect(screen.getByRole('button', { name: 'Comment: Who calls back?' })).toBeVisible();
    act(() => void editor.history.undo());
    expect(comments(editor)).toEqual([]);
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('leaves no trace without a word', async () => {
    const editor = withStep();
    expect(comments(editor)).toHaveLength(1);
    await editor.user.keyboard('{Escape}');
    expect(comments(editor)).toEqual([]);
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('is kept with what was typed when Escape leaves it, new or changed again', async () => {
    const editor = withStep();
    await editor.user.keyboard('Who calls?');
    await editor.user.keyboard('{Escape}');
    expect(comments(editor)).toMatchObject([{ text: 'Who calls?' }]);
    await editor.user.click(screen.getByRole('button', { name: 'Comment: Who calls?' }));
    await editor.user.click(screen.getByRole('button', { name: en.comments.editText }));
    await editor.user.keyboard('{End} When?{Escape}');
    expect(comments(editor)).toMatchObject([{ text: 'Who calls? When?' }]);
    act(() => void editor.history.undo());
    expect(comments(editor)).toMatchObject([{ text: 'Who calls?' }]);
  });

  it('says in full when it was written, and Done closes it with what was typed', async () => {
    const editor = withStep();
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.title }), 'Who calls?');
    const [comment] = comments(editor);
    const written = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(comment?.written ?? ''),
    );
    expect(screen.getByText(written)).not.toHaveClass('truncate');
    await editor.user.click(screen.getByRole('button', { name: en.comments.done }));
    expect(screen.queryByRole('textbox', { name: en.comments.title })).toBeNull();
    expect(comments(editor)).toMatchObject([{ text: 'Who calls?', resolved: false }]);
  });

  it('is resolved, reopened and deleted', async () => {
    const editor = withStep();
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.title }), 'Why?');
    await editor.user.click(screen.getByRole('button', { name: en.comments.resolve }));
    expect(comments(editor)).toMatchObject([{ resolved: true }]);
    await editor.user.click(screen.getByRole('button', { name: 'Resolved comment: Why?' }));
    await editor.user.click(screen.getByRole('button', { name: en.comments.reopen }));
    expect(comments(editor)).toMatchObject([{ resolved: false }]);
    await editor.user.click(screen.getByRole('button', { name: 'Comment: Why?' }));
    await editor.user.click(screen.getByRole('button', { name: en.comments.delete }));
    expect(comments(editor)).toEqual([]);
    act(() => void editor.history.undo());
    expect(comments(editor)).toMatchObject([{ text: 'Why?' }]);
  });

  it('stays where it was when its step is deleted', async () => {
    const editor = withStep();
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.title }), 'Needed?');
    await editor.user.keyboard('{Control>}{Enter}{/Control}');
    act(() => editor.act((tx) => deleteSteps(tx, [editor.step('Call').id])));
    expect(comments(editor)).toMatchObject([{ text: 'Needed?', at: null, position: expect.anything() }]);
    expect(screen.getByRole('button', { name: 'Comment: Needed?' })).toBeInTheDocument();
  });

  it('says who wrote it and whom it speaks to; the next one is signed alike', async () => {
    const editor = withStep();
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.title }), 'Why?');
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.yourName }), 'Li Na');
    await editor.user.click(screen.getByRole('button', { name: en.comments.address }));
    await editor.user.click(await screen.findByRole('option', { name: 'SDR' }));
    expect(screen.getByText('To SDR')).toBeVisible();
    await editor.user.click(screen.getByRole('button', { name: en.comments.done }));
    expect(comments(editor)).toMatchObject([{ text: 'Why? @SDR ', author: 'Li Na' }]);
    expect(screen.getByRole('button', { name: 'Comment by Li Na to SDR: Why? @SDR' })).toBeVisible();
    act(() => void runAction(actionOf('add-comment'), context(editor)));
    expect(screen.queryByRole('textbox', { name: en.comments.yourName })).toBeNull();
    // Of the one before, which stands above, and of this one.
    expect(screen.getAllByText('Li Na')).toHaveLength(2);
    expect(comments(editor)).toMatchObject([{ author: 'Li Na' }, { author: 'Li Na' }]);
  });

  /** A comment that was written and left. */
  async function written(text: string): Promise<OpenCanvas> {
    const editor = withStep();
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.title }), text);
    await editor.user.click(screen.getByRole('button', { name: en.comments.done }));
    return editor;
  }
  const answer = () => screen.getByRole('textbox', { name: en.comments.yourReply });
  const replies = () => screen.getByRole('button', { name: en.comments.reply });

  it('is read when it is opened again: what is typed then is an answer, nothing is written over', async () => {
    const editor = await written('Who calls back?');
    await editor.user.click(screen.getByRole('button', { name: 'Comment: Who calls back?' }));
    expect(screen.getByText('Who calls back?')).toBeVisible();
    expect(answer()).toHaveFocus();
    expect(answer()).toHaveValue('');
    expect(screen.queryByRole('textbox', { name: en.comments.title })).toBeNull();
    expect(replies()).toBeDisabled();
    expect(replies()).toHaveTextContent(en.comments.reply);
    await editor.user.keyboard('Sales');
    await editor.user.keyboard('{Control>}{Enter}{/Control}');
    expect(comments(editor).map(({ text }) => text)).toEqual(['Who calls back?', 'Sales']);
    expect(answer()).toHaveValue('');
    expect(answer()).toHaveFocus();
    act(() => void editor.history.undo());
    expect(comments(editor).map(({ text }) => text)).toEqual(['Who calls back?']);
  });

  it('keeps an answer that was begun for when it is opened again, and gives it only when told to', async () => {
    const editor = await written('Why?');
    const pin = screen.getByRole('button', { name: 'Comment: Why?' });
    await editor.user.click(pin);
    await editor.user.keyboard('Because');
    await editor.user.click(screen.getByRole('button', { name: en.comments.close }));
    expect(comments(editor)).toHaveLength(1);
    await editor.user.click(pin);
    expect(answer()).toHaveValue('Because');
    await editor.user.click(replies());
    expect(comments(editor)).toHaveLength(2);
  });

  it('is changed by an act of its own, one undo, and Escape leaves the text before the card', async () => {
    const editor = await written('Who cals?');
    await editor.user.click(screen.getByRole('button', { name: 'Comment: Who cals?' }));
    await editor.user.click(screen.getByRole('button', { name: en.comments.editText }));
    const field = screen.getByRole('textbox', { name: en.comments.title });
    expect(field).toHaveFocus();
    await editor.user.clear(field);
    await editor.user.type(field, 'Who calls?');
    await editor.user.click(screen.getByRole('button', { name: en.comments.done }));
    expect(comments(editor)).toMatchObject([{ text: 'Who calls?' }]);
    expect(answer()).toHaveFocus();
    await editor.user.click(screen.getByRole('button', { name: en.comments.editText }));
    await editor.user.keyboard('{End} Now{Escape}');
    expect(comments(editor)).toMatchObject([{ text: 'Who calls? Now' }]);
    expect(screen.queryByRole('textbox', { name: en.comments.title })).toBeNull();
    expect(answer()).toHaveFocus();
    await editor.user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => void editor.history.undo());
    expect(comments(editor)).toMatchObject([{ text: 'Who calls?' }]);
    act(() => void editor.history.undo());
    expect(comments(editor)).toMatchObject([{ text: 'Who cals?' }]);
  });

  it('is answered in its place: one pin, one card, resolved together', async () => {
    const editor = await written('Who calls back?');
    await editor.user.click(screen.getByRole('button', { name: 'Comment: Who calls back?' }));
    await editor.user.keyboard('Sales does.');
    await editor.user.click(replies());
    await editor.user.click(screen.getByRole('button', { name: en.comments.close }));
    const step = { kind: 'step', id: editor.step('Call').id };
    expect(comments(editor)).toMatchObject([
      { text: 'Who calls back?', at: step },
      { text: 'Sales does.', at: step },
    ]);
    const pin = screen.getByRole('button', { name: 'Comment: Who calls back?; Comment: Sales does.' });
    expect(pin).toHaveTextContent('2');
    await editor.user.click(pin);
    expect(answer()).toHaveValue('');
    await editor.user.keyboard('Thanks.');
    await editor.user.click(screen.getByRole('button', { name: en.comments.resolve }));
    expect(comments(editor)).toMatchObject([
      { resolved: true },
      { resolved: true },
      { text: 'Thanks.', resolved: true },
    ]);
    act(() => void editor.history.undo());
    expect(comments(editor)).toMatchObject([{ resolved: false }, { resolved: false }]);
  });

  it('is open again when it is answered after it was settled', async () => {
    const editor = await written('Why?');
    await editor.user.click(screen.getByRole('button', { name: 'Comment: Why?' }));
    await editor.user.click(screen.getByRole('button', { name: en.comments.resolve }));
    await editor.user.click(screen.getByRole('button', { name: 'Resolved comment: Why?' }));
    await editor.user.keyboard('Still asking');
    await editor.user.click(replies());
    expect(comments(editor)).toMatchObject([{ resolved: false }, { resolved: false }]);
  });

  it('asks who answers without a name, and signs with it', async () => {
    const editor = await written('Why?');
    await editor.user.click(screen.getByRole('button', { name: 'Comment: Why?' }));
    expect(screen.queryByRole('textbox', { name: en.comments.yourName })).toBeNull();
    await editor.user.keyboard('Because');
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.yourName }), 'Li Na');
    await editor.user.click(replies());
    expect(comments(editor)).toMatchObject([{ author: null }, { author: 'Li Na', text: 'Because' }]);
  });

  it('leaves the name of somebody else alone', async () => {
    const editor = withStep();
    await editor.user.type(screen.getByRole('textbox', { name: en.comments.title }), 'Why?');
    await editor.user.click(screen.getByRole('button', { name: en.comments.done }));
    act(() => {
      useSession.setState({ signature: 'Anna' });
      const [comment] = comments(editor);
      editor.act((tx) => setComment(tx, comment?.id ?? '', { author: 'Li Na' }));
    });
    await editor.user.click(screen.getByRole('button', { name: 'Comment by Li Na: Why?' }));
    expect(screen.getByText('Li Na')).toBeVisible();
    expect(screen.queryByRole('button', { name: en.comments.changeName })).toBeNull();
    expect(screen.queryByRole('button', { name: en.comments.editText })).toBeNull();
  });

  it('is heard with the name of its step', () => {
    const editor = withStep();
    expect(editor.node('Call')).toHaveAccessibleName(/; 1 comment$/u);
  });

  it('follows another in reading order and round, from the open one or what is selected on', async () => {
    const editor = testEditor();
    editor.chain('Call', 'Meet', 'Offer');
    const at = (name: string) => ({ kind: 'step', id: editor.step(name).id }) as const;
    const position = { x: 10, y: 10 };
    const say = (text: string, place: Comment['at']) =>
      editor.act((tx) => setComment(tx, addComment(tx, { map: editor.map, at: place, position }), { text }));
    say('offered?', at('Offer'));
    say('called?', at('Call'));
    say('all?', null);
    const canvas = openCanvas(editor);
    const shown = () => editor.document().comments[useSession.getState().comment ?? '']?.text;
    const next = () => act(() => void runAction(actionOf('next-comment'), context(canvas)));
    const select = (name: string) => act(() => selectItems([editor.step(name).id]));
    select('Meet');
    next();
    expect(shown()).toBe('offered?');
    // Also from inside the open one.
    await canvas.user.keyboard('{Alt>}{Shift>}[KeyM]{/Shift}{/Alt}');
    expect(shown()).toBe('all?');
    await canvas.user.keyboard('{Alt>}{Shift>}[KeyM]{/Shift}{/Alt}');
    expect(shown()).toBe('called?');
    // Closed meanwhile, it goes on all the same, until something else is selected.
    await canvas.user.keyboard('{Escape}');
    next();
    expect(shown()).toBe('offered?');
    await canvas.user.keyboard('{Escape}');
    select('Call');
    next();
    expect(shown()).toBe('called?');
  });
});
