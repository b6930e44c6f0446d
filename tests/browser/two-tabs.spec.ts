// Two tabs on one project never overwrite each other: the second reads, sees what the first saves, and takes over when asked.
import { Stagelane, templateTexts } from './support/stagelane';
import { expect, test } from './support/test';

const texts = templateTexts('b2c-simple', 'en');
const [one, two] = Object.values(texts.steps)
  .map(({ name }) => name)
  .filter((name) => name.length > 8);

async function rename(app: Stagelane, from: string, to: string): Promise<void> {
  await app.step(from).dblclick();
  await expect(app.nameField).toHaveValue(from);
  await app.page.keyboard.press('ControlOrMeta+a');
  await app.page.keyboard.insertText(to);
  await app.page.keyboard.press('Enter');
}

test('one writes, the other reads and can take over', async ({ page, context }) => {
  if (!one || !two) throw new Error('no steps');
  const first = new Stagelane(page);
  await first.openTemplate('b2c-simple');
  const second = new Stagelane(await context.newPage());
  await second.page.goto(page.url());

  await test.step('the second tab is read-only and says so', async () => {
    await expect(second.page.getByText(second.words.editor.openElsewhere)).toBeVisible();
    await second.fit();
    await second.step(one).click();
    await second.page.keyboard.press('Delete');
    await expect(second.step(one)).toBeVisible();
    await expect(second.button(second.words.actions.tidy).first()).toBeDisabled();
  });

  await test.step('what the first saves shows in the second', async () => {
    await page.bringToFront();
    await rename(first, one, 'Renamed in the first');
    await first.saved();
    await expect(second.step('Renamed in the first')).toBeVisible();
  });

  await test.step('Edit here hands the pen over, nothing lost', async () => {
    await second.page.bringToFront();
    await second.button(second.words.editor.editHere).click();
    await expect(second.page.getByText(second.words.editor.openElsewhere)).toBeHidden();
    await expect(page.getByText(first.words.editor.openElsewhere)).toBeVisible();
    await rename(second, two, 'Renamed in the second');
    const names = Object.values((await second.document()).steps).map((step) => step.name);
    expect(names).toEqual(expect.arrayContaining(['Renamed in the first', 'Renamed in the second']));
    await expect(first.step('Renamed in the second')).toBeVisible();
  });
});
