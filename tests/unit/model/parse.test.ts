// Opening documents: what is taken, what is mended, what is refused and in which words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '../../../src/model/records';
import { parse } from '../../../src/model/parse';
import { TABLE_NAMES } from '../../../src/model/document';
import { lanesOf, stagesOf } from '../../../src/model/queries';
import { testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

/** A document as JSON, to break in every way. */
type Json = ReturnType<typeof JSON.parse>;

/** A sound document as a file has it: two connected steps, a role. */
function file(): Json {
  const editor = testEditor();
  editor.chain('Call', 'Sign');
  editor.act((tx) => {
    tx.draft.roles.r1 = { id: 'r1', rank: 'a0', team: null, name: 'Rep', person: null };
  });
  return JSON.parse(JSON.stringify(editor.document())) as Json;
}
const firstOf = (table: Json): Json => Object.values(table)[0];
const changed = (change: (document: Json) => void): Json => {
  const document = file();
  change(document);
  return document;
};
const errorOf = (input: unknown) => {
  const result = parse(input);
  if (result.ok) throw new Error('it was taken');
  return result.error;
};
const opened = (input: unknown) => {
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result;
};

describe('a file that this version wrote', () => {
  it('opens as it was, without repair', () => {
    expect(parse(file())).toEqual({ ok: true, document: file(), repairs: [] });
  });

  it('is not changed by opening, and shares nothing with the document', () => {
    const input = file();
    const { document } = opened(input);
    expect(input).toEqual(file());
    expect(document.steps).not.toBe(input.steps);
    expect(firstOf(document.steps)).not.toBe(firstOf(input.steps));
  });

  it('may name the published schema', () => {
    expect(opened({ $schema: './project-3.schema.json', ...file() }).repairs).toEqual([]);
  });
});

describe('a hand-edited file', () => {
  it('may leave out tables, optional fields, lists and ids', () => {
    const input = changed((document) => {
      delete document.gaps;
      delete document.project.description;
      const step = firstOf(document.steps);
      for (const field of ['id', 'purpose', 'deadline', 'systems', 'pinned']) delete step[field];
      delete firstOf(document.maps).staffing;
    });
    const { document, repairs } = opened(input);
    expect(document).toEqual(file());
    const paths = repairs.map(({ key, values }) => `${key} ${values.path}`);
    const step = Object.keys(document.steps)[0];
    expect(paths).toContain('repaired.filled gaps');
    expect(paths).toContain(`repaired.filled steps.${step}.deadline`);
    expect(paths).toHaveLength(7);
  });

  it('takes a time that does not say for working time', () => {
    const input = changed((document) => {
      firstOf(document.steps).workTime = { amount: 2, unit: 'hour' };
    });
    expect(firstOf(opened(input).document.steps)).toMatchObject({ workTime: { working: true } });
  });

  it('loses what nobody knows, and says so', () => {
    const input = changed((document) => {
      firstOf(document.steps).colour = 'red';
      document.milestones = {};
    });
    const { document, repairs } = opened(input);
    expect(document).toEqual(file());
    expect(repairs.map(({ key }) => key)).toEqual(['repaired.dropped', 'repaired.dropped']);
  });

  it('forgets mentions of what is not there', () => {
    const input = changed((document) => {
      const step = firstOf(document.steps);
      Object.assign(step, { responsible: 'r9', systems: ['crm'], basedOn: ['old'], action: 'juggle' });
      step.involved = [
        { role: 'r9', as: 'informed' },
        { role: 'r1', as: 'informed' },
      ];
      firstOf(document.maps).staffing = { nobody: { headcount: 1, hours: null, costRate: null } };
    });
    const { document, repairs } = opened(input);
    expect(firstOf(document.steps)).toMatchObject({
      responsible: null,
      systems: [],
      basedOn: [],
      action: null,
      involved: [{ role: 'r1' }],
    });
    expect(firstOf(document.maps)).toMatchObject({ staffing: {} });
    expect(repairs.map(({ key, values }) => `${key} ${values.to}`)).toEqual([
      'repaired.reference nobody',
      'repaired.reference r9',
      'repaired.reference r9',
      'repaired.reference crm',
      'repaired.reference old',
      'repaired.action juggle',
    ]);
  });

  it.each<[string, (ranks: Json[]) => void]>([
    ['the same', (stages) => stages.forEach((stage) => Object.assign(stage, { rank: 'a0' }))],
    ['none at all', (stages) => stages.forEach((stage) => delete stage.rank)],
    ['words', (stages) => stages.forEach((stage, i) => Object.assign(stage, { rank: `place ${i}` }))],
  ])('gets an order where ranks are %s', (_what, change) => {
    const input = changed((document) => change(Object.values(document.stages)));
    const { document, repairs } = opened(input);
    const [map = ''] = Object.keys(document.maps);
    expect(stagesOf(document, map).map(({ name }) => name)).toEqual(['Find', 'Qualify', 'Close']);
    expect(new Set(stagesOf(document, map).map(({ rank }) => rank)).size).toBe(3);
    expect(repairs).toContainEqual({ key: 'repaired.order', values: { table: 'stages', count: 3 } });
    expect(lanesOf(document, map)).toEqual(lanesOf(file(), map));
  });
});

describe('what is refused', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'notAnObject'],
    ['a list', [], 'notAnObject'],
    ['a text', 'stagelane', 'notAnObject'],
    ['some other JSON', { nodes: [], edges: [] }, 'notAProject'],
    ['no schema number', { format: 'stagelane' }, 'noSchema'],
    ['half a schema number', { format: 'stagelane', schema: 0.5 }, 'noSchema'],
    ['a schema below any', { format: 'stagelane', schema: -1 }, 'noSchema'],
    ['a newer one', { ...file(), schema: SCHEMA + 1 }, 'newer'],
    ['no chart', { ...file(), maps: {}, lanes: {}, stages: {}, steps: {}, connections: {} }, 'noMap'],
    ['a table that is a list', { ...file(), steps: [] }, 'fieldWrong'],
    ['no project', { ...file(), project: undefined }, 'notPlain'],
    ['a missing project', changed((document) => delete document.project), 'fieldMissing'],
  ])('%s', (_what, input, key) => {
    expect(errorOf(input).key).toBe(key);
  });

  it.each<[string, (document: Json) => void, string, RegExp]>([
    ['a step without name', (d) => delete firstOf(d.steps).name, 'fieldMissing', /^steps\.\w+\.name$/],
    ['a step of no kind', (d) => Object.assign(firstOf(d.steps), { kind: 'x' }), 'fieldWrong', /kind$/],
    [
      'an id with spaces',
      (d) => Object.assign(firstOf(d.roles), { id: 'a b' }),
      'fieldWrong',
      /roles\.r1\.id$/,
    ],
    [
      'a share above one',
      (d) => Object.assign(firstOf(d.connections), { probability: 2 }),
      'fieldWrong',
      /probability$/,
    ],
    ['a step in no lane', (d) => Object.assign(firstOf(d.steps), { lane: 'gone' }), 'dangling', /lane$/],
    ['a step in no stage', (d) => Object.assign(firstOf(d.steps), { stage: 'gone' }), 'dangling', /stage$/],
    ['a step on no map', (d) => Object.assign(firstOf(d.steps), { map: 'gone' }), 'dangling', /map$/],
    [
      'a connection to nothing',
      (d) => Object.assign(firstOf(d.connections), { to: 'gone' }),
      'dangling',
      /to$/,
    ],
    [
      'a reference to what every object has',
      (d) => Object.assign(firstOf(d.steps), { lane: 'toString' }),
      'dangling',
      /lane$/,
    ],
    [
      'a record under another id',
      (d) => Object.assign(firstOf(d.roles), { id: 'r2' }),
      'wrongKey',
      /roles\.r1$/,
    ],
    ['a lane of no team', (d) => Object.assign(firstOf(d.lanes), { team: 'gone' }), 'dangling', /team$/],
    [
      'a second lane of a team',
      (d) => {
        d.lanes.l9 = { ...firstOf(d.lanes), id: 'l9', rank: 'a9' };
      },
      'secondLane',
      /lanes\.l9\.team$/,
    ],
    [
      'a chart inside itself',
      (d) => Object.assign(firstOf(d.maps), { parentStep: Object.keys(d.steps)[0] }),
      'insideItself',
      /parentStep$/,
    ],
  ])('%s, with its place', (_what, change, key, path) => {
    const error = errorOf(changed(change));
    expect(error.key).toBe(key);
    expect(error.values.path).toMatch(path);
  });

  it('a step in a lane of another chart', () => {
    const input = changed((document) => {
      document.maps.m2 = { ...firstOf(document.maps), id: 'm2', rank: 'a9' };
      document.lanes.l2 = { ...firstOf(document.lanes), id: 'l2', map: 'm2' };
      firstOf(document.steps).lane = 'l2';
    });
    expect(errorOf(input)).toMatchObject({ key: 'otherMap', values: { to: 'l2' } });
  });

  it('says what stands in the wrong place, cut short', () => {
    const input = changed((document) => Object.assign(firstOf(document.steps), { kind: 'x'.repeat(500) }));
    const { found } = errorOf(input).values;
    expect(String(found)).toMatch(/^"x+…$/);
    expect(String(found).length).toBeLessThan(80);
  });

  it('more records than any project has', () => {
    const input = changed((document) => {
      for (let i = 0; i < 20_001; i += 1) document.systems[`s${i}`] = { id: `s${i}`, rank: 'a0', name: '' };
    });
    expect(errorOf(input)).toMatchObject({ key: 'tooManyRecords', values: { most: 20_000 } });
  });
});

