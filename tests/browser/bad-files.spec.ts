// Files that are broken, foreign or hostile: a clear message that says what and where, and nothing changes.
import { readFileSync } from 'node:fs';
import { putOnShelf, storedDocuments } from './support/shelf';
import { contentOf, Stagelane } from './support/stagelane';
import { templateProject } from './support/template-project';
import { expect, test } from './support/test';

type Raw = Record<string, unknown>;

for (const language of ['en', 'zh'] as const)
  test.describe(`bad files, ${language}`, () => {
    test.use({ locale: language === 'zh' ? 'zh-CN' : 'en-US' });

    test('are refused with what and where, and change nothing', async ({ page }) => {
      const app = new Stagelane(page, language);
      const kept = templateProject('b2c-simple', language);
      const good = kept as unknown as Raw;
      await putOnShelf(page, kept);
      await page.goto('./');
      const before = await storedDocuments(page);
      const text = JSON.stringify(good, null, 2);
      const anyStep = Object.keys(good['steps'] as Raw)[0] ?? '';
      const dangling = structuredClone(good) as { steps: Record<string, { lane: string }> };
      const broken = dangling.steps[anyStep];
      if (broken) broken.lane = 'nowhere';
      const errors = app.words.errors;
      const cases: [string, string, string | RegExp][] = [
        ['not JSON', 'Dear team, here is the chart', /\d/],
        ['other JSON', '{"name":"left-pad","version":"1.0.0"}', errors.notAProject],
        ['a list', '[1,2,3]', errors.notAnObject],
        ['truncated', text.slice(0, Math.floor(text.length / 2)), errors.endsEarly.split('{')[0] ?? ''],
        ['newer', JSON.stringify({ ...good, schema: 99 }), /99/],
        ['dangling', JSON.stringify(dangling), /nowhere/],
        [
          '__proto__',
          text.replace('"project": {', '"__proto__": {"polluted": true}, "project": {'),
          /__proto__/,
        ],
        ['empty', '', errors.emptyFile],
      ];
      for (const [what, content, message] of cases) {
        await app.chooseFile(content, `${what}.json`);
        const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
        await expect(dialog, what).toContainText(message);
        await expect(dialog, what).toContainText(app.words.files.nothingChanged);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
      expect(await storedDocuments(page)).toEqual(before);
      expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
    });

    test('of 50 MB and more are refused without freezing', async ({ page }) => {
      const app = new Stagelane(page, language);
      await page.goto('./');
      const chooser = page.waitForEvent('filechooser');
      await app.button(app.words.home.openFile).first().click();
      // Larger than Playwright sends as a buffer: written to disk and opened from there.
      const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
      const { tmpdir } = await import('node:os');
      const { join } = await import('node:path');
      const folder = mkdtempSync(join(tmpdir(), 'stagelane-'));
      writeFileSync(join(folder, 'huge.json'), `{"format":"stagelane","junk":"${'x'.repeat(55_000_000)}"}`);
      await (await chooser).setFiles(join(folder, 'huge.json'));
      await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toContainText(/MB/);
      rmSync(folder, { recursive: true });
      expect(await storedDocuments(page)).toEqual([]);
    });
  });

test('with script in labels open as text, on screen and in exports', async ({ page }) => {
  const app = new Stagelane(page);
  const good = templateProject('b2c-simple', 'en');
  const evil = '<script>window.pwned=1</script><img src=x onerror=window.pwned=1>';
  for (const step of Object.values(good.steps)) if (step.kind === 'activity') step.name = evil;
  good.project.name = `"><svg onload=window.pwned=1>`;
  await page.goto('./');
  await app.chooseFile(JSON.stringify(good));
  await expect(app.chart).toBeVisible();
  const svg = (await contentOf(await app.export('svg'))).toString('utf8');
  expect(svg).not.toMatch(/<script|<img|<svg[^>]*onload/);
  expect(svg).toContain('&lt;');
  const bare = await page.context().newPage();
  await bare.setContent(svg);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  for (const where of [page, bare])
    expect(await where.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
});

test('a file whose project is here already asks: copy, or replace and undo', async ({ page }) => {
  const app = new Stagelane(page);
  await app.openTemplate('b2c-simple');
  const template = await app.document();
  const file = JSON.parse((await contentOf(await app.export('json'))).toString('utf8')) as {
    project: { name: string };
  };
  file.project.name = 'From the file';
  await page.goto('./');
  await app.chooseFile(JSON.stringify(file));
  await app.button(app.words.files.asCopy).click();
  await expect(app.chart).toBeVisible();
  await app.saved();
  expect(await storedDocuments(page)).toHaveLength(2);

  await page.goto('./');
  await app.chooseFile(JSON.stringify(file));
  await app.button(app.words.files.replace).click();
  await expect(app.chart).toBeVisible();
  await expect(app.history('undo')).toBeEnabled();
  expect((await app.document()).project.name).toBe('From the file');
  expect((await app.document()).project.id).toBe(template.project.id);
  await app.pressUntilOff('undo');
  expect(await app.document()).toEqual(template);
  expect(await storedDocuments(page)).toHaveLength(2);
});

test('the package file is no project', async ({ page }) => {
  const app = new Stagelane(page);
  await page.goto('./');
  await app.chooseFile(readFileSync('package.json', 'utf8'), 'package.json');
  await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toContainText(
    app.words.errors.notAProject,
  );
});
