// Current and target, details and team charts: made, switched between, opened, taken apart and put together, as a user does.
import type { ProjectDocument } from '../../src/model/document';
import { processForm } from '../helpers/isomorphic';
import { flow } from './support/sketch';
import type { Stagelane } from './support/stagelane';
import { templateTexts } from './support/stagelane';
import { expect, test } from './support/test';

const side = (app: Stagelane, which: 'current' | 'target') =>
  app.page.getByRole('radio', { name: app.words.maps.sides[which], exact: true });

/** The button of the map in the path, and what it says. */
const mapButton = (app: Stagelane) =>
  app.page
    .getByRole('navigation', { name: app.words.editor.path })
    .getByRole('button', { name: new RegExp(`^${app.words.maps.chart} `) });

async function chooseInMenu(app: Stagelane, name: string, role: 'menuitem' | 'menuitemradio' = 'menuitem') {
  await mapButton(app).click();
  await app.page.getByRole(role, { name, exact: true }).first().click();
}

async function makeTarget(app: Stagelane): Promise<void> {
  await side(app, 'target').click();
  await app.page.getByRole('button', { name: app.words.maps.newTarget.make }).click();
  await expect(mapButton(app)).toContainText(app.words.maps.newTarget.targetName);
}

const wholes = (document: ProjectDocument, of: 'current' | 'target') =>
  Object.values(document.maps).filter((map) => map.side === of && map.kind === 'whole');

test('the target begins as a copy that knows its source; one key switches and keeps what is selected', async ({
  app,
  page,
}) => {
  const document = flow();
  await app.open(document);
  await makeTarget(app);
  const made = await app.document();
  const [target] = wholes(made, 'target');
  const copies = Object.values(made.steps).filter(({ map }) => map === target?.id);
  expect(copies).toHaveLength(Object.keys(document.steps).length);
  expect(copies.every(({ basedOn }) => document.steps[basedOn[0] ?? ''])).toBe(true);
  expect(processForm(made, target?.id ?? '')).toEqual(
    processForm(document, Object.keys(document.maps)[0] ?? ''),
  );
  const name = Object.values(document.steps)[0]?.name ?? '';
  await app.step(name).click();
  await app.rest();
  const place = await app.centre(app.step(name));
  await page.keyboard.press('F9');
  await expect(side(app, 'current')).toBeChecked();
  await expect(app.step(name)).toHaveClass(/selected/);
  await app.rest();
  expect(await app.centre(app.step(name))).toEqual(place);
  await page.keyboard.press('F9');
  await expect(side(app, 'target')).toBeChecked();
  // One act: one undo takes the target back, and the current process is shown.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(side(app, 'current')).toBeChecked();
  expect(await app.document()).toEqual(document);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(side(app, 'target')).toBeChecked();
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('split by team and combined is the same process', async ({ app, page }) => {
    const texts = templateTexts('b2b-complex', 'zh');
    await app.openTemplate('b2b-complex');
    const before = await app.document();
    const [whole] = wholes(before, 'current');
    await chooseInMenu(app, app.words.actions['split-by-team']);
    await expect(mapButton(app)).toContainText(texts.teams['ldr']?.name ?? '', { timeout: 60_000 });
    const split = await app.document();
    expect(Object.values(split.maps).filter(({ kind }) => kind === 'team')).toHaveLength(7);
    await chooseInMenu(app, app.words.actions['combine-charts']);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(7);
    await dialog.getByRole('button', { name: app.words.maps.combine.make, exact: true }).click();
    await expect(mapButton(app)).toContainText(app.words.maps.combine.name, { timeout: 60_000 });
    const after = await app.document();
    const made = wholes(after, 'current').find(({ id }) => id !== whole?.id);
    expect(processForm(after, made?.id ?? '')).toEqual(processForm(before, whole?.id ?? ''));
    expect(await app.pressUntilOff('undo')).toBe(2);
    expect(await app.document()).toEqual(before);
  });
});

