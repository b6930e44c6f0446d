// The glyph of each type of action.
import type { ActionId } from '../model/ids';

/** Lucide names by action. */
export const ACTION_GLYPHS: Readonly<Record<ActionId, string>> = {
  research: 'search',
  select: 'list-checks',
  call: 'phone',
  email: 'mail',
  message: 'message-square',
  meeting: 'users',
  visit: 'map-pin',
  present: 'presentation',
  qualify: 'clipboard-check',
  record: 'square-pen',
  calculate: 'calculator',
  prepare: 'file-pen-line',
  negotiate: 'messages-square',
  review: 'shield-check',
  approve: 'badge-check',
  sign: 'signature',
  send: 'send',
  invoice: 'receipt',
  collect: 'banknote',
  deliver: 'truck',
  receive: 'package-open',
  'hand-over': 'arrow-right-left',
  onboard: 'rocket',
  train: 'graduation-cap',
  'follow-up': 'repeat',
  survey: 'clipboard-list',
};

/** Where a type of action is still to be chosen: for whoever draws, not for whoever reads a picture. */
export const NO_ACTION = 'circle-dashed';

/** Stands for a type of action that the project added itself. */
const OWN_ACTION = 'sparkle';

const isFixed = (action: string): action is ActionId => Object.hasOwn(ACTION_GLYPHS, action);

/** The glyph of an action id, fixed or the project's own; null for none. */
export const actionGlyph = (action: string | null): string | null =>
  action === null ? null : isFixed(action) ? ACTION_GLYPHS[action] : OWN_ACTION;
