// Undo and redo: the tooltip says which act they would take back or do again.
import { Redo2, Undo2 } from 'lucide-react';
import { useAction } from '../actions/use-action';
import { IconButton } from '../kit/icon-button';

const ICONS = { undo: Undo2, redo: Redo2 } as const;

function HistoryButton({ id }: { readonly id: 'undo' | 'redo' }) {
  const { label, shortcut, enabled, run } = useAction(id);
  return <IconButton label={label} icon={ICONS[id]} shortcut={shortcut} off={!enabled} onClick={run} />;
}

export const HistoryButtons = () => (
  <>
    <HistoryButton id="undo" />
    <HistoryButton id="redo" />
  </>
);
