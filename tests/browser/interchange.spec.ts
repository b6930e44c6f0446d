// Files of other tools in a real browser: what they themselves say of ours, and what becomes of theirs.
import words from '../../src/locales/interchange/en';
import { readFileSync } from 'node:fs';
import { expect, test } from './support/test';

interface BpmnElement {
  readonly businessObject: { readonly id: string };
}
interface BpmnViewer {
  importXML(xml: string): Promise<{ warnings: unknown[] }>;
  get(name: 'elementRegistry'): { getAll(): BpmnElement[] };
}
interface Tools {
  BpmnJS: new (options: { container: string }) => BpmnViewer;
  mermaid: { parse(text: string): Promise<unknown> };
}

/** What is written, as the golden files keep it. */
const written = (name: string): string => readFileSync(`tests/golden/${name}`, 'utf8');

test('bpmn-js imports our BPMN without warnings, with the same lanes, nodes and flows', async ({ page }) => {
  await page.setContent('<div id="canvas" style="width:900px;height:600px"></div>');
  await page.addScriptTag({ path: 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js' });
  for (const name of ['chart-zh.bpmn', 'hostile.bpmn']) {
    const xml = written(name);
    const found = await page.evaluate(async (text) => {
      const { BpmnJS } = window as unknown as Tools;
      window.document.querySelector('#canvas')!.replaceChildren();
      const viewer = new BpmnJS({ container: '#canvas' });
      const { warnings } = await viewer.importXML(text);
      return {
        warnings: warnings.length,
        ids: viewer
          .get('elementRegistry')
          .getAll()
          .map(({ businessObject }) => businessObject.id),
        scripts: window.document.querySelectorAll('#canvas script').length,
      };
    }, xml);
    expect(found).toMatchObject({ warnings: 0, scripts: 0 });
    const ids = [...xml.matchAll(/ id="((?:pool|lane|stage|step|way)_[^"]*?)(?<!_di)"/g)].map(
      ([, id]) => id ?? '',
    );
    expect(ids.length).toBeGreaterThan(25);
    expect(
      ids.filter((id) => !found.ids.includes(id)),
      name,
    ).toEqual([]);
  }
});

test('Mermaid parses our flowchart and our swimlanes', async ({ page }) => {
  await page.setContent('<p></p>');
  await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
  for (const [name, type] of [
    ['chart-zh.mmd', 'flowchart-v2'],
    ['hostile.mmd', 'flowchart-v2'],
    ['hostile-swimlane.mmd', 'swimlane'],
  ] as const) {
    const parsed = await page.evaluate(
      (text) => (window as unknown as Tools).mermaid.parse(text),
      written(name),
    );
    expect(parsed, name).toMatchObject({ diagramType: type });
  }
});

const BPMN = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="Lead to deal"><startEvent id="s" name="Lead"/><task id="a" name="Call"/><task id="b" name="Offer"/><endEvent id="e" name="Won"/><sequenceFlow id="1" sourceRef="s" targetRef="a"/><sequenceFlow id="2" sourceRef="a" targetRef="b"/><sequenceFlow id="3" sourceRef="b" targetRef="e"/><group id="g"/></process></definitions>`;

test('a foreign file is looked at, cut into stages, reported and created; the keyboard goes back on Escape', async ({
  app,
  page,
}) => {
  await page.goto('./');
  await app.chooseFile(BPMN, 'deal.bpmn');
  const dialog = page.getByRole('dialog', { name: 'Open “deal.bpmn”' });
  await expect(dialog.getByRole('textbox', { name: words.name })).toHaveValue('Lead to deal');
  await page.keyboard.press('Escape');
  await expect(app.button(app.words.home.openFile).first()).toBeFocused();
  await app.chooseFile(BPMN, 'deal.bpmn');
  await expect(dialog.getByText(words.reasons.group)).toBeVisible();
  await dialog.getByRole('radio', { name: words.stages.columns }).click();
  await dialog.getByRole('spinbutton', { name: words.stages.count }).fill('2');
  await dialog.getByRole('textbox', { name: 'Name of stage 1' }).fill('Find');
  await dialog.getByRole('radio', { name: words.stages.hand }).click();
  await dialog.getByRole('button', { name: words.stages.add }).click();
  await dialog.getByRole('button', { name: 'Remove the cut after stage 1' }).click();
  await dialog.getByRole('button', { name: words.create, exact: true }).click();
  await expect(app.chart).toBeVisible();
  const document = await app.document();
  expect(document.project.name).toBe('Lead to deal');
  expect(Object.values(document.stages).map(({ name }) => name)).toContain('Find');
  expect(Object.keys(document.stages)).toHaveLength(2);
  expect(Object.keys(document.connections)).toHaveLength(3);
});

test('dropped tables, harmful files and scripts: the right window, a clear word, nothing run', async ({
  app,
  page,
}) => {
  await page.goto('./');
  await app.chooseFile('Step,Team\nCall,SDR\nOffer,Sales\n', 'steps.csv');
  await expect(page.getByRole('dialog', { name: app.words.table.import.title })).toContainText('Offer');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.chooseFile(`<!DOCTYPE x [<!ENTITY a "b">]>${BPMN}`, 'bomb.bpmn');
  await expect(page.getByRole('dialog')).toContainText(words.faults.doctype);
  await expect(page.getByRole('dialog')).toContainText(words.nothingChanged);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Still no project on this device.
  await expect(app.button(app.words.home.openExample)).toBeVisible();
  page.on('dialog', () => expect(true, 'a script was run').toBe(false));
  await app.chooseFile(written('hostile.drawio'), 'ours.drawio');
  await expect(page.getByRole('dialog').getByText(words.report.all)).toBeVisible();
  expect(await page.locator('script:not([src])').count()).toBe(0);
});
