// The link that carries a project: there and back exactly, and whatever else stands in its place is refused within bounds.
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import {
  LARGEST_UNPACKED,
  LONG_LINK,
  LONGEST_LINK,
  readLink,
  writeLink,
} from '../../../src/formats/link/project-link';
import { loadTemplate } from '../../../src/services/templates';
import { smallProject } from '../../helpers/test-editor';

/** A link around any bytes, with the sum that belongs to them: what somebody could make who knows how. */
function linkAround(packed: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of packed) hash = Math.imul(hash ^ byte, 0x01000193);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(hash >>> 0);
  return `1${sum.toString('base64url')}${Buffer.from(packed).toString('base64url')}`;
}
const linkOf = (text: string): string => linkAround(deflateSync(new TextEncoder().encode(text)));

const faultOf = (tail: string): string => {
  const result = readLink(tail);
  return result.ok ? 'opened' : result.fault.kind === 'project' ? result.fault.error.key : result.fault.kind;
};

describe('a project in a link', () => {
  it.each(['b2b-complex', 'example-retail'])(
    'comes back as it was, in letters that addresses keep: %s',
    async (id) => {
      for (const language of ['en', 'zh'] as const) {
        const document = await loadTemplate(id, language, countingIds());
        const tail = writeLink(document);
        expect(tail).toMatch(/^[\w-]+$/);
        expect(tail.length).toBeLessThan(LONG_LINK);
        const result = readLink(tail);
        expect(result.ok && result.document).toEqual(document);
        expect(result.ok && result.repairs).toEqual([]);
      }
    },
  );

  it('is the link that tests build by hand', () => {
    const document = smallProject();
    expect(readLink(linkOf(JSON.stringify(document)))).toMatchObject({ ok: true, document });
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
    expect(faultOf(`2${tail.slice(1)}`)).toBe('unknown');
    expect(faultOf('javascript:alert(1)')).toBe('unknown');
  });

  it('stops unpacking where it would be too much', () => {
    const bomb = deflateSync(new Uint8Array(30 * 1024 * 1024), { level: 1 });
    const before = process.memoryUsage().rss;
    expect(faultOf(linkAround(bomb))).toBe('tooLarge');
    expect(process.memoryUsage().rss - before).toBeLessThan(4 * LARGEST_UNPACKED);
    expect(faultOf(`1${'A'.repeat(LONGEST_LINK)}`)).toBe('tooLarge');
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
