// Takes an entry out of a list; the focus goes to where the next one is added.
import { X } from 'lucide-react';
import { focusAdder } from './focus-adder';
import { IconButton } from './icon-button';

interface RemoveButtonProps {
  readonly label: string;
  readonly onRemove: () => void;
  readonly className?: string;
}

export const RemoveButton = ({ label, onRemove, className = '-mr-1.5' }: RemoveButtonProps) => (
  <IconButton
    label={label}
    icon={X}
    onClick={(event) => {
      focusAdder(event.currentTarget);
      onRemove();
    }}
    className={className}
  />
);
