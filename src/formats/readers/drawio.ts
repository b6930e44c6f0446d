// Reads draw.io: pages packed or not, alone or in the pictures and pages that it exports; pages that a step links to are its details.
import { unpacked } from '../drawio/pack';
import { ownJson } from '../interchange/own-fields';
import { childOf, childrenOf, readXml, type XmlNode } from '../interchange/read-xml';
import { Collecting } from '../reading/collecting';
import { ReadFault } from '../reading/fault';
import type { ForeignChart, ForeignTeam } from '../reading/foreign';
import { LIMITS } from '../reading/limits';
import { type ReadPage, readPage } from './drawio/drawio-page';
import type { Reader } from './reader';

/** What draw.io calls a page that nobody has named. */
const UNNAMED = /^(?:page|页|第|seite)[-\s]*\d+\s*页?$/iu;

/** The model of a page, unpacked where it is packed. @throws ReadFault */
function modelOf(diagram: XmlNode, name: string): XmlNode | null {
  const plain = childOf(diagram, 'mxGraphModel');
  if (plain) return plain;
  const text = diagram.text.trim();
  if (text === '') return null;
  if (text.startsWith('<')) return readXml(text);
  let xml: string;
  try {
    xml = unpacked(text, LIMITS.bytes);
  } catch (fault) {
    if (fault instanceof RangeError)
      throw new ReadFault('packedTooLarge', { page: name, most: LIMITS.bytes / 1024 / 1024 });
    throw new ReadFault('packedBroken', { page: name });
  }
  return readXml(xml);
}

/** The file inside a picture or page that draw.io exported. */
function embedded(text: string): XmlNode {
  const html = /data-mxgraph="([^"]*)"/.exec(text)?.[1];
  if (html !== undefined) {
    const decoded = html
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    const xml = ownJson(decoded)?.xml;
    if (typeof xml === 'string') return readXml(xml);
  }
  const root = readXml(text.replace(/<!DOCTYPE[^>[]*>/i, ''));
  const content = root.attributes.get('content');
  if (content === undefined) return root;
  return content.trimStart().startsWith('<') ? readXml(content) : readXml(decodeURIComponent(content));
}

function pagesOf(text: string): { name: string; id: string; model: XmlNode }[] {
  const found = embedded(text);
  if (found.name === 'mxGraphModel') return [{ name: '', id: '', model: found }];
  if (found.name !== 'mxfile') throw new ReadFault('notDrawio', { found: found.name.slice(0, 60) });
  const diagrams = childrenOf(found, 'diagram');
  if (diagrams.length > LIMITS.charts) throw new ReadFault('tooManyCharts', { most: LIMITS.charts });
  return diagrams.flatMap((diagram, i) => {
    const said = diagram.attributes.get('name') ?? '';
    const name = UNNAMED.test(said) ? '' : said;
    const model = modelOf(diagram, name || String(i + 1));
    return model ? [{ name, id: diagram.attributes.get('id') ?? `#${i}`, model }] : [];
  });
}

/** A page opens from the step that links to it, if that is not below the page itself. */
function withParents(pages: readonly { id: string; read: ReadPage }[]): ForeignChart[] {
  const chartOf = new Map(
    pages.flatMap(({ read }) => [...read.steps.values()].map((key) => [key, read.chart.key])),
  );
  const parents = new Map<string, string>();
  const isBelow = (chart: string, above: string): boolean => {
    for (let at: string | undefined = chart; at; at = chartOf.get(parents.get(at) ?? ''))
      if (at === above) return true;
    return false;
  };
  for (const { id, read } of pages) {
    const said = pages
      .map((one) => one.read.steps.get(read.parentCell ?? ''))
      .find((key) => key !== undefined);
    const linked = pages.map((one) => one.read.links.get(id)).find((key) => key !== undefined);
    const parent = said ?? linked;
    const above = parent === undefined ? undefined : chartOf.get(parent);
    const taken = [...parents.values()].includes(parent ?? '');
    if (parent !== undefined && above !== undefined && !taken && !isBelow(above, read.chart.key))
      parents.set(read.chart.key, parent);
  }
  const charts = pages.map(({ read }) => ({ ...read.chart, parent: parents.get(read.chart.key) ?? null }));
  const depth = (chart: ForeignChart): number => {
    let count = 0;
    for (let at: string | undefined = parents.get(chart.key); at; at = parents.get(chartOf.get(at) ?? ''))
      count += 1;
    return count;
  };
  return charts.toSorted((a, b) => depth(a) - depth(b));
}

const drawio: Reader = {
  id: 'drawio',
  read(text) {
    const collecting = new Collecting();
    const teams = new Map<string, ForeignTeam>();
    const pages = pagesOf(text).flatMap(({ name, id, model }, page) => {
      const root = childOf(model, 'root') ?? model;
      const read = readPage({ root, page, name, id }, collecting);
      if (!read) collecting.left('emptyPage', name || String(page + 1));
      for (const team of read?.teams ?? []) if (!teams.has(team.key)) teams.set(team.key, team);
      return read ? [{ id, read }] : [];
    });
    if (pages.length === 0) throw new ReadFault('nothing');
    const project = pages.map(({ read }) => read.project).find((one) => one !== null);
    return {
      format: 'drawio',
      name: null,
      project: ownJson(project ?? '') ?? {},
      teams: [...teams.values()],
      charts: withParents(pages),
      report: collecting.report,
    };
  },
};

export default drawio;
