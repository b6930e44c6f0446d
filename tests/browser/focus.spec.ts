// Where the keyboard is: every window, popover and menu takes the focus and gives it back, and nothing that goes away loses it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { comparedProject } from '../helpers/compared-project';
import { flow } from './support/sketch';
import { beginning, type Stagelane, stepNamed, templateTexts } from './support/stagelane';
import { expect, test } from './support/test';

const inside = (box: Locator): Promise<boolean> =>
  box.evaluateAll((all) => all.some((one) => one.contains(window.document.activeElement)));

/** Goes round in a dialog and never leaves it. */
async function expectTrapped(page: Page, dialog: Locator): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab'])
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press(key);
      expect(await inside(dialog), `${key} stays inside`).toBe(true);
    }
}

interface Visit {
  /** What has the focus before, and after closing unless `back` says otherwise. */
  readonly opener: Locator;
  readonly open?: () => Promise<void>;
  readonly window: Locator;
  readonly back?: Locator;
  readonly isDialog?: boolean;
}

/** Opens with the keyboard (Enter on the opener, if nothing else is said), looks where the focus is, closes by Escape. */
async function visit(page: Page, { opener, open, window, back, isDialog }: Visit): Promise<void> {
  await opener.focus();
  await (open ?? (() => page.keyboard.press('Enter')))();
  await expect(window).toBeVisible();
  await expect.poll(() => inside(window), 'the focus goes in').toBe(true);
  if (isDialog) await expectTrapped(page, window);
  await page.keyboard.press('Escape');
  await expect(window).toBeHidden();
  await expect(back ?? opener).toBeFocused();
}

const paneOf = (app: Stagelane): Locator =>
  app.chart.getByRole('application', { name: app.words.canvas.pane });
const menu = (page: Page): Locator => page.getByRole('menu');
const rightClick = (target: Locator) => async (): Promise<void> => target.click({ button: 'right' });

/** The files of the screens that open something above them, and where they are gone through. */
const WINDOWS: Readonly<Record<string, string>> = {
  'canvas/band-controls.tsx': 'chart',
  'canvas/comments.tsx': 'chart',
  'canvas/context-menu.tsx': 'chart',
  'canvas/corner.tsx': 'chart',
  'canvas/palette-kinds.tsx': 'chart',
  'canvas/step-bar.tsx': 'chart',
  'compare/carry/carry-dialog.tsx': 'compare',
  'compare/map-choice.tsx': 'compare',
  'compare/other-project.tsx': 'compare',
  'compare/picture-menu.tsx': 'compare',
  'compare/plan/fill-menu.tsx': 'compare',
  'editor/command-palette.tsx': 'editor',
  'editor/editor.tsx': 'editor',
  'editor/method-dialogs.tsx': 'guide',
  'editor/project-title.tsx': 'editor',
  'editor/save-state.tsx': 'editor',
  'editor/shortcut-list.tsx': 'editor',
  'editor/tidy-control.tsx': 'editor',
  'editor/top-bar.tsx': 'editor',
  'export/export-dialog.tsx': 'editor',
  'export/view-picture-dialog.tsx': 'editor',
  'home/from-table/from-table-dialog.tsx': 'home',
  'home/home-bar.tsx': 'home',
  'home/import/import-dialog.tsx': 'interchange.spec.ts',
  'home/import/import-host.tsx': 'interchange.spec.ts',
  'home/project-card.tsx': 'home',
  'home/projects-section.tsx': 'home',
  'home/setup-dialog.tsx': 'home',
  'home/template-preview.tsx': 'home',
  'inspector/method/goals-dialog.tsx': 'guide',
  'inspector/method/reviews-dialog.tsx': 'guide',
  'inspector/method/trainings-dialog.tsx': 'guide',
  'inspector/panel-heads.tsx': 'details',
  'kit/combobox.tsx': 'details',
  'kit/confirm.tsx': 'chart',
  'kit/select-field.tsx': 'details',
  'maps/combine-dialog.tsx': 'maps',
  'maps/detail-template-dialog.tsx': 'maps',
  'maps/map-menu.tsx': 'maps',
  'maps/new-map-dialog.tsx': 'maps',
  'maps/new-target-dialog.tsx': 'maps',
  'method/method-help.tsx': 'guide',
  'share/share-dialog.tsx': 'editor',
  'table/cell-popup.tsx': 'table',
  'table/columns-panel.tsx': 'table',
  'table/row-menu.tsx': 'table',
  'table/table-bar.tsx': 'table',
  'table/table-head.tsx': 'table',
  'table/value-filter.tsx': 'table',
  'team-view.tsx': 'table',
};

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (path.endsWith('.tsx')) yield path;
  }
}

