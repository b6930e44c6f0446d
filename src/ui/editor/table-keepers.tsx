// What the chart looks after while it is shown, for when the table is shown alone: shortcuts, Keep tidy, the selection, what is said.
import { useShortcuts } from '../actions/use-action';
import { LiveRegion } from '../canvas/live-region';
import { useTidyKeeper } from '../canvas/tidy-keeper';
import { useRealSelection } from '../canvas/use-real-selection';

export function TableKeepers({ map }: { readonly map: string }) {
  useShortcuts();
  useTidyKeeper(map);
  useRealSelection();
  return <LiveRegion />;
}
