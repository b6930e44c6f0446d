// Whose a label is: in every chart of the gallery and in made ones it lies on its own line or touches it, and covers nothing.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bottom, type Point, type Rect, right } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import type { Scene } from '../../../src/drawing/scene';
import { mapsOf } from '../../../src/model/queries';
import { LOCALES } from '../../../src/locales/load';
import { generateProcess } from '../../bench/generate';
import { ownDrawer } from '../../bench/drawers/own';
import { measureScene } from '../../bench/measure/scene';
import { projectOf, readTemplate } from '../../bench/templates/files';
import { liftChart } from '../../helpers/lift-chart';

const folder = new URL('../../../templates/', import.meta.url);
const templates = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

/** From a label to a line, px; 0 where it lies on it. */
const away = (r: Rect, line: readonly Point[]): number =>
  Math.min(
    ...line.slice(1).map((b, i) => {
      const a = line[i]!;
      const dx = Math.max(r.x - Math.max(a.x, b.x), Math.min(a.x, b.x) - right(r), 0);
      const dy = Math.max(r.y - Math.max(a.y, b.y), Math.min(a.y, b.y) - bottom(r), 0);
      return Math.hypot(dx, dy);
    }),
  );

/** Half of a line and half of a label's edge: they touch. */
const TOUCHES = 1;
/** As far as an arrow head and the mark where a line leaves its lane reach beside the line: a label may touch these instead. */
const BESIDE_HEAD = 5;

const astray = (label: string, distance: number, most: number): string[] =>
  distance > most ? [`${label} is ${distance} px off its line`] : [];

const labelsOf = ({ connections }: Scene) =>
  connections.flatMap(({ label, points }) =>
    label ? [{ ...label, distance: away(label.rect, points) }] : [],
  );

describe('labels of whole charts', () => {
  it.each(templates)('%s: on their own lines', (id) => {
    for (const language of LOCALES) {
      const document = projectOf(readTemplate(id), language);
      for (const map of mapsOf(document)) {
        const scene = buildScene(document, map.id);
        const labels = labelsOf(scene);
        expect(labels.flatMap(({ text, distance }) => astray(text, distance, BESIDE_HEAD))).toEqual([]);
        expect(measureScene(scene).labelClashes).toBe(0);
      }
    }
  });

  it('touch the line itself but for a few beside a mark or a head', () => {
    const all = templates.flatMap((id) => {
      const document = projectOf(readTemplate(id), 'en');
      return mapsOf(document).flatMap(({ id: map }) => labelsOf(buildScene(document, map)));
    });
    const off = all.filter(({ distance }) => distance > TOUCHES);
    expect(all.length).toBeGreaterThan(200);
    expect(off.length / all.length).toBeLessThan(0.07);
  });

  it.each([20, 50, 100])('of made charts of %i steps', async (size) => {
    for (const seed of [1, 2, 3]) {
      const drawn = await ownDrawer(null).draw(generateProcess(size, seed));
      const { labels, edges } = drawn();
      expect([...labels].flatMap(([id, r]) => astray(id, away(r, edges.get(id) ?? []), BESIDE_HEAD))).toEqual(
        [],
      );
    }
  });

  it('of a chart that a user drew', () => {
    const { document, map } = liftChart();
    const scene = buildScene(document(), map);
    const ends = (from: string, text: string) =>
      scene.connections.find((c) => c.label?.text === text && document().steps[c.from]?.name === from);
    expect(labelsOf(scene).flatMap(({ text, distance }) => astray(text, distance, BESIDE_HEAD))).toEqual([]);
    expect(measureScene(scene).labelClashes).toBe(0);
    const no = ends('Finance approves?', 'No');
    expect(away(no!.label!.rect, no!.points)).toBe(0);
  });
});
