// The card of a project on home: it counts steps as everything else does.
import { expect, it } from 'vitest';
import { projectCard } from '../../../src/services/project-card';
import { testEditor } from '../../helpers/test-editor';

it('counts the steps of the first map, and no notes', async () => {
  const editor = testEditor();
  editor.chain('Call', 'Offer');
  editor.add('Ask early', { kind: 'note', y: 300 });
  expect(await projectCard(editor.document(), '')).toMatchObject({ name: 'Test', steps: 2 });
});
