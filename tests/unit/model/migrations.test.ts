// Documents of older schemas open as they were meant.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../src/model/document';
import { parse } from '../../../src/model/parse';
import { lanesOf, mapsOf, outgoing, stagesOf, teamOf } from '../../../src/model/queries';

type Old = Record<string, unknown> & { steps: Record<string, unknown>[]; lanes: Record<string, unknown>[] };
const old = (): Old => JSON.parse(readFileSync('tests/fixtures/project-0.json', 'utf8')) as Old;

function opened(input: unknown): ProjectDocument {
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.document;
}

describe('schema 0', () => {
  it('keeps names, order and content', () => {
    const document = opened(old());
    const [map = ''] = mapsOf(document).map(({ id }) => id);
    expect(document.project).toMatchObject({ name: 'Office supplies', currency: 'EUR', ownActions: [] });
    expect(mapsOf(document).map(({ name, kind }) => [name, kind])).toEqual([
      ['As it is', 'whole'],
      ['Costing', 'detail'],
    ]);
    expect(stagesOf(document, map).map(({ name }) => name)).toEqual(['Find', 'Offer']);
    expect(document.steps.call).toMatchObject({
      name: 'Call the customer',
      responsible: 'r1',
      systems: ['crm'],
    });
    expect(document.roles.r1).toMatchObject({ name: 'Sales rep', person: 'Kim', team: null });
    expect(document.forms.f1?.fields).toEqual([{ name: 'Price', required: true }]);
  });

  it('makes teams of lanes; lanes of one name share the team', () => {
    const document = opened(old());
    const teams = (map: string) => lanesOf(document, map).map(({ id }) => teamOf(document, id));
    expect(teams('m1')).toMatchObject([
      { name: 'Inside sales', hue: 'teal', icon: 'headset' },
      { name: 'Finance', hue: 'green', icon: 'landmark' },
    ]);
    expect(teams('m2')[0]).toBe(teams('m1')[1]);
    expect(document.lanes.l1?.size).toBe(120);
  });

  it('makes connections of links', () => {
    expect(outgoing(opened(old()), 'call')).toMatchObject([
      { from: 'call', to: 'offer', label: 'interested', probability: 0.4, bends: null },
    ]);
  });

  it.each<[string, (raw: Old) => unknown]>([
    ['lists that are none', (raw) => ({ ...raw, links: { c1: {} } })],
    ['records without id', (raw) => ({ ...raw, systems: [{ title: 'CRM' }] })],
    ['a project that is none', (raw) => ({ ...raw, project: null })],
  ])('with %s is refused as broken', (_what, change) => {
    expect(parse(change(old()))).toMatchObject({
      ok: false,
      error: { key: 'olderBroken', values: { schema: 0 } },
    });
  });

  it('is checked like any other document', () => {
    const raw = old();
    raw.steps[0]!.lane = 'gone';
    expect(parse(raw)).toMatchObject({
      ok: false,
      error: { key: 'dangling', values: { path: 'steps.call.lane' } },
    });
  });
});
