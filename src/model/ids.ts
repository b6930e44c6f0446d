// The fixed words of the domain that rules, numbers and files rely on: they are ids, never label text.

/** Every kind of step; each has its file in `steps/kinds`. */
export const STEP_KINDS = [
  'start',
  'activity',
  'decision',
  'parallel',
  'wait',
  'document',
  'system',
  'hand-off',
  'sub-process',
  'note',
  'end-won',
  'end-lost',
  'end-parked',
] as const;
export type StepKindId = (typeof STEP_KINDS)[number];

/** The types of action a step can be; a project may add its own beside them. */
export const ACTIONS = [
  'research',
  'select',
  'call',
  'email',
  'message',
  'meeting',
  'visit',
  'present',
  'qualify',
  'record',
  'calculate',
  'prepare',
  'negotiate',
  'review',
  'approve',
  'sign',
  'send',
  'invoice',
  'collect',
  'deliver',
  'receive',
  'hand-over',
  'onboard',
  'train',
  'follow-up',
  'survey',
] as const;
export type ActionId = (typeof ACTIONS)[number];

/** What a stage is for, whatever it is called. */
export const STAGE_PHASES = [
  'prospecting',
  'identification',
  'qualification',
  'follow-up',
  'negotiation',
  'closing',
  'after-sale',
] as const;
export type StagePhase = (typeof STAGE_PHASES)[number];

/** Where a team works in the life of a customer. */
export const TEAM_PHASES = ['pre-sales', 'sales', 'after-sales', 'support', 'customer'] as const;
export type TeamPhase = (typeof TEAM_PHASES)[number];

export const QUALIFICATION_METHODS = ['bant', 'champ', 'faint', 'anum', 'gpct', 'meddic', 'pact'] as const;
export type QualificationMethod = (typeof QUALIFICATION_METHODS)[number];

/** How somebody besides the responsible role takes part in a step (RACI). */
export const INVOLVEMENTS = ['accountable', 'consulted', 'informed'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

/** The kinds of gap that the method looks for; a project may add its own beside them. */
export const GAP_KINDS = [
  'bottleneck',
  'duplicate',
  'missing-step',
  'forgotten-or-late',
  'nobody-responsible',
  'unclear-completion',
  'missing-follow-up',
  'information-not-passed',
  'legal-risk',
  'financial-risk',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const GAP_SEVERITIES = ['low', 'medium', 'high'] as const;
/** How far a line of the action plan is. */
export const PLAN_STATUSES = ['open', 'in-progress', 'done'] as const;
export const GAP_STATUSES = ['open', 'in-progress', 'closed'] as const;

/** How often a task of a step is done. */
export const TASK_PERIODS = ['day', 'week', 'month', 'quarter'] as const;

/** The glyphs a team's header can carry (names of lucide icons). */
export const TEAM_ICONS = [
  'list-filter',
  'headset',
  'megaphone',
  'handshake',
  'landmark',
  'scale',
  'heart-handshake',
  'briefcase',
  'crown',
  'package',
  'truck',
  'factory',
  'wrench',
  'store',
  'shopping-cart',
  'user',
  'users',
  'star',
] as const;
export type TeamIcon = (typeof TEAM_ICONS)[number];

/** How the lanes of a map run. */
export const LANE_DIRECTIONS = ['horizontal', 'vertical'] as const;
export type LaneDirection = (typeof LANE_DIRECTIONS)[number];

/** A lane or stage is open, a thin band that connections run to, or not drawn at all. */
export const BAND_DISPLAYS = ['open', 'collapsed', 'hidden'] as const;
export type BandDisplay = (typeof BAND_DISPLAYS)[number];

/** What a tidied chart should fill: a screen, a slide of 16 : 9, a page across, or whatever it needs. */
export const TIDY_TARGETS = ['screen', 'slide', 'a4', 'a3', 'wide'] as const;
export type TidyTarget = (typeof TIDY_TARGETS)[number];