test('a step opens its detail and leads back; folding and expanding undo each other', async ({
  app,
  page,
}) => {
  const document = flow();
  await app.open(document);
  const [map = ''] = Object.keys(document.maps);
  const names = ['First call', 'Meet'];
  for (const [i, name] of names.entries()) await app.step(name).click({ modifiers: i > 0 ? ['Shift'] : [] });
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText('2 steps');
  await page.keyboard.press('Alt+Shift+KeyI');
  // The new sub-process is named at once.
  const field = app.chart.getByRole('textbox', { name: app.words.canvas.name });
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('First talk');
  await page.keyboard.press('Enter');
  await expect(app.step('First talk')).toBeVisible();
  const folded = await app.document();
  expect(Object.values(folded.maps).map(({ kind }) => kind)).toEqual(['whole', 'detail']);
  // By the badge, by the trail, by keys.
  const trail = page.getByRole('navigation', { name: app.words.maps.trail });
  await app.button('Open the detail chart of First talk').click();
  await expect(trail).toContainText('First talk');
  await expect(app.step('First call')).toBeVisible();
  await trail.getByRole('button', { name: /^Back to/ }).click();
  await expect(trail).toHaveCount(0);
  await expect(app.step('First talk')).toHaveClass(/selected/);
  await page.keyboard.press('Alt+Enter');
  await expect(trail).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(trail).toBeVisible();
  await page.keyboard.press('Alt+Shift+Enter');
  await expect(trail).toHaveCount(0);
  // Deleting the step says that the chart goes too; undo brings both back.
  await app.step('First talk').click();
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog');
  await expect(question).toContainText('1 detail chart goes too');
  await question.getByRole('button', { name: app.words.canvas.delete.go, exact: true }).click();
  await expect(app.step('First talk')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(app.step('First talk')).toBeVisible();
  // Expanded, it is the chart that it was.
  await app.step('First talk').click();
  await page.keyboard.press('Alt+Shift+KeyE');
  await expect(app.step('First call')).toBeVisible();
  const expanded = await app.document();
  expect(processForm(expanded, map)).toEqual(processForm(document, map));
  expect(Object.keys(expanded.maps)).toEqual([map]);
  await app.pressUntilOff('undo');
  expect(await app.document()).toEqual(document);
});

test('a sub-process gets an empty detail, or a template', async ({ app, page }) => {
  await app.open(flow());
  await app.step('First call').click();
  await app.details.getByRole('combobox', { name: app.words.inspector.kind }).first().click();
  await page.getByRole('option', { name: app.words.steps.kinds['sub-process'].name }).click();
  await app.details.getByRole('button', { name: app.words.maps.detail.make }).click();
  const trail = page.getByRole('navigation', { name: app.words.maps.trail });
  await expect(trail).toContainText('First call');
  await expect.poll(() => app.bandNames('lanes')).toEqual(['SDR']);
  await page.keyboard.press('Alt+Shift+Enter');
  await app.details.getByRole('button', { name: app.words.maps.detail.template }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(templateTexts('b2c-simple', 'en').name) }).click();
  await dialog.getByRole('button', { name: app.words.maps.detailTemplate.make }).click();
  await expect(trail).toContainText('First call');
  await expect.poll(async () => (await app.bandNames('stages')).length).toBe(4);
  const made = await app.document();
  const details = Object.values(made.maps).filter(({ kind }) => kind === 'detail');
  expect(details).toHaveLength(1);
});

test('maps are renamed, duplicated and deleted from the menu; the last one stays', async ({ app, page }) => {
  await app.open(flow());
  await mapButton(app).click();
  await expect(page.getByRole('menuitem', { name: app.words.actions['delete-map'] })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.getByRole('menuitem', { name: app.words.maps.rename }).click();
  await page.getByRole('textbox', { name: app.words.maps.nameOf }).fill('As it is');
  await page.keyboard.press('Enter');
  await expect(mapButton(app)).toContainText('As it is');
  await chooseInMenu(app, app.words.actions['duplicate-map']);
  await expect(mapButton(app)).toContainText('As it is (version)');
  await chooseInMenu(app, 'As it is', 'menuitemradio');
  await expect(mapButton(app)).toHaveText(/As it is$/);
  await chooseInMenu(app, app.words.actions['delete-map']);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: app.words.canvas.delete.go, exact: true })
    .click();
  await expect(mapButton(app)).toContainText('As it is (version)');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(mapButton(app)).toHaveText(/As it is$/);
});

test('find leads to other charts and comes back', async ({ app, page }) => {
  await app.open(flow());
  await makeTarget(app);
  await app.step('First call').click();
  await page.keyboard.press('F2');
  await expect(app.nameField).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Telephone');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await side(app, 'current').click();
  await expect(app.step('First call')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('Telephone');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(side(app, 'target')).toBeChecked();
  await expect(app.step('Telephone')).toHaveClass(/selected/);
});
