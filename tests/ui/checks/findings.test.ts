// Findings come when drawing rests, stay calm while one types, and go at once with what they are about.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findingsOf } from '../../../src/checks/check-map';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { setStep } from '../../../src/model/commands/set-step';
import { setCheck } from '../../../src/model/commands/set-check';
import type { CheckClient } from '../../../src/services/check-client';
import { countFindings, keepFindings, useFindings } from '../../../src/ui/findings';
import { NOTHING, selectItems, useSession } from '../../../src/ui/session';
import { type FlowSketch, sketchFlow } from '../../helpers/flow-sketch';

const REST = 600;
const LONG_REST = 2_500;
const SETTLING = 250;

let end: () => void = () => undefined;
let asked = 0;

function kept(sketch: FlowSketch, check?: CheckClient['check']) {
  const editor = sketchFlow(sketch);
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
  const checks: CheckClient = {
    check: check ?? (async ({ document }) => (asked++, findingsOf(document))),
  };
  end = keepFindings(editor, checks);
  return {
    ...editor,
    rest: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    rules: (): string[] => useFindings.getState().shown.map(({ rule }) => rule),
    marked: (word: string): string[] =>
      (useFindings.getState().marks.get(editor.id(word)) ?? []).map(({ rule }) => rule),
  };
}

const GOOD: FlowSketch = {
  stages: { Find: { phase: 'prospecting', exitCriteria: 'A name' } },
  lanes: { SDR: {} },
  steps: {
    Begin: 'start',
    Call: { completion: 'Date set', metrics: [{ name: 'Calls', target: '20' }] },
    Won: 'end-won',
  },
  ways: ['Begin > Call', 'Call > Won'],
};

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('findings', () => {
  it('are worked out once drawing rests, not during it', async () => {
    const { act, id, rest, rules } = kept(GOOD);
    expect(useFindings.getState().state).toBe('waiting');
    await rest(REST);
    expect(useFindings.getState().state).toBe('ready');
    expect(rules()).toEqual(['no-responsible']);
    for (const name of ['C', 'Ca', 'Cal']) {
      act((tx) => setStep(tx, id('Call'), { name }));
      await rest(REST / 2);
    }
    expect(asked).toBe(1);
    await rest(REST);
    expect(asked).toBe(2);
  });

  it('about what is being typed wait until typing is over', async () => {
    const { act, id, rest, rules } = kept(GOOD);
    await rest(REST);
    useSession.setState({ renaming: { kind: 'step', id: id('Call') } });
    act((tx) => setStep(tx, id('Call'), { name: '' }));
    await rest(LONG_REST * 2);
    expect(rules()).not.toContain('unnamed-step');
    useSession.setState({ renaming: null });
    await rest(SETTLING);
    expect(rules()).toContain('unnamed-step');
  });

  it('about the one selected step wait for a longer rest, or until it is left', async () => {
    const { act, id, rest, rules } = kept(GOOD);
    await rest(REST);
    selectItems([id('Call')]);
    act((tx) => setStep(tx, id('Call'), { completion: null }));
    await rest(REST);
    expect(rules()).not.toContain('no-completion');
    await rest(LONG_REST);
    expect(rules()).toContain('no-completion');
    act((tx) => setStep(tx, id('Call'), { name: '' }));
    await rest(REST);
    expect(rules()).not.toContain('unnamed-step');
    useSession.setState({ selection: NOTHING });
    await rest(SETTLING);
    expect(rules()).toContain('unnamed-step');
  });

  it('say nothing of a step that is left by adding the next one', async () => {
    const { add, connect, rest, rules } = kept({
      ...GOOD,
      ways: ['Begin > Won'],
      steps: { Begin: 'start', Won: 'end-won' },
    });
    for (const [from, to] of [
      ['Begin', 'A'],
      ['A', 'B'],
      ['B', 'C'],
    ] as const) {
      const id = add(to);
      // The selection comes before the connection here, which must not matter.
      selectItems([id]);
      connect(from, to);
      await rest(REST * 2);
      expect(rules()).not.toContain('dead-end');
    }
  });

  it('stay where they are while the record they are about is edited', async () => {
    const { act, id, rest, rules } = kept(GOOD);
    await rest(REST);
    selectItems([id('Call')]);
    act((tx) => setStep(tx, id('Call'), { purpose: 'To meet' }));
    expect(rules()).toContain('no-responsible');
    await rest(REST);
    expect(rules()).toContain('no-responsible');
  });

  it('go at once when what they are about is deleted, or their rule is switched off', async () => {
    const { act, id, rest, rules } = kept({ ...GOOD, steps: { ...GOOD.steps, Loose: { name: ' ' } } });
    await rest(REST);
    expect(rules()).toEqual(expect.arrayContaining(['unnamed-step', 'unconnected-step', 'no-responsible']));
    act((tx) => setCheck(tx, 'no-responsible', false));
    expect(rules()).not.toContain('no-responsible');
    act((tx) => deleteSteps(tx, [id('Loose')]));
    expect(rules()).toEqual([]);
    await rest(REST);
    expect(rules()).toEqual([]);
  });

  it('mark steps with problems only, lanes and stages with warnings as well', async () => {
    const { rest, marked, stage, map } = kept({
      steps: { Begin: 'start', Call: { stage: 'Qualify' }, Bare: { name: ' ' } },
      ways: ['Begin > Call'],
    });
    await rest(REST);
    expect(marked('Call')).toEqual(['dead-end']);
    expect(marked('Bare')).toEqual([]);
    const { marks, shown } = useFindings.getState();
    expect(marks.get(stage('Qualify').id)?.map(({ rule }) => rule)).toEqual([
      'no-way-back-for-unready',
      'no-way-out-for-lost',
    ]);
    expect(marks.get(stage('Find').id)).toBeUndefined();
    expect(countFindings(shown, map).problem).toBe(2);
    expect(countFindings(shown, 'other')).toEqual({ problem: 0, warning: 0, hint: 0 });
  });

  it('keep their objects when nothing has changed, so that nothing is drawn anew', async () => {
    const { act, id, rest } = kept(GOOD);
    await rest(REST);
    const { shown, marks } = useFindings.getState();
    act((tx) => setStep(tx, id('Call'), { notes: 'A word' }));
    await rest(REST);
    expect(useFindings.getState().shown).toBe(shown);
    expect(useFindings.getState().marks).toBe(marks);
  });

  it('an answer about an older document is not shown', async () => {
    let answer: () => void = () => undefined;
    const { act, id, rest, rules } = kept(
      GOOD,
      ({ document }) =>
        new Promise((resolve) => {
          answer = () => resolve(findingsOf(document));
        }),
    );
    await rest(REST);
    act((tx) => setStep(tx, id('Call'), { name: 'Other' }));
    answer();
    await rest(1);
    expect(rules()).toEqual([]);
    await rest(REST);
    answer();
    await rest(1);
    expect(rules()).toEqual(['no-responsible']);
  });

  it('a failure is said, and the next change tries again', async () => {
    let fails = true;
    const { act, id, rest, rules } = kept(GOOD, async ({ document }) => {
      if (fails) throw new Error('no worker');
      return findingsOf(document);
    });
    await rest(REST);
    expect(useFindings.getState().state).toBe('failed');
    fails = false;
    act((tx) => setStep(tx, id('Call'), { name: 'Other' }));
    await rest(REST);
    expect(useFindings.getState().state).toBe('ready');
    expect(rules()).toEqual(['no-responsible']);
  });
});
