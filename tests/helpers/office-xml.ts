// Office files opened without the code that wrote them: parts of the package, XML as a tree, and the order that the schemas ask for.
import { strFromU8, unzipSync } from 'fflate';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new Error(`a bare & in "${text.slice(0, 80)}"`);
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const sign = ENTITIES[name];
    if (sign === undefined) throw new Error(`no entity ${name}`);
    return sign;
  });

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** The tree of an XML text without comments and document types. @throws when it is not well-formed */
export function parseXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`not well-formed: ${xml.slice(at, at + 80)}`);
    const [, end, name, attributes = '', empty, text] = token;
    const here = open.at(-1)!;
    if (text !== undefined) here.text += decoded(text);
    if (name === undefined) continue;
    if (end) {
      if (open.pop()?.name !== name) throw new Error(`${here.name} is closed by ${name}`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      decoded(value),
    ]);
    const node: Node = {
      name,
      attributes: Object.fromEntries(pairs) as Record<string, string>,
      children: [],
      text: '',
    };
    here.children.push(node);
    if (!empty) open.push(node);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('elements are left open');
  return root.children[0]!;
}

/** The parts of a package, by name. */
export const partsOf = async (file: Blob): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

/** All elements of a name, in order. */
export const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const child = (node: Node | undefined, ...path: string[]): Node | undefined =>
  path.reduce<Node | undefined>((at, name) => at?.children.find((one) => one.name === name), node);

export const num = (node: Node | undefined, attribute: string): number =>
  Number(node?.attributes[attribute] ?? 0);

/** The children that an element may have, in the order of ECMA-376; `*` behind a name: any number of them. */
const ORDER: Readonly<Record<string, string>> = {
  'p:sld': 'p:cSld p:clrMapOvr',
  'p:cSld': 'p:bg p:spTree',
  'p:presentation': 'p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:txStyles',
  'p:grpSp': 'p:nvGrpSpPr p:grpSpPr p:sp*',
  'p:sp': 'p:nvSpPr p:spPr p:txBody',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:cNvCxnSpPr': 'a:stCxn a:endCxn',
  'p:spPr': 'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:ln',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst',
  'a:ln': 'a:noFill a:solidFill a:prstDash a:round a:headEnd a:tailEnd',
  'p:txBody': 'a:bodyPr a:lstStyle a:p*',
  'a:txBody': 'a:bodyPr a:lstStyle a:p*',
  'a:p': 'a:pPr a:r* a:br* a:fld* a:endParaRPr',
  'a:pPr': 'a:lnSpc a:spcBef a:spcAft a:buFont a:buNone a:buChar',
  'a:r': 'a:rPr a:t',
  'a:rPr': 'a:solidFill a:latin a:ea',
  'a:tbl': 'a:tblPr a:tblGrid a:tr*',
  'a:tc': 'a:txBody a:tcPr',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:noFill a:solidFill',
};

/** Children that may stand among each other. */
const MIXED = new Set(['a:p']);

/** What breaks the order, as `element: child`. */
export function outOfOrder(node: Node): string[] {
  const rule = ORDER[node.name]
    ?.split(' ')
    .map((name) => ({ name: name.replace('*', ''), many: name.endsWith('*') }));
  const faults: string[] = [];
  let last = -1;
  for (const { name } of rule ? node.children : []) {
    const at = rule?.findIndex((one) => one.name === name) ?? -1;
    const back = MIXED.has(node.name) ? false : at < last || (at === last && !rule?.[at]?.many);
    if (at < 0 || back) faults.push(`${node.name}: ${name}`);
    last = at;
  }
  return [...faults, ...node.children.flatMap(outOfOrder)];
}
