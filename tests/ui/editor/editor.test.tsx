// The editor's shell round a project: name, saving, undo, the right to write, and what cannot be opened.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../src/locales/en';
import type { Shelf } from '../../../src/services/shelf';
import { useSession } from '../../../src/ui/session';
import { fakeLocks } from '../../helpers/fake-locks';
import { fill, freshShelf, openApp } from '../home/open-app';

vi.mock('../../../src/ui/canvas/canvas', () => ({ Canvas: () => <p>the canvas</p> }));

const LOCK = 'stagelane:project:project0';

const opened = async (given: { shelf?: Shelf; locks?: LockManager } = {}) => {
  const shelf = given.shelf ?? freshShelf();
  await fill(shelf, ['Inside sales']);
  const app = await openApp({ ...given, shelf, at: '/project/project0' });
  await screen.findByText('the canvas');
  return app;
};

const rename = async ({ user }: Awaited<ReturnType<typeof opened>>, name: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: 'Inside sales' }));
  await user.keyboard(`${name}{Enter}`);
};

const heading = () => screen.getByRole('heading', { level: 1 });

beforeEach(() => useSession.setState({ dialog: null, details: { roomy: true, tight: false } }));

describe('the editor', () => {
  it('shows where one is and that all is kept', async () => {
    await opened();
    expect(heading()).toHaveTextContent('Inside sales');
    expect(screen.getByText('Saved on this device')).toBeVisible();
    expect(document.title).toBe('Inside sales · Stagelane');
    expect(screen.getByRole('link', { name: 'Projects' })).toHaveAttribute('href', '#/');
  });

  it('renames in place, keeps it, and undoes it by name', async () => {
    const app = await opened();
    await rename(app, 'Outside sales');
    expect(heading()).toHaveTextContent('Outside sales');
    await waitFor(async () =>
      expect(await app.services.shelf.load('project0')).toMatchObject({ project: { name: 'Outside sales' } }),
    );
    await app.user.click(screen.getByRole('button', { name: 'Undo rename project' }));
    expect(heading()).toHaveTextContent('Inside sales');
    expect(screen.getByRole('button', { name: 'Redo rename project' })).toBeVisible();
  });

  it('keeps the last edit when the editor is left at once', async () => {
    const app = await opened();
    await rename(app, 'Left early');
    await app.user.click(screen.getByRole('link', { name: 'Projects' }));
    expect(await screen.findByRole('link', { name: 'Left early' })).toBeVisible();
  });

  it('tells a team from its view in the palette, which takes the place of the list of keys', async () => {
    const { user } = await opened();
    act(() => useSession.setState({ dialog: 'shortcuts' }));
    await user.click(await screen.findByRole('textbox', { name: en.shortcuts.find }));
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: en.palette.title }), 'SDR');
    expect(screen.queryByRole('textbox', { name: en.shortcuts.find })).toBeNull();
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Go to: SDR',
      'Team view: SDR',
    ]);
  });

  it('folds the inspector away', async () => {
    // A window of 1,024 px leaves the room to the chart until the details are asked for.
    const { user } = await opened();
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show details' }));
    expect(screen.getByRole('complementary')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hide details' }));
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show details' }));
    expect(screen.getByRole('complementary')).toBeVisible();
  });

  it('makes a copy beside it and offers to open it', async () => {
    const { user, services } = await opened();
    await user.click(screen.getByRole('button', { name: 'More for this project' }));
    await user.click(screen.getByRole('menuitem', { name: 'Duplicate' }));
    await user.click(await screen.findByRole('button', { name: 'Open' }));
    await waitFor(() => expect(heading()).toHaveTextContent('Inside sales (copy)'));
    expect(await services.shelf.list()).toHaveLength(2);
  });
});

describe('what is not kept', () => {
  it('says why, offers the file, and tries again', async () => {
    const shelf = freshShelf();
    let full = false;
    const save: Shelf['save'] = (...kept) =>
      full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : shelf.save(...kept);
    const app = await opened({ shelf: { ...shelf, save } });
    full = true;
    await rename(app, 'Too much');
    const problem = await screen.findByRole('button', { name: 'Not saved: storage is full' });
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await app.user.click(problem);
    expect(screen.getByRole('menuitem', { name: 'Download the project' })).toBeVisible();
    full = false;
    await app.user.click(screen.getByRole('menuitem', { name: 'Try saving again' }));
    expect(await screen.findByText('Saved on this device')).toBeVisible();
  });
});

describe('a project that another tab has open', () => {
  it('can be looked at, and taken over', async () => {
    const locks = fakeLocks();
    let letGo = (): void => {};
    void locks.request(LOCK, {}, () => new Promise<void>((done) => (letGo = done)));
    const { user } = await opened({ locks });
    expect(screen.getByText(/^This project is open in another tab/)).toBeVisible();
    expect(screen.queryByText('Saved on this device')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Inside sales' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Edit here' }));
    letGo();
    await waitFor(() => expect(screen.queryByText(/^This project is open in another tab/)).toBeNull());
    expect(await screen.findByText('Saved on this device')).toBeVisible();
  });
});

describe('a project that cannot be opened', () => {
  it('says that it is not here', async () => {
    await openApp({ at: '/project/nowhere' });
    expect(await screen.findByText(/It is not on this device/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to projects' })).toBeVisible();
  });

  it('says what is wrong with it and leaves it as it lies', async () => {
    const shelf = freshShelf();
    await fill(shelf, ['Inside sales']);
    const load = async () => ({ format: 'stagelane', schema: 999 });
    await openApp({ shelf: { ...shelf, load }, at: '/project/project0' });
    expect(await screen.findByText(/newer version/)).toBeVisible();
    expect(await shelf.load('project0')).toMatchObject({ project: { name: 'Inside sales' } });
  });
});

describe('export', () => {
  const exporting = async () => {
    const app = await opened();
    await app.user.click(screen.getByRole('button', { name: 'Export' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Export' }));
    return { ...app, dialog };
  };

  it('shows the pixels that will come at each size', async () => {
    const { user, dialog } = await exporting();
    const pixels = () => dialog.getByText(/px/).textContent ?? '';
    const width = () => Number(/[\d,]+/.exec(pixels())?.[0].replace(',', ''));
    const double = width();
    await user.click(dialog.getByRole('radio', { name: '1×' }));
    expect(width() * 2).toBe(double);
    expect(pixels()).not.toMatch(/largest/);
  });

  it('downloads the file under the name typed, and stays for the next one', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    let blob = new Blob();
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return 'blob:test';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob });
    });
    const { user, dialog } = await exporting();
    await user.click(dialog.getByRole('radio', { name: 'JSON' }));
    const name = dialog.getByRole('textbox', { name: 'File name' });
    await user.clear(name);
    await user.type(name, 'Plan: A/B');
    await user.click(dialog.getByRole('button', { name: 'Download' }));
    await dialog.findByText('Saved: Plan A B.stagelane.json');
    expect(saved.map((file) => file.name)).toEqual(['Plan A B.stagelane.json']);
    expect(saved[0]?.blob).toBeInstanceOf(Blob);
    vi.restoreAllMocks();
  });
});

describe('files in the editor', () => {
  it('are opened where they are dropped', async () => {
    const { services } = await opened();
    const stored = (await services.shelf.load('project0')) as { project: object };
    const other = { ...stored, project: { ...stored.project, id: 'other', name: 'Dropped' } };
    const file = new File([JSON.stringify(other)], 'other.json');
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });
    await waitFor(() => expect(heading()).toHaveTextContent('Dropped'));
  });
});
