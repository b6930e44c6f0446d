// Gaps as a manager handles them: marked by keyboard, described, flagged, moved on the board, closed by a change, taken back.
import { expect, test } from './support/test';
import { flow } from './support/sketch';
import { contentOf, stepNamed } from './support/stagelane';
import { templateProject } from './support/template-project';
import { twoMaps } from './support/two-maps';
import type { ProjectDocument } from '../../src/model/document';
import type { Page } from '@playwright/test';

const gapsIn = (document: ProjectDocument) =>
  Object.values(document.gaps).toSorted((a, b) => a.number - b.number);

/** On touch of the flag of a place. */
const flags = (page: Page) => page.locator('.chart [data-gap]');

test('a gap is marked, described and flagged by keyboard alone, and undo takes all back', async ({
  app,
  page,
}) => {
  const { words } = app;
  await app.open(flow());
  const before = await app.document();
  await app.step('First call').click();
  await page.keyboard.press('Alt+Shift+G');
  const title = app.details.getByRole('textbox', { name: words.gaps.title });
  await expect(title).toBeFocused();
  await page.keyboard.type('Nobody calls back');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await app.listOpen();
  await page.keyboard.type('follow');
  await page.keyboard.press('Enter');
  await expect(flags(page)).toHaveCount(1);
  await expect(app.step('First call')).toHaveAccessibleName(/; gap 1$/);
  const document = await app.document();
  expect(gapsIn(document)).toMatchObject([
    {
      number: 1,
      title: 'Nobody calls back',
      kind: 'missing-follow-up',
      at: [{ kind: 'step', id: stepNamed(document, 'First call').id }],
    },
  ]);
  await app.pressUntilOff('undo');
  await expect(flags(page)).toHaveCount(0);
  expect(await app.document()).toEqual(before);
});

test('a gap that nothing closes is led to at what closes it, from the check and from the comparison', async ({
  app,
  page,
}) => {
  const { words } = app;
  await app.open(twoMaps({ gap: true }));
  const title = app.details.getByRole('textbox', { name: words.gaps.title });
  const offer = page.getByRole('button', { name: 'Gap 1: closed by “Renamed: Discovery call”' });
  await page.keyboard.press('Alt+F8');
  await page.locator('[data-finding]').filter({ hasText: 'Nobody calls back' }).click();
  await expect(title).toHaveValue('Nobody calls back');
  await expect(app.details.locator(offer)).toBeFocused();
  await page.keyboard.press('Alt+4');
  await page.getByText('1 left open').click();
  await page.getByRole('button', { name: 'Gap 1: “Nobody calls back”' }).click();
  await expect(title).toHaveValue('Nobody calls back');
  await expect(app.details.locator(offer)).toBeFocused();
  await page.keyboard.press('Enter');
  expect(gapsIn(await app.document())).toMatchObject([{ closedBy: [{ kind: 'renamed' }] }]);
});

test('the flag of a lane leaves its name whole where there is room below it', async ({ app, page }) => {
  await app.open(templateProject('example-b2b', 'en'));
  const header = page.locator('.chart [data-band="lane"]').filter({ hasText: 'Finance' });
  const name = await app.box(header.getByText('Finance', { exact: true }));
  const flag = await app.box(flags(page).and(header.getByRole('button', { name: /^Gap 9/ })));
  expect(flag.y + flag.height).toBeLessThanOrEqual(name.y + 4);
});

test('connections, lanes, stages and the chart have gaps too, from their menus', async ({ app, page }) => {
  const { words } = app;
  await app.open(flow());
  const item = (name: string) => page.getByRole('menuitem', { name });
  const line = await app.onLine('First call', 'Meet', 0.5);
  await page.mouse.click(line.x, line.y, { button: 'right' });
  await item(words.actions['mark-gap']).click();
  await app.headers('lanes').nth(1).click({ button: 'right' });
  await item(words.gaps.mark).click();
  await app.headers('stages').nth(2).click({ button: 'right' });
  await item(words.gaps.mark).click();
  const cell = await app.cellCentre(2, 3);
  await page.mouse.click(cell.x, cell.y, { button: 'right' });
  await item(words.gaps.markMap).click();
  await expect(flags(page)).toHaveCount(3);
  expect(gapsIn(await app.document()).map(({ at }) => at[0]?.kind)).toEqual([
    'connection',
    'lane',
    'stage',
    'map',
  ]);
  // The step's own bar marks one as well; pressing a flag opens its gap.
  await app.step('Meet').click();
  await page
    .getByRole('toolbar', { name: words.canvas.stepBar, exact: true })
    .getByRole('button', { name: words.actions['mark-gap'] })
    .click();
  await expect(flags(page)).toHaveCount(4);
  await page.keyboard.press('Escape');
  await page.locator('.chart [data-band="lane"] [data-gap]').click();
  await expect(app.details.getByRole('heading', { level: 2, name: 'Gap 2' })).toBeVisible();
});

