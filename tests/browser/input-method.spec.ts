// Typing Chinese with an input method: keys that compose never act as shortcuts, and a visit to a field is one undo.
import { InputMethod } from './support/input-method';
import { flowZh, sketched } from './support/sketch';
import { type Stagelane, stepNamed } from './support/stagelane';
import { expect, test } from './support/test';

test.use({ language: 'zh' });

const inputMethod = async (app: Stagelane): Promise<InputMethod> =>
  new InputMethod(await app.page.context().newCDPSession(app.page));

test('in a name on the chart', async ({ app, page }) => {
  const document = flowZh();
  await app.open(document);
  const ime = await inputMethod(app);
  await app.step('面谈').dblclick();
  await expect(app.nameField).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await ime.compose('n', 'ni', 'nih');
  await ime.backspace('ni');
  await ime.compose('nih', 'niha', 'nihao');
  await expect(app.nameField).toHaveValue('nihao');
  expect(Object.keys((await app.document()).steps)).toHaveLength(4);
  await ime.choose('你好', 'Space');
  await expect(app.nameField).toHaveValue('你好');
  // Enter takes the letters as they are: it confirms the composition, not the name.
  await ime.compose('c', 'cr', 'crm');
  await ime.choose('crm', 'Enter');
  await expect(app.nameField).toBeFocused();
  await expect(app.nameField).toHaveValue('你好crm');
  await ime.compose('x', 'xy');
  await ime.giveUp();
  await expect(app.nameField).toBeFocused();
  await expect(app.nameField).toHaveValue('你好crm');
  await page.keyboard.press('Enter');
  await expect(app.nameField).toBeHidden();
  await expect(app.step('你好crm')).toBeVisible();
  await expect(app.history('undo')).toHaveAccessibleName('撤销：重命名步骤');
  await app.press('undo');
  expect(await app.document()).toEqual(document);
  await expect(app.history('undo')).toBeDisabled();
});

test('on a selected step: the first key begins a new name', async ({ app, page }) => {
  const document = flowZh();
  await app.open(document);
  const ime = await inputMethod(app);
  await app.step('面谈').click();
  await ime.compose('b', 'ba', 'bai', 'baif');
  await expect(app.nameField).toBeFocused();
  await ime.choose('拜访', 'Digit1');
  await page.keyboard.press('Enter');
  await expect(app.step('拜访')).toBeVisible();
  expect(stepNamed(await app.document(), '拜访').id).toBe(stepNamed(document, '面谈').id);
  await app.press('undo');
  expect(await app.document()).toEqual(document);
});

