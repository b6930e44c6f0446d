// Home with projects on the device: what is listed, found, sorted, and what can be done to each.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill, freshShelf, openApp, projectNames } from './open-app';

const opened = async (names: readonly string[]) => {
  const shelf = freshShelf();
  await fill(shelf, names);
  const app = await openApp({ shelf });
  await waitFor(() => expect(projectNames()).toEqual(names));
  return app;
};

const openMenu = async ({ user }: Awaited<ReturnType<typeof opened>>, name: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: `More for ${name}` }));
};

describe('home', () => {
  it('lists projects by last change, with steps and the time of the change', async () => {
    await opened(['Inside sales', 'Partner channel']);
    const [first, second] = within(screen.getByRole('region', { name: 'Projects' })).getAllByRole('article');
    expect(first).toHaveTextContent('Current · edited just now');
    expect(first).toHaveTextContent('0 steps');
    expect(second).toHaveTextContent('edited yesterday');
    expect(second).toHaveTextContent('1 step');
    expect(screen.getByRole('link', { name: 'Inside sales' })).toHaveAttribute('href', '#/project/project0');
  });

  it('finds by any words of the name, whatever their case and width', async () => {
    const { user } = await opened(['Inside sales', 'Partner channel', '门店销售']);
    const search = screen.getByRole('searchbox', { name: 'Search projects and templates' });
    await user.type(search, 'ＳＡＬＥＳ in');
    expect(projectNames()).toEqual(['Inside sales']);
    await user.clear(search);
    await user.type(search, '销售');
    expect(projectNames()).toEqual(['门店销售']);
    await user.type(search, '不在');
    expect(screen.getByText('No project is called “销售不在”.')).toBeVisible();
  });

  it('sorts by name and remembers it', async () => {
    const { user, services } = await opened(['Zebra', 'apple', 'Plan 10', 'Plan 9']);
    await user.click(screen.getByRole('button', { name: 'Sorted by: Last change' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Name' }));
    expect(projectNames()).toEqual(['apple', 'Plan 9', 'Plan 10', 'Zebra']);
    expect(services.preferences.get('home-sort', ['changed', 'name'])).toBe('name');
  });

  it('renames in place', async () => {
    const app = await opened(['Inside sales']);
    await openMenu(app, 'Inside sales');
    await app.user.click(screen.getByRole('menuitem', { name: /Rename/ }));
    await app.user.keyboard('Outside sales{Enter}');
    await waitFor(() => expect(projectNames()).toEqual(['Outside sales']));
    await waitFor(async () =>
      expect(await app.services.shelf.load('project0')).toMatchObject({ project: { name: 'Outside sales' } }),
    );
  });

  it('leaves the name alone on Escape and when it is emptied', async () => {
    const { user } = await opened(['Inside sales']);
    screen.getByRole('link', { name: 'Inside sales' }).focus();
    await user.keyboard('{F2}Other{Escape}');
    expect(projectNames()).toEqual(['Inside sales']);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Inside sales' })).toHaveFocus());
    await user.keyboard('{F2}{Backspace}{Enter}');
    expect(projectNames()).toEqual(['Inside sales']);
  });

  it('duplicates beside the original', async () => {
    const app = await opened(['Inside sales']);
    await openMenu(app, 'Inside sales');
    await app.user.click(screen.getByRole('menuitem', { name: 'Duplicate' }));
    await waitFor(() => expect(projectNames()).toEqual(['Inside sales (copy)', 'Inside sales']));
    const copy = await app.services.shelf.load('new1');
    expect(copy).toMatchObject({ project: { id: 'new1', name: 'Inside sales (copy)' } });
  });

  it('deletes, and undo puts everything back as it was', async () => {
    const app = await opened(['Inside sales', 'Partner channel']);
    const before = await app.services.shelf.list();
    await openMenu(app, 'Partner channel');
    await app.user.click(screen.getByRole('menuitem', { name: /Delete/ }));
    await waitFor(() => expect(projectNames()).toEqual(['Inside sales']));
    expect(await app.services.shelf.load('project1')).toBeNull();
    await waitFor(() => expect(screen.getByRole('link', { name: 'Inside sales' })).toHaveFocus());
    await app.user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(projectNames()).toEqual(['Inside sales', 'Partner channel']));
    expect(await app.services.shelf.list()).toEqual(before);
  });

  it('leaves a project alone that another tab has open', async () => {
    const app = await opened(['Inside sales']);
    let letGo = (): void => {};
    const held = new Promise<void>((done) => (letGo = done));
    void app.services.locks?.request('stagelane:project:project0', {}, () => held);
    await openMenu(app, 'Inside sales');
    await app.user.click(screen.getByRole('menuitem', { name: /Delete/ }));
    expect(await screen.findByText(/is open in another tab/)).toBeVisible();
    expect(projectNames()).toEqual(['Inside sales']);
    letGo();
  });

  it('says so when the browser keeps nothing', async () => {
    const shelf = { ...freshShelf(), list: () => Promise.reject(new Error('refused')) };
    await openApp({ shelf });
    expect(await screen.findByText('This browser keeps no projects')).toBeVisible();
  });

  it('switches language at once, and all of the screen follows', async () => {
    const { user, services } = await opened(['Inside sales', 'Partner channel']);
    await user.click(screen.getByRole('button', { name: 'Language: English' }));
    await user.click(screen.getByRole('menuitemradio', { name: '中文' }));
    expect(await screen.findByRole('button', { name: '新建项目' })).toBeVisible();
    expect(screen.getByText('现状 · 昨天编辑')).toBeVisible();
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(services.preferences.get('locale', ['en', 'zh'])).toBe('zh');
  });

  it('switches the theme at once', async () => {
    const { user } = await opened(['Inside sales']);
    await user.click(screen.getByRole('button', { name: 'Theme: System' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Dark' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});
