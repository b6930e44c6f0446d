// The whole way of a sales manager: from the template through his changes to the files, and all the way back, in both languages.
import type { ProjectDocument } from '../../src/model/document';
import {
  BROWSER_LOCALE,
  contentOf,
  isConnected,
  Stagelane,
  stepNamed,
  teamOfStep,
  shownSteps,
  templateTexts,
} from './support/stagelane';
import { readPicture, textBoxes } from './support/picture';
import { expect, test, watch } from './support/test';

const STAGES = [
  'prospecting',
  'identification',
  'qualification',
  'follow-up',
  'negotiation',
  'closing',
  'after-sale',
];
const TEAMS = ['ldr', 'sdr', 'bdr', 'sales', 'finance', 'legal', 'cs'];

for (const language of ['en', 'zh'] as const)
  test.describe(`the whole way, ${language}`, () => {
    test.use({ locale: BROWSER_LOCALE[language] });

    test('template → changes → files → back → again → another browser', async ({
      page,
      browser,
      problems,
    }) => {
      const app = new Stagelane(page, language);
      const texts = templateTexts('b2b-complex', language);
      const name = (key: string): string => texts.steps[key]?.name ?? key;
      const team = (key: string): string => texts.teams[key]?.name ?? key;
      await app.newFromTemplate('b2b-complex');
      const template = await app.document();

      await test.step('seven stages and seven lanes in order', async () => {
        await expect(app.headers('stages')).toHaveCount(7);
        await expect(app.headers('lanes')).toHaveCount(7);
        for (const [i, key] of STAGES.entries())
          await expect(app.headers('stages').nth(i)).toHaveAccessibleName(
            new RegExp(texts.stages[key]?.name ?? key),
          );
        for (const [i, key] of TEAMS.entries())
          await expect(app.headers('lanes').nth(i)).toHaveAccessibleName(new RegExp(`${team(key)}$`));
      });

      const renamed = language === 'zh' ? '初次需求访谈' : 'First discovery call';
      await test.step('rename a step in place', async () => {
        await app.step(name('discovery')).dblclick();
        await expect(app.nameField).toHaveValue(name('discovery'));
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.insertText(renamed);
        await page.keyboard.press('Enter');
        await expect(app.step(renamed)).toBeVisible();
      });

      await test.step('drag a step from SDR to sales: the inspector says sales', async () => {
        const from = await app.centre(app.step(name('brief')));
        const lane = await app.centre(app.headers('lanes').nth(3));
        // Beside the line that runs down there: dropped on it, the step would go into it.
        await app.drag(from, { x: from.x + 70, y: lane.y + 20 });
        await app.rest();
        await app.step(name('brief')).click();
        await expect(app.details.getByRole('heading', { level: 2 })).toContainText(team('sales'));
        const document = await app.document();
        expect(teamOfStep(document, stepNamed(document, name('brief')))).toBe(team('sales'));
      });

      const added = language === 'zh' ? '感谢客户推荐' : 'Thank for referral';
      await test.step('add a step from another one’s edge, connected', async () => {
        await page.keyboard.press('Escape');
        await app.step(name('record-lead')).hover();
        await app.rest();
        const box = await app.box(app.step(name('record-lead')));
        const column = await app.centre(app.step(name('outreach')));
        await app.drag(
          { x: box.x + box.width / 2, y: box.y + box.height },
          { x: box.x + box.width / 2, y: column.y + 160 },
        );
        await expect(app.nameField).toBeFocused();
        await page.keyboard.insertText(added);
        await page.keyboard.press('Enter');
        await expect(app.step(added)).toBeVisible();
        expect(isConnected(await app.document(), name('record-lead'), added)).toBe(true);
      });

      await test.step('delete a step: its connections heal', async () => {
        await app.step(name('answer')).click();
        await expect(app.step(name('answer'))).toHaveClass(/selected/);
        await page.keyboard.press('Delete');
        await expect(app.step(name('answer'))).toHaveCount(0);
        const document = await app.document();
        expect(isConnected(document, renamed, name('ready'))).toBe(true);
      });

      await test.step('reorder lanes by menu', async () => {
        await app.headers('lanes').nth(5).hover();
        await page
          .getByRole('group', { name: app.words.canvas.lanes, exact: true })
          .getByRole('button', { name: app.words.canvas.menu.lane })
          .nth(5)
          .click();
        await page.getByRole('menuitem', { name: app.words.canvas.moveBack.lane, exact: true }).click();
        await expect(app.headers('lanes').nth(4)).toHaveAccessibleName(new RegExp(`${team('legal')}$`));
      });

      const beforeTidy = await app.document();
      await test.step('tidy moves steps and keeps every one in its cell', async () => {
        await app.button(app.words.actions.tidy).first().click();
        await expect(app.history('undo')).toHaveAccessibleName(
          language === 'zh' ? '撤销：整理布局' : 'Undo tidy',
        );
        await app.rest();
        expect(await app.document()).not.toEqual(beforeTidy);
        const after = await app.document();
        const cells = (d: ProjectDocument) =>
          Object.values(d.steps)
            .map(({ id, lane, stage }) => `${id} ${lane} ${stage}`)
            .sort((a, b) => a.localeCompare(b));
        expect(cells(after)).toEqual(cells(beforeTidy));
      });

      const changed = await app.document();
      await test.step('PNG of exactly the announced size, with ink in every label', async () => {
        const svg = (await contentOf(await app.export('svg'))).toString('utf8');
        let announced = '';
        const download = await app.export('png', async (dialog) => {
          await dialog
            .getByRole('radio', { name: app.words.files.export.scaleOf.replace('{scale}', '2') })
            .click();
          await expect(dialog.locator('figure[aria-busy="false"]')).toBeVisible();
          announced = (await dialog.getByText(/[\d,]+ × [\d,]+/).innerText()).replaceAll(',', '');
        });
        // The template brings details: where there are several charts, the file says which.
        const shown = changed.maps[shownSteps(changed)[0]?.map ?? ''];
        expect(download.suggestedFilename()).toBe(`${texts.name} · ${shown?.name}.png`);
        const boxes = await textBoxes(page, svg);
        for (const step of shownSteps(changed))
          if (step.name)
            expect(
              boxes
                .map((b) => b.text)
                .join('')
                .replace(/\s/g, ''),
            ).toContain(step.name.slice(0, 2).replace(/\s/g, ''));
        const picture = await readPicture(page, await contentOf(download), boxes, 2);
        expect(announced).toContain(`${picture.width} × ${picture.height}`);
        const blank = picture.texts.filter(({ ink }) => ink < 0.04).map(({ text }) => text);
        expect(blank).toEqual([]);
        // Boxes of missing glyphs would all look alike: different words must look different.
        const words = new Map(picture.texts.map((t) => [t.text, t.shape]));
        expect(new Set(words.values()).size).toBe(words.size);
      });

      const json = await contentOf(await app.export('json'));
      await test.step('undo back to the template, redo to the end, reload', async () => {
        const undone = await app.pressUntilOff('undo');
        expect(undone).toBeGreaterThanOrEqual(6);
        expect(await app.document()).toEqual(template);
        expect(await app.pressUntilOff('redo')).toBe(undone);
        expect(await app.document()).toEqual(changed);
        await page.reload();
        await expect(app.step(renamed)).toBeVisible();
        expect(await app.document()).toEqual(changed);
      });

      await test.step('the JSON opens in another browser, deep equal', async () => {
        const other = await browser.newContext({ locale: BROWSER_LOCALE[language] });
        watch(other, problems);
        const there = new Stagelane(await other.newPage(), language);
        await there.page.goto(page.url().split('#')[0] ?? './');
        await there.chooseFile(json.toString('utf8'));
        await expect(there.chart).toBeVisible();
        expect(await there.document()).toEqual(changed);
        await other.close();
      });
    });
  });
