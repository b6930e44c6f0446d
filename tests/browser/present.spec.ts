// Presenting and sharing as people do it: keys and speaker's window, a page from disk without a network, a link that carries a project.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import enPresent from '../../src/locales/present/en';
import { contentOf, Stagelane, templateTexts } from './support/stagelane';
import { templateProject } from './support/template-project';
import { expect, test } from './support/test';

const words = enPresent.present;
const steps = templateTexts('b2b-complex', 'en').steps;

const HOSTILE = '</script><script>window.ran=1</script><img src=x onerror="window.ran=1"><!--';

/** What is told. */
const told = (page: Page) =>
  page.getByRole('complementary', { name: words.card }).getByRole('heading', { level: 2 });

test('a chart is presented by keys, with the speaker’s window, in a tab that may only read', async ({
  app,
  page,
  context,
}) => {
  await app.openTemplate('b2b-complex');
  const reader = new Stagelane(await context.newPage());
  await reader.page.goto(page.url());
  await expect(reader.page.getByText(reader.words.editor.openElsewhere)).toBeVisible();
  await reader.page.keyboard.press('F5');
  await expect(told(reader.page)).toHaveText('Complex sale, B2B');

  await test.step('along a path a decision waits for its way', async () => {
    await reader.page.getByRole('button', { name: words.modes.path }).click();
    await reader.page.keyboard.press('2');
    await expect(told(reader.page)).toHaveText(steps['inbound']?.name ?? 'Inbound');
    await reader.page.keyboard.press('PageDown');
    await expect(told(reader.page)).toHaveText('Record lead in CRM');
  });

  await test.step('the speaker’s window follows and leads', async () => {
    const opening = context.waitForEvent('page');
    await reader.page.keyboard.press('s');
    const speaker = await opening;
    await expect(told(speaker)).toHaveText('Record lead in CRM');
    await speaker.keyboard.press('ArrowRight');
    await expect(told(reader.page)).toHaveText('Enrich company data');
    await speaker.close();
    await reader.page.bringToFront();
  });

  await test.step('black, back, to a number, and the end', async () => {
    await reader.page.keyboard.press('b');
    await expect(reader.button(words.blackHint)).toBeVisible();
    await reader.page.keyboard.press('ArrowLeft');
    await expect(reader.button(words.blackHint)).toBeHidden();
    await reader.page.keyboard.press('Home');
    await reader.page.getByRole('button', { name: words.modes.step }).click();
    await reader.page.keyboard.press('3');
    await reader.page.keyboard.press('Enter');
    await expect(told(reader.page)).toHaveText('Target list');
    await reader.page.keyboard.press('5');
    await reader.page.keyboard.press('Enter');
    await expect(told(reader.page)).toHaveText('Run outreach cadence');
    await reader.page.keyboard.press('i');
    await expect(reader.button(words.leaveDetail.replace('{map}', 'Current process'))).toBeVisible();
    await reader.page.keyboard.press('Escape');
    await expect(reader.button(words.player.openDetail)).toBeVisible();
    await reader.page.keyboard.press('End');
    await expect(told(reader.page)).toHaveText(words.summary.title);
    await reader.button(words.endLong).click();
    await expect(reader.chart).toBeVisible();
  });
});

