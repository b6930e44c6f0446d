// Bending connections by hand: always orthogonal, fixed to both ends, kept as offsets that follow moves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, type Point, type Rect, right, type Side } from '../../../src/base/geometry';
import { countingIds } from '../../../src/base/id';
import { buildScene } from '../../../src/drawing/build-scene';
import { absoluteBends, bendsOf } from '../../../src/layout/bends';
import { setStep } from '../../../src/model/commands/set-step';
import { loadTemplate } from '../../../src/services/templates';
import { bendConnection, straighten } from '../../../src/ui/actions/acts/connections';
import { bender } from '../../../src/ui/canvas/bend-room';
import { moveCorner, movePiece, removeCorner, type Way } from '../../../src/ui/canvas/bend-way';
import { gripsOf } from '../../../src/ui/canvas/bend-handles';
import { wirePath } from '../../../src/ui/canvas/wire-path';
import { testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

const order = testEditor(await loadTemplate('b2b-complex', 'en', countingIds('t')));

const p = (x: number, y: number): Point => ({ x, y });
const way = (points: Point[], fromSide: Side = 'right', toSide: Side = 'left'): Way => ({
  points,
  fromSide,
  toSide,
});
const Z = way([p(100, 50), p(200, 50), p(200, 150), p(300, 150)]);
const STRAIGHT = way([p(100, 50), p(300, 50)]);

const runsThrough = (a: Point, b: Point, box: Rect): boolean =>
  Math.min(a.x, b.x) < right(box) &&
  Math.max(a.x, b.x) > box.x &&
  Math.min(a.y, b.y) < bottom(box) &&
  Math.max(a.y, b.y) > box.y;

const isOrthogonal = ({ points }: Way): boolean =>
  points.every((b, i) => {
    const a = points[i - 1];
    return !a || a.x === b.x || a.y === b.y;
  });

describe('a piece', () => {
  it('between two corners moves across', () => {
    expect(movePiece(Z, 1, 240).points).toEqual([p(100, 50), p(240, 50), p(240, 150), p(300, 150)]);
  });

  it('stays clear of the steps at its ends', () => {
    expect(movePiece(Z, 1, 20).points[1]).toEqual(p(110, 50));
    expect(movePiece(Z, 1, 900).points[1]).toEqual(p(282, 50));
  });

  it('at an end stays at its step and turns a little further out', () => {
    expect(movePiece(Z, 0, 90).points).toEqual([
      p(100, 50),
      p(110, 50),
      p(110, 90),
      p(200, 90),
      p(200, 150),
      p(300, 150),
    ]);
    expect(movePiece(Z, 2, 110).points.slice(-3)).toEqual([p(282, 110), p(282, 150), p(300, 150)]);
  });

  it('of a straight line goes round', () => {
    expect(movePiece(STRAIGHT, 0, 90).points).toEqual([
      p(100, 50),
      p(110, 50),
      p(110, 90),
      p(282, 90),
      p(282, 50),
      p(300, 50),
    ]);
  });

  it('joins a parallel one that it comes near to', () => {
    const round = movePiece(STRAIGHT, 0, 90);
    expect(movePiece(round, 2, 53)).toEqual(STRAIGHT);
  });

  it('at an end does not take the smallest step aside', () => {
    expect(movePiece(Z, 0, 53)).toEqual(Z);
  });
});

describe('a corner', () => {
  it('takes both its pieces along', () => {
    const bent = movePiece(STRAIGHT, 0, 90);
    expect(moveCorner(bent, 2, p(140, 120)).points).toEqual([
      p(100, 50),
      p(140, 50),
      p(140, 120),
      p(282, 120),
      p(282, 50),
      p(300, 50),
    ]);
  });

  it('taken out makes one piece of two', () => {
    const bent = movePiece(Z, 0, 90);
    expect(removeCorner(bent, 1)?.points).toEqual(Z.points);
    expect(removeCorner(bent, 2)?.points).toEqual(Z.points);
    expect(removeCorner(movePiece(STRAIGHT, 0, 90), 2)?.points).toEqual(STRAIGHT.points);
  });

  it('cannot be taken out of a way that needs it', () => {
    expect(removeCorner(Z, 1)).toBeNull();
    expect(removeCorner(way([p(0, 0), p(50, 0), p(50, 50)], 'right', 'top'), 1)).toBeNull();
  });
});

const side = fc.constantFrom<Side>('top', 'right', 'bottom', 'left');
const coordinate = fc.integer({ min: -400, max: 800 });
const place = fc.record({ x: coordinate, y: coordinate });

describe('whatever is dragged', () => {
  it('the way stays orthogonal, between the same ends, without doubled corners', () => {
    const drags = fc.array(fc.record({ corner: fc.boolean(), which: fc.nat(20), to: place }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(place, place, side, side, drags, (from, to, fromSide, toSide, list) => {
        fc.pre(Math.abs(from.x - to.x) > 40 || Math.abs(from.y - to.y) > 40);
        let now = way(wirePath({ at: from, side: fromSide }, { at: to, side: toSide }), fromSide, toSide);
        for (const { corner, which, to: at } of list) {
          const pieces = now.points.length - 1;
          fc.pre(pieces > 0);
          if (corner && pieces > 1) now = moveCorner(now, 1 + (which % (pieces - 1)), at);
          else now = movePiece(now, which % pieces, at.y);
          expect(isOrthogonal(now)).toBe(true);
          expect([now.points[0], now.points.at(-1)]).toEqual([from, to]);
        }
      }),
      runs(1000),
    );
  });
});

describe('corners as they are kept', () => {
  const from: Rect = { x: 0, y: 20, width: 100, height: 60 };
  const to: Rect = { x: 300, y: 120, width: 100, height: 60 };
  const readBack = (points: readonly Point[], ends = { from, to }) =>
    absoluteBends({ fromSide: 'right', toSide: 'left', bends: bendsOf(points, { from, to }) }, ends);

  it('are nothing for a way that its sides say all about', () => {
    expect(bendsOf([p(100, 50), p(300, 50)], { from, to })).toBeNull();
    expect(bendsOf([p(100, 50), p(350, 50), p(350, 120)], { from, to })).toBeNull();
  });

  it('say where the piece across lies, and it stays between the boxes when one is moved', () => {
    expect(readBack(Z.points)).toEqual([p(200, 100)]);
    const higher = { from, to: { ...to, y: -80 } };
    expect(readBack(Z.points, higher)).toEqual([p(200, 0)]);
  });

  it('hang on the nearer box, and pieces between two boxes stay straight', () => {
    const round = movePiece(way([p(100, 50), p(200, 50), p(200, 150), p(300, 150)]), 0, 240).points;
    const kept = bendsOf(round, { from, to });
    expect(kept?.map(({ anchor }) => anchor)).toContain('from');
    const moved = readBack(round, { from: { ...from, x: 40, y: 60 }, to }) ?? [];
    expect(isOrthogonal(way(moved))).toBe(true);
  });

  it('are taken as they are where the sides are open', () => {
    const bends = [{ anchor: 'from' as const, x: 10, y: 10 }];
    expect(absoluteBends({ fromSide: null, toSide: null, bends }, { from, to })).toEqual([p(60, 60)]);
  });
});

describe('a bent connection on the chart', () => {
  const open = () => {
    const editor = testEditor();
    editor.add('Call', { x: 17, y: 60 });
    editor.add('Offer', { stage: 'Close', x: 17, y: 60 });
    const id = editor.connect('Call', 'Offer');
    const drawn = () => buildScene(editor.document(), editor.map).connections[0]!;
    const rectOf = (name: string) =>
      buildScene(editor.document(), editor.map).steps.find((step) => step.name === name)!.rect;
    const bend = (piece: number, y: number): Point[] => {
      const { fromSide, toSide } = drawn();
      const scene = buildScene(editor.document(), editor.map);
      const bent = bender(scene, drawn(), { kind: 'piece', index: piece })({ x: 0, y });
      const ends = { from: rectOf('Call'), to: rectOf('Offer') };
      bendConnection(editor, id, { fromSide, toSide, bends: bendsOf(bent.points, ends) });
      return [...bent.points];
    };
    return { editor, id, drawn, bend };
  };

  it('is drawn as it was bent, goes with its steps, and is straightened again', () => {
    const { editor, id, drawn, bend } = open();
    const before = drawn().points;
    const wanted = bend(0, 20);
    expect(drawn().points).toEqual(wanted);
    expect(editor.history.undoLabel()?.key).toBe('bendConnection');
    editor.act((tx) => setStep(tx, editor.step('Call').id, { x: 57 }));
    expect(drawn().points).toHaveLength(wanted.length);
    expect(drawn().points[2]?.y).toBe(20);
    editor.history.undo();
    straighten(editor, [id]);
    expect(drawn().points).toEqual(before);
    editor.history.undo();
    editor.history.undo();
    expect(drawn().points).toEqual(before);
  });
});

describe('dragged near to steps', () => {
  const { map, document } = order;
  const scene = buildScene(document(), map);
  const rectOf = (id: string): Rect => scene.steps.find((step) => step.id === id)!.rect;
  const offsets = [-400, -160, -60, -24, -8, 8, 24, 60, 160, 400];

  const cases = scene.connections
    .filter(({ kind }) => kind !== 'tie')
    .flatMap((connection) => gripsOf(connection.points).map((grip) => ({ connection, grip })));

  it('a way runs through no step, and leaves room for its arrow head', () => {
    let bent = 0;
    for (const { connection, grip } of cases) {
      const bend = bender(scene, connection, grip);
      for (const by of offsets) {
        const { points } = bend({ x: grip.at.x + by, y: grip.at.y + by });
        if (JSON.stringify(points) !== JSON.stringify(connection.points)) bent++;
        const [a, b] = [points.at(-1)!, points.at(-2)!];
        expect(Math.abs(a.x - b.x) + Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(16);
        for (let i = 2; i < points.length - 1; i++)
          for (const { rect } of scene.steps)
            expect(runsThrough(points[i - 1]!, points[i]!, rect)).toBe(false);
      }
    }
    expect(bent).toBeGreaterThan(0);
  });

  it('and it is drawn as it was shown', () => {
    const before = document();
    const from = order.step('Enter order').id;
    const to = order.step('Send first invoice').id;
    const ends = { from: rectOf(from), to: rectOf(to) };
    const own = cases.filter(({ connection }) => connection.from === from && connection.to === to);
    expect(own.length).toBeGreaterThan(0);
    for (const { connection, grip } of own)
      for (const by of [-400, -60, -8, 60, 400]) {
        const way = bender(scene, connection, grip)({ x: grip.at.x + by, y: grip.at.y + by });
        if (way.points.length < 3) continue;
        const { fromSide, toSide, points } = way;
        bendConnection(order, connection.id, { fromSide, toSide, bends: bendsOf(points, ends) });
        const drawn = buildScene(document(), map).connections.find(({ id }) => id === connection.id);
        expect(drawn?.points.length).toBeLessThanOrEqual(points.length);
        order.store.load(before);
      }
  });
});

describe('handles', () => {
  it('lie on every corner, and on pieces long enough, beside the condition', () => {
    const grips = gripsOf(Z.points);
    expect(grips.filter(({ kind }) => kind === 'corner').map(({ at }) => at)).toEqual([
      p(200, 50),
      p(200, 150),
    ]);
    expect(grips.filter(({ kind }) => kind === 'piece').map(({ index }) => index)).toEqual([0, 1, 2]);
    const label = { x: 185, y: 90, width: 30, height: 18 };
    const piece = gripsOf(Z.points, label).find(({ kind, index }) => kind === 'piece' && index === 1);
    expect(piece?.at).toEqual(p(200, 125));
  });
});
