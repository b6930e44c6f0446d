// The glyph of a kind of gap; the project's own kinds share one.
import {
  CircleQuestionMark,
  Copy,
  Flag,
  type LucideIcon,
  MessageSquareX,
  Milestone,
  Scale,
  TimerOff,
  Unplug,
  UserX,
  WalletMinimal,
  Waypoints,
} from 'lucide-react';
import type { GapKind } from '../../model/ids';

const ICONS: Readonly<Record<GapKind, LucideIcon>> = {
  bottleneck: Waypoints,
  duplicate: Copy,
  'missing-step': Milestone,
  'forgotten-or-late': TimerOff,
  'nobody-responsible': UserX,
  'unclear-completion': CircleQuestionMark,
  'missing-follow-up': Unplug,
  'information-not-passed': MessageSquareX,
  'legal-risk': Scale,
  'financial-risk': WalletMinimal,
};
const BY_ID: Readonly<Record<string, LucideIcon | undefined>> = ICONS;

export function GapIcon({ kind, size = 14 }: { readonly kind: string; readonly size?: number }) {
  const Icon = BY_ID[kind] ?? Flag;
  return <Icon size={size} strokeWidth={1.9} aria-hidden className="shrink-0 text-gap" />;
}
