// A map of another project is joined as the detail of a step or as a whole map: what has a name here is found, the rest is added.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { addForm } from '../../../../src/model/commands/add-form';
import { addResource } from '../../../../src/model/commands/add-resource';
import { addRole } from '../../../../src/model/commands/add-role';
import { addSystem } from '../../../../src/model/commands/add-system';
import { pasteMap } from '../../../../src/model/commands/paste-map';
import { setStep } from '../../../../src/model/commands/set-step';
import { connectionsOf, lanesOf, mapsOf, stagesOf, stepsOf, teamOf } from '../../../../src/model/queries';
import { parse } from '../../../../src/model/parse';
import { joinTemplate } from '../../../../src/model/maps/join-template';
import { firstWhole } from '../../../../src/model/maps/map-tree';
import { newProject } from '../../../../src/model/new-project';
import { smallProject, testEditor } from '../../../helpers/test-editor';

/** A project with a step that says all there is to say, and a detail that opens from it. */
function other() {
  const document = newProject(
    {
      name: 'Outreach',
      language: 'en',
      currency: 'EUR',
      map: 'Outreach',
      teams: [{ name: ' sdr ' }, { name: 'Marketing' }],
      stages: [{ name: 'Search' }, { name: 'Write' }],
    },
    countingIds('o'),
  );
  const editor = testEditor(document);
  const search = editor.add('Search', {
    lane: 'Marketing',
    stage: 'Search',
    kind: 'sub-process',
    x: 17,
    y: 30,
  });
  editor.add('Write', { lane: ' sdr ', stage: 'Write', x: 20, y: 40 });
  editor.connect('Search', 'Write', 'found');
  editor.act((tx) => {
    const team = editor.lane('Marketing').team;
    const role = addRole(tx, { name: 'Researcher', team });
    tx.draft.project.ownActions.push({ id: 'dig', name: 'Dig' });
    setStep(tx, search, {
      responsible: role,
      involved: [{ role, as: 'informed' }],
      action: 'dig',
      forms: [
        { form: addForm(tx, { name: 'List', fields: [{ name: 'Who', required: true }] }), use: 'produced' },
      ],
      systems: [addSystem(tx, { name: 'CRM' })],
      resources: [{ resource: addResource(tx, { name: 'Desk', kind: 'human', role }), amount: 2 }],
      purpose: 'Find them',
    });
    const map = tx.draft.maps[editor.map];
    if (map) {
      map.leadsPerMonth = 90;
      map.staffing = { [team]: { headcount: 3, hours: 40, costRate: null } };
    }
    joinTemplate(tx, { document: smallProject(), parentStep: search });
  });
  return editor.document();
}

function joined() {
  const editor = testEditor();
  const parent = editor.add('Prospecting', { kind: 'sub-process' });
  const before = editor.document();
  const map = editor.act((tx) => joinTemplate(tx, { document: other(), parentStep: parent }));
  return { editor, before, parent, map, document: editor.document() };
}

