// A whole process as a written document: what it is called, and its sections in the order in which they are read.
import type { Between } from '../../compare/between';
import { oneLine } from '../../base/drawable-text';
import { pictureTexts } from '../../drawing/picture-texts';
import { filled } from '../../locales/documents/load';
import { detailsBelow, mapTitle } from '../../model/maps/map-tree';
import { type Block, type Section, type SectionId, type Table, textOf } from './blocks';
import { betweenText, changeBlocks, measureTable, planTable } from './change-content';
import { gapCounts, gapTable, goalTable, teamTable } from './list-tables';
import { processTable, raciTable } from './process-table';
import { comparisonOf, hasPlan, type Source } from './source';
import { stageBlocks } from './stage-content';
import { stagesIn } from './step-content';

/** A document before it is a file. */
export interface DocumentContent {
  readonly title: string;
  /** The map and its side; may be empty. */
  readonly subtitle: string;
  /** What the project says of itself; may be empty. */
  readonly description: string;
  readonly sections: readonly Section[];
}

/** A table without the columns in which nothing stands. */
export function withoutEmpty(table: Table): Table {
  const shown = [...table.columns.keys()].filter((at) =>
    table.rows.some((row) => textOf(row[at] ?? '').trim() !== ''),
  );
  return {
    columns: shown.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => shown.map((at) => row[at] ?? '')),
  };
}

const tableBlock = (table: Table): Block => ({ kind: 'table', table: withoutEmpty(table) });

function about(source: Source): Block[] {
  const { document, words, part } = source;
  const description = document.project.description?.trim() ?? '';
  const said: Block[] = description === '' ? [] : [{ kind: 'text', text: description }];
  const figures: Block[] = part
    ? []
    : [
        { kind: 'heading', level: 2, text: words.own.sections.figures },
        tableBlock(measureTable(source, null)),
      ];
  return [
    ...said,
    ...figures,
    { kind: 'heading', level: 2, text: words.own.sections.teams },
    tableBlock(teamTable(source)),
  ];
}

function gaps(source: Source): Block[] {
  const table = gapTable(source);
  if (table.rows.length === 0) return [];
  const outcome = comparisonOf(source)
    ? [{ kind: 'text', text: filled(source.words.own.gap.outcome, gapCounts(source)) } as const]
    : [];
  return [...outcome, tableBlock(table)];
}

/** The action plan; where changes ask for lines, how it is known for whom they are. */
const planBlocks = (source: Source, compared: Between | null): Block[] => [
  ...(compared ? [{ kind: 'text', text: source.words.own.plan.audience, muted: true } as const] : []),
  tableBlock(planTable(source, compared)),
];

/** The details below a map, each with its chart and its steps; those of details as well. */
function details(source: Source): Block[] {
  if (source.part) return [];
  return detailsBelow(source.document, source.map).flatMap((detail) => {
    const below = { ...source, map: detail.id };
    const { document, map } = below;
    return [
      { kind: 'heading', level: 2, text: oneLine(mapTitle(document, map)) },
      { kind: 'chart', document, map },
      { kind: 'table', table: processTable(below) },
      ...details(below),
    ];
  });
}

/** What the document says of itself. */
export function documentTitle(source: Source): Omit<DocumentContent, 'sections'> {
  const { document, map, words, compared, partName = '' } = source;
  const { title, subtitle } = pictureTexts(document, map, words.messages.steps);
  return {
    // Whose part it is stands on the cover, in headers and among the facts of the file.
    title: [title, oneLine(partName)].filter((text) => text !== '').join(' · '),
    subtitle: compared ? betweenText(compared, source) : subtitle,
    description: document.project.description?.trim() ?? '',
  };
}

/** What a document about two maps tells: both charts, what changes, the gaps that ask for it, who does it by when. */
const OF_TWO: ReadonlySet<SectionId> = new Set(['chart', 'changes', 'gaps', 'plan']);

/** All of the document; sections that would say nothing are left out. */
export function documentContent(source: Source): DocumentContent {
  const { document, map, words } = source;
  const { sections, raci } = words.own;
  const compared = comparisonOf(source);
  const plans = !source.part && (compared !== null || hasPlan(document));
  const goals = goalTable(source);
  const blocks: readonly (readonly [SectionId, readonly Block[]])[] = [
    ['about', about(source)],
    ['chart', [{ kind: 'chart', document, map }]],
    ['stages', stagesIn(source).flatMap((stage) => stageBlocks(source, stage))],
    ['table', [{ kind: 'table', table: processTable(source) }]],
    ['responsibilities', [{ kind: 'text', text: raci.key, muted: true }, tableBlock(raciTable(source))]],
    ['goals', goals.rows.length > 0 ? [tableBlock(goals)] : []],
    ['gaps', gaps(source)],
    ['changes', compared ? changeBlocks(source, compared) : []],
    ['plan', plans ? planBlocks(source, compared) : []],
    ['details', details(source)],
  ];
  return {
    ...documentTitle(source),
    sections: blocks
      .filter(([id, own]) => own.length > 0 && (!source.compared || OF_TWO.has(id)))
      .map(([id, own]) => ({ id, title: sections[id], blocks: own })),
  };
}
