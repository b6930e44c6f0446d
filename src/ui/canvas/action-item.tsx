// An action as an item of a menu.
import { useAction } from '../actions/use-action';
import type { ActionId } from '../actions/registry';
import { MenuItem } from '../kit/menu';

interface ActionItemProps {
  readonly id: ActionId;
  /** In place of the action's own name. */
  readonly label?: string;
  readonly danger?: boolean;
}

export function ActionItem({ id, label, danger = false }: ActionItemProps) {
  const action = useAction(id);
  return (
    <MenuItem
      icon={action.icon}
      shortcut={action.shortcut}
      disabled={!action.enabled}
      danger={danger}
      onSelect={action.run}
    >
      {label ?? action.label}
    </MenuItem>
  );
}
