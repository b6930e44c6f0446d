// XML from anywhere as a plain tree: no entities but the five of XML, nothing fetched, and limits kept while it is read.
import { Parser } from 'saxen';
import { ReadFault } from '../reading/fault';
import { LIMITS } from '../reading/limits';

/** An element; names carry the prefixes that are asked for. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  /** Its own text, without that of its children. */
  text: string;
}

/** A definition of entities, or a list of rules in the head: nothing that these files need, and a way to harm who reads them. */
const HARMFUL = /<!ENTITY|<!DOCTYPE[^>]*\[/i;

class Builder {
  private readonly open: XmlNode[] = [];
  private count = 0;
  root: XmlNode | null = null;

  enter(name: string, attributes: Readonly<Record<string, string>>, decode: (text: string) => string): void {
    if (++this.count > LIMITS.elements) throw new ReadFault('tooManyElements', { most: LIMITS.elements });
    if (this.open.length >= LIMITS.depth) throw new ReadFault('tooDeep', { most: LIMITS.depth });
    const told = new Map<string, string>();
    for (const [key, value] of Object.entries(attributes)) {
      if (value.length > LIMITS.text) throw new ReadFault('textTooLong', { most: LIMITS.text });
      told.set(key, decode(value));
    }
    const node: XmlNode = { name, attributes: told, children: [], text: '' };
    this.open.at(-1)?.children.push(node);
    this.root ??= node;
    this.open.push(node);
  }

  leave(): void {
    this.open.pop();
  }

  say(text: string): void {
    const node = this.open.at(-1);
    if (!node) return;
    node.text += text;
    if (node.text.length > LIMITS.bytes) throw new ReadFault('textTooLong', { most: LIMITS.bytes });
  }

  get unfinished(): boolean {
    return this.open.length > 0;
  }
}

/** Reads a document. `prefixes`: by address of the namespace. @throws ReadFault when it is no sound XML, or too much of it */
export function readXml(text: string, prefixes: Readonly<Record<string, string>> = {}): XmlNode {
  if (HARMFUL.test(text)) throw new ReadFault('doctype');
  const builder = new Builder();
  const parser = new Parser().ns(prefixes);
  let fault: Error | null = null;
  const guarded = (act: () => void): void => {
    if (fault) return;
    try {
      act();
    } catch (thrown) {
      fault = thrown instanceof Error ? thrown : new Error('unknown');
      parser.stop();
    }
  };
  parser
    .on('openTag', (name, attributes, decode) => guarded(() => builder.enter(name, attributes(), decode)))
    .on('closeTag', () => guarded(() => builder.leave()))
    .on('text', (said, decode) => guarded(() => builder.say(decode(said))))
    .on('cdata', (said) => guarded(() => builder.say(said)))
    .on('error', () => {
      fault ??= new ReadFault('notXml');
    });
  parser.parse(text);
  if (fault) throw fault;
  if (!builder.root) throw new ReadFault('notXml');
  if (builder.unfinished) throw new ReadFault('endsEarly');
  return builder.root;
}

/** Children of a name. */
export const childrenOf = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name);

/** The first child of a name; null for none. */
export const childOf = (node: XmlNode, name: string): XmlNode | null =>
  node.children.find((child) => child.name === name) ?? null;

/** A number that may stand on a sheet; null for anything else. */
export function coordinate(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= LIMITS.reach ? value : null;
}
