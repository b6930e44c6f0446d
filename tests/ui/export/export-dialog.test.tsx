import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Format, WriteProblem, type WriteInput, type WriteTask } from '../../../src/formats/format';
import { FORMATS } from '../../../src/formats/registry';
import en from '../../../src/locales/en';
import { addRole } from '../../../src/model/commands/add-role';
import { setStep } from '../../../src/model/commands/set-step';
import type { ExportClient } from '../../../src/services/export-client';
import * as savedFiles from '../../../src/services/files';
import { createPreferences } from '../../../src/services/preferences';
import { ExportDialog, PrintDialog } from '../../../src/ui/export/export-dialog';
import { rememberedOptions } from '../../../src/ui/export/options';
import { type Session, useSession } from '../../../src/ui/session';
import { comparedProject } from '../../helpers/compared-project';
import { testEditor, type TestEditor } from '../../helpers/test-editor';
import { openPart } from '../open-editor-part';

const words = en.files.export;
const SIZE = { width: 1000, height: 500 };

/** What was asked of the worker, answered at once unless a file is held back. */
function worker() {
  const written: { format: Format; input: WriteInput; task: WriteTask }[] = [];
  const drawn: WriteInput[] = [];
  let held: Promise<Blob> | null = null;
  const files: ExportClient = {
    write: (format, input, task) => {
      written.push({ format, input, task });
      return held ?? Promise.resolve(new Blob([`{"file": "${format.id}"}`], { type: format.mime }));
    },
    notices: () => Promise.resolve([{ key: 'pageScaled', values: { percent: 31 } }]),
    draw: (input) => {
      drawn.push(input);
      return Promise.resolve({ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', size: SIZE });
    },
  };
  return {
    files,
    written,
    drawn,
    hold: (promise: Promise<Blob>) => {
      held = promise;
    },
  };
}

const saved = vi.spyOn(savedFiles, 'saveFile');

beforeAll(() => {
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
});
beforeEach(() => {
  saved.mockReset();
  saved.mockImplementation(() => undefined);
});

interface Opening {
  readonly session?: Partial<Session>;
  readonly prints?: boolean;
  readonly editor?: TestEditor;
}

function chart(): TestEditor {
  const editor = testEditor();
  editor.chain('Call', 'Qualify', 'Offer');
  return editor;
}

async function open({ session = {}, prints = false, editor = chart() }: Opening = {}) {
  const asked = worker();
  const preferences = createPreferences(null);
  const Shown = prints ? PrintDialog : ExportDialog;
  const { user } = openPart(editor, <Shown map={editor.map} />, session, { files: asked.files, preferences });
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(asked.drawn.length + asked.written.length).toBeGreaterThan(0));
  const choose = async (list: string, option: string): Promise<void> => {
    await user.click(within(dialog).getByRole('combobox', { name: new RegExp(`^${list}`) }));
    await user.click(await screen.findByRole('option', { name: option }));
  };
  const radio = (name: string) => within(dialog).getByRole('radio', { name });
  const press = (name: string) => user.click(within(dialog).getByRole('button', { name }));
  return { ...asked, user, dialog, choose, radio, press, editor, preferences };
}

const stepsIn = ({ document, map }: WriteInput): string[] =>
  Object.values(document.steps)
    .filter((step) => step.map === map)
    .map(({ name }) => name)
    .sort();

describe('the export dialog', () => {
  it('offers every format of the registry by its name', async () => {
    const { dialog } = await open();
    const names = within(dialog)
      .getByRole('radiogroup', { name: words.format })
      .querySelectorAll('[role="radio"]');
    expect([...names].map(({ textContent }) => textContent).sort()).toEqual(
      [...FORMATS.keys()].map((id) => words.formats[id as keyof typeof words.formats]).sort(),
    );
  });

  it('begins with the map on the screen, and writes it as chosen', async () => {
    const { press, radio, user, dialog, written, editor } = await open();
    await user.click(radio(words.formats.png));
    await user.click(radio('3×'));
    await user.click(within(dialog).getByRole('checkbox', { name: words.showLegend }));
    await press(words.download);
    expect(saved).toHaveBeenCalledTimes(1);
    expect(written[0]?.format.id).toBe('png');
    expect(written[0]?.input).toMatchObject({
      map: editor.map,
      options: { scale: 3, legend: false, title: true, background: 'white', theme: 'light' },
    });
  });

  it('stays for the next file: says what was saved, with the keyboard where it was, until it is closed', async () => {
    const { press, radio, user, dialog } = await open();
    const download = within(dialog).getByRole('button', { name: words.download });
    await user.click(radio(words.formats.png));
    await press(words.download);
    const said = await within(dialog).findByText(/^Saved: .+\.png$/);
    // Read out by itself.
    expect(said.closest('output')).not.toBeNull();
    expect(download).toHaveFocus();
    expect(saved.mock.calls[0]?.[0]).toBe(said.textContent?.replace('Saved: ', ''));
    await user.click(radio(words.formats['handout-docx']));
    await press(words.download);
    await within(dialog).findByText(/^Saved: .+\.docx$/);
    expect(within(dialog).queryByText(/\.png$/)).toBeNull();
    await user.click(radio(words.formats.xlsx));
    await press(words.download);
    await within(dialog).findByText(/^Saved: .+\.xlsx$/);
    expect(saved).toHaveBeenCalledTimes(3);
    // Nothing else says the same again.
    expect(screen.getAllByText(/^Saved: /)).toHaveLength(1);
    await user.click(within(dialog).getAllByRole('button', { name: en.app.close })[0]!);
    expect(useSession.getState().dialog).toBeNull();
  });

  it('tells what to know of the next file beside what was saved', async () => {
    const { press, radio, user, dialog } = await open();
    await user.click(radio(words.formats.svg));
    await press(words.download);
    await within(dialog).findByText(/^Saved: /);
    await user.click(radio(words.formats.pdf));
    await within(dialog).findByText(/31 % of its size/);
    expect(within(dialog).getByText(/^Saved: .+\.svg$/)).toBeInTheDocument();
  });

  it('asks for nothing that the format does not heed', async () => {
    const { radio, user, dialog } = await open();
    for (const format of FORMATS.values()) {
      await user.click(radio(words.formats[format.id as keyof typeof words.formats]));
      const asks = (name: string): boolean => within(dialog).queryByRole('radiogroup', { name }) !== null;
      expect(asks(words.scale), format.id).toBe(format.options.includes('scale'));
      expect(asks(words.page), format.id).toBe(format.options.includes('page'));
      expect(asks(words.theme), format.id).toBe(format.options.includes('theme'));
      const embeds = within(dialog).queryByRole('checkbox', { name: words.embedFonts });
      expect(embeds !== null, format.id).toBe(format.options.includes('embedFonts'));
    }
  });

  it('names a handout after whom it is for, the same for both of its formats and the next time', async () => {
    const { press, radio, choose, user, dialog, written, editor } = await open({
      session: { handoutOf: null },
    });
    const team = Object.values(editor.document().teams).find(({ name }) => name === 'SDR');
    const who = { kind: 'team', id: team?.id };
    await user.click(radio(words.formats['handout-pdf']));
    await choose(words.who, 'SDR');
    await user.click(radio(words.formats['handout-docx']));
    const name = within(dialog).getByRole<HTMLInputElement>('textbox', { name: words.fileName });
    expect(name.value).toMatch(/ · Handout SDR$/);
    await user.click(radio(words.formats.pdf));
    expect(name.value).not.toMatch(/Handout/);
    await user.click(radio(words.formats['handout-docx']));
    await press(words.download);
    expect(written.at(-1)?.input.options.who).toEqual(who);
    expect(useSession.getState().handoutOf).toEqual(who);
  });

  it('offers the people of one team where the handout is of that team, and forgets those of others there', async () => {
    const editor = testEditor();
    editor.chain('Call', 'Qualify');
    editor.add('Sign', { lane: 'Sales', stage: 'Close' });
    const roleOf = (team: string, name: string, step: string) =>
      editor.act((tx) => {
        const id = addRole(tx, { team: editor.lane(team).team, name });
        setStep(tx, editor.step(step).id, { responsible: id });
        return id;
      });
    roleOf('SDR', 'Caller', 'Call');
    const closer = roleOf('Sales', 'Closer', 'Sign');
    const { press, radio, choose, user, dialog, written } = await open({
      editor,
      session: {
        selection: { kind: 'lane', id: editor.lane('SDR').id },
        handoutOf: { kind: 'role', id: closer },
      },
    });
    await user.click(radio(words.formats['handout-pdf']));
    const who = within(dialog).getByRole('combobox', { name: new RegExp(`^${words.who}`) });
    const name = within(dialog).getByRole<HTMLInputElement>('textbox', { name: words.fileName });
    expect(who).toHaveTextContent(words.everybody);
    expect(name.value).not.toMatch(/Closer/);
    await press(words.download);
    expect(written.at(-1)?.input.options.who).toBeUndefined();
    await user.click(who);
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
      words.everybody,
      'SDR',
      'SDR · Caller',
    ]);
    await user.keyboard('{Escape}');
    // On the whole map it holds again.
    await choose(words.subject, words.subjects.map);
    expect(name.value).toMatch(/Closer$/);
  });

  it('takes a width in pixels, exactly', async () => {
    const { user, dialog, press, written } = await open();
    const width = within(dialog).getByRole('textbox', { name: /^Width/ });
    await waitFor(() => expect(width).toHaveValue('2,000'));
    await user.clear(width);
    await user.type(width, '1234');
    await user.tab();
    await within(dialog).findByText('1,234 × 617 px');
    await press(words.download);
    expect(Math.round((written[0]?.input.options.scale ?? 0) * SIZE.width)).toBe(1234);
  });

  it('goes on with another subject where a format can only be of that, and with a format that can', async () => {
    const { user, radio, choose, dialog, press, written } = await open();
    await user.click(radio(words.formats.json));
    const what = within(dialog).getByRole('combobox', { name: /^What/ });
    expect(what).toHaveTextContent(words.subjects.project);
    await choose(words.subject, words.subjects.map);
    expect(radio(words.formats.json)).not.toBeChecked();
    await user.click(radio(words.formats.json));
    await within(dialog).findByText(/"file": "json"/);
    await press(words.download);
    expect(written.at(-1)?.format.id).toBe('json');
    expect(saved.mock.calls[0]?.[0]).toMatch(/\.stagelane\.json$/);
  });

  it('writes one stage, one team or the selected steps alone', async () => {
    const editor = testEditor();
    editor.chain('Call', 'Qualify');
    editor.add('Sign', { lane: 'Sales', stage: 'Close' });
    const call = editor.step('Call').id;
    const { choose, drawn } = await open({
      editor,
      session: { selection: { kind: 'items', steps: [call], connections: [] } },
    });
    const last = (): string[] => drawn.slice(-1).flatMap(stepsIn);
    // One selected step is work in progress, not a wish: the map comes first.
    await expect.poll(last).toEqual(['Call', 'Qualify', 'Sign']);
    await choose(words.subject, 'The selected step');
    await expect.poll(last).toEqual(['Call']);
    await choose(words.subject, words.subjects.stage);
    await choose(words.stage, '3. Close');
    await expect.poll(last).toEqual(['Sign']);
    await choose(words.subject, words.subjects.team);
    await choose(words.team, 'SDR');
    await expect.poll(last).toEqual(['Call', 'Qualify']);
  });

  it.each([
    ['several steps', words.subjects.selection, 'selection'],
    ['a stage', words.subjects.stage, 'stage'],
    ['a lane', words.subjects.team, 'lane'],
  ] as const)('begins with %s when that is selected', async (_, said, kind) => {
    const editor = chart();
    const { steps } = editor.document();
    const selection =
      kind === 'selection'
        ? { kind: 'items' as const, steps: Object.keys(steps).slice(0, 2), connections: [] }
        : { kind, id: editor[kind](kind === 'stage' ? 'Find' : 'SDR').id };
    const { dialog } = await open({ editor, session: { selection } });
    expect(within(dialog).getByRole('combobox', { name: /^What/ })).toHaveTextContent(
      kind === 'selection' ? 'The 2 selected steps' : said,
    );
  });

  it('remembers what was chosen, for each format', async () => {
    const { user, radio, preferences } = await open();
    await user.click(radio('4×'));
    await user.click(radio(words.formats.svg));
    await user.click(radio(words.themes.dark));
    expect(rememberedOptions(preferences, 'png')).toMatchObject({ scale: 4, theme: 'light' });
    expect(rememberedOptions(preferences, 'svg')).toMatchObject({ theme: 'dark' });
    expect(preferences.text('export-format')).toBe('svg');
  });

  it('shows how far long work is, and cancels it', async () => {
    const { hold, press, dialog, written } = await open();
    hold(new Promise(() => undefined));
    await press(words.download);
    const bar = await within(dialog).findByRole('progressbar');
    expect(bar).not.toHaveAttribute('aria-valuenow');
    written[0]!.task.progress(0.42);
    await waitFor(() => expect(bar).toHaveAttribute('aria-valuenow', '42'));
    expect(written[0]!.task.signal.aborted).toBe(false);
    await press(words.cancel);
    expect(written[0]!.task.signal.aborted).toBe(true);
    expect(within(dialog).getByRole('button', { name: words.download })).toHaveFocus();
    expect(saved).not.toHaveBeenCalled();
  });

  it('is idle again after cancelling, and gives a file up when it is closed', async () => {
    const { hold, press, dialog, written, user } = await open();
    let fail: (fault: Error) => void = () => undefined;
    hold(
      new Promise((_, refuse) => {
        fail = refuse;
      }),
    );
    await press(words.download);
    await press(words.cancel);
    fail(new DOMException('x', 'AbortError'));
    await waitFor(() => expect(within(dialog).queryByRole('progressbar')).toBeNull());
    expect(within(dialog).queryByText(words.failed)).toBeNull();
    hold(new Promise(() => undefined));
    await press(words.download);
    await user.keyboard('{Escape}');
    expect(useSession.getState().dialog).toBeNull();
    expect(written.length).toBe(2);
  });

  it('says why there is no file and what to do', async () => {
    const { hold, press, dialog } = await open();
    hold(Promise.reject(new WriteProblem('tooLarge', { scale: 1.5 })));
    await press(words.download);
    await within(dialog).findByText(/Choose 1\.5× or less/);
    hold(Promise.reject(new Error('x')));
    await press(words.download);
    await within(dialog).findByText(words.failed);
    expect(saved).not.toHaveBeenCalled();
  });

  it('says what to know before the file is written', async () => {
    const { user, radio, dialog } = await open();
    await user.click(radio(words.formats.pdf));
    await within(dialog).findByText(/31 % of its size/);
    await user.click(radio(words.formats.svg));
    expect(within(dialog).queryByText(/31 % of its size/)).toBeNull();
  });

  it('hands the language of headings over, the project’s by default', async () => {
    const { choose, press, written } = await open();
    await choose(words.language, '中文');
    await press(words.download);
    expect(written[0]?.input.options.language).toBe('zh');
  });
});

