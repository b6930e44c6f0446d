// Everything without a mouse: from home to an exported chart; the focus is always seen, and dialogs hold it and give it back.
import type { Locator, Page } from '@playwright/test';
import { flow } from './support/sketch';
import { isConnected, type Stagelane, stepNamed } from './support/stagelane';
import { expect, test } from './support/test';

/** What has the focus without showing it by an outline, of a card all round it, a ring round a step, a connection's lit line. */
const hiddenFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = window.document.activeElement;
    if (!element || element === window.document.body) return '';
    const outlined = (one: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    };
    if ([element, element.closest('article')].some((one) => one && outlined(one))) return '';
    const ring = element.querySelector('.focus-ring, .focus-line');
    return ring && Number(getComputedStyle(ring).opacity) > 0 ? '' : element.outerHTML.slice(0, 160);
  });

const expectFocusShown = (page: Page): Promise<void> =>
  expect.poll(() => hiddenFocus(page), 'the focus is seen').toBe('');

type Way = 'Tab' | 'Shift+Tab' | 'ArrowDown';

/** Presses Tab (or another key) until something has the focus; all that Tab passes must show it. */
async function tabTo(page: Page, target: Locator, key: Way = 'Tab'): Promise<void> {
  const isThere = (): Promise<boolean> =>
    target.evaluateAll((all) => all.some((element) => element === window.document.activeElement));
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    // In a menu the item that has the focus is filled.
    if (key !== 'ArrowDown') await expectFocusShown(page);
    if (await isThere()) return;
  }
  throw new Error(`not reached by ${key}`);
}

/** Goes round in a dialog and never leaves it. */
async function expectTrapped(page: Page, dialog: Locator): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab'])
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press(key);
      expect(await dialog.evaluate((box) => box.contains(window.document.activeElement))).toBe(true);
    }
}

async function typeName(app: Stagelane, name: string): Promise<void> {
  await expect(app.nameField).toBeFocused();
  await app.page.keyboard.press('ControlOrMeta+a');
  await app.page.keyboard.type(name);
  await app.page.keyboard.press('Enter');
  await expect(app.step(name)).toBeFocused();
  await expectFocusShown(app.page);
}

