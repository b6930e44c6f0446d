// Commands on what steps refer to: roles, forms, systems, resources; and on project and map.
import { describe, expect, it } from 'vitest';
import { addForm } from '../../../../src/model/commands/add-form';
import { addResource } from '../../../../src/model/commands/add-resource';
import { addRole } from '../../../../src/model/commands/add-role';
import { addSystem } from '../../../../src/model/commands/add-system';
import { setForm } from '../../../../src/model/commands/set-form';
import { setMap } from '../../../../src/model/commands/set-map';
import { setProject } from '../../../../src/model/commands/set-project';
import { setRole } from '../../../../src/model/commands/set-role';
import { formsOf, resourcesOf, rolesOf, systemsOf } from '../../../../src/model/queries';
import { testEditor } from '../../../helpers/test-editor';

describe('adding by name', () => {
  it('finds what is there, whatever spaces are round the name', () => {
    const editor = testEditor();
    const { act } = editor;
    expect(act((tx) => addSystem(tx, { name: ' CRM ' }))).toBe(act((tx) => addSystem(tx, { name: 'CRM' })));
    expect(act((tx) => addForm(tx, { name: 'Quote' }))).toBe(act((tx) => addForm(tx, { name: 'Quote' })));
    expect(systemsOf(editor.document()).map(({ name }) => name)).toEqual(['CRM']);
    expect(formsOf(editor.document())).toHaveLength(1);
  });

  it('tells roles of different teams apart, and resources of different kinds', () => {
    const { act, document, lane } = testEditor();
    const { team } = lane('SDR');
    act((tx) => addRole(tx, { name: 'Lead', team }));
    act((tx) => addRole(tx, { name: 'Lead', team: lane('Sales').team }));
    act((tx) => addResource(tx, { name: 'Van', kind: 'material' }));
    act((tx) => addResource(tx, { name: 'Van', kind: 'human', available: 3 }));
    expect(rolesOf(document())).toHaveLength(2);
    expect(resourcesOf(document()).map(({ kind, available }) => [kind, available])).toEqual([
      ['material', null],
      ['human', 3],
    ]);
  });

  it('tells roles apart by the person who holds them, where one is given', () => {
    const { act, document } = testEditor();
    const kim = act((tx) => addRole(tx, { name: 'Rep', person: 'Kim' }));
    const lee = act((tx) => addRole(tx, { name: 'Rep', person: 'Lee' }));
    expect(lee).not.toBe(kim);
    expect(act((tx) => addRole(tx, { name: 'Rep', person: 'Lee' }))).toBe(lee);
    expect(act((tx) => addRole(tx, { name: 'Rep' }))).toBe(kim);
    expect(rolesOf(document())).toHaveLength(2);
  });

  it('keeps the order in which they were added', () => {
    const { act, document } = testEditor();
    for (const name of ['Quote', 'Contract', 'Approval']) act((tx) => addForm(tx, { name }));
    expect(formsOf(document()).map(({ name }) => name)).toEqual(['Quote', 'Contract', 'Approval']);
  });
});

describe('setting fields', () => {
  it('of a role, a form, a map and the project', () => {
    const { act, document, map } = testEditor();
    const role = act((tx) => addRole(tx, { name: 'Rep' }));
    const form = act((tx) => addForm(tx, { name: 'Quote' }));
    act((tx) => {
      setRole(tx, role, { person: 'Kim' });
      setForm(tx, form, { fields: [{ name: 'Price', required: true }] });
      setMap(tx, map, { leadsPerMonth: 80 });
      setProject(tx, { hoursPerDay: 7.5, language: 'zh' });
    });
    expect(document().roles[role]?.person).toBe('Kim');
    expect(document().forms[form]?.fields).toEqual([{ name: 'Price', required: true }]);
    expect(document().maps[map]?.leadsPerMonth).toBe(80);
    expect(document().project).toMatchObject({ hoursPerDay: 7.5, language: 'zh', currency: 'EUR' });
  });
});
