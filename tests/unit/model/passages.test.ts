// Who comes before and after a step, through bars without a name, and what is handed over.
import { expect, it } from 'vitest';
import { setNamedFields } from '../../../src/model/commands/set-named-fields';
import { handedForms, passagesAfter, passagesBefore } from '../../../src/model/passages';
import { sketchFlow } from '../../helpers/flow-sketch';

const flow = () =>
  sketchFlow({
    steps: {
      Ready: 'decision',
      split: { kind: 'parallel', name: '' },
      second: { kind: 'parallel', name: '' },
      Costs: 'activity',
      Terms: 'activity',
      Named: { kind: 'parallel', name: 'Both' },
      Remark: 'note',
    },
    ways: [
      'Ready > split: Yes',
      'Ready > Named: No',
      'split > Costs',
      'split > second',
      'second > Terms',
      'second > split',
      'Named > Costs',
      'Remark > Costs',
    ],
    more: (tx, id) => {
      setNamedFields(tx, id('Costs'), { produced: ['Cost sheet'] });
      setNamedFields(tx, id('Terms'), { needed: ['Cost sheet'] });
    },
  });

const said = (passages: ReturnType<typeof passagesAfter>): string[] =>
  passages.map(({ step, label }) => `${step.name}${label ? ` – ${label}` : ''}`).sort();

it('sees through bars without a name, never through others', () => {
  const editor = flow();
  const document = editor.document();
  expect(said(passagesBefore(document, editor.id('Terms')))).toEqual(['Ready – Yes']);
  expect(said(passagesBefore(document, editor.id('Costs')))).toEqual(['Both', 'Ready – Yes']);
  expect(said(passagesAfter(document, editor.id('Ready')))).toEqual([
    'Both – No',
    'Costs – Yes',
    'Terms – Yes',
  ]);
});

it('says which forms one produces and the other needs', () => {
  const editor = flow();
  const { steps } = editor.document();
  const [costs, terms] = [steps[editor.id('Costs')], steps[editor.id('Terms')]];
  if (!costs || !terms) throw new Error('no steps');
  expect(handedForms(editor.document(), costs, terms)).toEqual(['Cost sheet']);
  expect(handedForms(editor.document(), terms, costs)).toEqual([]);
});