test('no window of the app is left out here', () => {
  const opens = /<(Menu|Dialog|Popover\.Root|Radix\.Root)\b/;
  const base = ['kit/menu.tsx', 'kit/dialog.tsx', 'kit/tooltip.tsx'];
  const found = [...sources('src/ui')]
    .filter((path) => opens.test(readFileSync(path, 'utf8')))
    .map((path) => path.slice('src/ui/'.length))
    .filter((path) => !base.includes(path));
  expect(found.sort()).toEqual(Object.keys(WINDOWS).sort());
});

test('home', async ({ app, page }) => {
  const { words } = app;
  await app.newFromTemplate('b2c-simple');
  await app.saved();
  await page.getByRole('link', { name: words.editor.toProjects }).click();
  // Back at home the keyboard begins at the projects.
  await expect(page.getByRole('main')).toBeFocused();
  await app.button(words.home.openExample).click();
  await expect(app.chart).toBeVisible();
  // The example is finished: there is a target beside the current process.
  await expect(page.getByRole('radio', { name: words.maps.sides.target })).toBeEnabled();
  await app.saved();
  await page.getByRole('link', { name: words.editor.toProjects }).click();
  const template = templateTexts('b2c-simple', 'en').name;
  const dialog = page.getByRole('dialog');
  const menuOf = page.getByRole('button', { name: words.home.menuOf.replace('{name}', template) });
  await expect(menuOf).toHaveCount(1);
  for (const opener of [
    app.button(beginning(words.app.languageIs)),
    app.button(beginning(words.app.themeIs)),
    app.button(beginning(words.home.sortedBy)),
    menuOf,
  ])
    await visit(page, { opener, window: menu(page) });
  for (const opener of [
    app.button(words.gallery.blank),
    app.button(words.table.import.open),
    app.button(template).last(),
  ])
    await visit(page, { opener, window: dialog, isDialog: true });
  // The card goes with its menu.
  await menuOf.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: words.home.delete }).press('Enter');
  await expect(menuOf).toHaveCount(0);
  await expect.poll(() => inside(page.getByRole('main'))).toBe(true);
});

test('editor', async ({ app, page, problems }) => {
  const { words } = app;
  await app.open(flow());
  const step = app.step('First call');
  await step.click();
  const dialog = page.getByRole('dialog');
  const settings = app.button(words.editor.settings);
  for (const opener of [app.button(words.editor.projectMenu), app.button(words.editor.tidyOptions), settings])
    await visit(page, { opener, window: menu(page) });
  await visit(page, { opener: app.button(words.editor.export), window: dialog, isDialog: true });
  for (const keys of [
    'ControlOrMeta+k',
    'F1',
    'ControlOrMeta+e',
    'ControlOrMeta+p',
    'ControlOrMeta+Shift+e',
    'ControlOrMeta+Shift+s',
  ])
    await visit(page, {
      opener: step,
      open: () => page.keyboard.press(keys),
      window: dialog,
      isDialog: true,
    });
  // Opened from a menu that is gone when they close.
  for (const name of [words.actions['shortcut-list'], words.actions['command-palette']])
    await visit(page, {
      opener: settings,
      open: async () => {
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).press('Enter');
      },
      window: dialog,
      isDialog: true,
    });

  await test.step('what could not be kept', async () => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await step.focus();
    await page.keyboard.press('ControlOrMeta+Shift+p');
    await visit(page, { opener: app.button(words.editor.notSaved.full), window: menu(page) });
  });

  await test.step('a part that did not load', async () => {
    await page.route(/export-dialog/, (route) => route.abort());
    await page.reload();
    await expect(app.chart).toBeVisible();
    await visit(page, { opener: app.button(words.editor.export), window: dialog, isDialog: true });
    // The failure is what was asked for.
    problems.length = 0;
  });
});

