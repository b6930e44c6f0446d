// What stands at the left and the details, in windows that have not room for all of it.
import { beforeEach, expect, it } from 'vitest';
import { showDock, showScreen, toggleDock } from '../../../src/ui/actions/acts/screens';
import { toggleDetails } from '../../../src/ui/actions/acts/views';
import { detailsAbove, showsDetails, shownDock, useSession } from '../../../src/ui/session';

const session = () => useSession.getState();

beforeEach(() =>
  useSession.setState({ ...useSession.getInitialState(), windowRoom: 'middle', dock: 'method' }),
);

it('folds the panel at the left beside compare and plan, until it is asked for there or the map is back', () => {
  showScreen('compare');
  expect(shownDock(session())).toBeNull();
  toggleDock('method');
  expect(shownDock(session())).toBe('method');
  showScreen('plan');
  expect(shownDock(session())).toBe('method');
  showScreen('map');
  showScreen('compare');
  expect(shownDock(session())).toBeNull();
  showScreen('map');
  expect(shownDock(session())).toBe('method');
});

it('leaves the panel where the window has room for both', () => {
  useSession.setState({ windowRoom: 'wide' });
  showScreen('compare');
  expect(shownDock(session())).toBe('method');
});

it('folds the details beside an open panel, and shows them beside the chart when they are asked for', () => {
  useSession.setState({ windowRoom: 'small' });
  expect(showsDetails(session())).toBe(false);
  useSession.setState({ details: { roomy: true, tight: true } });
  expect(showsDetails(session())).toBe(true);
  expect(detailsAbove(session())).toBe(false);
  useSession.setState({ dock: null, details: { roomy: true, tight: false } });
  expect(showsDetails(session())).toBe(false);
  toggleDetails();
  expect(showsDetails(session())).toBe(true);
  showDock('gaps');
  expect(showsDetails(session())).toBe(false);
});
