// A chart as text for Mermaid: lanes as subgraphs, stages as classes, conditions on the lines.
import type { Id } from '../../base/id';
import { oneLine } from '../../base/drawable-text';
import { THEMES } from '../../base/theme';
import { PALE } from '../../drawing/pale';
import type { SceneStep } from '../../drawing/scene';
import type { ProjectDocument } from '../../model/document';
import { STEP_KINDS, type StepKindId } from '../../model/ids';
import { stepKind } from '../../steps/registry';
import { type ChartPage, chartPages } from '../interchange/chart-pages';
import { BESIDE_CLASS, MERMAID_KINDS } from './mermaid-kinds';
import { quoted, quotedLine, yamlString } from './mermaid-text';

const LIGHT = THEMES.light;

const style = (fill: string, stroke: string, color: string, more = ''): string =>
  `fill:${fill},stroke:${stroke},color:${color}${more}`;

const STYLES: Readonly<Partial<Record<StepKindId, string>>> = {
  parallel: style(LIGHT.wireStrong, LIGHT.wireStrong, LIGHT.onBar),
  note: style(LIGHT.note, LIGHT.noteLine, LIGHT.noteInk, ',stroke-dasharray:3 3'),
  'end-won': style(LIGHT.won, LIGHT.won, LIGHT.onWon),
  'end-lost': style(LIGHT.lostSoft, LIGHT.lost, LIGHT.lost),
  'end-parked': style(LIGHT.parkedSoft, LIGHT.parked, LIGHT.parkedInk),
};
/** Kinds that look as Mermaid draws them still have a class, so that they can be told when the file is read. */
const PLAIN = style(LIGHT.surface, LIGHT.wire, LIGHT.ink);

/** The names of a chart's records in the file: short, and never a word of Mermaid. */
function namesOf({ scene }: ChartPage): ReadonlyMap<Id, string> {
  return new Map([
    ...scene.steps.map(({ id }, i) => [id, `s${i + 1}`] as const),
    ...scene.lanes.map(({ id }, i) => [id, `lane${i + 1}`] as const),
    ...scene.stages.map(({ id }, i) => [id, `stage${i + 1}`] as const),
  ]);
}

type Names = ReadonlyMap<Id, string>;

function nodeLine(step: SceneStep, names: Names): string {
  const { open, close, className } = MERMAID_KINDS[step.kind];
  return `    ${names.get(step.id) ?? ''}${open}${quoted(step.name)}${close}:::${className}`;
}

function laneLines({ scene }: ChartPage, names: Names): string[] {
  return scene.lanes.flatMap((lane) => [
    `  subgraph ${names.get(lane.id) ?? ''}[${quotedLine(lane.name)}]`,
    ...scene.steps.filter((step) => step.lane === lane.id).map((step) => nodeLine(step, names)),
    '  end',
  ]);
}

function wayLines({ connections }: ChartPage, document: ProjectDocument, names: Names): string[] {
  const isNote = (id: Id): boolean => !stepKind(document.steps[id]?.kind ?? 'activity').flows;
  return connections.flatMap(({ from, to, label }) => {
    const [source, target] = [names.get(from), names.get(to)];
    if (source === undefined || target === undefined) return [];
    const arrow = isNote(from) || isNote(to) ? '-.-' : '-->';
    const told = oneLine(label ?? '') === '' ? '' : `|${quotedLine(label ?? '')}|`;
    return [`  ${source} ${arrow}${told} ${target}`];
  });
}

/** Stages have no place in Mermaid: their names stand in remarks, their steps have their class. */
function stageLines({ scene }: ChartPage, names: Names): string[] {
  return scene.stages.flatMap((stage) => {
    const name = names.get(stage.id) ?? '';
    const ids = scene.steps.filter((step) => step.stage === stage.id).map(({ id }) => names.get(id) ?? '');
    const remark = `  %% ${name}: ${yamlString(stage.name)}`;
    return ids.length > 0 ? [remark, `  class ${ids.join(',')} ${name}`] : [remark];
  });
}

function classLines({ scene }: ChartPage): string[] {
  const used = new Set(scene.steps.map(({ kind }) => kind));
  return STEP_KINDS.filter((kind) => used.has(kind)).map(
    (kind) => `  classDef ${MERMAID_KINDS[kind].className} ${STYLES[kind] ?? PLAIN}`,
  );
}

/** What lies beside a part of a map is dashed and pale. */
function besideLines({ scene }: ChartPage, beside: ReadonlySet<Id> | undefined, names: Names): string[] {
  const ids = scene.steps.flatMap(({ id }) => (beside?.has(id) ? (names.get(id) ?? []) : []));
  if (ids.length === 0) return [];
  return [
    `  class ${ids.join(',')} ${BESIDE_CLASS}`,
    `  classDef ${BESIDE_CLASS} stroke-dasharray:4 3,opacity:${PALE}`,
  ];
}

/** The text of the file. A detail is a chart of its own and not in it. */
export function writeMermaid(
  document: ProjectDocument,
  map: Id,
  swimlane: boolean,
  beside?: ReadonlySet<Id>,
): string {
  const [page] = chartPages(document, map);
  if (!page) throw new Error(`no map "${map}"`);
  const names = namesOf(page);
  const direction = page.scene.laneDirection === 'horizontal' ? 'LR' : 'TB';
  return [
    '---',
    `title: ${yamlString(page.title)}`,
    '---',
    `${swimlane ? 'swimlane-beta' : 'flowchart'} ${direction}`,
    ...laneLines(page, names),
    ...wayLines(page, document, names),
    ...stageLines(page, names),
    ...classLines(page),
    ...besideLines(page, beside, names),
    '',
  ].join('\n');
}