test('chart', async ({ app, page }) => {
  const { words } = app;
  await app.open(flow());
  const step = app.step('First call');
  const connection = app.connection('First call', 'Meet');
  const bar = page.getByRole('toolbar', { name: words.canvas.stepBar, exact: true });
  await step.click();
  // The next key is meant for the step.
  for (const name of [words.canvas.changeKind, words.canvas.more])
    await visit(page, {
      opener: bar.getByRole('button', { name, exact: true }),
      window: menu(page),
      back: step,
    });
  await visit(page, {
    opener: app.palette.getByRole('button', { name: words.canvas.ends, exact: true }),
    window: menu(page),
  });
  const lane = app.headers('lanes').nth(1);
  const lanes = page.getByRole('group', { name: words.canvas.lanes, exact: true });
  await visit(page, {
    opener: lanes.getByRole('button', { name: words.canvas.menu.lane }).nth(1),
    window: menu(page),
  });
  await visit(page, { opener: step, open: rightClick(step), window: menu(page) });
  await visit(page, { opener: lane, open: rightClick(lane), window: menu(page) });
  await visit(page, {
    opener: connection,
    open: async () => {
      const { x, y } = await app.onLine('First call', 'Meet', 0.5);
      await page.mouse.click(x, y, { button: 'right' });
    },
    window: menu(page),
  });
  const pane = paneOf(app);
  await visit(page, {
    opener: pane,
    open: async () => {
      const { x, y } = await app.cellCentre(2, 2);
      await page.mouse.click(x, y, { button: 'right' });
    },
    window: menu(page),
  });

  await test.step('a comment, which goes without a trace when nothing is written', async () => {
    const card = page.getByRole('dialog', { name: words.comments.title });
    await step.click();
    await visit(page, { opener: step, open: () => page.keyboard.press('Alt+Shift+N'), window: card });
    // From a menu as by its key: the menu that closes leaves the card the keyboard.
    await step.click({ button: 'right' });
    await menu(page).getByRole('menuitem', { name: words.actions['add-comment'] }).click();
    await expect(card.getByRole('textbox').first()).toBeFocused();
    await page.keyboard.type('Who?');
    await card.getByRole('button', { name: words.comments.done }).press('Enter');
    await expect(step).toBeFocused();
    const pin = app.button('Comment: Who?');
    await visit(page, { opener: pin, window: card });
    await pin.press('Enter');
    await card.getByRole('button', { name: words.comments.delete }).press('Enter');
    await expect(card).toBeHidden();
    await expect(step).toBeFocused();
  });

  await test.step('the question before a deletion', async () => {
    const question = page.getByRole('dialog');
    await lane.click();
    await visit(page, {
      opener: lane,
      open: () => page.keyboard.press('Delete'),
      window: question,
      isDialog: true,
    });
    await page.keyboard.press('Delete');
    await question.getByRole('button', { name: words.canvas.delete.go }).press('Enter');
    // The header is gone: the chart has the focus.
    await expect(pane).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
  });

  await test.step('what is hidden and what is collapsed', async () => {
    await lane.click();
    await page.keyboard.press('Alt+Shift+H');
    await visit(page, { opener: app.button(words.canvas.hiddenMenu), window: menu(page) });
    await page.keyboard.press('ControlOrMeta+z');
    await lane.click();
    await page.keyboard.press('Alt+Shift+C');
    const mark = app.chart.locator('.react-flow__node-mark').first();
    await mark.click({ button: 'right' });
    await expect(menu(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(() => inside(app.chart)).toBe(true);
  });
});

test('maps', async ({ app, page }) => {
  const { actions, editor, maps } = app.words;
  const dialog = page.getByRole('dialog');
  const path = page.getByRole('navigation', { name: editor.path });
  const opener = path.getByRole('button', { name: new RegExp(`^${maps.chart} `) });
  await app.open(flow());
  await visit(page, { opener, window: menu(page) });
  for (const id of ['new-map', 'new-target', 'combine-charts'] as const)
    await visit(page, {
      opener,
      open: async () => {
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: new RegExp(`^${actions[id]}`) }).press('Enter');
      },
      window: dialog,
      isDialog: true,
    });
  // The switch asks what the target begins with; who does not want one is at the current process again.
  const side = (which: 'current' | 'target') =>
    page.getByRole('radio', { name: maps.sides[which], exact: true });
  await visit(page, {
    opener: side('current'),
    // The choice follows the focus only while the key is down.
    open: async () => {
      await page.keyboard.down('ArrowRight');
      await expect(dialog).toBeVisible();
      await page.keyboard.up('ArrowRight');
    },
    window: dialog,
    back: side('target'),
    isDialog: true,
  });
  await app.step('First call').click();
  await app.details.getByRole('combobox', { name: app.words.inspector.kind }).first().click();
  await page.getByRole('option', { name: app.words.steps.kinds['sub-process'].name }).click();
  await visit(page, {
    opener: app.details.getByRole('button', { name: maps.detail.template }),
    window: dialog,
    isDialog: true,
  });
});

