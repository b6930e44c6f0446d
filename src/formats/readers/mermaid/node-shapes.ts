// The shapes of nodes in Mermaid, by their brackets or by name, and what kind of step each is.
import type { StepKindId } from '../../../model/ids';

/** `round`: a start or an end, as its place in the flow tells. `plain`: work, or what its name tells. */
export type NodeShape = StepKindId | 'round' | 'plain';

/** Brackets, the longest first: what opens, and what may close. */
export const BRACKETS: readonly (readonly [open: string, close: readonly string[], shape: NodeShape])[] = [
  ['(((', [')))'], 'round'],
  ['((', ['))'], 'round'],
  ['([', ['])'], 'round'],
  ['(-', ['-)'], 'round'],
  ['[[', [']]'], 'sub-process'],
  ['[(', [')]'], 'system'],
  ['[|', ['|]'], 'plain'],
  ['[/', ['/]', '\\]'], 'document'],
  ['[\\', ['\\]', '/]'], 'document'],
  ['{{', ['}}'], 'plain'],
  ['{', ['}'], 'decision'],
  ['>', [']'], 'plain'],
  ['(', [')'], 'plain'],
  ['[', [']'], 'plain'],
];

const NAMED: Readonly<Record<string, NodeShape>> = {
  diam: 'decision',
  decision: 'decision',
  diamond: 'decision',
  question: 'decision',
  stadium: 'round',
  terminal: 'round',
  pill: 'round',
  circle: 'round',
  circ: 'round',
  start: 'start',
  'sm-circ': 'round',
  'small-circle': 'round',
  'dbl-circ': 'round',
  'double-circle': 'round',
  stop: 'round',
  'fr-circ': 'round',
  'framed-circle': 'round',
  doc: 'document',
  document: 'document',
  docs: 'document',
  documents: 'document',
  'st-doc': 'document',
  'lin-doc': 'document',
  'tag-doc': 'document',
  'lean-r': 'document',
  'lean-right': 'document',
  'in-out': 'document',
  'lean-l': 'document',
  'lean-left': 'document',
  'out-in': 'document',
  cyl: 'system',
  cylinder: 'system',
  db: 'system',
  database: 'system',
  'lin-cyl': 'system',
  'h-cyl': 'system',
  das: 'system',
  subproc: 'sub-process',
  subprocess: 'sub-process',
  subroutine: 'sub-process',
  'fr-rect': 'sub-process',
  'framed-rectangle': 'sub-process',
  delay: 'wait',
  'half-rounded-rectangle': 'wait',
  hourglass: 'wait',
  collate: 'wait',
  fork: 'parallel',
  join: 'parallel',
  comment: 'note',
  brace: 'note',
  'brace-l': 'note',
  'brace-r': 'note',
  braces: 'note',
  text: 'note',
};

/** The shape of a name as in `@{ shape: doc }`. */
export const namedShape = (name: string): NodeShape =>
  Object.hasOwn(NAMED, name) ? (NAMED[name] ?? 'plain') : 'plain';
