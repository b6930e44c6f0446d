// The glyph of a map in lists: a whole process, one team's chart, a detail.
import { CornerDownRight, type LucideIcon, User, Waypoints } from 'lucide-react';
import type { ProcessMap } from '../../model/document';

export const MAP_ICONS: Readonly<Record<ProcessMap['kind'], LucideIcon>> = {
  whole: Waypoints,
  team: User,
  detail: CornerDownRight,
};
