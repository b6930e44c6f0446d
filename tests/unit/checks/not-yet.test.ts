// While a chart is drawn, what only is not filled in yet does not count; once its flow is there, all does.
import { expect, it } from 'vitest';
import { findingsOf } from '../../../src/checks/check-map';
import { countedNow, isDrawn } from '../../../src/checks/not-yet';
import { testEditor } from '../../helpers/test-editor';

it('leaves out fields, empty lanes and stages until the flow has an end and no step stands apart', () => {
  const editor = testEditor();
  const now = () => countedNow(editor.document(), editor.map, findingsOf(editor.document()));
  editor.add('Call');
  expect(findingsOf(editor.document()).length).toBeGreaterThan(4);
  expect(now().counted.filter(({ rule }) => /^(no-completion|no-responsible|empty-)/.test(rule))).toEqual([]);
  expect(now().later).toBeGreaterThan(4);
  editor.add('Begin', { kind: 'start' });
  editor.add('Won', { kind: 'end-won' });
  editor.chain('Begin', 'Call');
  expect(isDrawn(editor.document(), editor.map)).toBe(false);
  // What is wrong is told at once.
  expect(now().counted.map(({ rule }) => rule)).toContain('unconnected-step');
  editor.chain('Call', 'Won');
  editor.add('Remark', { kind: 'note' });
  expect(isDrawn(editor.document(), editor.map)).toBe(true);
  expect(now()).toEqual({ counted: findingsOf(editor.document()), later: 0 });
});
