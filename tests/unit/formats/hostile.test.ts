// Hostile and broken files, each attack on each importer: a clear message in both languages or words that stay words, quickly and in little memory.
import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { writeBpmn } from '../../../src/formats/bpmn/write-bpmn';
import { writeDrawio } from '../../../src/formats/drawio/write-drawio';
import { readXml, type XmlNode } from '../../../src/formats/interchange/read-xml';
import { ReadFault } from '../../../src/formats/reading/fault';
import { pictureMarkup } from '../../../src/formats/picture/picture-markup';
import en from '../../../src/locales/interchange/en';
import zh from '../../../src/locales/interchange/zh';
import { parse } from '../../../src/model/parse';
import { parseText } from '../../../src/model/parse-text';
import { readSheetFile } from '../../../src/services/sheet-file';
import { bytesOf, imported, readForeign } from '../../helpers/foreign';
import {
  BPMN_FILES,
  DRAWIO_FILES,
  type HostileFile,
  JSON_FILES,
  MERMAID_FILES,
  OTHER_FILES,
  SHEET_FILES,
} from '../../helpers/hostile-files';

const SLOWEST = 6_000;
const PICTURE = { title: true, legend: false, background: 'white', theme: 'light' } as const;

/** Elements and attributes that could do something, in a file that was written. */
function harmIn({ name, attributes, children }: XmlNode): string[] {
  const element = /^(?:script|img|iframe|foreignObject|a)$/i.test(name) ? [name] : [];
  const keys = [...attributes.keys()].filter((key) => /^(?:on|(?:\w+:)?href$)/i.test(key));
  return [...element, ...keys, ...children.flatMap(harmIn)];
}

/** All refusals, so that what they say can be looked at. */
const refusals: ReadFault[] = [];

/** What came of a file: the key of its message, or `read`. Whatever is read is sound and harmless. */
async function outcomeOf({ what, content }: HostileFile): Promise<string> {
  try {
    const { document, maps } = imported(readForeign(content, what));
    expect(parse(document)).toMatchObject({ ok: true, repairs: [] });
    const [map] = maps;
    const input = { document, map: map!, options: { ...PICTURE, scale: 1, embedFonts: false } };
    const written = [
      (await pictureMarkup(input)).svg,
      await writeBpmn(document, map!),
      writeDrawio(document, map!, false),
    ];
    expect(written.flatMap((text) => harmIn(readXml(text)))).toEqual([]);
    return 'read';
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault;
    refusals.push(fault);
    return fault.key;
  }
}

const FOREIGN = [
  ['BPMN', BPMN_FILES],
  ['draw.io', DRAWIO_FILES],
  ['Mermaid', MERMAID_FILES],
  ['any file', OTHER_FILES],
] as const;

describe('hostile files', () => {
  it('are many', () => {
    const all = [...FOREIGN.map(([, files]) => files), SHEET_FILES, JSON_FILES].flat();
    expect(all.length).toBeGreaterThanOrEqual(60);
  });

  for (const [importer, files] of FOREIGN)
    it.each(files.map((file) => [file.what, file] as const))(`${importer}: %s`, async (_, file) => {
      const began = performance.now();
      expect(file.outcome.split('|')).toContain(await outcomeOf(file));
      expect(performance.now() - began).toBeLessThan(SLOWEST);
      expect(Object.hasOwn(Object.prototype, 'ran')).toBe(false);
      expect('ran' in globalThis).toBe(false);
    });

  it.each([
    ['en', en],
    ['zh', zh],
  ] as const)('say why in %s', (locale, messages) => {
    const onError = (error: Error): never => {
      throw error;
    };
    const t = createTranslator({ locale, messages: messages as typeof en, onError });
    const said = refusals.map(({ key, values }) => t(`faults.${key}`, values as never));
    expect(said.length).toBeGreaterThan(20);
    expect(
      said.filter((text) => text.length < 5 || /\{(?:found|line|most|size|page)[,}]/.test(text)),
    ).toEqual([]);
  });

  it.each(SHEET_FILES.map((file) => [file.what, file] as const))(
    'sheet: %s',
    async (_, { content, outcome }) => {
      const bytes = bytesOf(content);
      const file = { size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
      const result = await readSheetFile(file);
      expect(result.ok ? 'read' : result.fault.key).toBe(outcome);
    },
  );

  it.each(JSON_FILES.map((file) => [file.what, file] as const))('project: %s', (_, { content, outcome }) => {
    const result = parseText(String(content));
    expect(result.ok ? 'read' : result.error.key).toBe(outcome);
    expect(Object.hasOwn(Object.prototype, 'ran')).toBe(false);
  });
});