test('compare', async ({ app, page }) => {
  const { compare } = app.words;
  await app.open(comparedProject('en').document);
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('listbox', { name: compare.list })).toBeVisible();
  const before = app.button(new RegExp(`^${compare.sides.before}`)).first();
  await visit(page, { opener: before, window: menu(page) });
  await visit(page, { opener: app.button(compare.picture), window: menu(page) });
  await visit(page, {
    opener: before,
    open: async () => {
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: compare.otherProject }).press('Enter');
    },
    window: page.getByRole('dialog'),
    isDialog: true,
  });
  await visit(page, {
    opener: before,
    open: () => page.keyboard.press('Shift+F9'),
    window: page.getByRole('dialog'),
    isDialog: true,
  });
  await page.keyboard.press('Alt+5');
  await visit(page, { opener: app.button(app.words.plan.fill.title), window: menu(page) });
});

test('details', async ({ app, page }) => {
  const { words } = app;
  await app.open(flow());
  await app.step('First call').click();
  const { details } = app;
  await visit(page, {
    opener: details.getByRole('button', { name: words.inspector.more, exact: true }),
    window: menu(page),
  });
  // Every list that is chosen from: they are one of two kinds.
  const lists = details.locator('button[aria-haspopup="dialog"], [role="combobox"]:enabled');
  const count = await lists.count();
  expect(count).toBeGreaterThan(5);
  for (let i = 0; i < count; i++) {
    const opener = lists.nth(i);
    const isSelect = (await opener.getAttribute('role')) === 'combobox';
    await visit(page, { opener, window: page.getByRole(isSelect ? 'listbox' : 'dialog') });
  }
});

test('guide', async ({ app, page, problems }) => {
  const { method, records } = app.words;
  await app.open(flow());
  await app.step('First call').click();
  await page.keyboard.press('Shift+F1');
  const guide = page.getByRole('navigation', { name: method.title });
  await expect.poll(() => inside(guide), 'the guide that was asked for has the keyboard').toBe(true);
  const dialog = page.getByRole('dialog');
  await visit(page, { opener: app.button(method.about), window: dialog, isDialog: true });
  const part = (name: string) => guide.getByRole('button', { name });
  await part(method.parts.train).click();
  await visit(page, {
    opener: guide.getByRole('button', { name: records.trainings, exact: true }),
    window: dialog,
    isDialog: true,
  });
  await part(method.parts.monitor).click();
  for (const name of [records.goals, records.reviews])
    await visit(page, {
      opener: guide.getByRole('button', { name, exact: true }),
      window: dialog,
      isDialog: true,
    });

  await test.step('the details of a gap', async () => {
    await app.step('First call').click();
    await page.keyboard.press('Alt+Shift+G');
    await expect.poll(() => inside(app.details)).toBe(true);
    await app.details.getByRole('button', { name: app.words.gaps.delete }).press('Enter');
    await expect.poll(() => inside(app.chart), 'a gap that is deleted gives the keyboard back').toBe(true);
  });

  await test.step('a part that did not load', async () => {
    await page.route(/reviews-dialog/, (route) => route.abort());
    await page.reload();
    await expect(app.chart).toBeVisible();
    await part(method.parts.monitor).first().waitFor();
    await visit(page, {
      opener: guide.getByRole('button', { name: records.reviews, exact: true }),
      window: page.getByRole('dialog', { name: app.words.dock.tabs.method }),
      isDialog: true,
    });
    // The failure is what was asked for.
    problems.length = 0;
  });
});

test('table', async ({ app, page }) => {
  const { table } = app.words;
  await app.open(flow());
  await page.getByRole('radio', { name: table.views.table, exact: true }).click();
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  const name = (column: string) =>
    page
      .getByRole('columnheader', { name: new RegExp(`^${column}`) })
      .getByRole('button')
      .first();
  await visit(page, { opener: app.button(/^Group by/), window: menu(page) });
  await visit(page, { opener: app.button(app.words.teamView.title).last(), window: menu(page) });
  await visit(page, { opener: name(table.columns.team), window: menu(page) });
  const dialog = page.getByRole('dialog');
  await visit(page, { opener: app.button(beginning(table.chooseColumns)), window: dialog });
  await visit(page, {
    opener: name(table.columns.team),
    open: async () => {
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: table.filterColumn }).press('Enter');
    },
    window: dialog,
  });
  const cell = page.locator('[data-cell="team"]').nth(1);
  const field = grid.locator('[data-idle]');
  await cell.click();
  await visit(page, {
    opener: app.button(table.rows),
    window: menu(page),
    back: field,
  });
  await visit(page, { opener: field, open: rightClick(cell), window: menu(page) });
  await field.focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('listbox')).toBeVisible();
  // Suggestions leave the focus in the cell.
  expect(await inside(grid)).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();

  await test.step('find', async () => {
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('Meet');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await app.button(app.words.actions.find).click();
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    // Beside the chart: back to where it was asked for.
    await page.keyboard.press('Alt+2');
    await expect(app.chart).toBeVisible();
    await cell.click();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await app.step('Meet').click();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.press('Escape');
    await expect(app.step('Meet')).toBeFocused();
  });
});

