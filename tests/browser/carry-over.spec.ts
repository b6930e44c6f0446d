// Given a target, the current process is filled in and corrected: what only it says is carried over to the target, at once or one by one.
import type { Locator, Page } from '@playwright/test';
import { countingIds } from '../../src/base/id';
import { addStep } from '../../src/model/commands/add-step';
import { insertOnConnection } from '../../src/model/commands/insert-on-connection';
import { setStep } from '../../src/model/commands/set-step';
import { outgoing, stepsOf } from '../../src/model/queries';
import { comparedProject } from '../helpers/compared-project';
import { testEditor } from '../helpers/test-editor';
import { check } from './support/axe';
import type { Language, Stagelane } from './support/stagelane';
import { expect, test } from './support/test';

const WORDS = {
  en: { corrected: 'Sign the contract at the table', added: 'Ask who decides', notes: 'By phone' },
  zh: { corrected: '当面签订合同', added: '询问谁来决定', notes: '电话沟通' },
} as const;

/** The compared project, in whose current process two fields are filled in, a name is corrected and a step is added afterwards. */
async function open(app: Stagelane, page: Page, language: Language) {
  const compared = comparedProject(language);
  const { current, target, names } = compared;
  const editor = testEditor(compared.document, countingIds('late'));
  const words = WORDS[language];
  const on = (map: string, name: string) =>
    stepsOf(editor.document(), map).find((step) => step.name === name)!;
  editor.act((tx) => {
    for (const name of [names.slow, names.before]) {
      setStep(tx, on(current, name).id, { notes: words.notes });
      setStep(tx, on(target, name).id, { notes: null });
    }
    setStep(tx, on(current, names.changed).id, { name: words.corrected });
    const { id, lane, stage } = on(current, names.slow);
    const added = addStep(tx, {
      map: current,
      lane,
      stage,
      kind: 'activity',
      name: words.added,
      x: 24,
      y: 200,
    });
    insertOnConnection(tx, { connection: outgoing(editor.document(), id)[0]!.id, step: added });
  });
  await app.open(editor.document());
  await page.keyboard.press('Alt+4');
  const list = page.getByRole('listbox', { name: app.words.compare.list });
  await expect(list.getByRole('option')).toHaveCount(9);
  return { list, target, names, words };
}

for (const language of ['en', 'zh'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('all fields that only the current process has filled in, in one act', async ({ app, page }) => {
      const { list, target, words } = await open(app, page, language);
      const { carry } = app.words.compare;
      const before = await app.document();
      await expect(app.button(carry.open)).toBeInViewport();
      await app.button(carry.open).click();
      const dialog = page.getByRole('dialog', { name: carry.title });
      await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(3);
      await check(page, 'the list of what can be carried over');
      await dialog.getByRole('button', { name: /2/ }).click();
      await expect(list.getByRole('option')).toHaveCount(7);
      await expect(list).toBeFocused();
      const steps = Object.values((await app.document()).steps);
      expect(steps.filter(({ map, notes }) => map === target && notes === words.notes)).toHaveLength(2);
      expect(await app.pressUntilOff('undo')).toBe(1);
      expect(await app.document()).toEqual(before);
    });

    test('one by one: a name, and a step between the same neighbours; the list stays under the keys', async ({
      app,
      page,
    }) => {
      const { list, target, names, words } = await open(app, page, language);
      const { carry } = app.words.compare;
      const option = (name: string): Locator => list.getByRole('option').filter({ hasText: name });
      await option(words.added).click();
      await app.button(carry.add).click();
      await expect(option(words.added)).toHaveCount(0);
      await expect(list).toBeFocused();
      await option(names.changed).click();
      await check(page, 'a change that can be carried over');
      await app.button(app.words.compare.fields.name).click();
      await expect(option(words.corrected)).toHaveCount(1);
      const { steps, connections } = await app.document();
      const there = (name: string) =>
        Object.values(steps).find((step) => step.map === target && step.name === name)!;
      expect(there(words.corrected).completion).not.toBeNull();
      const ways = Object.values(connections).map(({ from, to }) => `${from} ${to}`);
      expect(ways).toContain(`${there(names.slow).id} ${there(words.added).id}`);
      expect(await app.pressUntilOff('undo')).toBe(2);
    });
  });

test('the action plan says so too, and loses the lines that are no change', async ({ app, page }) => {
  await open(app, page, 'en');
  const { carry } = app.words.compare;
  await page.keyboard.press('Alt+5');
  await expect(page.getByText('9 lines')).toBeVisible();
  await app.button(carry.open).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Carry over 2' }).click();
  await expect(page.getByText('7 lines')).toBeVisible();
  await expect(app.button(carry.open)).toBeHidden();
});

test('by key from the chart; with nothing to carry over it says so', async ({ app, page }) => {
  await app.open(comparedProject().document);
  await page.keyboard.press('Shift+F9');
  const dialog = page.getByRole('dialog', { name: app.words.compare.carry.title });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('what was corrected of one step is said at the step and carried over from there, by details and by menu', async ({
  app,
  page,
}) => {
  const { document, current, target } = comparedProject();
  const editor = testEditor(document, countingIds('late'));
  const { id, name } = stepsOf(document, current).find(
    ({ basedOn, kind, deadline }) => basedOn.length === 0 && kind === 'activity' && deadline !== null,
  )!;
  const copy = stepsOf(document, target).find(({ basedOn }) => basedOn.includes(id))!;
  editor.act((tx) => {
    setStep(tx, copy.id, { script: null });
    setStep(tx, id, { script: 'Good morning', deadline: { amount: 9, unit: 'day', working: true } });
  });
  await app.open(editor.document());
  const { carry } = app.words.compare;
  await app.step(name).click();
  await expect(app.details.getByText('Differs from the target: Deadline, What to say.')).toBeVisible();
  await app.details.getByRole('button', { name: carry.open }).click();
  const dialog = page.getByRole('dialog', { name: carry.title });
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await app.step(name).click({ button: 'right' });
  await page.getByRole('menuitem', { name: carry.ofStep }).click();
  await dialog.getByRole('button', { name: 'Carry over 2' }).click();
  await expect(app.details.getByText('Differs from the target')).toBeHidden();
  expect((await app.document()).steps[copy.id]).toMatchObject({
    script: 'Good morning',
    deadline: { amount: 9 },
  });
  expect(await app.pressUntilOff('undo')).toBe(1);
});
