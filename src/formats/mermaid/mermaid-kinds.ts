// The shape and class by which each kind of step is told in Mermaid.
import type { StepKindId } from '../../model/ids';

interface MermaidKind {
  /** What stands before and behind the quoted name. */
  readonly open: string;
  readonly close: string;
  /** The name of its class: never one that begins with a word of Mermaid. */
  readonly className: string;
}

/** The class of what lies beside a part of a chart. */
export const BESIDE_CLASS = 'beside';

export const MERMAID_KINDS: Readonly<Record<StepKindId, MermaidKind>> = {
  start: { open: '([', close: '])', className: 'start' },
  activity: { open: '[', close: ']', className: 'activity' },
  decision: { open: '{', close: '}', className: 'decision' },
  parallel: { open: '[', close: ']', className: 'parallel' },
  wait: { open: '(', close: ')', className: 'wait' },
  document: { open: '[/', close: '/]', className: 'document' },
  system: { open: '[(', close: ')]', className: 'system' },
  'hand-off': { open: '>', close: ']', className: 'handOff' },
  'sub-process': { open: '[[', close: ']]', className: 'subProcess' },
  note: { open: '[', close: ']', className: 'note' },
  'end-won': { open: '([', close: '])', className: 'won' },
  'end-lost': { open: '([', close: '])', className: 'lost' },
  'end-parked': { open: '([', close: '])', className: 'parked' },
};