test('on an empty chart: what is typed names the first step, and adding it is one undo', async ({
  app,
  page,
}) => {
  const document = sketched({ language: 'zh', lanes: ['销售'], stages: ['寻找', '成交'], steps: [] });
  await app.open(document);
  await expect(app.chart.getByRole('application', { name: app.words.canvas.pane })).toBeFocused();
  const ime = await inputMethod(app);
  await ime.compose('k', 'ke', 'keh');
  await expect(app.nameField).toBeFocused();
  await ime.choose('客户来电', 'Space');
  await page.keyboard.press('Enter');
  await expect(app.step('客户来电')).toBeFocused();
  expect(stepNamed(await app.document(), '客户来电').kind).toBe('start');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(app.step('客户来电')).toHaveCount(0);
  expect(await app.document()).toEqual(document);
  // Plain letters too, and Enter lets the name that it begins with be typed over.
  await page.keyboard.type('CRM');
  await page.keyboard.press('Enter');
  await expect(app.step('CRM')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(app.step('CRM')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(app.nameField).toBeFocused();
  await page.keyboard.press('Escape');
});

test('in a new step: adding and naming it are one undo', async ({ app, page }) => {
  const document = flowZh();
  await app.open(document);
  const ime = await inputMethod(app);
  const { x, y } = await app.cellCentre(2, 2);
  await page.mouse.dblclick(x, y);
  await expect(app.nameField).toBeFocused();
  await ime.compose('s', 'sh', 'she', 'shen');
  await ime.choose('审核', 'Space');
  await ime.compose('h', 'he');
  await ime.choose('合同', 'Space');
  await page.keyboard.press('Enter');
  await expect(app.step('审核合同')).toBeVisible();
  await app.press('undo');
  expect(await app.document()).toEqual(document);
  await expect(app.history('undo')).toBeDisabled();
});

test('in the names of lanes and stages and in conditions', async ({ app, page }) => {
  await app.open(flowZh());
  const ime = await inputMethod(app);
  const composes = async (field: ReturnType<Stagelane['chart']['getByRole']>): Promise<void> => {
    await expect(field).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await ime.compose('q', 'qi', 'qia');
    await ime.choose('洽', 'Enter');
    await expect(field).toBeFocused();
    await ime.compose('t', 'ta', 'tan');
    await ime.choose('谈', 'Space');
    await expect(field).toHaveValue('洽谈');
    await page.keyboard.press('Enter');
    await expect(field).toBeHidden();
  };
  await app.headers('lanes').nth(2).dblclick();
  await composes(app.nameField);
  await app.headers('stages').nth(3).dblclick();
  await composes(app.nameField);
  const line = await app.onLine('寻找线索', '首次电话');
  await page.mouse.dblclick(line.x, line.y);
  await composes(app.chart.getByRole('textbox', { name: app.words.canvas.label }));
  expect(await app.bandNames('lanes')).toEqual(['销售开发', '销售', '洽谈']);
  expect(await app.bandNames('stages')).toEqual(['寻找', '沟通', '报价', '洽谈']);
  expect(await app.pressUntilOff('undo')).toBe(3);
});

test('in fields of the panel: nothing is kept while composing, and a visit is one undo', async ({
  app,
  page,
}) => {
  const document = flowZh();
  await app.open(document);
  const ime = await inputMethod(app);
  await app.step('面谈').click();
  const name = app.details.getByRole('textbox', { name: app.words.inspector.name, exact: true });
  await name.click();
  await page.keyboard.press('ControlOrMeta+a');
  await ime.compose('s', 'sh', 'sho', 'shou');
  await page.waitForTimeout(700);
  expect(await app.document()).toEqual(document);
  await ime.choose('首次', 'Enter');
  await expect(name).toBeFocused();
  expect(stepNamed(await app.document(), '首次').name).toBe('首次');
  await ime.compose('f', 'fa', 'fan');
  await ime.backspace('fa');
  await ime.compose('fan', 'fang');
  await ime.choose('拜访', 'Space');
  await ime.compose('x');
  await ime.giveUp();
  await expect(name).toHaveValue('首次拜访');
  const purpose = app.details.getByRole('textbox', { name: app.words.inspector.purpose, exact: true });
  await purpose.click();
  await expect(app.step('首次拜访')).toBeVisible();
  await ime.compose('l', 'li', 'lia');
  await ime.choose('了解需求', 'Space');
  await app.step('首次拜访').click();
  const kept = stepNamed(await app.document(), '首次拜访');
  expect(kept.purpose).toBe('了解需求');
  expect(await app.pressUntilOff('undo')).toBe(2);
  expect(await app.document()).toEqual(document);
});

test('in the set-up: Enter that chooses a candidate does not create the chart', async ({ app, page }) => {
  await page.goto('./');
  await app.button(app.words.home.firstChart).click();
  const dialog = page.getByRole('dialog', { name: app.words.setup.title });
  const name = dialog.getByRole('textbox', { name: app.words.setup.name });
  await expect(name).toBeFocused();
  const ime = await inputMethod(app);
  await ime.compose('x', 'xi', 'xia');
  await ime.choose('销售', 'Enter');
  await expect(dialog).toBeVisible();
  await expect(name).toHaveValue('销售');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(app.chart).toBeVisible();
  expect((await app.document()).project.name).toBe('销售');
});
