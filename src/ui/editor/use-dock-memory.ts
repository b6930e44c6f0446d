// The guide is open in the first project where there is room for it beside the chart; whether it was left open is remembered on this device.
import { useEffect } from 'react';
import { useServices } from '../services-context';
import { isOnePanel, useSession } from '../session';

const KEY = 'guide';
const STATES = ['open', 'folded'] as const;

export function useDockMemory(): void {
  const { preferences } = useServices();
  useEffect(() => {
    const known = preferences.get(KEY, STATES);
    const { dock, windowRoom } = useSession.getState();
    // It comes by itself, so the keyboard stays on the chart.
    if (dock === null && known !== 'folded' && windowRoom === 'wide')
      useSession.setState({ dock: 'method', dockFocus: false });
    return useSession.subscribe((now, before) => {
      if (now.dock === before.dock) return;
      if (now.dock === 'method') preferences.set(KEY, 'open');
      // In a small window it also goes because something else takes its place.
      else if (now.dock === null && !isOnePanel(now)) preferences.set(KEY, 'folded');
    });
  }, [preferences]);
}