describe('hostile input', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 0 : { a: nested(depth - 1) });
  const around = (value: unknown) => ({ format: 'stagelane', schema: 1, extra: value });
  const circle: Record<string, unknown> = {};
  circle.self = circle;

  it.each<[string, unknown, string]>([
    [
      'keys that reach into objects',
      JSON.parse('{"format":"stagelane","schema":1,"steps":{"__proto__":{}}}'),
      'forbiddenKey',
    ],
    ['a record named constructor', around({ constructor: {} }), 'forbiddenKey'],
    ['deep nesting', around(nested(60)), 'tooDeep'],
    ['a circle', around(circle), 'tooDeep'],
    ['a date', around(new Date(0)), 'notPlain'],
    ['a map', around(new Map()), 'notPlain'],
    ['a function', around(() => 1), 'notPlain'],
    ['a number that is none', around(Number.NaN), 'notPlain'],
    [
      'more values than can be looked at',
      around(Array.from({ length: 1_000_001 }, () => 0)),
      'tooManyValues',
    ],
  ])('%s', (_what, input, key) => {
    expect(errorOf(input).key).toBe(key);
    expect(({} as Json).polluted).toBeUndefined();
  });

  it('never throws, whatever comes, and never changes Object', () => {
    const table = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue());
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        {
          format: fc.constant('stagelane'),
          schema: fc.constantFrom(0, 1, 2),
          project: fc.jsonValue(),
          ...Object.fromEntries(TABLE_NAMES.map((name) => [name, table])),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const result = parse(input);
        expect(result.ok || result.error.key.length > 0).toBe(true);
      }),
      runs(400),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of one broken field is refused or mended, and then sound', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('gone', '', -1, 1e300, null, [], {}, 'a0'));
    fc.assert(
      fc.property(
        fc.constantFrom(...TABLE_NAMES),
        fc.nat(),
        fc.nat(),
        value,
        (table, which, field, broken) => {
          const input = file();
          const records: Json[] = Object.values(input[table]);
          const record = records[which % Math.max(1, records.length)];
          if (!record) return;
          const fields = Object.keys(record);
          record[fields[field % fields.length] ?? 'id'] = broken;
          const result = parse(input);
          const again = result.ok ? parse(result.document) : null;
          expect(again).toEqual(result.ok ? { ok: true, document: result.document, repairs: [] } : null);
        },
      ),
      runs(600),
    );
  });
});