describe('a comparison', () => {
  it('is not offered with one map', async () => {
    const { dialog, user } = await open();
    await user.click(within(dialog).getByRole('combobox', { name: /^What/ }));
    expect(screen.queryByRole('option', { name: words.subjects.comparison })).toBeNull();
  });

  it('is what the comparison begins with: both maps, named, as the screen shows them', async () => {
    const { document, current, target } = comparedProject('en');
    const { choose, drawn, user, dialog } = await open({
      editor: testEditor(document),
      session: { screen: 'compare' },
    });
    expect(drawn[0]?.compared).toMatchObject({
      before: { map: current },
      after: { map: target },
      layout: 'sides',
    });
    await user.click(within(dialog).getByRole('radio', { name: words.layouts.overlay }));
    await choose(words.before, 'Target process (target)');
    await waitFor(() =>
      expect(drawn.at(-1)?.compared).toMatchObject({ before: { map: target }, layout: 'overlay' }),
    );
  });
});

describe('printing', () => {
  it('asks for the page, shows the sheets and offers no file', async () => {
    const { dialog, user, radio } = await open({ prints: true });
    expect(within(dialog).getByRole('button', { name: words.print })).toBeInTheDocument();
    expect(within(dialog).queryByRole('radiogroup', { name: words.format })).toBeNull();
    expect(within(dialog).queryByRole('textbox', { name: words.fileName })).toBeNull();
    expect(radio(words.pages.a4)).toBeChecked();
    await user.click(within(dialog).getByRole('checkbox', { name: words.tiled }));
    await user.click(radio(words.pages.a3));
    await user.click(radio(words.pages.slide));
    // A slide is one sheet.
    expect(within(dialog).queryByRole('checkbox', { name: words.tiled })).toBeNull();
    await user.click(within(dialog).getByRole('combobox', { name: /^What/ }));
    expect(screen.queryByRole('option', { name: words.subjects.project })).toBeNull();
  });
});
