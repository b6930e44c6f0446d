// What the headers of stages say: nothing before anybody gave a figure, then what is known.
import { describe, expect, it } from 'vitest';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setMap } from '../../../src/model/commands/set-map';
import { setStep } from '../../../src/model/commands/set-step';
import { connectionsOf, stagesOf } from '../../../src/model/queries';
import { stageMeasures } from '../../../src/numbers/stage-measures';
import { days } from '../../helpers/numbers-chart';
import { testEditor } from '../../helpers/test-editor';

function drawn() {
  const editor = testEditor();
  editor.add('Begin', { kind: 'start' });
  editor.add('Call', { stage: 'Find' });
  editor.add('Won', { stage: 'Close', kind: 'end-won' });
  editor.chain('Begin', 'Call', 'Won');
  const { document, map } = editor;
  const said = () =>
    stagesOf(document(), map).flatMap(({ id }) => stageMeasures(document(), map).get(id)?.join(' ') ?? []);
  return { ...editor, said };
}

describe('figures of stages', () => {
  it('are not said of a chart that is only drawn', () => {
    expect(drawn().said()).toEqual([]);
  });

  it('are said once a time is given', () => {
    const { act, step, said } = drawn();
    act((tx) => setStep(tx, step('Call').id, { workTime: days(2) }));
    expect(said()[0]).toMatch(/^100 ?%/);
  });

  it('are said once a share or leads are given', () => {
    const { act, document, map, said } = drawn();
    act((tx) => setMap(tx, map, { leadsPerMonth: 40 }));
    expect(said()).not.toEqual([]);
    act((tx) => setMap(tx, map, { leadsPerMonth: null }));
    expect(said()).toEqual([]);
    const [way] = connectionsOf(document(), map);
    act((tx) => setConnection(tx, way!.id, { probability: 1 }));
    expect(said()).not.toEqual([]);
  });
});
