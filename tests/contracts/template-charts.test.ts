// Every map of every template is well placed: one placing that holds in all languages, drawn without a fault.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import { overlaps, type Point, type Rect } from '../../src/base/geometry';
import { buildScene } from '../../src/drawing/build-scene';
import type { Scene, SceneConnection } from '../../src/drawing/scene';
import { cellBox } from '../../src/layout/map-geometry';
import { APART, settleBoxes } from '../../src/layout/settle';
import { LOCALES } from '../../src/locales/load';
import type { ProjectDocument } from '../../src/model/document';
import { mapsOf, stepsOf } from '../../src/model/queries';
import { stepLabel } from '../../src/steps/registry';
import { loadTemplate, TEMPLATES } from '../../src/services/templates';

/** Crossings that a placing may have: one in so many connections. */
const A_CROSSING_IN = 30;

interface Drawn {
  readonly document: ProjectDocument;
  readonly scene: Scene;
}

/** All maps of a template as drawn. */
async function draw(id: string, language: (typeof LOCALES)[number]): Promise<Drawn[]> {
  const document = await loadTemplate(id, language, countingIds(`${id}-${language}-`));
  return mapsOf(document).map((map) => ({ document, scene: buildScene(document, map.id) }));
}

const legs = ({ points }: SceneConnection): (readonly [Point, Point])[] =>
  points.slice(1).map((end, i) => [points[i] ?? end, end] as const);

const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

const between = ([a, b]: readonly [Point, Point]): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** The name of a connection for a message. */
const nameOf = ({ document }: Drawn, { from, to }: SceneConnection): string =>
  `${document.steps[from]?.name} → ${document.steps[to]?.name}`;

describe.each(TEMPLATES.map(({ id }) => id))('the chart of %s', (id) => {
  it('is placed the same in every language', async () => {
    const charts = await Promise.all(LOCALES.map((language) => draw(id, language)));
    const placings = charts.map((maps) =>
      maps.map(({ scene }) => ({
        lanes: scene.lanes.map(({ rect }) => rect),
        stages: scene.stages.map(({ rect }) => rect),
        // A box is as large as its name asks for: the same places are those of the middles.
        boxes: scene.steps
          .map(({ rect, kind }) => ({ middle: middleOf(rect), kind }))
          .toSorted((a, b) => a.middle.x - b.middle.x || a.middle.y - b.middle.y),
      })),
    );
    for (const placing of placings) expect(placing).toEqual(placings[0]);
  });
});

const charts = TEMPLATES.flatMap(({ id }) => LOCALES.map((language) => [id, language] as const));

/** Names that do not fit on two lines. */
const longNames = ({ document, scene }: Drawn): string[] =>
  stepsOf(document, scene.map).flatMap(({ kind, name }) => {
    const { lines, cut } = stepLabel(kind, name);
    return cut || lines.length > 2 ? [name] : [];
  });

const cutHeaders = ({ scene }: Drawn): string[] =>
  [
    ...scene.lanes.flatMap((l) => [...l.nameLines, ...l.lines]),
    ...scene.stages.flatMap((s) => s.lines),
  ].filter((line) => line.includes('…'));

const tooNear = ({ scene }: Drawn): string[] =>
  scene.steps.flatMap((a, i) =>
    scene.steps
      .slice(i + 1)
      .filter((b) => overlaps(a.rect, b.rect, APART))
      .map((b) => `${a.name} | ${b.name}`),
  );

/** Steps that the first edit of their cell would push somewhere else. */
const unsettled = ({ document, scene }: Drawn): string[] => {
  const steps = stepsOf(document, scene.map);
  const moved = steps.filter((step) => {
    const cell = steps.filter((s) => s.lane === step.lane && s.stage === step.stage);
    const boxes = new Map(cell.map((s) => [s.id, cellBox(s, 'horizontal')]));
    const settled = settleBoxes(boxes, new Set([step.id]), new Set());
    return [...boxes].some(([id, { x, y }]) => settled.get(id)?.x !== x || settled.get(id)?.y !== y);
  });
  return moved.map(({ name, kind }) => name || kind);
};

/** Lines that slant, or run through a step that is none of their ends. */
const badLines = (drawn: Drawn): string[] =>
  drawn.scene.connections.flatMap((connection) => {
    const lines = legs(connection).map(between);
    const others = drawn.scene.steps.filter(
      ({ id: step }) => step !== connection.from && step !== connection.to,
    );
    const hit = others.filter(({ rect }) => lines.some((line) => overlaps(line, rect)));
    const slant = lines.some(({ width, height }) => Math.min(width, height) > 0.01);
    return slant || hit.length > 0
      ? [`${nameOf(drawn, connection)}: ${hit.map(({ name }) => name).join()}`]
      : [];
  });

/** Conditions that are not shown, or lie on a step, on another condition or on another line. */
const badLabels = (drawn: Drawn): string[] => {
  const { connections, steps } = drawn.scene;
  const isFree = (label: Rect, own: SceneConnection): boolean =>
    !steps.some(({ rect }) => overlaps(label, rect)) &&
    !connections.some(
      (other) =>
        other !== own &&
        ((other.label && overlaps(label, other.label.rect)) ||
          legs(other).some((leg) => overlaps(between(leg), label))),
    );
  return connections
    .filter((c) => drawn.document.connections[c.id]?.label !== null)
    .filter((c) => !c.label || !isFree(c.label.rect, c))
    .map((connection) => nameOf(drawn, connection));
};

describe.each(charts)('the maps of %s in %s', (id, language) => {
  const all = async <T>(faults: (drawn: Drawn) => readonly T[]): Promise<T[]> =>
    (await draw(id, language)).flatMap((drawn) => faults(drawn));

  it('have names that fit on two lines', async () => {
    expect(await all(longNames)).toEqual([]);
  });

  it('have names of teams and stages that are shown whole', async () => {
    expect(await all(cutHeaders)).toEqual([]);
  });

  // The rule: any two boxes of the chart, notes and bars too, in whatever cells, are at least 24 px apart.
  it('keep all boxes 24 px apart, inside their cells, where the first edit leaves them', async () => {
    expect(await all(tooNear)).toEqual([]);
    expect(await all(unsettled)).toEqual([]);
  });

  it('have connections that are upright or level, and run through no step', async () => {
    expect(await all(badLines)).toEqual([]);
  });

  it('show every condition, free of steps, of other conditions and of other lines', async () => {
    expect(await all(badLabels)).toEqual([]);
  });

  it('cross no more lines than they must', async () => {
    for (const { scene } of await draw(id, language))
      expect(scene.crossings.length).toBeLessThanOrEqual(
        Math.floor(scene.connections.length / A_CROSSING_IN),
      );
  });
});
