// What a team's picture says of the details of steps stands free: on no step, badge, label or line, and inside of the chart.
import { describe, expect, it } from 'vitest';
import { bounds, overlaps, type Rect } from '../../../src/base/geometry';
import { countingIds } from '../../../src/base/id';
import { buildScene } from '../../../src/drawing/build-scene';
import { deadlineRect } from '../../../src/drawing/deadline-pill';
import { detailRect } from '../../../src/drawing/detail-badge';
import { insideRect } from '../../../src/drawing/inside-place';
import { shownAsPart } from '../../../src/drawing/part-scene';
import type { Scene } from '../../../src/drawing/scene';
import { placedPart } from '../../../src/formats/picture/placed-part';
import { partAround } from '../../../src/model/maps/part-around';
import { lanesOf, mapsOf } from '../../../src/model/queries';
import { loadTemplate } from '../../../src/services/templates';

/** What a pill must not lie on. */
function taken({ steps, connections }: Scene): readonly Rect[] {
  return [
    ...steps.flatMap((step) => [
      step.rect,
      ...(step.deadline ? [deadlineRect(step, step.deadline)] : []),
      ...(step.detail ? [detailRect(step)] : []),
    ]),
    ...connections.flatMap(({ points, label }) => [
      ...points.slice(1).map((to, i) => bounds([points[i]!, to])),
      ...(label ? [label.rect] : []),
    ]),
  ];
}

const pills = (scene: Scene) => scene.steps.flatMap(({ inside }) => inside?.rect ?? []);
const sayInside = (count: number, team: string): string => `${team}：详图中 ${count} 步`;

describe('steps in detail', () => {
  for (const language of ['zh', 'en'] as const)
    it(`stand free in every team's picture in ${language}, and on the whole chart`, async () => {
      const document = await loadTemplate('b2b-complex', language, countingIds());
      let count = 0;
      for (const { id: map } of mapsOf(document))
        for (const { id: lane, team } of lanesOf(document, map)) {
          const around = partAround(document, map, { kind: 'lane', id: lane });
          const options = { title: false, legend: false, background: 'white', theme: 'light' } as const;
          const part = placedPart({
            ...around,
            whole: document,
            map,
            options: { ...options, scale: 1, embedFonts: false },
          }).document;
          const scene = shownAsPart(buildScene(part, map), part, { whole: document, team, sayInside });
          const all = pills(scene);
          count += all.length;
          all.forEach((pill, i) => {
            expect(taken(scene).filter((rect) => overlaps(pill, rect))).toEqual([]);
            expect(all.filter((other, j) => i !== j && overlaps(pill, other))).toEqual([]);
            expect(pill.y).toBeGreaterThanOrEqual(0);
          });
          // On the screen they stand on the whole chart.
          const whole = buildScene(document, map);
          for (const { id } of scene.steps.filter(({ inside }) => inside)) {
            const step = whole.steps.find((one) => one.id === id)!;
            const pill = insideRect(whole, step, sayInside(9, document.teams[team]!.name));
            expect(taken(whole).filter((rect) => overlaps(pill, rect))).toEqual([]);
          }
        }
      expect(count).toBeGreaterThan(0);
    });
});

it('keeps the numbers that stages have in the whole', async () => {
  const document = await loadTemplate('b2b-complex', 'en', countingIds());
  const map = mapsOf(document)[0]!.id;
  const whole = new Map(buildScene(document, map).stages.map(({ id, number }) => [id, number]));
  const { id, team } = lanesOf(document, map).at(-1)!;
  const part = partAround(document, map, { kind: 'lane', id }).document;
  const { stages } = shownAsPart(buildScene(part, map), part, { whole: document, team, sayInside });
  expect(stages[0]!.number).toBeGreaterThan(1);
  for (const stage of stages) expect(stage.number).toBe(whole.get(stage.id));
});
