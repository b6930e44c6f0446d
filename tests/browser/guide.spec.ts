// The guide beside the chart: there in the first project, folded when that is wished, leading from what is missing to its field.
import type { Locator } from '@playwright/test';
import { flow } from './support/sketch';
import type { Stagelane } from './support/stagelane';
import { expect, test } from './support/test';
import { twoMaps } from './support/two-maps';

const guide = ({ page, words }: Stagelane): Locator =>
  page.getByRole('navigation', { name: words.method.title });
const part = (app: Stagelane, id: keyof Stagelane['words']['method']['parts']): Locator =>
  guide(app).getByRole('button', { name: app.words.method.parts[id] });

test.describe('on a device without a project', () => {
  test.use({ guide: true });

  test('the guide is open in the first project, leaves the keyboard to the chart, and stays folded once it was', async ({
    app,
    page,
  }) => {
    const { words } = app;
    await app.newFromTemplate('b2c-simple');
    await expect(guide(app)).toBeVisible();
    await expect
      .poll(() => app.chart.evaluate((chart) => chart.contains(window.document.activeElement)))
      .toBe(true);
    await app.button(words.dock.fold).click();
    await expect(guide(app)).toBeHidden();
    await app.saved();
    await page.reload();
    await expect(app.chart).toBeVisible();
    await expect(guide(app)).toBeHidden();
    await page.keyboard.press('Shift+F1');
    await expect(guide(app)).toBeVisible();
    await app.saved();
    await page.reload();
    await expect(guide(app)).toBeVisible();
  });

  test('where there is no room beside the chart it is folded', async ({ app, page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await app.newFromTemplate('b2c-simple');
    await expect(guide(app)).toBeHidden();
  });
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('what is missing leads to its field, and the guide follows', async ({ app, page }) => {
    const { words } = app;
    await app.open(flow());
    await page.keyboard.press('Shift+F1');
    await part(app, 'divide').click();
    if ((await part(app, 'divide').getAttribute('aria-expanded')) === 'false')
      await part(app, 'divide').click();
    const row = guide(app).getByRole('button', {
      name: '3 个团队没有主管',
    });
    await row.click();
    const manager = app.details.getByLabel(words.inspector.manager, { exact: true });
    await expect(manager).toBeFocused();
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
    await expect(
      guide(app).getByRole('button', {
        name: '2 个团队没有主管',
      }),
    ).toBeVisible();
  });
});

test('the open questions of the target are walked through, Enter goes on, until none is left', async ({
  app,
  page,
}) => {
  const { words } = app;
  const document = twoMaps();
  // Only two questions of two steps are left.
  const target = Object.values(document.maps).find(({ side }) => side === 'target')?.id;
  const steps = Object.values(document.steps).filter(({ map }) => map === target);
  const role = { id: 'role1', rank: 'a0', team: null, name: 'Rep', person: null };
  const filled = steps.map((step) => [
    step.id,
    {
      ...step,
      kind:
        step.name === 'Note it'
          ? ('note' as const)
          : step.name === 'Send offer'
            ? ('end-won' as const)
            : step.kind,
      responsible: step.name === 'Meet' ? null : role.id,
      action: 'call',
      completion: step.name === 'Discovery call' ? null : 'Done',
    },
  ]);
  await app.open({
    ...document,
    roles: { role1: role },
    steps: { ...document.steps, ...Object.fromEntries(filled) },
  });
  await page.keyboard.press('F4');
  const status = app.details.getByRole('status');
  await expect(status).toHaveText('2 questions left');
  await expect(app.details.getByRole('textbox', { name: words.inspector.completion })).toBeFocused();
  await page.keyboard.type('They want to talk');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('1 question left');
  const responsible = app.details.getByRole('button', { name: words.inspector.responsible });
  await expect(responsible).toBeFocused();
  await page.keyboard.press('Enter');
  await app.listOpen();
  await page.keyboard.type('Rep');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Nothing left to answer');
  await expect(app.details.getByRole('button', { name: /^Responsible: Rep/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/answers its questions/)).toBeVisible();
  await expect(status).toBeHidden();
});

test('each step shows on demand which questions it answers', async ({ app, page }) => {
  await app.open(flow());
  const dots = app.step('First call').locator('circle[r="2.25"]');
  await expect(dots).toHaveCount(0);
  await page.keyboard.press('Shift+F4');
  await expect(dots).toHaveCount(5);
  await expect(app.step('First call').locator('circle[r="2.25"][fill="none"]')).toHaveCount(3);
  await page.keyboard.press('Shift+F4');
  await expect(dots).toHaveCount(0);
});
