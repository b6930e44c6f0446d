// Parses a flowchart of Mermaid by the rules of its own lexer: nodes, chains of links, subgraphs; everything else is told.
import { LIMITS } from '../../reading/limits';
import { ReadFault } from '../../reading/fault';
import { frontMatter, withoutRemarks } from './flow-head';
import { BRACKETS, namedShape, type NodeShape } from './node-shapes';

export interface FlowNode {
  readonly id: string;
  label: string | null;
  shape: NodeShape;
  readonly classes: Set<string>;
  /** The outermost subgraph in which it stands. */
  group: string | null;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** `none` draws nothing; `plain` has no head. */
  readonly head: 'arrow' | 'plain' | 'none';
  readonly dotted: boolean;
}

export interface FlowGroup {
  readonly id: string;
  readonly title: string;
  readonly outer: string | null;
}

export interface Flow {
  readonly header: string;
  readonly direction: string;
  readonly title: string | null;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly links: readonly FlowLink[];
  readonly groups: readonly FlowGroup[];
  /** Names of stages in remarks of files written here. */
  readonly stages: ReadonlyMap<string, string>;
  /** What is no part of a process, by what it is. */
  readonly passed: readonly {
    readonly what: 'style' | 'link' | 'accText' | 'unread';
    readonly text: string;
    readonly line: number;
  }[];
}

