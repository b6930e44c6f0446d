// Whom a text speaks to: names behind @, known ones even where nothing parts them from what follows.
import { describe, expect, it } from 'vitest';
import { addRole } from '../../../src/model/commands/add-role';
import { addresseesOf, namesOf } from '../../../src/model/addressees';
import { testEditor } from '../../helpers/test-editor';

const NAMES = ['Anna', 'Anna Chen', '张伟', '张伟杰', '财务', 'Sales lead'];

describe('whom a text addresses', () => {
  it.each([
    ['Why two days?', []],
    ['@Anna why two days?', ['Anna']],
    ['@anna chen, and @Sales lead: who?', ['Anna Chen', 'Sales lead']],
    ['@张伟请确认，＠财务也看一下', ['张伟', '财务']],
    ['@张伟杰 确认', ['张伟杰']],
    ['@Annabel and @O’Brien.', ['Annabel', 'O’Brien']],
    ['@Anna and again @Anna', ['Anna']],
    ['write to anna@example.com', []],
    ['a lone @ and @', []],
  ])('%s', (text, expected) => expect(addresseesOf(text, NAMES)).toEqual(expected));

  it('knows people, roles and teams, each once', () => {
    const editor = testEditor();
    editor.act((tx) => {
      const { team } = editor.lane('Sales');
      addRole(tx, { team, name: 'Account manager', person: 'Li Na' });
      addRole(tx, { team, name: 'Sales' });
    });
    expect(namesOf(editor.document())).toEqual(['Li Na', 'Account manager', 'Sales', 'SDR']);
  });
});
