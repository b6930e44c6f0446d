// Opening the text of a file: the place of an error is said, in every browser alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/model/json-fault';
import { LARGEST_TEXT, parseText } from '../../../src/model/parse-text';
import { smallProject } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

const TEXT = JSON.stringify(smallProject(), null, 2);
const errorOf = (text: string) => {
  const result = parseText(text);
  return result.ok ? null : result.error;
};

describe('the text of a file', () => {
  it('opens, with a byte order mark or without', () => {
    expect(parseText(TEXT)).toMatchObject({ ok: true, repairs: [] });
    expect(parseText(`\uFEFF${TEXT}`)).toMatchObject({ ok: true, repairs: [] });
  });

  it.each<[string, string, string, object]>([
    ['empty', '', 'emptyFile', {}],
    ['blank', ' \n\t', 'emptyFile', {}],
    ['cut off in the middle', TEXT.slice(0, TEXT.length / 2), 'endsEarly', {}],
    ['cut off in a word', '{\n  "a": tru', 'endsEarly', { line: 2, column: 11 }],
    ['cut off in a text', '{"a": "b', 'endsEarly', { line: 1, column: 9 }],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'notJson', { line: 3, column: 3 }],
    ['a comma too many', '{"a": [1, 2,]}', 'notJson', { line: 1, column: 13 }],
    ['single quotes', "{'a': 1}", 'notJson', { line: 1, column: 2 }],
    ['text after the end', '{}\n{}', 'notJson', { line: 2, column: 1 }],
    ['a web page', '<!doctype html>', 'notJson', { line: 1, column: 1 }],
    ['a broken escape', '{"a": "\\x"}', 'notJson', { line: 1, column: 8 }],
    ['something else', '{"nodes": []}', 'notAProject', {}],
    ['a number', '12', 'notAnObject', {}],
  ])('%s', (_what, text, key, values) => {
    expect(errorOf(text)).toMatchObject({ key, values });
  });

  it('too large is refused before it is read', () => {
    const large = ' '.repeat(LARGEST_TEXT + 1);
    expect(errorOf(large)).toEqual({ key: 'tooLarge', values: { size: 50, most: 50 } });
  });
});

describe('the place of a JSON error', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('is none in JSON, and one in everything else', () => {
    const near = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '1', 'x', ':', '\\', '-', ' '),
    );
    fc.assert(
      fc.property(near, ([json, at, put]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place + (at % 2));
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      runs(2000),
    );
  });

  it('is the end for every text cut short', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const json = JSON.stringify({ value }, null, 1);
        const text = json.slice(0, at % json.length);
        expect(jsonFault(text)).toEqual({ offset: text.length, atEnd: true });
      }),
      runs(1000),
    );
  });
});
