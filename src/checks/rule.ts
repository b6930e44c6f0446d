// The contract of a check: one rule per file in `rules/` says what it looks for, how grave that is and how it can be mended.
import type { Id } from '../base/id';
import type { Messages } from '../locales/load';
import type { Comment } from '../model/document';
import type { Transaction } from '../model/transaction';
import type { MapFacts } from './map-facts';

/** The name of a rule = its file = its key below `checks.rules` = the anchor of its help. */
export type RuleId = keyof Messages['checks']['rules'];

/** From the gravest: what cannot work as drawn, what will go wrong, what would make it better. */
export const SEVERITIES = ['problem', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The qualities of a good chart, which rules watch over. */
export const RULE_GROUPS = ['clarity', 'organisation', 'strategy', 'objectivity'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** A record that a finding is about. */
export type Place = NonNullable<Comment['at']>;

/** What a rule found at one place. */
export interface Found {
  readonly at: Place;
  /** What the rule's message says besides. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Other steps that belong to it. */
  readonly also?: readonly Id[];
  /** In place of the rule's own, where the lack weighs less. */
  readonly severity?: Severity;
}

/** Changes the draft so that one finding is gone and nothing else is different. */
export type Mend = (tx: Transaction) => void;

export interface Rule {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** What it misses may well be missing in the current process, and is looked for there: a hint on a current map. */
  readonly bySide?: true;
  /** Everything that it finds on one map, in reading order. Pure; reads phases, kinds and actions; what names say only where names are what it is about. */
  find(facts: MapFacts): readonly Found[];
  /** How a finding at this place is mended; null where that is not safe to do unasked. */
  mend?(facts: MapFacts, at: Place): Mend | null;
}

/** Something that one may want to mend, and where it is. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly map: Id;
  readonly at: Place;
  readonly values: Readonly<Record<string, string | number>>;
  readonly also: readonly Id[];
  /** True when it can be mended in one act. */
  readonly mendable: boolean;
}

/** What tells a finding from all others, from one check to the next. */
export const findingKey = ({ rule, map, at }: Finding): string => `${rule} ${map} ${at.kind} ${at.id}`;

/** Nothing, or blanks only. */
export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** How grave what a rule finds on a map is, unless it says otherwise. */
export const severityOn = ({ map }: MapFacts, { severity, bySide }: Rule): Severity =>
  bySide && map.side === 'current' ? 'hint' : severity;
