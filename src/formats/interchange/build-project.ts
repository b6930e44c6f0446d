// Makes a project of what a foreign file says: its teams, charts and details, cut into stages as the user chose.
import * as z from 'zod/mini';
import type { Point } from '../../base/geometry';
import type { Id, NewId } from '../../base/id';
import { ranksBetween } from '../../base/rank';
import { HUES } from '../../base/theme';
import { boxSize } from '../../layout/map-geometry';
import { SPACING } from '../../layout/place/spacing';
import {
  blankConnection,
  blankDocument,
  blankLane,
  blankMap,
  blankStage,
  blankStep,
  blankTeam,
} from '../../model/blank';
import type { ProcessMap, ProjectDocument } from '../../model/document';
import { parse } from '../../model/parse';
import { iconOf } from '../../model/team-looks';
import * as records from '../../model/records';
import type { Locale } from '../../locales/load';
import type { ForeignChart, ForeignFile, ForeignKey, ReaderWords, ReportItem } from '../reading/foreign';
import { type PlacedBox, scaleOf } from './keep-places';
import { soundFields } from './own-fields';
import { addShared, type NewIds, withNewIds } from './shared-records';
import { flowAxis, oneStage, placesOf, type StageCuts, stageAt } from './stage-cuts';

/** What the user chose. */
export interface ImportChoices {
  readonly name: string;
  readonly language: Locale;
  /** ISO 4217; the file's own settings come first. */
  readonly currency: string;
  /** By chart; a chart without stages and without cuts is one stage. */
  readonly cuts: ReadonlyMap<ForeignKey, StageCuts>;
  readonly words: ReaderWords;
}

export interface ImportedProject {
  readonly document: ProjectDocument;
  /** The map of each chart, in the order of the file. */
  readonly maps: readonly Id[];
  /** What was not sound, beyond the report of the file. */
  readonly report: readonly ReportItem[];
}

interface Building {
  readonly document: ProjectDocument;
  readonly file: ForeignFile;
  readonly choices: ImportChoices;
  readonly newId: NewId;
  readonly teams: NewIds;
  readonly shared: NewIds;
  readonly steps: Map<ForeignKey, Id>;
  readonly report: ReportItem[];
}

/** Room before the first cut, px: half a box. */
const BEFORE = 100;

/** Team, Team 2, Team 3. */
const numbered = (name: string, number: number): string => (number === 1 ? name : `${name} ${number}`);

function addTeams(document: ProjectDocument, { teams }: ForeignFile, unnamed: string, newId: NewId): NewIds {
  const ids = new Map<string, Id>();
  const ranks = ranksBetween(null, null, teams.length);
  let nameless = 0;
  for (const [i, { key, name, fields }] of teams.entries()) {
    const id = newId();
    ids.set(key, id);
    const hue = HUES[i % HUES.length] ?? HUES[0];
    document.teams[id] = {
      ...blankTeam({
        id,
        rank: ranks[i] ?? '',
        name: name || numbered(unnamed, ++nameless),
        hue,
        icon: iconOf(name),
      }),
      ...soundFields('team', fields).fields,
    };
  }
  return ids;
}

function addLanes({ document, teams, newId }: Building, chart: ForeignChart, map: ProcessMap): NewIds {
  const ids = new Map<string, Id>();
  const ranks = ranksBetween(null, null, chart.lanes.length);
  const staffing: Record<Id, unknown> = {};
  for (const [i, { key, team, fields }] of chart.lanes.entries()) {
    const id = newId();
    const teamId = teams.get(team) ?? '';
    ids.set(key, id);
    document.lanes[id] = {
      ...blankLane({ id, map: map.id, team: teamId, rank: ranks[i] ?? '' }),
      ...soundFields('lane', fields).fields,
    };
    if (fields.staffing) staffing[teamId] = fields.staffing;
  }
  const read = z.safeParse(records.map.shape.staffing, staffing);
  if (read.success) map.staffing = read.data;
  return ids;
}

interface StageBand {
  readonly id: Id;
  /** Where it begins on the sheet, along the flow. */
  readonly from: number;
  readonly size: number | null;
}

/** The stages of the file, or those that were cut. */
function addStages(building: Building, chart: ForeignChart, map: Id): { bands: StageBand[]; ids: NewIds } {
  const { document, newId, choices } = building;
  const cuts = choices.cuts.get(chart.key) ?? oneStage(choices.words.stage);
  const axis = flowAxis(chart.direction);
  const first = Math.min(...[...placesOf(chart).of.values()].map((point) => point[axis]), 1e6) - BEFORE;
  const given = chart.stages.map(({ key, name, rect, fields }) => ({
    key,
    name,
    fields: soundFields('stage', fields).fields,
    from: rect?.[axis] ?? first,
    size: rect ? rect[axis === 'x' ? 'width' : 'height'] : null,
  }));
  const cut = cuts.names.map((name, i) => ({
    key: `cut ${i}`,
    name,
    fields: {},
    from: cuts.at[i - 1] ?? first,
    size: i < cuts.at.length ? (cuts.at[i] ?? 0) - (cuts.at[i - 1] ?? first) : null,
  }));
  const all = given.length > 0 ? given : cut;
  const ranks = ranksBetween(null, null, all.length);
  const ids = new Map<string, Id>();
  const bands = all.map(({ key, name, fields, from, size }, i) => {
    const id = newId();
    ids.set(key, id);
    document.stages[id] = {
      ...blankStage({ id, map, rank: ranks[i] ?? '', name: name || choices.words.stage }),
      ...fields,
    };
    return { id, from, size };
  });
  return { bands, ids };
}

