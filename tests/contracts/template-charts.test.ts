// Every template's chart is well placed by hand: one placing that holds in all languages, drawn without a fault.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import { overlaps, type Point, type Rect } from '../../src/base/geometry';
import { buildScene } from '../../src/drawing/build-scene';
import type { Scene, SceneConnection } from '../../src/drawing/scene';
import { cellBox } from '../../src/layout/map-geometry';
import { APART, settleBoxes } from '../../src/layout/settle';
import { LOCALES } from '../../src/locales/load';
import type { ProjectDocument } from '../../src/model/document';
import { stepLabel } from '../../src/steps/registry';
import { loadTemplate, TEMPLATES } from '../../src/services/templates';

/** Crossings that the placing cannot do without. */
const CROSSINGS: Readonly<Record<string, number>> = { 'b2c-simple': 0, 'b2b-complex': 1 };

interface Drawn {
  readonly document: ProjectDocument;
  readonly scene: Scene;
}

async function draw(id: string, language: (typeof LOCALES)[number]): Promise<Drawn> {
  const document = await loadTemplate(id, language, countingIds(`${id}-${language}-`));
  const [map = ''] = Object.keys(document.maps);
  return { document, scene: buildScene(document, map) };
}

const legs = ({ points }: SceneConnection): (readonly [Point, Point])[] =>
  points.slice(1).map((end, i) => [points[i] ?? end, end] as const);

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
    const placings = charts.map(({ scene }) => ({
      lanes: scene.lanes.map(({ rect }) => rect),
      stages: scene.stages.map(({ rect }) => rect),
      boxes: scene.steps.map(({ rect, kind }) => ({ ...rect, kind })),
    }));
    for (const placing of placings) expect(placing).toEqual(placings[0]);
  });
});

const charts = TEMPLATES.flatMap(({ id }) => LOCALES.map((language) => [id, language] as const));

describe.each(charts)('the chart of %s in %s', (id, language) => {
  it('has names that fit on two lines', async () => {
    const { document } = await draw(id, language);
    const long = Object.values(document.steps).filter(({ kind, name }) => {
      const { lines, cut } = stepLabel(kind, name);
      return cut || lines.length > 2;
    });
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('has names of teams and stages that are shown whole', async () => {
    const { scene } = await draw(id, language);
    const lines = [
      ...scene.lanes.flatMap((l) => [...l.nameLines, ...l.lines]),
      ...scene.stages.flatMap((s) => s.lines),
    ];
    expect(lines.filter((line) => line.includes('…'))).toEqual([]);
  });

  // The rule: any two boxes of the chart, notes and bars too, in whatever cells, are at least 24 px apart.
  it('keeps all boxes 24 px apart, inside their cells, where the first edit leaves them', async () => {
    const drawn = await draw(id, language);
    const { scene, document } = drawn;
    const near = scene.steps.flatMap((a, i) =>
      scene.steps
        .slice(i + 1)
        .filter((b) => overlaps(a.rect, b.rect, APART))
        .map((b) => `${a.name} | ${b.name}`),
    );
    expect(near).toEqual([]);
    for (const step of Object.values(document.steps)) {
      const cell = Object.values(document.steps).filter(
        (s) => s.lane === step.lane && s.stage === step.stage,
      );
      const boxes = new Map(cell.map((s) => [s.id, cellBox(s, 'horizontal')]));
      expect(settleBoxes(boxes, new Set([step.id]), new Set())).toEqual(boxes);
    }
  });

  it('has connections that are upright or level, and run through no step', async () => {
    const drawn = await draw(id, language);
    const faults = drawn.scene.connections.flatMap((connection) => {
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
    expect(faults).toEqual([]);
  });

  it('shows every condition, free of steps, of other conditions and of other lines', async () => {
    const drawn = await draw(id, language);
    const { connections, steps } = drawn.scene;
    const isFree = (label: Rect, own: SceneConnection): boolean =>
      !steps.some(({ rect }) => overlaps(label, rect)) &&
      !connections.some(
        (other) =>
          other !== own &&
          ((other.label && overlaps(label, other.label.rect)) ||
            legs(other).some((leg) => overlaps(between(leg), label))),
      );
    const faults = connections
      .filter((c) => drawn.document.connections[c.id]?.label !== null)
      .filter((c) => !c.label || !isFree(c.label.rect, c));
    expect(faults.map((connection) => nameOf(drawn, connection))).toEqual([]);
  });

  it('crosses no more lines than it must', async () => {
    const { scene } = await draw(id, language);
    expect(scene.crossings.length).toBeLessThanOrEqual(CROSSINGS[id] ?? 0);
  });
});
