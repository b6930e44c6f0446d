// A team's part of the flow: its own steps, and those around them through bars.
import { expect, it } from 'vitest';
import { teamPart } from '../../../src/model/team-part';
import { sketchFlow } from '../../helpers/flow-sketch';

it('is the steps of the team and those that hand to it or take from it', () => {
  const editor = sketchFlow({
    steps: {
      Lead: 'start',
      Ready: 'activity',
      split: { kind: 'parallel', name: '' },
      Costs: { lane: 'Sales' },
      Terms: 'activity',
      Offer: { lane: 'Sales' },
      Sign: 'activity',
    },
    ways: [
      'Lead > Ready',
      'Ready > split',
      'split > Costs',
      'split > Terms',
      'Costs > Offer',
      'Offer > Sign',
    ],
  });
  const lane = editor.document().steps[editor.id('Costs')]?.lane ?? '';
  const { own, others } = teamPart(editor.document(), lane);
  const names = (ids: ReadonlySet<string>) => [...ids].map((id) => editor.document().steps[id]?.name);
  expect(names(own)).toEqual(['Costs', 'Offer']);
  expect(names(others)).toEqual(['Ready', 'Sign']);
});