test('a blank chart is set up, drawn, filled in, undone and exported', async ({ app, page }) => {
  const { keyboard } = page;
  const { words } = app;
  await page.goto('./');
  await expect(app.button(words.home.firstChart)).toBeVisible();

  await test.step('New → blank chart', async () => {
    await tabTo(page, app.button(words.home.newChart));
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.setup.title });
    await expect(dialog.getByRole('textbox', { name: words.setup.name })).toBeFocused();
    await keyboard.type('Shop sale');
    await expectTrapped(page, dialog);
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(app.button(words.home.newChart)).toBeFocused();
    await keyboard.press('Enter');
    await expect(dialog.getByRole('textbox', { name: words.setup.name })).toBeFocused();
    await keyboard.type('Shop sale');
    await expect(dialog.getByRole('radio', { name: words.setup.models.four })).toBeChecked();
    await tabTo(page, dialog.getByRole('button', { name: words.setup.create }));
    await keyboard.press('Enter');
    await expect(app.chart).toBeVisible();
  });

  await test.step('steps, each connected to the one before', async () => {
    await tabTo(page, app.button(words.canvas.emptyAdd));
    await keyboard.press('Enter');
    await typeName(app, 'Enquiry');
    for (const name of ['Call the customer', 'Send the offer', 'Take the order']) {
      await keyboard.press('ControlOrMeta+Enter');
      await typeName(app, name);
    }
    const document = await app.document();
    expect(document.project.name).toBe('Shop sale');
    expect(isConnected(document, 'Enquiry', 'Call the customer')).toBe(true);
    expect(isConnected(document, 'Call the customer', 'Send the offer')).toBe(true);
  });

  await test.step('the chart is walked, and letters name what has the focus', async () => {
    for (let presses = 0; presses < 4; presses++) await keyboard.press('Shift+Tab');
    await expect(app.step('Call the customer')).toBeFocused();
    await keyboard.press('Tab');
    await expect(app.connection('Call the customer', 'Send the offer')).toBeFocused();
    await expectFocusShown(page);
    await keyboard.type('Interested');
    await keyboard.press('Enter');
    await expect(app.connection('Call the customer', 'Send the offer')).toHaveAccessibleName(/Interested$/);
    await expect(app.connection('Call the customer', 'Send the offer')).toBeFocused();
    await keyboard.press('Shift+Tab');
    await expect(app.step('Call the customer')).toBeFocused();
    await keyboard.press('F2');
    await typeName(app, 'Call back');
  });

  await test.step('the details of a step: F6 leads there and back', async () => {
    await keyboard.press('F6');
    await expect.poll(() => app.hasFocus(app.details)).toBe(true);
    await tabTo(page, app.details.getByRole('textbox', { name: words.inspector.purpose, exact: true }));
    await keyboard.type('Learn what is needed');
    await tabTo(page, app.details.getByRole('button', { name: words.inspector.connectTo }));
    await keyboard.press('Enter');
    await app.listOpen();
    await keyboard.type('order');
    await keyboard.press('Enter');
    // A second way: its condition is asked for next.
    await expect(app.details.locator('[data-way] textarea').last()).toBeFocused();
    await keyboard.press('Shift+F6');
    await expect(app.step('Call back')).toBeFocused();
    const document = await app.document();
    expect(stepNamed(document, 'Call back').purpose).toBe('Learn what is needed');
    expect(isConnected(document, 'Call back', 'Take the order')).toBe(true);
  });

  await test.step('undo and redo', async () => {
    const before = await app.document();
    await keyboard.press('ControlOrMeta+z');
    expect(isConnected(await app.document(), 'Call back', 'Take the order')).toBe(false);
    await keyboard.press('ControlOrMeta+y');
    expect(await app.document()).toEqual(before);
  });

  await test.step('export', async () => {
    // Past the aids at the left to the bar above.
    await keyboard.press('Shift+F6');
    await keyboard.press('Shift+F6');
    const open = app.button(words.editor.export);
    await tabTo(page, open);
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.files.export.title });
    await expect.poll(() => app.hasFocus(dialog)).toBe(true);
    await expectTrapped(page, dialog);
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
    await keyboard.press('Enter');
    await expect(dialog.getByRole('combobox', { name: words.files.export.subject })).toBeFocused();
    await tabTo(page, dialog.getByRole('radio', { name: 'PNG' }));
    // The choice follows the focus only while the key is down.
    await keyboard.down('ArrowRight');
    await expect(dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
    await keyboard.up('ArrowRight');
    const subject = dialog.getByRole('combobox', { name: words.files.export.subject });
    await tabTo(page, subject);
    await keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeVisible();
    await keyboard.press('End');
    await expect(page.getByRole('option', { name: words.files.export.subjects.project })).toBeFocused();
    await keyboard.press('Enter');
    await expect(subject).toHaveText(words.files.export.subjects.project);
    await expect(dialog.getByRole('radio', { name: 'JSON' })).toBeChecked();
    await tabTo(page, dialog.getByRole('button', { name: words.files.export.download, exact: true }));
    const download = page.waitForEvent('download');
    await keyboard.press('Enter');
    const file = (await download).suggestedFilename();
    expect(file).toMatch(/^Shop sale.*\.json$/);
    // It stays for the next file, with the keyboard where it was, until it is closed.
    await expect(dialog.getByText(file)).toBeVisible();
    await expect(
      dialog.getByRole('button', { name: words.files.export.download, exact: true }),
    ).toBeFocused();
    await tabTo(page, dialog.getByRole('button', { name: words.app.close, exact: true }).first());
    await keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
  });
});

