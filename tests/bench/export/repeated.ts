// A project file of a wanted number of steps that is as dense and as filled in as real ones: a template's chart, again and again, with teams of its own each time.
import { readFileSync } from 'node:fs';
import { countingIds, type Id } from '../../../src/base/id';
import { ranksBetween } from '../../../src/base/rank';
import type { ProjectDocument } from '../../../src/model/document';
import { lanesOf, mapsOf, stagesOf, stepsOf } from '../../../src/model/queries';
import { templateFile, templateTexts } from '../../../src/model/template';
import { instantiate } from '../../../src/model/template/instantiate';

const read = (name: string): unknown => JSON.parse(readFileSync(`templates/${name}.json`, 'utf8'));

type Table = Record<Id, { readonly id: Id; readonly map?: Id; readonly stage?: Id }>;
/** What a chart refers to. */
const TABLES = [
  'teams',
  'roles',
  'forms',
  'systems',
  'resources',
  'lanes',
  'steps',
  'connections',
  'gaps',
] as const;

/** Takes the first map of another project into the first map of this one: lanes below, in the same stages. */
function withCopy(document: ProjectDocument, other: ProjectDocument, number: number): ProjectDocument {
  const [map, from] = [mapsOf(document)[0]?.id ?? '', mapsOf(other)[0]?.id ?? ''];
  const stages = new Map(
    stagesOf(other, from).map(({ id }, i) => [id, stagesOf(document, map)[i]?.id ?? id] as const),
  );
  const whole = { ...document };
  for (const name of TABLES) {
    const records = Object.values(other[name] as Table).filter(
      (one) => one.map === undefined || one.map === from,
    );
    const taken = records.map((one) => ({
      ...one,
      ...(one.map === undefined ? {} : { map }),
      ...(one.stage === undefined ? {} : { stage: stages.get(one.stage) ?? one.stage }),
      ...(name === 'teams' ? { name: `${other.teams[one.id]?.name} ${number}` } : {}),
    }));
    Object.assign(whole, {
      [name]: { ...document[name], ...Object.fromEntries(taken.map((one) => [one.id, one])) },
    });
  }
  const lanes = [...lanesOf(document, map), ...lanesOf(other, from)];
  const ranks = ranksBetween(null, null, lanes.length);
  return {
    ...whole,
    lanes: Object.fromEntries(
      lanes.map((lane, i) => [lane.id, { ...lane, map, rank: ranks[i] ?? lane.rank }]),
    ),
  };
}

/** The document of about `steps` steps on one map. */
export function repeatedTemplate(steps: number, template = 'b2b-complex'): ProjectDocument {
  const [file, texts] = [templateFile.parse(read(template)), templateTexts.parse(read(`${template}.en`))];
  const copy = (number: number) => instantiate(file, texts, 'en', countingIds(`b${number}x`));
  const first = copy(1);
  const own = mapsOf(first)[0]?.id ?? '';
  // One map: the time of a file is that of its chart.
  let document: ProjectDocument = {
    ...first,
    maps: Object.fromEntries(
      mapsOf(first)
        .slice(0, 1)
        .map((map) => [map.id, map]),
    ),
  };
  const each = stepsOf(first, own).length;
  for (let number = 2; number * each <= steps + each / 2; number++)
    document = withCopy(document, copy(number), number);
  return document;
}
