// “Fill in” leads to the very field in which what a finding misses is given.
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { RuleId } from '../../../src/checks/rule';
import { findingsOf } from '../../../src/checks/check-map';
import { addGoal } from '../../../src/model/commands/add-goal';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setStep } from '../../../src/model/commands/set-step';
import { fieldOfFinding } from '../../../src/ui/checks/field-of-finding';
import { askFor, useSession } from '../../../src/ui/session';
import { box, fill } from '../inspector/controls';
import { type OpenInspector, openInspector } from '../inspector/open-inspector';

function fillIn(inspector: OpenInspector, rule: RuleId, kind: 'step' | 'stage', id: string): void {
  const field = fieldOfFinding(inspector.document(), { rule, at: { kind, id } });
  if (field === null) throw new Error('nothing to fill in');
  act(() => {
    if (kind === 'step') inspector.select(inspector.document().steps[id]?.name ?? '');
    else useSession.setState({ selection: { kind, id } });
    askFor(field);
  });
}

const keyboardAt = (): Element | null => document.activeElement;

test('a hand-off without a deadline: the deadline', async () => {
  const inspector = await openInspector();
  fillIn(inspector, 'hand-off-without-deadline', 'step', inspector.step('Call').id);
  await waitFor(() => expect(keyboardAt()).toHaveAccessibleName('Deadline'));
});

test('a wait without a time: its waiting time, in the row that opens for it', async () => {
  const inspector = await openInspector();
  act(() => inspector.act((tx) => setStep(tx, inspector.step('Archive').id, { kind: 'wait' })));
  fillIn(inspector, 'wait-without-time', 'step', inspector.step('Archive').id);
  await waitFor(() => expect(keyboardAt()).toHaveAccessibleName('Waiting'));
});

test('branches: the first condition, or probability, that is not given', async () => {
  const inspector = await openInspector();
  const { id } = inspector.step('Qualified?');
  act(() => {
    inspector.connect('Qualified?', 'Archive');
    inspector.act((tx) => {
      for (const way of Object.values(tx.draft.connections))
        if (way.from === id && way.to === inspector.step('Offer').id)
          setConnection(tx, way.id, { label: 'Yes', probability: 0.4 });
    });
  });
  fillIn(inspector, 'unlabelled-branches', 'step', id);
  await waitFor(() => expect(keyboardAt()).toHaveAccessibleName('Condition, to Archive'));
  fillIn(inspector, 'wrong-probabilities', 'step', id);
  await waitFor(() => expect(keyboardAt()).toHaveAccessibleName('Probability, to Archive %'));
});

test('a stage without a metric: a goal, then its metric, and the finding goes', async () => {
  const inspector = await openInspector();
  const { id } = inspector.stage('Find');
  const found = (): boolean =>
    findingsOf(inspector.document()).some(({ rule, at }) => rule === 'no-metric' && at.id === id);
  fillIn(inspector, 'no-metric', 'stage', id);
  await waitFor(() => expect(keyboardAt()).toHaveAccessibleName('Add a goal'));
  act(() => inspector.act((tx) => void addGoal(tx, { name: 'More leads', stage: id })));
  expect(found()).toBe(true);
  fillIn(inspector, 'no-metric', 'stage', id);
  await waitFor(() => expect(keyboardAt()).toHaveAccessibleName('Metric, More leads'));
  fill(box('Metric, More leads'), 'Leads');
  expect(found()).toBe(false);
});

test('a goal that is typed there leads on to its metric', async () => {
  const inspector = await openInspector();
  fillIn(inspector, 'no-metric', 'stage', inspector.stage('Find').id);
  await waitFor(() => expect(keyboardAt()).toHaveAccessibleName('Add a goal'));
  await inspector.user.keyboard('More leads{Enter}');
  await waitFor(() => expect(keyboardAt()).toHaveAccessibleName('Metric, More leads'));
});
