// Figures in the browser: on the stage headers, in the panel, in the picture; changed as one edits.
import { contentOf, type Language } from './support/stagelane';
import { expect, test } from './support/test';

for (const language of ['en', 'zh'] as const satisfies readonly Language[]) {
  test.describe(language, () => {
    test.use({ language });

    test('the panel says what the chart comes to and changes with it', async ({ app, page }) => {
      await app.openTemplate('b2c-simple');
      const { numbers } = app.words;
      const header = app.chart.getByText(language === 'en' ? /^53 %( · 7\.6 days)?$/ : /^53%( · 7\.6 天)?$/);
      await expect(header).toBeVisible();
      await app.button(app.words.dock.tabs.numbers).click();
      const panel = page.getByRole('complementary', { name: app.words.dock.tabs.numbers });
      await expect(panel.getByText(language === 'en' ? '125 a month' : '每月 125 单')).toBeVisible();
      const leads = panel.getByRole('textbox', { name: numbers.leads });
      await leads.fill('60');
      await leads.press('Enter');
      await expect(panel.getByText(language === 'en' ? '13 a month' : '每月 13 单')).toBeVisible();
      await app.button(/^(Undo|撤销)/).click();
      await expect(panel.getByText(language === 'en' ? '125 a month' : '每月 125 单')).toBeVisible();
    });
  });
}

test('the picture carries the figures of the stages', async ({ app }) => {
  await app.openTemplate('b2c-simple');
  const svg = (await contentOf(await app.export('svg'))).toString('utf8');
  expect(svg).toContain('53 % · 7.6 days');
});
