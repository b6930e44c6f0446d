// The keys of the board: arrows go from card to card, Alt and an arrow move the card to the next column.
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

type Move = (gap: string, column: string) => void;

const cardsOf = (column: Element): HTMLElement[] => [...column.querySelectorAll<HTMLElement>('[data-card]')];

/** The card that has the keyboard, and where it stands. */
function standing(board: HTMLElement) {
  const card = window.document.activeElement?.closest<HTMLElement>('[data-card]');
  const column = card?.closest<HTMLElement>('[data-column]');
  if (!card || !column || !board.contains(column)) return null;
  const columns = [...board.querySelectorAll<HTMLElement>('[data-column]')];
  return { card, columns, at: columns.indexOf(column), row: cardsOf(column).indexOf(card) };
}

function go(board: HTMLElement, across: number, down: number): boolean {
  const here = standing(board);
  if (!here) return false;
  const { columns, at, row } = here;
  if (across === 0) {
    const cards = cardsOf(columns[at] ?? board);
    cards[Math.min(Math.max(row + down, 0), cards.length - 1)]?.focus();
    return true;
  }
  // Empty columns are passed by.
  for (let to = at + across; columns[to]; to += across) {
    const cards = cardsOf(columns[to] ?? board);
    if (cards.length === 0) continue;
    cards[Math.min(row, cards.length - 1)]?.focus();
    return true;
  }
  return true;
}

const ARROWS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function useBoardKeys(
  columns: readonly string[],
  move: Move | null,
): RefObject<HTMLDivElement | null> {
  const board = useRef<HTMLDivElement>(null);
  /** The card that was moved: it takes the keyboard as soon as it is drawn in its new column. */
  const moved = useRef<string | null>(null);
  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    const { current } = board;
    const arrow = ARROWS[event.key];
    const here = current && standing(current);
    if (!current || !arrow || !here || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [across, down] = arrow;
    event.preventDefault();
    event.stopPropagation();
    if (!event.altKey) {
      go(current, across, down);
      return;
    }
    const column = columns[here.at + across];
    const id = here.card.dataset['card'];
    if (across === 0 || !move || column === undefined || id === undefined) return;
    moved.current = id;
    move(id, column);
  });
  useLayoutEffect(() => {
    if (moved.current === null) return;
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  });
  useEffect(() => {
    const { current } = board;
    if (!current) return;
    // The chart that had the keyboard is gone.
    if (window.document.activeElement === window.document.body)
      current.querySelector<HTMLElement>('[data-card]')?.focus();
    const listen = (event: KeyboardEvent): void => pressed(event);
    current.addEventListener('keydown', listen);
    return () => current.removeEventListener('keydown', listen);
  }, []);
  return board;
}
