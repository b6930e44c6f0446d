// Typing commits after a rest or on leaving, never while composing, and all commits of a visit share one key.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { REST, useDraftText } from '../../../src/ui/kit/use-draft-text';

interface Commit {
  readonly text: string;
  readonly visit: string;
}

let commits: Commit[] = [];

function Host({ start, refuse = '' }: { readonly start: string; readonly refuse?: string }) {
  const [value, setValue] = useState(start);
  const { bind, refused } = useDraftText({
    value,
    commit: (text, visit) => {
      if (refuse !== '' && text.includes(refuse)) return null;
      commits.push({ text, visit });
      setValue(text.trim());
      return text.trim();
    },
  });
  return (
    <>
      <input aria-label="field" {...bind} />
      <button type="button" onClick={() => setValue('Call')}>
        undo
      </button>
      {refused ? <p>refused</p> : null}
    </>
  );
}

const field = (): HTMLInputElement => screen.getByLabelText('field');
const type = (value: string): void => {
  fireEvent.change(field(), { target: { value } });
};
const wait = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};
const texts = () => commits.map((commit) => commit.text);

beforeEach(() => {
  commits = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('typing commits once it has rested, and not before', () => {
  render(<Host start="" />);
  fireEvent.focus(field());
  type('C');
  wait(REST - 1);
  type('Ca');
  wait(REST - 1);
  expect(texts()).toEqual([]);
  wait(1);
  expect(texts()).toEqual(['Ca']);
});

test('typing with pauses has one key for the whole visit, and the next visit another', () => {
  render(<Host start="" />);
  fireEvent.focus(field());
  type('Call');
  wait(REST);
  type('Call back');
  wait(REST);
  fireEvent.blur(field());
  fireEvent.focus(field());
  type('Call');
  fireEvent.blur(field());
  expect(texts()).toEqual(['Call', 'Call back', 'Call']);
  expect(commits[0]?.visit).toBe(commits[1]?.visit);
  expect(commits[2]?.visit).not.toBe(commits[0]?.visit);
});

test('a space at the end stays while typing goes on, although what is stored has none', () => {
  render(<Host start="" />);
  fireEvent.focus(field());
  type('Call ');
  wait(REST);
  expect(field().value).toBe('Call ');
  fireEvent.blur(field());
  expect(field().value).toBe('Call');
});

test('leaving commits at once, and only what was changed', () => {
  render(<Host start="Call" />);
  fireEvent.focus(field());
  fireEvent.blur(field());
  expect(texts()).toEqual([]);
  fireEvent.focus(field());
  type('Visit');
  fireEvent.blur(field());
  expect(texts()).toEqual(['Visit']);
});

test('nothing is committed while an input method composes, and once afterwards', () => {
  render(<Host start="" />);
  fireEvent.focus(field());
  fireEvent.compositionStart(field());
  type('fa');
  wait(REST * 3);
  type('fasong');
  fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
  wait(REST * 3);
  expect(texts()).toEqual([]);
  type('发送');
  fireEvent.compositionEnd(field());
  wait(REST);
  expect(texts()).toEqual(['发送']);
});

test('Escape goes back to what stood there when the visit began, also after a commit', () => {
  render(<Host start="Call" />);
  fireEvent.focus(field());
  type('Visit');
  wait(REST);
  type('Visit them');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(field().value).toBe('Call');
  expect(texts()).toEqual(['Visit', 'Call']);
  expect(commits[0]?.visit).toBe(commits[1]?.visit);
  wait(REST);
  expect(texts()).toHaveLength(2);
});

test('Enter is final: Escape after it only leaves the field, and takes back only what was typed since', () => {
  render(<Host start="" />);
  act(() => field().focus());
  type('3 days');
  fireEvent.keyDown(field(), { key: 'Enter' });
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(field().value).toBe('3 days');
  expect(field()).not.toHaveFocus();
  act(() => field().focus());
  type('4 days');
  wait(REST);
  fireEvent.keyDown(field(), { key: 'Enter' });
  type('5 days');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(field().value).toBe('4 days');
  expect(texts()).toEqual(['3 days', '4 days']);
});

test('Escape with nothing typed is left to others', () => {
  const outer = vi.fn<(event: Event) => void>();
  window.addEventListener('keydown', outer);
  render(<Host start="Call" />);
  fireEvent.focus(field());
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(outer).toHaveBeenCalledTimes(1);
  type('Visit');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(outer).toHaveBeenCalledTimes(1);
  window.removeEventListener('keydown', outer);
});

test('a change from outside shows at once, and typing after it is another act', () => {
  render(<Host start="Call" />);
  fireEvent.focus(field());
  type('Visit');
  wait(REST);
  fireEvent.click(screen.getByText('undo'));
  expect(field().value).toBe('Call');
  type('Call back');
  wait(REST);
  expect(commits[1]?.visit).not.toBe(commits[0]?.visit);
});

test('a refused text stays in the field with its message and is not stored', () => {
  render(<Host start="2 h" refuse="?" />);
  fireEvent.focus(field());
  type('2 ?');
  wait(REST);
  expect(screen.queryByText('refused')).toBeNull();
  fireEvent.blur(field());
  expect(screen.getByText('refused')).toBeInTheDocument();
  expect(field().value).toBe('2 ?');
  expect(texts()).toEqual([]);
  fireEvent.focus(field());
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(field().value).toBe('2 h');
  expect(screen.queryByText('refused')).toBeNull();
});

test('what is typed is committed when the field goes away or the page is hidden', () => {
  const { unmount } = render(<Host start="" />);
  fireEvent.focus(field());
  type('Call');
  fireEvent(window, new Event('pagehide'));
  expect(texts()).toEqual(['Call']);
  type('Call back');
  unmount();
  expect(texts()).toEqual(['Call', 'Call back']);
});
