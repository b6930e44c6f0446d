// The first name of a step after a decision says the answer too; a word for an end in brackets makes it one.
import { beforeEach, describe, expect, it } from 'vitest';
import { buildScene } from '../../../src/drawing/build-scene';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import en from '../../../src/locales/en';
import { conditionUnsaid, nameStep } from '../../../src/ui/actions/acts/first-name';
import { setLabel } from '../../../src/ui/actions/acts/connections';
import { addNewStep, setKind } from '../../../src/ui/actions/acts/steps';
import { placeBeyond } from '../../../src/ui/actions/acts/place-beside';
import { leaveUnsaid } from '../../../src/ui/actions/acts/unsaid';
import { useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;
const added = (after: string): string => {
  const { lane, stage } = editor.step(after);
  const place = { lane, stage, x: 300, y: 16 };
  return addNewStep(editor, editor.map, { kind: 'activity', name: '', place, after: editor.step(after).id });
};
const named = (after: string, text: string) => nameStep(editor, added(after), text, [en.steps]);

beforeEach(() => {
  editor = testEditor();
  editor.add('Reached?', { kind: 'decision' });
  editor.add('Call', { x: 200 });
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

describe('an answer and a step in one name', () => {
  it('is the condition and the name, in one undo with adding the step', () => {
    const before = editor.document();
    expect(named('Reached?', ' No: three more tries ')).toBeNull();
    expect(editor.flow()).toEqual(['Reached? –No→ three more tries']);
    expect(editor.history.undoLabel()?.key).toBe('addStep');
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it('in Chinese, with a share', () => {
    named('Reached?', '否（40%）：再试三次');
    expect(editor.flow()).toEqual(['Reached? –否→ 再试三次']);
    expect(Object.values(editor.document().connections)[0]?.probability).toBe(0.4);
  });

  it('is not asked for again; a name without one still is', () => {
    const id = added('Reached?');
    expect(conditionUnsaid(editor, id, 'No: try again')).toBeNull();
    expect(conditionUnsaid(editor, id, 'Try again')).not.toBeNull();
  });

  it('stays a name after a step that decides nothing, and where it says something of the step', () => {
    named('Call', 'Note: they call back');
    expect(editor.flow()).toEqual(['Call → Note: they call back']);
    named('Reached?', 'Owner: Li');
    expect(editor.flow()).toContain('Reached? → Owner: Li');
  });
});

describe('the answer that is left', () => {
  it('tells how a plain end ends', () => {
    named('Reached?', 'Yes: Call back');
    expect(named('Reached?', 'End')).toBe('end-lost');
    expect(editor.flow()).toContain('Reached? –No→ End');
  });

  const wayTo = (name: string): string =>
    Object.values(editor.document().connections).find(({ to }) => to === editor.step(name).id)?.id ?? '';

  it('is that of a way gone past, once the only other way says its own: in one undo', () => {
    named('Reached?', 'Demo');
    leaveUnsaid(wayTo('Demo'));
    const before = editor.document();
    named('Reached?', 'No: try again');
    expect(new Set(editor.flow())).toEqual(new Set(['Reached? –Yes→ Demo', 'Reached? –No→ try again']));
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it('is that of a way named without one, as the condition typed later says it too', () => {
    named('Reached?', '否：再试');
    named('Reached?', '演示');
    expect(editor.flow()).toEqual(['Reached? –否→ 再试', 'Reached? –是→ 演示']);
    setLabel(editor, wayTo('演示'), '当天');
    expect(editor.flow()).toContain('Reached? –当天→ 演示');
  });

  it('is nothing where it is not certain, there are more ways, or nobody went past', () => {
    named('Reached?', 'Demo');
    named('Reached?', 'No: try again');
    expect(editor.flow()).toContain('Reached? → Demo');
    leaveUnsaid(wayTo('Demo'));
    setLabel(editor, wayTo('try again'), 'No answer');
    expect(editor.flow()).toContain('Reached? → Demo');
    named('Reached?', 'Later: call back');
    setLabel(editor, wayTo('try again'), 'No');
    expect(editor.flow()).toContain('Reached? → Demo');
  });
});

describe('an end in brackets', () => {
  it('makes an end of that name', () => {
    expect(named('Call', 'Nurture list (parked)')).toBe('end-parked');
    expect(named('Call', '培育名单（结束）')).toBe('end-parked');
    expect(named('Call', 'Contract filed (end)')).toBe('end-won');
    expect(editor.flow()).toEqual(['Call → Contract filed', 'Call → Nurture list', 'Call → 培育名单']);
  });

  it('after a no it is not won', () => {
    expect(named('Reached?', 'No: Thank them (end)')).toBe('end-lost');
    expect(named('Reached?', 'No: Nurture list (end)')).toBe('end-parked');
    expect(named('Reached?', '否：结束')).toBe('end-lost');
    expect(named('Reached?', 'Not yet: End')).toBe('end-parked');
    expect(named('Reached?', 'Yes: End of process')).toBe('end-won');
  });

  it.each(['End', 'Thank them (end)'])(
    '%s takes its outcome from the condition that is typed next, as part of that act',
    (name) => {
      const id = added('Reached?');
      expect(nameStep(editor, id, name, [en.steps])).toBe('end-won');
      setKind(editor, editor.map, [id], 'end-won');
      const way = Object.values(editor.document().connections).find(({ to }) => to === id);
      expect(setLabel(editor, way?.id ?? '', 'No')).toBe('end-lost');
      expect(editor.document().steps[id]?.kind).toBe('end-lost');
      editor.history.undo();
      expect(editor.document().steps[id]?.kind).toBe('end-won');
    },
  );

  it('keeps an outcome that its name or somebody says', () => {
    const id = added('Reached?');
    nameStep(editor, id, 'Won', [en.steps]);
    setKind(editor, editor.map, [id], 'end-won');
    const way = Object.values(editor.document().connections).find(({ to }) => to === id);
    expect(setLabel(editor, way?.id ?? '', 'No')).toBeNull();
    expect(editor.document().steps[id]?.kind).toBe('end-won');
  });

  it('other brackets are part of the name', () => {
    expect(named('Call', 'Send offer (PDF)')).toBeNull();
    expect(named('Call', '丢单 (Lost)')).toBe('end-lost');
    expect(editor.flow()).toEqual(['Call → Send offer (PDF)', 'Call → 丢单 (Lost)']);
  });
});

describe('the way to a step in the next stage', () => {
  const ways: readonly [string, (id: string) => void][] = [
    ['said with the name', (id) => void nameStep(editor, id, 'Yes: Book the date', [en.steps])],
    [
      'said after it',
      (id) => {
        nameStep(editor, id, 'Book the date', [en.steps]);
        const way = Object.values(editor.document().connections).find(({ to }) => to === id)?.id ?? '';
        setLabel(editor, way, 'Yes');
      },
    ],
  ];
  it.each(ways)('is straight, with room for its condition: %s', (_, say) => {
    editor.act((tx) => deleteSteps(tx, Object.keys(tx.draft.steps)));
    editor.add('Lead', { kind: 'start', x: 34, y: 35 });
    const before = editor.add('Visit?', { kind: 'decision', x: 204, y: 16 });
    editor.add('Phone', { lane: 'Sales', x: 32, y: 27 });
    editor.add('Answers?', { lane: 'Sales', kind: 'decision', x: 204, y: 16 });
    editor.chain('Lead', 'Phone', 'Answers?');
    editor.connect('Answers?', 'Visit?', 'Yes');
    const beyond = placeBeyond(editor.document(), editor.step('Visit?'), 'activity', 'right');
    const place = beyond ?? { ...editor.step('Visit?') };
    const step = { kind: 'activity', name: '', place, after: before, isLevel: true } as const;
    const id = addNewStep(editor, editor.map, step);
    say(id);
    const way = buildScene(editor.document(), editor.map).connections.find(({ to }) => to === id);
    expect([way?.fromSide, way?.toSide, way?.points.length]).toEqual(['right', 'left', 2]);
  });
});
