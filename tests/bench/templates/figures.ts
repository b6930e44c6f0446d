// How well the maps of a template are drawn, as a table: crossings, bends, faults, size, aspect, and whether Tidy leaves them as they are.
import { buildScene } from '../../../src/drawing/build-scene';
import { LOCALES } from '../../../src/locales/load';
import { mapsOf } from '../../../src/model/queries';
import { measureScene } from '../measure/scene';
import { projectOf, readTemplate } from './files';
import { placedTemplate } from './placing';

interface Figures {
  readonly map: string;
  readonly language: string;
  readonly steps: number;
  readonly lines: number;
  readonly crossings: number;
  readonly bends: number;
  readonly 'bends a line': number;
  readonly faults: number;
  readonly size: string;
  readonly aspect: number;
  readonly tidy: boolean;
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** The figures of every map of a template in every language. */
export function figures(id: string): Figures[] {
  const template = readTemplate(id);
  const kept = placedTemplate(template.file, template.words, true).maps;
  return template.file.maps.flatMap((map, at) => {
    const tidy = JSON.stringify(placesOf(kept[at])) === JSON.stringify(placesOf(map));
    return LOCALES.map((language) => {
      const document = projectOf(template, language);
      const scene = buildScene(document, mapsOf(document)[at]?.id ?? '');
      const { crossings, bends, hard, overlaps, labelClashes, edges } = measureScene(scene);
      return {
        map: `${id}/${map.key}`,
        language,
        steps: scene.steps.length,
        lines: edges,
        crossings,
        bends,
        'bends a line': hundredth(bends / Math.max(1, edges)),
        faults: hard + overlaps + labelClashes,
        size: `${scene.width} × ${scene.height}`,
        aspect: hundredth(scene.width / scene.height),
        tidy,
      };
    });
  });
}

type Places = Pick<ReturnType<typeof placedTemplate>['maps'][number], 'lanes' | 'stages' | 'steps'>;

const placesOf = (map: Places | undefined): unknown =>
  map && [
    map.lanes.map(({ size }) => size),
    map.stages.map(({ size }) => size),
    map.steps.map(({ x, y }) => [x, y]),
  ];

/** Prints figures as a table. */
export function printFigures(rows: readonly Figures[]): void {
  console.table(Object.fromEntries(rows.map(({ map, language, ...row }) => [`${map} ${language}`, row])));
}
