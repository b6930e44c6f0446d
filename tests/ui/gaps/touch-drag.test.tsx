// A card under a finger: it moves after a rest, and refuses the page's own gesture only where that can be refused.
import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTouchDrag } from '../../../src/ui/gaps/touch-drag';

const dropped = vi.fn();

function Board() {
  const board = useRef<HTMLDivElement>(null);
  useTouchDrag(board, { onDrag: () => {}, onOver: () => {}, onDrop: dropped });
  return (
    <div ref={board}>
      <div data-testid="card" data-card="late" />
      <div data-testid="column" data-column="closed" />
    </div>
  );
}

/** One finger on an element; tells whether the page's own gesture was refused. */
function finger(type: 'touchstart' | 'touchmove' | 'touchend', on: Element, x: number, cancelable: boolean) {
  const touch = { identifier: 1, clientX: x, clientY: 10 };
  const event = Object.assign(new Event(type, { bubbles: true, cancelable }), {
    touches: type === 'touchend' ? [] : [touch],
    changedTouches: [touch],
  });
  const refused = vi.spyOn(event, 'preventDefault');
  act(() => void on.dispatchEvent(event));
  return refused.mock.calls.length > 0;
}

beforeEach(() => {
  vi.useFakeTimers();
  dropped.mockClear();
});
afterEach(() => void vi.useRealTimers());

function carried(cancelable: boolean): readonly boolean[] {
  const { getByTestId } = render(<Board />);
  const [card, column] = [getByTestId('card'), getByTestId('column')];
  window.document.elementFromPoint = () => column;
  finger('touchstart', card, 10, true);
  act(() => void vi.advanceTimersByTime(300));
  return [finger('touchmove', card, 100, cancelable), finger('touchend', card, 100, cancelable)];
}

it('moves the card instead of the page', () => {
  expect(carried(true)).toEqual([true, true]);
  expect(dropped).toHaveBeenCalledExactlyOnceWith('late', 'closed');
});

it('moves the card also while the page glides on, and refuses nothing then', () => {
  expect(carried(false)).toEqual([false, false]);
  expect(dropped).toHaveBeenCalledExactlyOnceWith('late', 'closed');
});
