// The app as a user handles it, for browser tests: by role and name in either language; and what it has kept.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import type { ProjectDocument, Step } from '../../../src/model/document';
import { putOnShelf, storedDocuments } from './shelf';
import { rested, still } from './still';
import { templateProject } from './template-project';

export type Language = 'en' | 'zh';
export const MESSAGES = { en, zh } as const;
export const BROWSER_LOCALE = { en: 'en-US', zh: 'zh-CN' } as const;

interface TemplateTexts {
  readonly name: string;
  readonly stages: Readonly<Record<string, { readonly name: string }>>;
  readonly teams: Readonly<Record<string, { readonly name: string }>>;
  readonly steps: Readonly<Record<string, { readonly name: string }>>;
}

/** The words of a template, so that one test runs in both languages. */
export const templateTexts = (id: string, language: Language): TemplateTexts =>
  JSON.parse(readFileSync(`templates/${id}.${language}.json`, 'utf8')) as TemplateTexts;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A message's fixed beginning, up to its first argument, as a pattern. */
export const beginning = (message: string): RegExp => new RegExp(`^${escape(message.split('{')[0] ?? '')}`);

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

export class Stagelane {
  readonly words: (typeof MESSAGES)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language = 'en',
  ) {
    this.words = MESSAGES[language];
  }

  get chart(): Locator {
    return this.page.getByRole('region', { name: beginning(this.words.canvas.chart) });
  }

  get details(): Locator {
    return this.page.getByRole('complementary', { name: this.words.inspector.label });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Home → template → editor, with the whole chart in view. */
  async newFromTemplate(id: string): Promise<void> {
    await this.page.goto('./');
    await this.button(templateTexts(id, this.language).name).first().click();
    await this.button(this.words.gallery.use).click();
    await expect(this.chart).toBeVisible();
    await this.fit();
  }

  /** The whole chart in view, and the camera at rest. */
  async fit(): Promise<void> {
    await this.button(this.words.actions['zoom-fit']).first().click();
    await this.rest();
  }

  /** Waits until nothing glides any more, nor is about to. */
  async rest(): Promise<void> {
    await still(this.page);
  }

  /** Waits until everything is kept; what is typed or nudged is kept after a short rest. */
  async saved(): Promise<void> {
    await rested(this.page);
    await expect(this.page.getByText(this.words.editor.saved)).toBeVisible();
  }

  /** The open project as it is kept. */
  async document(): Promise<ProjectDocument> {
    await this.saved();
    const id = new URL(this.page.url()).hash.split('/').at(-1);
    const found = (await storedDocuments(this.page)).find((document) => document.project.id === id);
    if (!found) throw new Error(`no document ${id} on the shelf`);
    return found;
  }

  /** The step whose name stands in its accessible name. */
  step(name: string): Locator {
    const connection = escape(this.words.canvas.connectionName.split('{')[0] ?? '');
    return this.chart
      .getByRole('group', { name: new RegExp(`^(?!${connection})[^,，;；]* ${escape(name)}[,，]`) })
      .first();
  }

  async centre(locator: Locator): Promise<Spot> {
    const box = await locator.boundingBox();
    if (!box) throw new Error('not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Presses, moves as a hand does, lets go. */
  async drag(from: Spot, to: Spot): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    for (let i = 1; i <= 10; i++)
      await mouse.move(from.x + ((to.x - from.x) * i) / 10, from.y + ((to.y - from.y) * i) / 10);
    await mouse.up();
  }

  /** The headers of the lanes or of the stages, in order. */
  headers(of: 'lanes' | 'stages'): Locator {
    const name = of === 'lanes' ? this.words.canvas.laneName : this.words.canvas.stageName;
    const menu = this.words.canvas.menu[of === 'lanes' ? 'lane' : 'stage'];
    return this.page
      .getByRole('group', { name: this.words.canvas[of], exact: true })
      .getByRole('button', { name: new RegExp(`^(?!${escape(menu)}$)${escape(name.split('{')[0] ?? '')}`) });
  }

  /** Presses undo (or redo) until it is switched off. Returns how often. */
  async pressUntilOff(which: 'undo' | 'redo'): Promise<number> {
    const button = this.page
      .getByRole('toolbar', { name: this.words.editor.tools })
      .getByRole('button', { name: beginning(this.words.actions[which]) });
    for (let presses = 0; presses < 200; presses++) {
      if (await button.isDisabled()) {
        await this.rest();
        return presses;
      }
      await button.click();
    }
    throw new Error(`${which} never ends`);
  }

  /** Opens a document that lies on the shelf; a small chart is seen whole at 100 %. `patience`: for how long it may take, ms. */
  async open(document: ProjectDocument, patience = 30_000): Promise<void> {
    await putOnShelf(this.page, document);
    await this.page.goto(`./#/project/${document.project.id}`);
    await expect(this.chart).toBeVisible({ timeout: patience });
    await this.rest();
  }

  /** Opens the project that a template makes, with the whole chart in view. */
  async openTemplate(id: string): Promise<void> {
    await this.open(templateProject(id, this.language));
    await this.fit();
  }

  /** Chooses a file on home. */
  async chooseFile(text: string, name = 'project.json'): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button(this.words.home.openFile).first().click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  get tools(): Locator {
    return this.page.getByRole('toolbar', { name: this.words.editor.tools });
  }

  get palette(): Locator {
    return this.page.getByRole('toolbar', { name: this.words.canvas.palette });
  }

  /** The field that a name is typed into on the chart. */
  get nameField(): Locator {
    return this.chart.getByRole('textbox', { name: this.words.canvas.name, exact: true });
  }

  /** The button of undo or redo, whatever it would undo. */
  history(which: 'undo' | 'redo'): Locator {
    return this.tools.getByRole('button', { name: beginning(this.words.actions[which]) });
  }

  /** Takes the last act back, or does it again. */
  async press(which: 'undo' | 'redo'): Promise<void> {
    await this.history(which).click();
    await this.rest();
  }

  async box(locator: Locator): Promise<Box> {
    const box = await locator.boundingBox();
    if (!box) throw new Error('not on the screen');
    return box;
  }

  /** A cell on the screen, by the numbers of its lane and stage from 0; both headers must be wholly in view. */
  async cell(lane: number, stage: number): Promise<Box> {
    const { y, height } = await this.box(this.headers('lanes').nth(lane));
    const { x, width } = await this.box(this.headers('stages').nth(stage));
    return { x, y, width, height };
  }

  /** The middle of a cell on the screen. */
  async cellCentre(lane: number, stage: number): Promise<Spot> {
    const { x, y, width, height } = await this.cell(lane, stage);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Drags a step by its middle. */
  async dragStep(name: string, to: Spot): Promise<void> {
    await this.rest();
    await this.drag(await this.centre(this.step(name)), to);
    await this.rest();
  }

  /** The connection between two steps, by name. */
  connection(from: string, to: string): Locator {
    const name = this.words.canvas.connectionName.replace('{from}', from).replace('{to}', to);
    return this.chart.getByRole('group', { name: new RegExp(`^${escape(name)}`) }).first();
  }

  /** A point on the line of a connection, `part` of the way along it. */
  async onLine(from: string, to: string, part = 0.5): Promise<Spot> {
    return this.connection(from, to)
      .locator('path')
      .first()
      .evaluate((path, along) => {
        const line = path as SVGPathElement;
        const { x, y } = line.getPointAtLength(line.getTotalLength() * along);
        const to_ = line.getScreenCTM();
        if (!to_) throw new Error('not drawn');
        return { x: to_.a * x + to_.e, y: to_.d * y + to_.f };
      }, part);
  }

  /** Opens the menu of a lane's or stage's header and chooses an item. */
  async bandMenu(of: 'lanes' | 'stages', number: number, item: string): Promise<void> {
    await this.headers(of).nth(number).hover();
    await this.page
      .getByRole('group', { name: this.words.canvas[of], exact: true })
      .getByRole('button', { name: this.words.canvas.menu[of === 'lanes' ? 'lane' : 'stage'] })
      .nth(number)
      .click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** The names of the lanes or stages in order, as their headers say them. */
  async bandNames(of: 'lanes' | 'stages'): Promise<string[]> {
    const labels = await this.headers(of).evaluateAll((all) =>
      all.map((header) => header.getAttribute('aria-label') ?? ''),
    );
    const [before = '', after] =
      of === 'lanes' ? [this.words.canvas.laneName.split('{name}')[0] ?? ''] : ['', /^.*?[,，]\s*/];
    return labels.map((label) => (after ? label.replace(after, '') : label.slice(before.length)));
  }

  /** Waits until a list that is searched by typing has opened and takes what is typed. */
  async listOpen(): Promise<void> {
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  }

  /** True when the keyboard is in there. */
  async hasFocus(part: Locator): Promise<boolean> {
    return part.evaluateAll((all) => all.some((one) => one.contains(window.document.activeElement)));
  }

  /** Chooses from a list that opens. */
  async choose(within: Locator, list: string, option: string): Promise<void> {
    await within.getByRole('combobox', { name: list }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Opens the export dialog, chooses, and gives back what the browser was handed. */
  async export(
    format: keyof (typeof MESSAGES)[Language]['files']['export']['formats'],
    choose: (dialog: Locator) => Promise<void> = async () => {},
  ) {
    const words = this.words.files.export;
    await this.button(this.words.editor.export).click();
    const dialog = this.page.getByRole('dialog', { name: words.title });
    await dialog.getByRole('radio', { name: words.formats[format], exact: true }).click();
    await choose(dialog);
    const started = this.page.waitForEvent('download');
    await dialog.getByRole('button', { name: words.download, exact: true }).click();
    const download = await started;
    await this.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    return download;
  }
}

/** The steps of the map that is shown first: details that open from it may have steps of the same name. */
export function shownSteps({ maps, steps }: ProjectDocument): Step[] {
  const [first] = Object.values(maps).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return Object.values(steps).filter(({ map }) => map === first?.id);
}

/** The one step of that name on the first map. */
export function stepNamed(document: ProjectDocument, name: string): Step {
  const found = shownSteps(document).filter((step) => step.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} steps named ${name}`);
  return found[0];
}

export const teamOfStep = (document: ProjectDocument, step: Step): string =>
  document.teams[document.lanes[step.lane]?.team ?? '']?.name ?? '';

/** True when a connection leads from one step to the other, by name. */
export const isConnected = (document: ProjectDocument, from: string, to: string): boolean =>
  Object.values(document.connections).some(
    (c) => document.steps[c.from]?.name === from && document.steps[c.to]?.name === to,
  );

export const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());
