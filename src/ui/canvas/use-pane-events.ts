// Keys, focus and right clicks of the chart's pane, whatever is in it.
import { type RefObject, useEffect } from 'react';
import { watchLongPress } from './touch';
import { watchWalking } from './walking';
import { useChartFocus, useChartKeys } from './chart-keys';

export function usePaneEvents(
  pane: RefObject<HTMLElement | null>,
  openMenu: (event: MouseEvent) => void,
): void {
  const onKeyDown = useChartKeys();
  const onFocus = useChartFocus();
  useEffect(watchWalking, []);
  useEffect(watchLongPress, []);
  useEffect(() => {
    const { current } = pane;
    if (!current) return;
    current.addEventListener('keydown', onKeyDown);
    current.addEventListener('focusin', onFocus);
    current.addEventListener('contextmenu', openMenu);
    return () => {
      current.removeEventListener('keydown', onKeyDown);
      current.removeEventListener('focusin', onFocus);
      current.removeEventListener('contextmenu', openMenu);
    };
  }, [pane, onKeyDown, onFocus, openMenu]);
}