test('the opening is no higher than the window, however long its card is', async ({ app, page }) => {
  await page.setViewportSize({ width: 1024, height: 500 });
  await app.openTemplate('b2b-complex');
  await page.keyboard.press('F5');
  await expect(told(page)).toHaveText('Complex sale, B2B');
  const card = page.getByRole('complementary', { name: words.card });
  expect(await card.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(500);
  await page.keyboard.press('q');
  await expect(page.getByRole('button', { name: enPresent.quiz.start, exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(500);
});

test('a page from disk shows, presents and asks without a network, and runs nothing that was typed', async ({
  app,
  browser,
}, info) => {
  await test.step('the project says hostile things', async () => {
    const document = templateProject('b2b-complex', 'en');
    document.project.name = HOSTILE;
    for (const step of Object.values(document.steps).slice(0, 4)) step.name = HOSTILE;
    for (const team of Object.values(document.teams).slice(0, 1)) team.name = HOSTILE;
    await app.open(document);
  });
  const file = info.outputPath('chart.html');
  writeFileSync(file, await contentOf(await app.export('html')));
  const offline = await browser.newContext({ offline: true });
  const disk = await offline.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  disk.on('request', (request) => asked.push(request.url().split(':')[0] ?? ''));
  disk.on('console', (message) => faults.push(message.text()));
  disk.on('pageerror', (error) => faults.push(error.message));
  await disk.goto(pathToFileURL(file).href);

  await test.step('view', async () => {
    const view = () => disk.locator('[data-home] svg > g').first().getAttribute('transform');
    const whole = await view();
    await disk.getByRole('searchbox').fill('Send the proposal');
    await disk.keyboard.press('Enter');
    await expect(told(disk)).toHaveText('Send the proposal');
    await expect.poll(view).not.toBe(whole);
    await disk.keyboard.press('Escape');
    await expect(told(disk)).toBeHidden();
    // Nothing is left shifted when the card is gone.
    await expect.poll(view).toBe(whole);
    // The words for things find what the app finds, in either language.
    for (const [word, least] of [
      ['deadline', 15],
      ['等待', 1],
      ['hand-off', 5],
      ['Send the proposal -> Negotiate', 1],
    ] as const) {
      await disk.getByRole('searchbox').fill(word);
      await expect
        .poll(async () => Number.parseInt(await disk.locator('output').first().innerText(), 10))
        .toBeGreaterThanOrEqual(least);
    }
    // What is found is lit, and the card of the one that is gone to says by what.
    await disk.getByRole('searchbox').fill('deadline');
    const found = Number.parseInt(await disk.locator('output').first().innerText(), 10);
    await expect(disk.locator('[data-light="lit"]')).toHaveCount(found);
    expect(await disk.locator('[data-light="dim"]').count()).toBeGreaterThan(0);
    const scaleOf = (text: string | null) => text?.split(' scale')[1];
    expect(scaleOf(await view())).toBe(scaleOf(whole));
    await disk.keyboard.press('Enter');
    const card = disk.getByRole('complementary', { name: words.card });
    await expect(card.getByText('Deadline').first()).toBeVisible();
    await disk.keyboard.press('Escape');
    await disk.getByRole('searchbox').fill('');
    await expect(disk.locator('[data-light="dim"]')).toHaveCount(0);
  });
  await test.step('presentation', async () => {
    await disk.getByRole('button', { name: words.player.present, exact: true }).click();
    await disk.keyboard.press('End');
    await expect(told(disk)).toHaveText(words.summary.title);
  });
  await test.step('quiz', async () => {
    await disk.keyboard.press('q');
    await disk.getByRole('button', { name: enPresent.quiz.start, exact: true }).click();
    for (let i = 0; i < 10; i++) {
      await disk.keyboard.press('1');
      await disk.keyboard.press('Enter');
    }
    await expect(disk.getByRole('heading', { name: /\d+ of \d+ right/ })).toBeVisible();
  });
  expect(await disk.evaluate(() => 'ran' in window)).toBe(false);
  expect(faults).toEqual([]);
  expect(asked.filter((scheme) => scheme !== 'data')).toEqual(['file']);
  await offline.close();
});

test('a link carries the project to another browser, and one that was cut says so', async ({
  app,
  page,
  browser,
}) => {
  await app.openTemplate('b2c-simple');
  await page.keyboard.press('ControlOrMeta+Shift+s');
  const dialog = page.getByRole('dialog', { name: enPresent.share.title });
  const link = await dialog.getByRole('textbox').inputValue();
  await dialog.getByRole('button', { name: enPresent.share.copy }).click();
  await expect(page.getByText(enPresent.share.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const sent = await app.document();

  const other = await browser.newContext({ locale: 'en-US' });
  const there = new Stagelane(await other.newPage());
  await there.page.goto(link.slice(0, -40));
  await expect(there.page.getByRole('heading', { name: enPresent.share.open.refused })).toBeVisible();
  await there.page.goto(link);
  await there.button(enPresent.share.open.open).click();
  await expect(there.chart).toBeVisible();
  const got = await there.document();
  expect(got).toEqual({ ...sent, project: { ...sent.project, id: got.project.id } });
  expect(got.project.id).not.toBe(sent.project.id);
  await other.close();
});