describe('a map joined as a detail', () => {
  it('opens from its step, on its side, without figures of its own', () => {
    const { document, map, parent } = joined();
    expect(document.maps[map]).toMatchObject({
      name: 'Prospecting',
      kind: 'detail',
      side: 'current',
      parentStep: parent,
      leadsPerMonth: null,
      staffing: {},
    });
  });

  it('brings its lanes, stages, steps and connections as they lie', () => {
    const { document, map } = joined();
    expect(lanesOf(document, map).map(({ id }) => teamOf(document, id).name)).toEqual(['SDR', 'Marketing']);
    expect(stagesOf(document, map).map(({ name }) => name)).toEqual(['Search', 'Write']);
    const [search, write] = stepsOf(document, map);
    expect([search, write]).toMatchObject([
      { name: 'Search', x: 17, y: 30, purpose: 'Find them' },
      { name: 'Write', x: 20, y: 40 },
    ]);
    expect(connectionsOf(document, map)).toMatchObject([{ from: search?.id, to: write?.id, label: 'found' }]);
  });

  it('finds what has the same name and adds the rest', () => {
    const { before, document, map } = joined();
    const [search] = stepsOf(document, map);
    const names = (table: Readonly<Record<string, { readonly name: string }>>) =>
      Object.values(table).map(({ name }) => name);
    expect(names(document.teams)).toEqual([...names(before.teams), 'Marketing']);
    const hues = Object.values(document.teams).map(({ hue }) => hue);
    expect(hues).toEqual([...new Set(hues)]);
    const role = document.roles[search?.responsible ?? ''];
    expect(document.teams[role?.team ?? '']?.name).toBe('Marketing');
    expect(search?.involved).toEqual([{ role: role?.id, as: 'informed' }]);
    expect(document.project.ownActions).toEqual([{ id: search?.action, name: 'Dig' }]);
    expect(document.forms[search?.forms[0]?.form ?? '']).toMatchObject({
      name: 'List',
      fields: [{ name: 'Who' }],
    });
    expect(document.systems[search?.systems[0] ?? '']?.name).toBe('CRM');
    expect(document.resources[search?.resources[0]?.resource ?? '']).toMatchObject({
      name: 'Desk',
      role: role?.id,
    });
  });

  it('brings the details that open from it', () => {
    const { document, map } = joined();
    const inner = mapsOf(document).find(({ name }) => name === 'Search');
    expect(inner?.kind).toBe('detail');
    expect(document.steps[inner?.parentStep ?? '']?.map).toBe(map);
  });

  it('adds nothing to the catalogue the second time', () => {
    const { editor, document, parent } = joined();
    editor.act((tx) => joinTemplate(tx, { document: other(), parentStep: parent }));
    const again = editor.document();
    for (const table of ['teams', 'roles', 'forms', 'systems', 'resources'] as const)
      expect(again[table]).toEqual(document[table]);
    expect(again.project).toEqual(document.project);
  });

  it('takes a role for the same only in the same team', () => {
    const editor = testEditor();
    const parent = editor.add('Prospecting', { kind: 'sub-process' });
    editor.act((tx) => addRole(tx, { name: 'Researcher', team: editor.lane('Sales').team }));
    editor.act((tx) => joinTemplate(tx, { document: other(), parentStep: parent }));
    const { teams, roles } = editor.document();
    const of = Object.values(roles).map(({ team, name }) => [teams[team ?? '']?.name, name]);
    expect(of).toEqual(
      expect.arrayContaining([
        ['Sales', 'Researcher'],
        ['Marketing', 'Researcher'],
      ]),
    );
  });

  it('replaces the detail that the step had, with all that opened from it', () => {
    const { editor, map, parent } = joined();
    const again = editor.act((tx) => joinTemplate(tx, { document: other(), parentStep: parent }));
    const { maps, steps } = editor.document();
    expect(maps[map]).toBeUndefined();
    expect(Object.values(maps).filter(({ parentStep }) => parentStep === parent)).toMatchObject([
      { id: again },
    ]);
    expect(Object.values(maps)).toHaveLength(3);
    expect(Object.values(steps).filter((step) => step.map === map)).toEqual([]);
  });

  it('is one undo, and leaves a document that needs no repair', () => {
    const { editor, before, document } = joined();
    expect(parse(structuredClone(document))).toEqual({ ok: true, document, repairs: [] });
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it('shares nothing with where it came from', () => {
    const source = other();
    const copy = structuredClone(source);
    const editor = testEditor();
    const parent = editor.add('Prospecting', { kind: 'sub-process' });
    editor.act((tx) => joinTemplate(tx, { document: source, parentStep: parent }));
    expect(source).toEqual(copy);
  });
});

describe('a map joined as a whole', () => {
  it('lies on the side asked for, with leads and staffing by the teams here', () => {
    const editor = testEditor();
    const map = editor.act((tx) => {
      const document = other();
      const fields = { side: 'target', name: 'Ideal' } as const;
      return pasteMap(tx, { document, map: firstWhole(document)?.id ?? '', fields });
    });
    const document = editor.document();
    const marketing = Object.values(document.teams).find(({ name }) => name === 'Marketing');
    expect(document.maps[map]).toMatchObject({
      name: 'Ideal',
      side: 'target',
      kind: 'whole',
      parentStep: null,
      leadsPerMonth: 90,
      staffing: { [marketing?.id ?? '']: { headcount: 3 } },
    });
  });

  it('is refused where there is no map to join', () => {
    const empty = { ...smallProject(), maps: {} };
    const editor = testEditor();
    const parentStep = editor.add('Prospecting', { kind: 'sub-process' });
    expect(() => editor.act((tx) => joinTemplate(tx, { document: empty, parentStep }))).toThrow('has no map');
  });
});
