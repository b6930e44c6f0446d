// Puts the keyboard where one works in the editor: on the chart, at what is selected, in the active cell of the table, or in the main part of a screen.
import { useSession } from './session';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled)';
/** The field of the active cell of the table. */
const CELL = '[role="grid"] [data-idle]';

/** Enters a region of the editor. The chart does so in the next frame, if it is still wanted then. */
export function focusRegion(region: HTMLElement | null, isWanted?: () => boolean): void {
  // The chart and the table know best where: at what is selected, so that its details are one key away.
  if (region?.matches('[data-region="chart"]')) useSession.getState().camera?.focus(isWanted);
  else if (region?.matches('[data-region="table"]'))
    (region.querySelector<HTMLElement>(CELL) ?? region.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  else region?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/** The chart where it is shown, else the table, else what a screen in their place calls its main part. */
export function focusMain(isWanted?: () => boolean): void {
  const { document } = window;
  const view =
    document.querySelector<HTMLElement>('[data-region="chart"]') ??
    document.querySelector<HTMLElement>('[data-region="table"]');
  if (view) focusRegion(view, isWanted);
  else if (isWanted?.() ?? true) document.querySelector<HTMLElement>('[data-main]')?.focus();
}

/** Where keys have a meaning of their own: on the chart, in a cell that nobody types into. */
const AT_WORK = `.chart .pane :not(input, textarea), .chart .pane, ${CELL}`;

/** For a button of the bar that acts on what one works on: pressed by mouse it leaves the keyboard there, or brings it back. */
export function withFocusKept(run: () => void) {
  return {
    onMouseDown: (event: Pick<MouseEvent, 'preventDefault'>): void => {
      if (window.document.activeElement?.matches(AT_WORK)) event.preventDefault();
    },
    onClick: ({ detail, currentTarget }: Pick<MouseEvent, 'detail' | 'currentTarget'>): void => {
      run();
      const isHere = (): boolean => window.document.activeElement === currentTarget;
      if (detail > 0 && isHere()) focusMain(isHere);
    },
  };
}
