// Where room is short: how many kinds the palette shows, and what is folded until it is asked for.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { paneRoomOf, windowRoomOf } from '../../../src/ui/room';
import { showDock, toggleDock } from '../../../src/ui/actions/acts/screens';
import { toggleDetails } from '../../../src/ui/actions/acts/views';
import { actionOf } from '../../../src/ui/actions/registry';
import type { ActionContext } from '../../../src/ui/actions/action';
import type { Scene } from '../../../src/drawing/scene';
import { isMinimapFree } from '../../../src/ui/canvas/minimap-free';
import { kindsWithRoom } from '../../../src/ui/canvas/palette';
import { askFor, detailsRoom, showsDetails, showsMinimap, useSession } from '../../../src/ui/session';
import { runs } from '../../helpers/runs';

const now = () => useSession.getState();

beforeEach(() =>
  useSession.setState({ ...useSession.getInitialState(), windowRoom: windowRoomOf(1440), view: 'chart' }),
);

describe('the palette', () => {
  it('shows all kinds where they have room, and never more than have', () => {
    expect(kindsWithRoom(1000, 9)).toBe(9);
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 1400 }), (width) => {
        const shown = kindsWithRoom(width, 9);
        const used = 158 + shown * 39 + (shown < 9 ? 40 : 0);
        expect(shown).toBeGreaterThanOrEqual(1);
        expect(used).toBeLessThanOrEqual(width);
      }),
      runs(100),
    );
  });
});

describe('details', () => {
  it('are open where there is room beside what is shown, folded where there is not', () => {
    expect(showsDetails(now())).toBe(true);
    useSession.setState({ view: 'both' });
    expect(showsDetails(now())).toBe(true);
    useSession.setState({ windowRoom: windowRoomOf(1240) });
    expect(showsDetails(now())).toBe(false);
    useSession.setState({ view: 'chart' });
    expect(showsDetails(now())).toBe(true);
    for (const width of [1199, 1024, 900]) {
      useSession.setState({ windowRoom: windowRoomOf(width) });
      expect(showsDetails(now())).toBe(false);
    }
  });

  it('opened where room is short, they stay as they were where there is room', () => {
    toggleDetails();
    expect(showsDetails(now())).toBe(false);
    useSession.setState({ view: 'both', windowRoom: windowRoomOf(1240) });
    toggleDetails();
    expect(showsDetails(now())).toBe(true);
    useSession.setState({ view: 'chart' });
    expect(showsDetails(now())).toBe(false);
  });

  it('opened in a small window, they stay whatever is shown there', () => {
    useSession.setState({ windowRoom: windowRoomOf(1024) });
    toggleDetails();
    useSession.setState({ view: 'both' });
    expect(showsDetails(now())).toBe(true);
    useSession.setState({ view: 'chart' });
    expect(showsDetails(now())).toBe(true);
  });
});

describe('details and the panel at the left', () => {
  it('stand beside the chart together only where there is room for both', () => {
    for (const [width, both] of [
      [1440, true],
      [1240, true],
      [1024, false],
      [900, false],
    ] as const) {
      useSession.setState({
        ...useSession.getInitialState(),
        windowRoom: windowRoomOf(width),
        view: 'chart',
      });
      showDock('outline');
      expect(showsDetails(now())).toBe(both);
      expect(now().dock).toBe('outline');
    }
  });

  it('take each other’s place in a small window', () => {
    useSession.setState({ windowRoom: windowRoomOf(1024) });
    showDock('outline');
    toggleDetails();
    expect(now().dock).toBeNull();
    expect(showsDetails(now())).toBe(true);
    toggleDock('gaps');
    expect(showsDetails(now())).toBe(false);
    useSession.setState({ dock: null });
    expect(showsDetails(now())).toBe(false);
  });

  it('lie above the chart where the guide asks for a field', () => {
    useSession.setState({ windowRoom: windowRoomOf(1024) });
    showDock('method');
    askFor('name');
    expect(now().dock).toBe('method');
    expect([showsDetails(now()), detailsRoom(now())]).toEqual([true, 'tight']);
    showDock('outline');
    expect(showsDetails(now())).toBe(false);
  });
});

describe('the minimap', () => {
  beforeEach(() => useSession.setState({ minimapFree: true }));

  it('shows itself only where the chart is larger than the view and its corner is free', () => {
    const scene = { width: 2000, height: 400, steps: [], marks: [], connections: [] } as unknown as Scene;
    const pane = { width: 1000, height: 700 };
    const view = { x: 0, y: 0, zoom: 1 };
    expect(isMinimapFree(scene, view, pane)).toBe(true);
    expect(isMinimapFree(scene, { ...view, zoom: 0.5 }, pane)).toBe(false);
    const steps = [{ rect: { x: 900, y: 560, width: 138, height: 56 } }];
    expect(isMinimapFree({ ...scene, steps } as unknown as Scene, view, pane)).toBe(false);
    useSession.setState({ windowRoom: windowRoomOf(1440), minimapFree: false });
    expect(showsMinimap(now())).toBe(false);
    void actionOf('toggle-minimap').run({} as ActionContext);
    expect(showsMinimap(now())).toBe(true);
  });

  it('is folded in a window that is not wide, where it would cover steps, until it is asked for there', () => {
    useSession.setState({ windowRoom: windowRoomOf(1024) });
    expect(showsMinimap(now())).toBe(false);
    void actionOf('toggle-minimap').run({} as ActionContext);
    expect(showsMinimap(now())).toBe(true);
    void actionOf('toggle-minimap').run({} as ActionContext);
    useSession.setState({ windowRoom: windowRoomOf(1440) });
    expect(showsMinimap(now())).toBe(true);
  });

  it('is folded on a small chart until it is asked for there', () => {
    useSession.setState({ windowRoom: windowRoomOf(1440) });
    expect(showsMinimap(now())).toBe(true);
    useSession.setState({ paneRoom: paneRoomOf(460, 700) });
    expect(showsMinimap(now())).toBe(false);
    void actionOf('toggle-minimap').run({} as ActionContext);
    expect(showsMinimap(now())).toBe(true);
    useSession.setState({ paneRoom: paneRoomOf(1000, 700) });
    expect(showsMinimap(now())).toBe(true);
    expect(paneRoomOf(1000, 400)).toBe('tight');
  });
});
