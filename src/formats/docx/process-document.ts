// The whole process as a Word document: cover, contents, chart, stage by stage, tables of all kinds.
import type { Paragraph, Table } from 'docx';
import type { Id } from '../../base/id';
import { documentContent } from '../document/content';
import type { Block, Section, SectionId } from '../document/blocks';
import type { Source } from '../document/source';
import type { FormatServices, WriteInput, WriteTask } from '../format';
import { bodyOf, heading } from './body';
import { coverOf, packDocument, type Pages } from './file';
import { PAGES, type PageKind, textWidthOf } from './look';
import { type DrawnMap, drawMap, pictureParagraph, scaleOn } from './picture';

/** Sections that stand; tables and charts lie. */
const STANDING: ReadonlySet<SectionId> = new Set(['about', 'stages']);
/** A chart smaller than this on A4 gets a larger page. */
const LEAST_SCALE = 0.5;

type ChartBlock = Extract<Block, { kind: 'chart' }>;

const isChart = (block: Block): block is ChartBlock => block.kind === 'chart';

async function drawAll(
  sections: readonly Section[],
  input: WriteInput,
  services: FormatServices,
  task: WriteTask | undefined,
): Promise<ReadonlyMap<Id, DrawnMap>> {
  const charts = sections.flatMap(({ blocks }) => blocks.filter(isChart));
  const drawn = new Map<Id, DrawnMap>();
  for (const [i, { document, map }] of charts.entries()) {
    task?.signal.throwIfAborted();
    drawn.set(map, await drawMap({ ...input, document, map }, services));
    task?.progress((0.7 * (i + 1)) / charts.length);
  }
  return drawn;
}

function pageFor({ id, blocks }: Section, drawn: ReadonlyMap<Id, DrawnMap>): PageKind {
  if (STANDING.has(id)) return 'portrait';
  const chart = id === 'chart' ? blocks.find(isChart) : undefined;
  const picture = chart && drawn.get(chart.map);
  return picture && scaleOn(picture, PAGES.landscape) < LEAST_SCALE ? 'large' : 'landscape';
}

/** Writes the document; `task` is told of each chart. */
export async function processDocument(
  source: Source,
  input: WriteInput,
  services: FormatServices,
  task?: WriteTask,
): Promise<Blob> {
  const { sections, ...titles } = documentContent(source);
  const facts = { ...titles, own: source.words.own };
  const drawn = await drawAll(sections, input, services, task);
  const kinds = sections.map((section) => pageFor(section, drawn));
  const pages = sections.map((section, i): Pages => {
    const page = kinds[i] ?? 'portrait';
    const chart = ({ map }: ChartBlock): Paragraph[] => {
      const picture = drawn.get(map);
      const headings = section.id === 'details' ? 2 : 1;
      return picture ? [pictureParagraph(picture, PAGES[page], facts.title, headings)] : [];
    };
    const children: (Paragraph | Table)[] = [
      heading(section.title, 1, { pageBreakBefore: kinds[i - 1] === page }),
      ...bodyOf(section.blocks, textWidthOf(PAGES[page]), chart),
    ];
    return { page, children };
  });
  task?.signal.throwIfAborted();
  return packDocument([coverOf(facts), ...merged(pages)], facts);
}

/** Sections of one shape follow each other in the same pages; each begins on a new one. */
function merged(pages: readonly Pages[]): Pages[] {
  const result: Pages[] = [];
  for (const { page, children } of pages) {
    const last = result.at(-1);
    if (last?.page !== page) result.push({ page, children });
    else result[result.length - 1] = { page, children: [...last.children, ...children] };
  }
  return result;
}
