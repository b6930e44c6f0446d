// Keys on the chart that are no actions: Tab walks until something is done, Enter and plain letters type a name, in a lit cell that of a new step.
import { useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '../../base/id';
import { actionOf } from '../actions/registry';
import { canRun } from '../actions/run-action';
import { isSignShortcut, isTyping } from '../actions/shortcuts';
import { useActionContext } from '../actions/use-action';
import { selectedConnections, selectedSteps, selectItems, useSession } from '../session';
import { addInActive } from './active-cell';
import { type Chart, type Drawn, useDrawn, useMatrix } from './chart-context';
import { isComposing } from './entry-keys';
import { gestureActive } from './gesture';
import { hasName } from './place-step';
import { nextStop } from './reading-order';
import { elementOf } from './use-camera';
import { isWalkedTo, noteArrival, walkTo } from './walking';

/** The step or connection that has the focus. */
const focused = ({ target }: KeyboardEvent): Id | null => {
  const element = target instanceof Element ? target.closest('.react-flow__node, .react-flow__edge') : null;
  return element?.getAttribute('data-id') ?? null;
};

/** Tab adds the next step unless it is walking: then the shortcut of the action sees it. */
const addsNext = (event: KeyboardEvent, canAdd: boolean): boolean =>
  canAdd && !event.shiftKey && !isWalkedTo(focused(event));

function walk(event: KeyboardEvent, { scene }: Drawn): void {
  const from = focused(event);
  const stop = from === null ? null : nextStop(scene, from, event.shiftKey);
  // At either end Tab leaves the chart; after Escape it does so at once.
  if (!stop || useSession.getState().selection.kind === 'none') return;
  event.preventDefault();
  selectItems(stop.kind === 'step' ? [stop.id] : [], stop.kind === 'connection' ? [stop.id] : []);
  walkTo(stop.id);
  const element = elementOf(stop.id);
  // What was not near the view is mounted now that it is selected.
  if (element) element.focus({ preventScroll: true });
  else useSession.getState().camera?.focus();
  const connection = scene.connections.find(({ id }) => id === stop.id);
  useSession.getState().camera?.reveal(connection ? [connection.from, connection.to] : [stop.id]);
}

/** What a letter or Enter would name: the one selected step or connection. */
function nameable({ scene, readOnly }: Drawn): { kind: 'step' | 'connection'; id: Id } | null {
  if (readOnly) return null;
  const { selection } = useSession.getState();
  const steps = selectedSteps(selection);
  const connections = selectedConnections(selection);
  if (steps.length + connections.length !== 1) return null;
  const [step] = steps;
  const [connection] = connections;
  const kind = scene.steps.find(({ id }) => id === step)?.kind;
  if (step && kind) return hasName(kind) ? { kind: 'step', id: step } : null;
  return connection ? { kind: 'connection', id: connection } : null;
}

const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

const isLetter = (event: KeyboardEvent): boolean =>
  /^.$/u.test(event.key) &&
  event.key !== ' ' &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !isSignShortcut(event);

/** An input method begins to compose: the text field must be there before it does. */
export const isComposed = (event: KeyboardEvent): boolean =>
  isComposing(event) && !event.ctrlKey && !event.metaKey;

/** What a key that begins a name begins it with; nothing for Enter, null for all other keys. */
export function begunWith(event: KeyboardEvent): { readonly typed?: string } | null {
  if (isEnter(event)) return {};
  // The letter itself is handed over; a composition writes into the field that has the focus by then.
  if (isComposed(event)) return { typed: '' };
  return isLetter(event) ? { typed: event.key } : null;
}

function selectFocused(id: Id, { scene }: Drawn): void {
  const isStep = scene.steps.some((step) => step.id === id);
  selectItems(isStep ? [id] : [], isStep ? [] : [id]);
}

function press(event: KeyboardEvent, chart: Drawn, matrix: Chart | null): void {
  const id = focused(event);
  if (isEnter(event) && id !== null && useSession.getState().selection.kind !== 'items') {
    event.preventDefault();
    selectFocused(id, chart);
    return;
  }
  const named = nameable(chart);
  const addHere = named || !matrix ? null : addInActive(matrix);
  if (!named && !addHere) return;
  const begun = begunWith(event);
  if (!begun) return;
  event.stopPropagation();
  if (!isComposed(event)) event.preventDefault();
  flushSync(() => {
    if (named) useSession.setState({ renaming: { ...named, ...begun } });
    else addHere?.(begun.typed);
  });
}

export function useChartKeys(): (event: KeyboardEvent) => void {
  const chart = useDrawn();
  const matrix = useMatrix();
  const makeContext = useActionContext();
  return useCallback(
    (event) => {
      // A dialog that is still coming takes the keys as soon as it is there; they are not meant for the chart.
      if (event.defaultPrevented || gestureActive() || useSession.getState().dialog !== null) return;
      const composing = isComposing(event);
      if (!composing && isTyping(event)) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input, textarea, button, a[href], [role="menu"]')
      )
        return;
      if (event.key === 'Tab') {
        const canAdd = canRun(actionOf('add-next'), makeContext({ clipboard: null }));
        if (addsNext(event, canAdd)) return;
        // Not even when nothing comes after: the key is not the action's here.
        walk(event, chart);
        event.stopPropagation();
      } else press(event, chart, matrix);
    },
    [chart, matrix, makeContext],
  );
}

/** Focus that comes by keyboard selects, so that keys act on what is focused. */
export function useChartFocus(): (event: FocusEvent) => void {
  const chart = useDrawn();
  // Where the order of what is told changes, React moves the element that has the focus and gives it back: nobody has gone there.
  const last = useRef<Id | null>(null);
  return useCallback(
    ({ target, relatedTarget, currentTarget }) => {
      if (!(target instanceof Element)) return;
      const id = target.getAttribute('data-id');
      const isSame = id === last.current && relatedTarget === null;
      last.current = id;
      if (!target.matches('.react-flow__node:focus-visible, .react-flow__edge:focus-visible')) return;
      if (id !== null && currentTarget instanceof Element) noteArrival(id, relatedTarget, currentTarget);
      const { selection } = useSession.getState();
      const known =
        id !== null && [...selectedSteps(selection), ...selectedConnections(selection)].includes(id);
      const isBack = isSame && selection.kind === 'items';
      if (id !== null && !known && !isBack) selectFocused(id, chart);
    },
    [chart],
  );
}
