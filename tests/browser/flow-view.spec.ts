// The plain flow view in a real browser: ELK comes on first use only, the project stays as it is, the file says everything.
import { contentOf, type Stagelane, shownSteps, stepNamed, templateTexts } from './support/stagelane';
import { expect, test } from './support/test';

const VIEW = { en: /^Plain flow of /, zh: /的纯流程$/ } as const;

test('there and back: ELK is fetched on first use, and nothing in the project changes', async ({
  app,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const elk = () => fetched.filter((path) => /elk/.test(path));
  await app.openTemplate('b2b-complex');
  const before = await app.document();
  const names = shownSteps(before).flatMap(({ name }) => (name ? [name] : []));
  expect(elk()).toEqual([]);

  await app.button(app.words.actions['toggle-flow-view']).click();
  const view = page.getByRole('region', { name: VIEW.en });
  await expect(view.locator('.react-flow__node')).toHaveCount(shownSteps(before).length);
  expect(elk().length).toBeGreaterThan(0);
  const labels = await view
    .locator('.react-flow__node')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')).join('|'));
  for (const name of names) expect(labels).toContain(name);

  await app.button(app.words.actions['stages-in-flow-view']).click();
  await app.button(app.words.flowView.down).click();
  await expect(view.locator('.pane')).toHaveAttribute('aria-busy', 'false');
  await app.button(app.words.flowView.back).click();
  await expect(app.chart).toBeVisible();
  expect(await app.document()).toEqual(before);
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh' });

  test('steps can be read, renamed in the details and deleted there, and undone', async ({ app, page }) => {
    const name = templateTexts('b2c-simple', 'zh').steps['first-call']?.name;
    await app.openTemplate('b2c-simple');
    const before = await app.document();
    const step = Object.values(before.steps).find(({ kind }) => kind === 'activity');
    await page.keyboard.press('ControlOrMeta+Shift+f');
    const view = page.getByRole('region', { name: VIEW.zh });
    // Its own name, not one that it leads to.
    const node = (text: string) => view.getByRole('group', { name: new RegExp(`^[^,，;；]* ${text}[,，]`) });
    await node(name ?? step?.name ?? '').click();
    const field = app.details.getByRole('textbox', { name: app.words.inspector.name, exact: true });
    await field.fill('Renamed');
    await field.press('Tab');
    await expect(node('Renamed')).toBeVisible();
    await node('Renamed').click();
    await page.keyboard.press('Delete');
    await expect(node('Renamed')).toHaveCount(0);
    await app.press('undo');
    await expect(node('Renamed')).toBeVisible();
    expect(stepNamed(await app.document(), 'Renamed').id).toBeDefined();
  });

  test('exports as SVG with every name, condition and team, and as PNG', async ({ app, page }) => {
    await app.openTemplate('b2b-complex');
    const document = await app.document();
    const words = app.words.files.export;
    const asFlow = async (dialog: ReturnType<Stagelane['button']>) => {
      await app.choose(dialog, words.subject, words.subjects.flow);
      await expect(dialog.locator('figure[aria-busy="false"] img')).toBeVisible();
    };
    const svg = await app.export('svg', asFlow);
    // The project brings details of two steps: where there are several charts, the file says which.
    const shown = document.maps[shownSteps(document)[0]?.map ?? ''];
    const name = `${document.project.name} · ${shown?.name}`;
    expect(svg.suggestedFilename()).toBe(`${words.flowName.replace('{name}', name)}.svg`);
    const drawn = (await contentOf(svg)).toString('utf8');
    const said = await page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
      return [...parsed.querySelectorAll('text')].map((text) => text.textContent).join('');
    }, drawn);
    const plain = (text: string): string => text.replace(/\s+/g, '');
    const all = plain(said);
    for (const { name } of shownSteps(document)) expect(all).toContain(plain(name));
    const drawnSteps = new Set(shownSteps(document).map(({ id }) => id));
    for (const { label, from } of Object.values(document.connections))
      if (label && drawnSteps.has(from)) expect(all).toContain(plain(label));
    const lanes = new Set(shownSteps(document).map(({ lane }) => lane));
    for (const { id, team } of Object.values(document.lanes))
      if (lanes.has(id)) expect(all).toContain(plain(document.teams[team]?.name ?? ''));
    const png = await contentOf(await app.export('png', asFlow));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(50_000);
  });
});
