// The link that carries a project: there and back exactly, and whatever else stands in its place is refused within bounds.
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { randomId } from '../../../src/base/id';
import {
  LARGEST_UNPACKED,
  LONG_LINK,
  LONGEST_LINK,
  readLink,
  writeLink,
} from '../../../src/formats/link/project-link';
import { loadTemplate, TEMPLATES } from '../../../src/services/templates';
import { comparedProject } from '../../helpers/compared-project';
import { smallProject } from '../../helpers/test-editor';

/** A link around any bytes, with the sum that belongs to them: what somebody could make who knows how. */
function linkAround(packed: Uint8Array, version = '1'): string {
  let hash = 0x811c9dc5;
  for (const byte of packed) hash = Math.imul(hash ^ byte, 0x01000193);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(hash >>> 0);
  return `${version}${sum.toString('base64url')}${Buffer.from(packed).toString('base64url')}`;
}
const linkOf = (text: string, version = '1'): string =>
  linkAround(deflateSync(new TextEncoder().encode(text)), version);

const faultOf = (tail: string): string => {
  const result = readLink(tail);
  return result.ok ? 'opened' : result.fault.kind === 'project' ? result.fault.error.key : result.fault.kind;
};

describe('a project in a link', () => {
  it.each(['b2b-complex', 'example-retail'])(
    'comes back as it was, in letters that addresses keep: %s',
    async (id) => {
      for (const language of ['en', 'zh'] as const) {
        const document = await loadTemplate(id, language, randomId);
        const tail = writeLink(document);
        expect(tail).toMatch(/^[\w-]+$/);
        // With room for the address before it, and for what people add to a template.
        expect(tail.length).toBeLessThan(LONG_LINK - 2_500);
        const result = readLink(tail);
        expect(result.ok && result.document).toEqual(document);
        expect(result.ok && result.repairs).toEqual([]);
      }
    },
  );

  it('is still read where it was written as a whole, and is shorter now', async () => {
    const document = await loadTemplate('b2b-complex', 'en', randomId);
    const old = linkOf(JSON.stringify(document));
    expect(readLink(old)).toMatchObject({ ok: true, document });
    expect(writeLink(document).length).toBeLessThan(0.78 * old.length);
  });

  it('keeps texts that look like numbers of ids, and ids that are words', () => {
    const { document } = comparedProject('en');
    const [step, other] = Object.values(document.steps);
    const steps = {
      ...document.steps,
      [step!.id]: { ...step!, name: '~1', purpose: '~~', notes: step!.id },
      [other!.id]: { ...other!, name: other!.lane, notes: '~' },
    };
    const changed = { ...document, project: { ...document.project, name: '~0' }, steps };
    const result = readLink(writeLink(changed));
    expect(result.ok && result.document).toEqual(changed);
  });

  it('comes back as it was from every template, gaps and target too', async () => {
    const documents = await Promise.all(TEMPLATES.map(({ id }) => loadTemplate(id, 'en', randomId)));
    for (const document of [...documents, comparedProject('zh').document]) {
      const result = readLink(writeLink(document));
      expect(result.ok && result.document).toEqual(document);
    }
  });
});

describe('a link that is something else', () => {
  const tail = writeLink(smallProject());

  it('is refused when a part is missing or changed', () => {
    expect(faultOf('')).toBe('cut');
    expect(faultOf('1')).toBe('cut');
    for (const end of [10, tail.length / 2, tail.length - 1]) expect(faultOf(tail.slice(0, end))).toBe('cut');
    const at = Math.floor(tail.length / 2);
    const other = tail[at] === 'A' ? 'B' : 'A';
    expect(faultOf(`${tail.slice(0, at)}${other}${tail.slice(at + 1)}`)).toBe('cut');
    expect(faultOf(`${tail}%3Cscript%3E`)).toBe('cut');
    expect(faultOf(`${tail} `)).toBe('cut');
  });

  it('is refused when it is packed in a way that is not known', () => {
    expect(faultOf(`3${tail.slice(1)}`)).toBe('unknown');
    expect(faultOf(`1${tail.slice(1)}`)).toBe('notAProject');
    expect(faultOf('javascript:alert(1)')).toBe('unknown');
  });

  it('stops unpacking where it would be too much', () => {
    const bomb = deflateSync(new Uint8Array(30 * 1024 * 1024), { level: 1 });
    const before = process.memoryUsage().rss;
    expect(faultOf(linkAround(bomb))).toBe('tooLarge');
    expect(process.memoryUsage().rss - before).toBeLessThan(4 * LARGEST_UNPACKED);
    expect(faultOf(`1${'A'.repeat(LONGEST_LINK)}`)).toBe('tooLarge');
    expect(faultOf(linkAround(bomb, '2'))).toBe('tooLarge');
  });

  it('is refused when its fields and records do not fit together', () => {
    const packed = (of: unknown): string => faultOf(linkOf(JSON.stringify(of), '2'));
    const base = { ids: [], tables: {}, rest: {} };
    expect(packed([])).toBe('cut');
    expect(packed({ ...base, ids: [5] })).toBe('cut');
    expect(packed({ ...base, ids: ['x'.repeat(101)] })).toBe('cut');
    expect(packed({ ...base, rest: { a: '~9' } })).toBe('cut');
    expect(packed({ ...base, rest: { a: '~constructor' } })).toBe('cut');
    expect(packed({ ...base, ids: ['a'], tables: { steps: { count: 1, fields: { name: [] } } } })).toBe(
      'cut',
    );
    expect(
      packed({ ...base, ids: ['a'], tables: { steps: { count: 1e9, fields: { name: ['A'] } } } }),
    ).not.toBe('opened');
    expect(packed(base)).toBe('notAProject');
    expect(
      packed({
        ...base,
        rest: { format: 'stagelane', schema: 4 },
        ids: ['__proto__'],
        tables: { teams: { count: 1, fields: { name: ['x'] } } },
      }),
    ).toBe('forbiddenKey');
    // Many numbers of one long id: what comes out is bounded all the same.
    const bomb = {
      ...base,
      ids: ['x'.repeat(100)],
      rest: { a: Array.from({ length: 300_000 }, () => '~0') },
    };
    expect(packed(bomb)).toBe('tooLarge');
    expect(faultOf(linkOf('['.repeat(500_000) + ']'.repeat(500_000), '2'))).not.toBe('opened');
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  it('is refused with a reason when it holds no sound project', () => {
    expect(faultOf(linkAround(Uint8Array.of(255, 255, 255, 255)))).toBe('cut');
    expect(faultOf(linkAround(deflateSync(Uint8Array.of(0xff, 0xfe, 0x80))))).toBe('cut');
    expect(faultOf(linkOf('{'))).toBe('endsEarly');
    expect(faultOf(linkOf('[]'))).toBe('notAnObject');
    expect(faultOf(linkOf('{"format":"other"}'))).toBe('notAProject');
    expect(faultOf(linkOf('{"format":"stagelane","schema":999}'))).toBe('newer');
    const bad = JSON.stringify(smallProject()).replace('"teams":{', '"teams":{"__proto__":{"name":"x"},');
    expect(faultOf(linkOf(bad))).toBe('forbiddenKey');
    expect(faultOf(linkOf('['.repeat(5000)))).toBe('endsEarly');
    expect(faultOf(linkOf(`{"format":"stagelane","schema":4,"x":${'['.repeat(60)}${']'.repeat(60)}}`))).toBe(
      'tooDeep',
    );
  });
});
