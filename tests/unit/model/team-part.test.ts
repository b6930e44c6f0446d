// A team's part of the flow: its own steps, and those around them through bars.
import { describe, expect, it } from 'vitest';
import { addDetail } from '../../../src/model/commands/add-detail';
import { addLane } from '../../../src/model/commands/add-lane';
import { addStep } from '../../../src/model/commands/add-step';
import { documentNow } from '../../../src/model/draft-record';
import { lanesOf, stagesOf } from '../../../src/model/queries';
import { isOfPart, teamPart } from '../../../src/model/team-part';
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

describe('what of the team lies in the details of other steps', () => {
  const opened = () => {
    const editor = sketchFlow({
      steps: { Lead: 'start', Reach: { lane: 'Sales', kind: 'sub-process' }, Sign: { lane: 'Sales' } },
      ways: ['Lead > Reach', 'Reach > Sign'],
    });
    const sdr = editor.document().steps[editor.id('Lead')]?.lane ?? '';
    const inside = (step: string, names: readonly [string, string][]) =>
      editor.act((tx) => {
        const map = addDetail(tx, { step: editor.id(step) ?? '', name: step });
        const [stage] = stagesOf(documentNow(tx), map);
        for (const [name, team] of names) {
          const record = Object.values(documentNow(tx).teams).find((one) => one.name === team);
          const known = lanesOf(documentNow(tx), map).find((lane) => lane.team === record?.id);
          const lane = known?.id ?? addLane(tx, { map, index: 9, team: record?.id ?? '' });
          addStep(tx, { map, lane, stage: stage?.id ?? '', kind: 'activity', name, x: 17, y: 16 });
        }
        return map;
      });
    return { editor, sdr, inside };
  };

  it('is told by step, in the order of the detail', () => {
    const { editor, sdr, inside } = opened();
    inside('Reach', [
      ['Call', 'SDR'],
      ['Write', 'Sales'],
      ['Mail', 'SDR'],
    ]);
    // Where a detail begins and ends is no work of its own.
    editor.act((tx) => {
      const call = Object.values(documentNow(tx).steps).find(({ name }) => name === 'Call')!;
      const { map, lane, stage } = call;
      addStep(tx, { map, lane, stage, kind: 'start', name: 'Begin', x: 400, y: 16 });
      addStep(tx, { map, lane, stage, kind: 'end-won', name: 'Done', x: 600, y: 16 });
    });
    const part = teamPart(editor.document(), sdr);
    expect([...part.inside].map(([id, steps]) => [id, steps.map(({ name }) => name)])).toEqual([
      [editor.id('Reach'), ['Call', 'Mail']],
    ]);
    expect(isOfPart(part, editor.id('Reach'))).toBe(true);
    expect(isOfPart(part, editor.id('Sign'))).toBe(false);
  });

  it('is found in details of details, and is nothing where the team has no step there', () => {
    const { editor, sdr, inside } = opened();
    inside('Reach', [['Write', 'Sales']]);
    expect(teamPart(editor.document(), sdr).inside.size).toBe(0);
    const write = Object.values(editor.document().steps).find(({ name }) => name === 'Write');
    editor.act((tx) => {
      const map = addDetail(tx, { step: write?.id ?? '', name: 'Write' });
      const team = editor.document().lanes[sdr]?.team ?? '';
      const lane = addLane(tx, { map, index: 9, team });
      const [stage] = stagesOf(documentNow(tx), map);
      addStep(tx, { map, lane, stage: stage?.id ?? '', kind: 'activity', name: 'Proofread', x: 17, y: 16 });
    });
    const { inside: found } = teamPart(editor.document(), sdr);
    expect(found.get(editor.id('Reach'))?.map(({ name }) => name)).toEqual(['Proofread']);
  });
});
