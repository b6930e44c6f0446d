// Reading only: whoever looks at a process changes nothing by any way, sees that it is so, and edits again by one click.
import { expect, test } from './support/test';

for (const language of ['en', 'zh'] as const)
  test.describe(language, () => {
    test.use({ language });

    test('mouse, keys, table and details change nothing until one edits again', async ({ app, page }) => {
      await app.openTemplate('b2c-simple');
      const before = await app.document();
      const name = Object.values(before.steps).find(({ kind }) => kind === 'activity')?.name ?? '';
      const { editor, actions } = app.words;
      const pill = page.getByRole('button', { name: editor.editAgain });

      await test.step('on the chart', async () => {
        await page.keyboard.press('Alt+Digit0');
        await expect(pill).toBeVisible();
        await app.step(name).click();
        for (const key of ['Enter', 'F2', 'Delete', 'Tab', 'x', 'Alt+ArrowDown', 'ControlOrMeta+v'])
          await page.keyboard.press(key);
        await expect(app.nameField).toBeHidden();
        await app.dragStep(name, { x: 700, y: 500 });
        await app.step(name).dblclick();
        await expect(app.nameField).toBeHidden();
      });

      await test.step('in the details, which are text', async () => {
        await app.step(name).click();
        const field = app.details.getByRole('textbox').first();
        await expect(field).toBeDisabled();
        expect(await field.evaluate((one) => getComputedStyle(one).borderColor)).toBe('rgba(0, 0, 0, 0)');
      });

      await test.step('Enter and a double click open the details; what is empty says so', async () => {
        const { canvas, inspector, words } = app.words;
        await page.keyboard.press('Alt+Shift+KeyD');
        await expect(app.details).toBeHidden();
        await app.step(name).click();
        await expect(app.details).toBeHidden();
        await page.keyboard.press('Enter');
        await expect(app.details).toBeVisible();
        await app.details.getByRole('button', { name: inspector.timeAndCost }).click();
        await expect(app.details.getByText(words.unfilled.replace('{field}', inspector.cost))).toBeVisible();
        await page.keyboard.press('Alt+Shift+KeyD');
        await app.step(name).dblclick();
        await expect(app.details).toBeVisible();
        await page.keyboard.press('Alt+Shift+KeyD');
        await app.step(name).click({ button: 'right' });
        await page.getByRole('menuitem', { name: canvas.showDetails }).click();
        await expect(app.details).toBeVisible();
      });

      await test.step('in the table', async () => {
        await page.keyboard.press('Alt+Digit3');
        await expect(page.getByRole('grid')).toHaveAttribute('aria-readonly', 'true');
        await page.keyboard.type('typed');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Delete');
      });

      await test.step('a question can be asked, answered and taken back', async () => {
        const { comments } = app.words;
        await page.keyboard.press('Alt+Digit1');
        await app.step(name).click();
        await page.keyboard.press('Alt+Shift+KeyN');
        await page.getByRole('textbox', { name: comments.title }).fill('?');
        await page.getByRole('button', { name: comments.done }).click();
        await page.getByRole('button', { name: /[:：]\s*\?$/ }).click();
        await page.getByRole('textbox', { name: comments.yourReply }).fill('!');
        await page.getByRole('button', { name: comments.reply, exact: true }).click();
        await page.keyboard.press('Escape');
        await expect
          .poll(async () => Object.keys((await app.document()).comments).length)
          .toBe(Object.keys(before.comments).length + 2);
        const { comments: _, ...rest } = await app.document();
        const { comments: __, ...others } = before;
        expect(rest).toEqual(others);
        await app.step(name).click();
        await page.keyboard.press('ControlOrMeta+z');
        await page.keyboard.press('ControlOrMeta+z');
        await expect.poll(() => app.document()).toEqual(before);
      });

      await test.step('it is remembered, and all that reads works', async () => {
        await page.reload();
        await expect(pill).toBeVisible();
        await page.keyboard.press('F5');
        await expect(page.getByRole('heading', { level: 2, name: before.project.name })).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(pill).toBeVisible();
      });

      await test.step('one click edits again, and nothing was changed', async () => {
        await pill.click();
        await expect(pill).toBeHidden();
        await expect(app.tools.getByRole('button', { name: actions.tidy }).first()).toBeEnabled();
        expect(await app.document()).toEqual(before);
      });
    });
  });