/** The stage of a step: the file's, else the one that it lies in. */
function bandOf(bands: readonly StageBand[], at: number): StageBand | undefined {
  return bands.findLast(({ from }) => from <= at) ?? bands[0];
}

function addSteps(building: Building, chart: ForeignChart, map: Id, lanes: NewIds): void {
  const { document, newId, choices, shared, report } = building;
  const { bands, ids } = addStages(building, chart, map);
  const places = placesOf(chart).of;
  const axis = flowAxis(chart.direction);
  const cuts = choices.cuts.get(chart.key);
  const boxes = new Map<ForeignKey, PlacedBox>(
    chart.steps.map(({ key, kind, name }) => [
      key,
      { centre: places.get(key) ?? { x: 0, y: 0 }, size: boxSize(kind, name, chart.direction) },
    ]),
  );
  const scale = scaleOf([...boxes.values()]);
  for (const step of chart.steps) {
    const id = newId();
    const box = boxes.get(step.key);
    const lane = chart.lanes.find(({ key }) => key === step.lane) ?? chart.lanes[0];
    if (!box || !lane) continue;
    const along = box.centre[axis];
    const cutBand = cuts && chart.stages.length === 0 ? bands[stageAt(cuts, along)] : undefined;
    const stage =
      bands.find((one) => one.id === ids.get(step.stage ?? '')) ?? cutBand ?? bandOf(bands, along);
    if (!stage) continue;
    building.steps.set(step.key, id);
    const { fields, lost } = withNewIds(document, step.fields, shared);
    if (lost > 0) report.push({ effect: 'left', reason: 'reference', name: step.name || step.key });
    const offset = offsetIn(box, scale, axis, stage.from, laneStart(chart, lane.key, places));
    document.steps[id] = {
      ...blankStep({
        id,
        map,
        lane: lanes.get(lane.key) ?? '',
        stage: stage.id,
        kind: step.kind,
        name: step.name,
        ...offset,
      }),
      ...fields,
    };
  }
}

/** Where a lane begins on the sheet, across the flow. */
function laneStart(chart: ForeignChart, key: ForeignKey, places: ReadonlyMap<ForeignKey, Point>): number {
  const axis = flowAxis(chart.direction) === 'x' ? 'y' : 'x';
  const rect = chart.lanes.find((lane) => lane.key === key)?.rect;
  if (rect) return rect[axis];
  const inIt = chart.steps
    .filter(({ lane }) => lane === key)
    .map((step) => places.get(step.key)?.[axis] ?? 0);
  return Math.min(...inIt) - BEFORE / 2;
}

function offsetIn(
  { centre, size }: PlacedBox,
  scale: Point,
  axis: 'x' | 'y',
  stageFrom: number,
  laneFrom: number,
): Point {
  const from = axis === 'x' ? { x: stageFrom, y: laneFrom } : { x: laneFrom, y: stageFrom };
  const at = (value: number): number => Math.min(90_000, Math.max(SPACING.edge, Math.round(value)));
  return {
    x: at((centre.x - from.x) * scale.x - size.width / 2),
    y: at((centre.y - from.y) * scale.y - size.height / 2),
  };
}

function addWays({ document, steps, newId }: Building, chart: ForeignChart, map: Id): void {
  for (const { from, to, label, fields } of chart.ways) {
    const [a, b] = [steps.get(from), steps.get(to)];
    if (a === undefined || b === undefined) continue;
    const id = newId();
    document.connections[id] = { ...blankConnection({ id, map, from: a, to: b }), label, ...fields };
  }
}

function addChart(building: Building, chart: ForeignChart, rank: string): Id {
  const { document, newId, choices } = building;
  const id = newId();
  const map = {
    ...blankMap({ id, rank, name: chart.name || choices.words.map }),
    laneDirection: chart.direction,
    ...chart.fields,
    parentStep: building.steps.get(chart.parent ?? '') ?? null,
  };
  document.maps[id] = { ...map, kind: map.parentStep === null ? 'whole' : 'detail' };
  const lanes = addLanes(building, chart, document.maps[id]);
  addSteps(building, chart, id, lanes);
  addWays(building, chart, id);
  return id;
}

/** The project of a file. Places are those of the file as far as boxes keep their distance; whoever shows it settles or tidies. */
export function buildProject(file: ForeignFile, choices: ImportChoices, newId: NewId): ImportedProject {
  const { name, language, currency, words } = choices;
  const document = blankDocument({ id: newId(), name, language, currency });
  const settings = soundFields('project', file.project);
  Object.assign(document.project, settings.fields, { language });
  const teams = addTeams(document, file, words.team, newId);
  const { ids: shared, faulty } = addShared(document, file.project, teams, newId);
  const report: ReportItem[] = [...settings.faulty, ...faulty].map((field) => ({
    effect: 'left',
    reason: 'fieldFaulty',
    name: field,
  }));
  const building: Building = { document, file, choices, newId, teams, shared, steps: new Map(), report };
  const ranks = ranksBetween(null, null, file.charts.length);
  const maps = file.charts.map((chart, i) => addChart(building, chart, ranks[i] ?? ''));
  const read = parse(document);
  if (!read.ok)
    throw new Error(`an import does not parse: ${read.error.key} ${JSON.stringify(read.error.values)}`);
  for (const { values } of read.repairs)
    report.push({ effect: 'left', reason: 'reference', name: String(values.path ?? '') });
  return { document: read.document, maps, report };
}
