// Undo and redo: the tooltip says which act they would take back or do again.
import { Redo2, Undo2 } from 'lucide-react';
import { useAction } from '../actions/use-action';
import { IconButton } from '../kit/icon-button';
import { withFocusKept } from '../main-focus';

const ICONS = { undo: Undo2, redo: Redo2 } as const;

function HistoryButton({ id }: { readonly id: 'undo' | 'redo' }) {
  const action = useAction(id);
  return (
    <IconButton
      label={action.label}
      icon={ICONS[id]}
      shortcut={action.shortcut}
      off={!action.enabled}
      {...withFocusKept(action.run)}
    />
  );
}

export const HistoryButtons = () => (
  <>
    <HistoryButton id="undo" />
    <HistoryButton id="redo" />
  </>
);