const ID = /(?:[\p{L}\p{N}_!#$'*+./?\\%]|-(?![->.=]))+/uy;
const LINKS = [
  /\s*[xo<]?--+[-xo>]\s*/y,
  /\s*[xo<]?==+[=xo>]\s*/y,
  /\s*[xo<]?-?\.+-[xo>]?\s*/y,
  /\s*~~~+\s*/y,
] as const;
/** A link whose words stand in it: how it begins, and how it ends. */
const WORDED = [
  [/\s*[xo<]?--\s*/y, /--+[-xo>]/g],
  [/\s*[xo<]?==\s*/y, /==+[=xo>]/g],
  [/\s*[xo<]?-\.\s*/y, /\.+-[xo>]?/g],
] as const;
const STATEMENT = /(?:style|linkStyle|classDef|click|href|direction|accTitle|accDescr)\b/y;
const GROUP = /subgraph(?:[ \t]+|(?=["\n[]))/y;

class FlowParser {
  private at = 0;
  private readonly nodes = new Map<string, FlowNode>();
  private readonly links: FlowLink[] = [];
  private readonly groups: FlowGroup[] = [];
  private readonly open: string[] = [];
  /** Names of links: what is said of those is no node. */
  private readonly named = new Set<string>();
  private readonly passed: Flow['passed'][number][] = [];

  constructor(private readonly text: string) {}

  parse(): Pick<Flow, 'nodes' | 'links' | 'groups' | 'passed'> {
    while (this.at < this.text.length) {
      if (this.take(/[\s;]+/y) !== null) continue;
      this.statement();
    }
    for (const name of this.named)
      if (!this.links.some(({ from, to }) => from === name || to === name)) this.nodes.delete(name);
    return { nodes: this.nodes, links: this.links, groups: this.groups, passed: this.passed };
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found || found.index !== this.at || found[0] === '') return null;
    this.at += found[0].length;
    return found[0];
  }

  private restOfLine(): string {
    return this.take(/[^\n]*/y) ?? '';
  }

  /** To the end of the line, or to the sign that ends a statement. */
  private rest(): string {
    return this.take(/(?:"[^"\n]*"|[^\n;"])*/y) ?? '';
  }

  private pass(what: Flow['passed'][number]['what'], from: number, text: string): void {
    const line = this.text.slice(0, from).split('\n').length;
    this.passed.push({ what, text: text.trim(), line });
  }

  private statement(): void {
    const from = this.at;
    if (this.take(GROUP) !== null) return this.beginGroup(this.rest());
    if (this.take(/end\b(?=[ \t]*(?:[\n;]|$))/y) !== null) {
      this.open.pop();
      return;
    }
    if (this.take(/class[ \t]+/y) !== null) return this.giveClass(this.rest());
    const word = this.take(STATEMENT);
    if (word !== null) return this.passStatement(word, from);
    if (!this.chain()) this.pass('unread', from, this.text.slice(from, this.at) + this.restOfLine());
  }

  private passStatement(word: string, from: number): void {
    if (word === 'accDescr' && this.take(/\s*\{[^}]*\}/y) !== null) return this.pass('accText', from, word);
    const rest = this.rest();
    if (word === 'direction') return;
    const what = word.startsWith('acc') ? 'accText' : word === 'click' || word === 'href' ? 'link' : 'style';
    this.pass(what, from, `${word}${rest}`);
  }

  private beginGroup(rest: string): void {
    if (this.groups.length >= LIMITS.lanes) throw new ReadFault('tooManyLanes', { most: LIMITS.lanes });
    if (this.open.length >= LIMITS.depth) throw new ReadFault('tooDeep', { most: LIMITS.depth });
    const line = rest.replace(/;\s*$/, '').trim();
    const titled = /^([^[\s"]+)\s*\[\s*([\s\S]*?)\s*\]$/.exec(line);
    const id = titled?.[1] ?? (line || `group ${this.groups.length + 1}`);
    this.groups.push({ id, title: titled?.[2] ?? line, outer: this.open.at(-1) ?? null });
    this.open.push(id);
  }

  private giveClass(rest: string): void {
    const [ids = '', name = ''] = rest
      .replace(/;\s*$/, '')
      .trim()
      .split(/\s+(?=\S+$)/);
    for (const id of ids.split(',')) this.nodes.get(id.trim())?.classes.add(name.trim());
  }

  /** A chain of nodes; false where it is none. What was understood of it is kept. */
  private chain(): boolean {
    let before = this.nodeGroup();
    if (before === null) return false;
    for (;;) {
      const link = this.link();
      if (link === 'bad') return false;
      if (link === null) break;
      const after = this.nodeGroup();
      if (after === null) return false;
      for (const from of before) for (const to of after) this.addLink({ from, to, ...link });
      before = after;
    }
    this.take(/[ \t]+/y);
    return this.at >= this.text.length || /[\n;]/.test(this.text[this.at] ?? '');
  }

  private addLink(link: FlowLink): void {
    if (this.links.length >= LIMITS.connections)
      throw new ReadFault('tooManyWays', { most: LIMITS.connections });
    this.links.push(link);
  }

  private nodeGroup(): string[] | null {
    const ids: string[] = [];
    do {
      this.take(/\s+/y);
      const id = this.node();
      if (id === null) return null;
      ids.push(id);
    } while (this.take(/[ \t]*&/y) !== null);
    return ids;
  }

  private node(): string | null {
    const id = this.take(ID);
    if (id === null) return null;
    const node = this.nodes.get(id) ?? this.newNode(id);
    node.group ??= this.open[0] ?? null;
    if (this.brackets(node) === false) return null;
    if (this.take(/@\{/y) !== null && !this.shapeData(node)) return null;
    while (this.take(/:::/y) !== null) node.classes.add(this.take(/[\w-]+/y) ?? '');
    if (this.take(/@\{/y) !== null && !this.shapeData(node)) return null;
    return id;
  }

  private newNode(id: string): FlowNode {
    if (this.nodes.size >= LIMITS.steps) throw new ReadFault('tooManySteps', { most: LIMITS.steps });
    const node: FlowNode = { id, label: null, shape: 'plain', classes: new Set(), group: null };
    this.nodes.set(id, node);
    return node;
  }

  /** Null: there are none. */
  private brackets(node: FlowNode): boolean | null {
    const kind = BRACKETS.find(([open]) => this.text.startsWith(open, this.at));
    if (!kind) return null;
    const [open, closes, shape] = kind;
    const start = this.at + open.length;
    const quoted = /\s*"([^"]*)"\s*/y;
    quoted.lastIndex = start;
    const string = quoted.exec(this.text);
    const from = string ? start + string[0].length : start;
    const ends = closes
      .map((close) => ({ close, at: this.text.indexOf(close, from) }))
      .filter(({ at }) => at >= 0 && (string ? at === from : true))
      .toSorted((a, b) => a.at - b.at);
    const [end] = ends;
    if (!end) return false;
    node.label = string?.[1] ?? this.text.slice(start, end.at);
    // Sides that lean together or apart are work by hand, those that lean alike are papers.
    const leans = shape === 'document' && end.close[0] !== open[1];
    node.shape = leans ? 'plain' : shape;
    this.at = end.at + end.close.length;
    return true;
  }

  private shapeData(node: FlowNode): boolean {
    const end = this.text.indexOf('}', this.at);
    const data = this.take(/(?:[^"}]|"[^"]*")*\}/y);
    if (data === null || end < 0) return false;
    const value = (key: string): string | null =>
      new RegExp(`(?:^|[\\s,{])${key}\\s*:\\s*(?:"([^"]*)"|'([^']*)'|([^,}\\n]+))`)
        .exec(data)
        ?.slice(1)
        .find((one) => one !== undefined)
        ?.trim() ?? null;
    const shape = value('shape');
    if (shape !== null) node.shape = namedShape(shape);
    node.label = value('label') ?? node.label;
    return true;
  }

  private link(): Omit<FlowLink, 'from' | 'to'> | 'bad' | null {
    const name = this.take(/[ \t]*[\w-]+@(?=[<xo]?[-=.~])/y);
    if (name !== null) this.named.add(name.trim().slice(0, -1));
    for (const pattern of LINKS) {
      const drawn = this.take(pattern);
      if (drawn === null) continue;
      const label = this.take(/\|(?:\s*"[^"]*"\s*|[^|\n]*)\|\s*/y);
      return { ...headOf(drawn), label: label?.trim().slice(1, -1) ?? '' };
    }
    for (const [begin, end] of WORDED) {
      if (this.take(begin) === null) continue;
      end.lastIndex = this.at;
      const found = end.exec(this.text);
      if (!found) return 'bad';
      const label = this.text.slice(this.at, found.index);
      if (label.includes('\n') && !label.includes('"')) return 'bad';
      this.at = found.index + found[0].length;
      return {
        ...headOf(`${begin.source.includes('\\.') ? '-' : ''}${found[0]}`),
        label: label.replace(/-$/, ''),
      };
    }
    return null;
  }
}

function headOf(drawn: string): Pick<FlowLink, 'head' | 'dotted'> {
  const line = drawn.trim();
  if (line.startsWith('~')) return { head: 'none', dotted: false };
  return { head: /[>xo]$/.test(line) ? 'arrow' : 'plain', dotted: line.includes('.') };
}

/** Reads the text of a flowchart. @throws ReadFault beyond limits, or where it is none */
export function parseFlow(given: string): Flow {
  const { body, title } = frontMatter(given.replace(/\r\n?/g, '\n'));
  const { text, stages } = withoutRemarks(body);
  const head =
    /^\s*(flowchart-elk|flowchart|graph|swimlane(?:-beta)?)\b[ \t]*(TB|TD|BT|LR|RL|>|<|\^|v)?[ \t]*/i.exec(
      text,
    );
  if (!head)
    throw new ReadFault('mermaidLine', { line: 1, found: text.trim().split('\n')[0]?.slice(0, 80) ?? '' });
  const rest = text.slice(head[0].length);
  const lines = head[0].split('\n').length - 1 + (given.split('\n').length - body.split('\n').length);
  const parsed = new FlowParser(rest).parse();
  return {
    ...parsed,
    header: (head[1] ?? '').toLowerCase(),
    direction: (head[2] ?? 'TB').toUpperCase(),
    title,
    stages,
    passed: parsed.passed.map((one) => ({ ...one, line: one.line + lines })),
  };
}