test('headers, menus and the question before a deletion give the focus back', async ({ app, page }) => {
  const { keyboard } = page;
  const document = flow();
  await app.open(document);
  await tabTo(page, app.headers('lanes').nth(1));
  const menu = page
    .getByRole('group', { name: app.words.canvas.lanes, exact: true })
    .getByRole('button', { name: app.words.canvas.menu.lane });
  await keyboard.press('Tab');
  await expect(menu.nth(1)).toBeFocused();
  await keyboard.press('Enter');
  await expect.poll(() => app.hasFocus(page.getByRole('menu'))).toBe(true);
  await keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(menu.nth(1)).toBeFocused();
  await keyboard.press('Enter');
  // A menu that opens by key has its first item ready.
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  const moveUp = page.getByRole('menuitem', { name: app.words.canvas.moveBack.lane, exact: true });
  await tabTo(page, moveUp, 'ArrowDown');
  await keyboard.press('Enter');
  await expect.poll(() => app.bandNames('lanes')).toEqual(['Sales', 'SDR', 'Legal']);
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(() => app.bandNames('lanes')).toEqual(['SDR', 'Sales', 'Legal']);

  const stage = app.headers('stages').nth(1);
  await tabTo(page, stage, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(app.nameField).toBeFocused();
  await keyboard.press('Escape');
  await expect(stage).toBeFocused();
  await keyboard.press('Delete');
  const question = page.getByRole('dialog', { name: 'Delete the stage “Talk”?' });
  await expect.poll(() => app.hasFocus(question)).toBe(true);
  await expectTrapped(page, question);
  await keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(stage).toBeFocused();
  await keyboard.press('Delete');
  await expect.poll(() => app.hasFocus(question)).toBe(true);
  await tabTo(page, question.getByRole('button', { name: app.words.canvas.delete.go }));
  await keyboard.press('Enter');
  await expect.poll(() => app.bandNames('stages')).toEqual(['Find', 'Offer', 'Close']);
  await keyboard.press('ControlOrMeta+z');
  expect(await app.document()).toEqual(document);
});

test('steps are nudged, selected all, copied, pinned and deleted by keys', async ({ app, page }) => {
  const { keyboard } = page;
  const document = flow();
  await app.open(document);
  await tabTo(page, app.step('Find lead'));
  await keyboard.press('Shift+ArrowRight');
  expect(stepNamed(await app.document(), 'Find lead').x).toBe(21);
  await keyboard.press('ControlOrMeta+Shift+p');
  expect(stepNamed(await app.document(), 'Find lead').pinned).toBe(true);
  await keyboard.press('ControlOrMeta+c');
  await keyboard.press('ControlOrMeta+v');
  expect(Object.keys((await app.document()).steps)).toHaveLength(5);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('Delete');
  expect(Object.keys((await app.document()).steps)).toHaveLength(0);
  for (let presses = 0; presses < 4; presses++) await keyboard.press('ControlOrMeta+z');
  expect(await app.document()).toEqual(document);
});

test('Escape lets go, and Tab then leaves the chart at once', async ({ app, page }) => {
  const { keyboard } = page;
  await app.open(flow());
  await tabTo(page, app.step('Find lead'));
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText('Activity in SDR');
  await keyboard.press('Escape');
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(app.words.inspector.projectAndMap);
  await keyboard.press('Tab');
  expect(await app.hasFocus(app.chart.locator('.react-flow__node, .react-flow__edge'))).toBe(false);
});

test('Enter selects the connection that has the focus, whatever was selected before', async ({
  app,
  page,
}) => {
  await app.open(flow());
  const heading = app.details.getByRole('heading', { level: 2 });
  await app.headers('stages').first().click();
  await app.connection('First call', 'Meet').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(app.words.inspector.connection);
  await page.keyboard.press('Enter');
  await expect(app.chart.getByRole('textbox')).toBeFocused();
});

test('who only passes through the chart by F6 and Tab changes nothing', async ({ app, page }) => {
  const { keyboard } = page;
  const document = flow();
  await app.open(document);
  await keyboard.press('F6');
  await keyboard.press('F6');
  for (let presses = 0; presses < 12; presses++) await keyboard.press('Tab');
  await expect(app.nameField).toHaveCount(0);
  await expect(app.history('undo')).toBeDisabled();
  expect(await app.document()).toEqual(document);
});

test('the outline is walked by arrows and shows each step on the chart', async ({ app, page }) => {
  const { keyboard } = page;
  await app.open(flow());
  await app.step('First call').click();
  await keyboard.press('Alt+Shift+O');
  const outline = page.getByRole('navigation', { name: app.words.outline.title });
  const row = (name: string) => outline.getByRole('button', { name: new RegExp(`^\\d+ ?${name}`) });
  await expect(row('First call')).toBeFocused();
  await expect(row('First call')).toContainText('after Find lead');
  await keyboard.press('ArrowDown');
  await expect(row('Meet')).toBeFocused();
  await keyboard.press('Enter');
  await expect(app.details.getByRole('textbox', { name: app.words.inspector.name }).first()).toHaveValue(
    'Meet',
  );
  await keyboard.press('Home');
  await expect(row('Find lead')).toBeFocused();
});

test('the palette finds steps, teams and stages, and changes kinds', async ({ app, page }) => {
  const { keyboard } = page;
  await app.open(flow());
  const palette = page.getByRole('dialog', { name: app.words.palette.title });
  const choose = async (text: string, name: string): Promise<void> => {
    await keyboard.press('ControlOrMeta+k');
    await expect.poll(() => app.hasFocus(palette)).toBe(true);
    await keyboard.type(text);
    await palette.getByRole('option', { name }).first().click();
    await expect(palette).toBeHidden();
  };
  await choose('Meet', 'Meet');
  await expect(app.step('Meet')).toBeFocused();
  // One can be placed too; the selected one is to change.
  const { changeTo } = app.words.palette;
  await choose('decision', changeTo.replace('{kind}', app.words.steps.kinds.decision.name));
  expect(stepNamed(await app.document(), 'Meet').kind).toBe('decision');
  await choose('Legal', 'Legal');
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(app.words.inspector.lane);
});
