// The three ways in which a process ends, with the glyphs that their ends have on the chart.
import { type LucideIcon, Pause, Trophy, X } from 'lucide-react';
import type { EndKind } from '../../model/text/outcomes';

export const OUTCOMES: readonly { readonly kind: EndKind; readonly icon: LucideIcon }[] = [
  { kind: 'end-won', icon: Trophy },
  { kind: 'end-lost', icon: X },
  { kind: 'end-parked', icon: Pause },
];