/** The pane, or what it holds. */
const onChart = (app: Stagelane): Promise<boolean> => inside(paneOf(app));

test('a chart that opens has the keyboard', async ({ app, page }) => {
  const { words } = app;
  await test.step('from a file', async () => {
    await page.goto('./');
    await app.chooseFile(JSON.stringify(flow()));
    await expect(app.chart).toBeVisible();
    await expect.poll(() => onChart(app)).toBe(true);
    await app.saved();
  });
  await test.step('from its card', async () => {
    await page.getByRole('link', { name: words.editor.toProjects }).press('Enter');
    await page.getByRole('link', { name: 'Flow' }).first().press('Enter');
    await expect(app.chart).toBeVisible();
    await expect.poll(() => onChart(app)).toBe(true);
  });
  await test.step('from a template', async () => {
    await app.newFromTemplate('b2c-simple');
    await app.saved();
    await page.reload();
    await expect(app.chart).toBeVisible();
    await expect.poll(() => onChart(app)).toBe(true);
  });
  await test.step('blank', async () => {
    await page.goto('./');
    await app.button(words.gallery.blank).click();
    await page.getByRole('dialog').getByRole('button', { name: words.setup.create }).press('Enter');
    await expect(app.chart).toBeVisible();
    await expect.poll(() => onChart(app)).toBe(true);
  });
});

test('what goes away leaves the focus on the chart', async ({ app, page }) => {
  const { words } = app;
  const { keyboard } = page;
  await app.open(flow());
  await test.step('undo of the selected step', async () => {
    await app.step('Send offer').click();
    await keyboard.press('Tab');
    await keyboard.type('Call back');
    await keyboard.press('Enter');
    await expect(app.step('Call back')).toBeFocused();
    await keyboard.press('ControlOrMeta+z');
    await expect(app.step('Call back')).toHaveCount(0);
    await expect.poll(() => onChart(app)).toBe(true);
  });
  await test.step('undo, redo and Tidy by mouse', async () => {
    await app.step('Meet').click();
    await keyboard.press('Alt+ArrowDown');
    for (const press of [app.history('undo'), app.history('redo'), app.button(words.actions.tidy)]) {
      await press.click();
      await app.rest();
      await expect(app.step('Meet')).toBeFocused();
    }
    await app.details.getByRole('textbox', { name: words.inspector.purpose, exact: true }).click();
    await app.history('undo').click();
    await expect(app.step('Meet')).toBeFocused();
    // By key the button stays where one is, to be pressed again.
    await app.history('undo').press('Enter');
    await expect(app.history('undo')).toBeFocused();
    await app.step('First call').click();
  });
  await test.step('deletion, from keys and from the details', async () => {
    await app.step('Send offer').click();
    await keyboard.press('Delete');
    await expect.poll(() => onChart(app)).toBe(true);
    await app.step('Meet').click();
    await app.details.getByRole('button', { name: words.inspector.more, exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: new RegExp(`^${words.actions.delete}`) }).press('Enter');
    await expect(app.step('Meet')).toHaveCount(0);
    await expect.poll(() => onChart(app)).toBe(true);
  });
  await test.step('undo of a lane whose header has the focus', async () => {
    await keyboard.press('Alt+Shift+L');
    await keyboard.type('Finance');
    await keyboard.press('Enter');
    await expect(app.headers('lanes').last()).toBeFocused();
    await keyboard.press('ControlOrMeta+z');
    await keyboard.press('ControlOrMeta+z');
    await expect.poll(() => onChart(app)).toBe(true);
  });
  await test.step('the views', async () => {
    await app.step('First call').click();
    await keyboard.press('Alt+3');
    await expect(page.getByRole('grid').locator('[data-idle]')).toBeFocused();
    await keyboard.press('Alt+1');
    await expect(app.step('First call')).toBeFocused();
  });
  expect(stepNamed(await app.document(), 'First call').name).toBe('First call');
});
