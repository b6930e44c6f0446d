// An action as an item of a menu.
import { MenuItem } from '../kit/menu';
import type { ActionId } from './registry';
import { useAction } from './use-action';

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
