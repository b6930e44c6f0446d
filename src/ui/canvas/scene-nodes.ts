// React Flow's nodes, derived from the scene: steps and marks keep their node's identity until something of them changes.
import type { Node } from '@xyflow/react';
import { Position } from '@xyflow/react';
import type { Point, Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import { same } from '../../drawing/same';
import type { Scene, SceneMark, SceneStep } from '../../drawing/scene';

/** `step` lies at 0, 0, so that a step that only moves is not drawn anew. */
export type StepNode = Node<{ readonly step: SceneStep }, 'step'>;

/** Stands for the steps of a collapsed cell; it lies at 0, 0 as well. */
export type MarkNode = Node<{ readonly mark: SceneMark }, 'mark'>;

export type ChartNode = StepNode | MarkNode;

export interface NodeInput {
  readonly scene: Pick<Scene, 'steps' | 'marks'>;
  readonly selected: ReadonlySet<Id>;
  /** The steps that are not dimmed; null = none is. */
  readonly lit: ReadonlySet<Id> | null;
  readonly moving: ReadonlyMap<Id, Point> | null;
  /** The step that Tab comes to first. */
  readonly tabStop: Id | null;
  /** The names that screen readers say. */
  nameOf(step: SceneStep): string;
  markNameOf(mark: SceneMark): string;
}

interface Kept {
  readonly step: SceneStep;
  readonly at: Point;
  readonly selected: boolean;
  readonly dimmed: boolean;
  readonly tabStop: boolean;
  readonly name: string;
  readonly node: StepNode;
}

const sameLook = (a: SceneStep, b: SceneStep): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.lane === b.lane &&
    a.stage === b.stage &&
    a.rect.width === b.rect.width &&
    a.rect.height === b.rect.height &&
    a.name === b.name &&
    a.glyph === b.glyph &&
    a.hue === b.hue &&
    a.deadline === b.deadline &&
    a.pinned === b.pinned &&
    a.lines.join('\n') === b.lines.join('\n'));

/** React Flow wants to know where lines end; the scene knows better, so two fixed points do. */
const handlesOf = ({ width, height }: Size): NonNullable<ChartNode['handles']> => [
  { type: 'source', position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
  { type: 'target', position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
];

function makeNode(step: SceneStep, kept: Omit<Kept, 'node' | 'step'>, data: StepNode['data']): StepNode {
  // Whole px, as the browser measures them: React Flow would measure again otherwise.
  const size = { width: Math.ceil(step.rect.width), height: Math.ceil(step.rect.height) };
  return {
    id: step.id,
    type: 'step',
    position: kept.at,
    ...size,
    measured: size,
    handles: handlesOf(size),
    selected: kept.selected,
    className: kept.dimmed ? 'dimmed' : '',
    zIndex: 2,
    ariaRole: 'group',
    ariaLabel: kept.name,
    domAttributes: {
      tabIndex: kept.tabStop ? 0 : -1,
      'aria-roledescription': undefined,
      'aria-describedby': undefined,
    },
    data,
  };
}

function makeMark(mark: SceneMark, name: string): MarkNode {
  const { x, y, width, height } = mark.rect;
  const size = { width, height };
  return {
    id: mark.id,
    type: 'mark',
    position: { x, y },
    ...size,
    measured: size,
    handles: handlesOf(size),
    selectable: false,
    draggable: false,
    zIndex: 2,
    ariaRole: 'img',
    ariaLabel: name,
    domAttributes: { tabIndex: -1, 'aria-roledescription': undefined, 'aria-describedby': undefined },
    data: { mark: { ...mark, rect: { ...mark.rect, x: 0, y: 0 } } },
  };
}

interface KeptMark {
  readonly mark: SceneMark;
  readonly name: string;
  readonly node: MarkNode;
}

function createMarkCache(): (marks: readonly SceneMark[], nameOf: (mark: SceneMark) => string) => MarkNode[] {
  let known = new Map<Id, KeptMark>();
  return (marks, nameOf) => {
    const next = marks.map((mark): KeptMark => {
      const name = nameOf(mark);
      const before = known.get(mark.id);
      return before && before.name === name && same(before.mark, mark)
        ? before
        : { mark, name, node: makeMark(mark, name) };
    });
    known = new Map(next.map((kept) => [kept.mark.id, kept]));
    return next.map(({ node }) => node);
  };
}

/** Remembers the nodes of the last scene; call it with each new one. */
export function createNodeCache(): (input: NodeInput) => ChartNode[] {
  let known = new Map<Id, Kept>();
  const marksOf = createMarkCache();
  return ({ scene, selected, lit, moving, tabStop, nameOf, markNameOf }) => {
    const next = new Map<Id, Kept>();
    const nodes: ChartNode[] = scene.steps.map((step) => {
      const before = known.get(step.id);
      const alike = before !== undefined && sameLook(before.step, step);
      const now = {
        at: moving?.get(step.id) ?? { x: step.rect.x, y: step.rect.y },
        selected: selected.has(step.id),
        dimmed: lit !== null && !lit.has(step.id) && !selected.has(step.id),
        tabStop: tabStop === step.id,
        name: nameOf(step),
      };
      const unchanged =
        alike &&
        before.at.x === now.at.x &&
        before.at.y === now.at.y &&
        before.selected === now.selected &&
        before.dimmed === now.dimmed &&
        before.tabStop === now.tabStop &&
        before.name === now.name;
      if (unchanged) {
        next.set(step.id, before);
        return before.node;
      }
      const data = alike ? before.node.data : { step: { ...step, rect: { ...step.rect, x: 0, y: 0 } } };
      const node = makeNode(step, now, data);
      next.set(step.id, { ...now, step, node });
      return node;
    });
    known = next;
    const marks = marksOf(scene.marks, markNameOf);
    return marks.length > 0 ? [...nodes, ...marks] : nodes;
  };
}
