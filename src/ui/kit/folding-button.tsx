// A plain button that keeps its word where there is room for it, and is its glyph with the word in a tooltip where there is not.
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';

interface FoldingButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly folded: boolean;
  readonly label: string;
  readonly icon: LucideIcon;
  /** It stands for a choice that differs from the usual one: seen at the glyph too. */
  readonly chosen?: boolean;
  /** What is seen in place of the label, where there is room. */
  readonly children?: ReactNode;
}

export function FoldingButton({ folded, label, icon, chosen, children, ...rest }: FoldingButtonProps) {
  return folded ? (
    <IconButton label={label} icon={icon} {...(chosen ? { pressed: true } : {})} {...rest} />
  ) : (
    <Button look="plain" icon={icon} {...rest}>
      {children ?? label}
    </Button>
  );
}