test('marked from a menu or the bar of the step, what is typed is the gap’s title, not the step’s name', async ({
  app,
  page,
}) => {
  const { words } = app;
  await app.open(flow());
  const title = app.details.getByRole('textbox', { name: words.gaps.title });
  await app.step('First call').click({ button: 'right' });
  await page.getByRole('menuitem', { name: words.actions['mark-gap'] }).click();
  await expect(title).toBeFocused();
  await app.rest();
  await page.keyboard.type('Nobody calls back');
  await expect(title).toHaveValue('Nobody calls back');
  await app.step('Meet').click();
  await page
    .getByRole('toolbar', { name: words.canvas.stepBar, exact: true })
    .getByRole('button', { name: words.canvas.more })
    .click();
  await page.getByRole('menuitem', { name: words.actions['mark-gap'] }).click();
  await expect(title).toBeFocused();
  await app.rest();
  await page.keyboard.type('No notes');
  await expect(title).toHaveValue('No notes');
  expect(stepNamed(await app.document(), 'Meet').kind).toBe('activity');
});

test('a copied step has no gap, and a deleted one leaves its gap without a place', async ({ app, page }) => {
  await app.open(twoMaps({ gap: true }));
  await app.step('First call').click();
  await page.keyboard.press('ControlOrMeta+d');
  await app.rest();
  expect(gapsIn(await app.document())[0]?.at).toHaveLength(1);
  await page.keyboard.press('ControlOrMeta+z');
  await app.step('First call').click();
  await page.keyboard.press('Delete');
  await expect(flags(page)).toHaveCount(0);
  expect(gapsIn(await app.document())[0]?.at).toEqual([]);
});

test('the board moves cards by mouse and keyboard; the chart loses the flag of a closed gap', async ({
  app,
  page,
}) => {
  const { words } = app;
  await app.open(twoMaps({ gap: true }));
  const before = await app.document();
  await page.keyboard.press('Alt+6');
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name},`) });
  const card = page.locator('[data-card]');
  await expect(column(words.gaps.statuses.open).locator('[data-card]')).toHaveCount(1);
  await expect(card, 'the board has the keyboard').toBeFocused();
  await card.dragTo(column(words.gaps.statuses['in-progress']));
  await expect(column(words.gaps.statuses['in-progress']).locator('[data-card]')).toHaveCount(1);
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(column(words.gaps.statuses.closed).locator('[data-card]')).toHaveCount(1);
  await expect(card).toBeFocused();
  // Undo works on the board as well.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(column(words.gaps.statuses['in-progress']).locator('[data-card]')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('Alt+6');
  await expect(app.chart).toBeVisible();
  await expect
    .poll(() => app.chart.evaluate((chart) => chart.contains(window.document.activeElement)))
    .toBe(true);
  await expect(flags(page)).toHaveCount(0);
  await app.pressUntilOff('undo');
  await expect(flags(page)).toHaveCount(1);
  expect(await app.document()).toEqual(before);
});

test('a change of the target closes a gap, and both ends say so', async ({ app, page }) => {
  const { words } = app;
  await app.open(twoMaps({ gap: true }));
  const before = await app.document();
  await flags(page).click();
  await app.details.getByRole('button', { name: words.gaps.addCloser }).click();
  await page.getByRole('option').first().click();
  const closed = await app.document();
  const gap = gapsIn(closed)[0];
  expect(gap?.closedBy).toHaveLength(1);
  expect(closed.steps[gap?.closedBy[0]?.target ?? '']?.name).toBe('Discovery call');
  // The change leads to the step of the target, whose row says what it came from.
  await app.details.getByRole('button', { name: 'Renamed: Discovery call', exact: true }).click();
  await expect(app.step('Discovery call')).toBeVisible();
  await app.step('Discovery call').click();
  const row = app.details.getByRole('button', { name: words.gaps.fromCurrent });
  await expect(row).toContainText('Renamed, closes gap 1');
  await row.click();
  await app.details.getByRole('button', { name: /^First call/ }).click();
  await expect(app.step('First call')).toBeVisible();
  await app.pressUntilOff('undo');
  expect(await app.document()).toEqual(before);
});

test('a picture shows the flags when that is asked for', async ({ app }) => {
  const { words } = app;
  await app.open(twoMaps({ gap: true }));
  const picture = async (gaps: boolean): Promise<string> => {
    const download = await app.export('svg', async (dialog) => {
      await dialog.getByRole('checkbox', { name: words.files.export.showGaps, exact: true }).setChecked(gaps);
      await dialog.getByRole('checkbox', { name: words.files.export.embedFonts }).setChecked(false);
    });
    return (await contentOf(download)).toString();
  };
  const legend = words.steps.legend.gap;
  expect(await picture(false)).not.toContain(legend);
  expect(await picture(true)).toContain(legend);
});
