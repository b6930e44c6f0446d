// Opening a file by drop and paste: what is wrong with it is said, and what is here already is not overwritten unasked.
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fill, freshShelf, named, openApp } from './open-app';

const drop = (text: string, name = 'plan.json'): void => {
  const file = new File([text], name, { type: 'application/json' });
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });
};

const paste = (text: string): void => {
  fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => text } });
};

/** Messages wait until they are closed, also for the next test. */
const close = async (user: UserEvent, dialog: HTMLElement): Promise<void> => {
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
};

describe('opening a file', () => {
  it('says where a broken file breaks, and changes nothing', async () => {
    const { user, services } = await openApp();
    drop('{\n  "format": "stagelane",\n  oops\n}');
    const dialog = await screen.findByRole('dialog', { name: 'plan.json cannot be opened' });
    expect(dialog).toHaveTextContent('line 3, column 3');
    expect(dialog).toHaveTextContent('Nothing was changed.');
    await close(user, dialog);
    expect(await services.shelf.list()).toEqual([]);
  });

  it('says what is wrong with a document that is not one', async () => {
    const { user } = await openApp();
    drop(JSON.stringify({ ...named('p', 'Plan'), schema: 999 }));
    const dialog = await screen.findByRole('dialog', { name: 'plan.json cannot be opened' });
    expect(dialog).toHaveTextContent(/newer/);
    await close(user, dialog);
  });

  it('speaks the language of the interface', async () => {
    const { user } = await openApp({ locale: 'zh' });
    drop('nonsense');
    const dialog = await screen.findByRole('dialog', { name: '无法打开 plan.json' });
    expect(dialog).toHaveTextContent('不符合 JSON');
    await close(user, dialog);
  });

  it('keeps a pasted project and goes to it', async () => {
    const { services } = await openApp();
    paste(JSON.stringify(named('plan1', 'Pasted plan')));
    await waitFor(() => expect(window.location.hash).toBe('#/project/plan1'));
    expect((await services.shelf.list()).map((card) => card.name)).toEqual(['Pasted plan']);
  });

  it('leaves other pasted text alone', async () => {
    const { services } = await openApp();
    paste('Buy milk');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await services.shelf.list()).toEqual([]);
  });
});

describe('opening a file of a project that is here already', () => {
  const opened = async () => {
    const shelf = freshShelf();
    await fill(shelf, ['Inside sales']);
    const app = await openApp({ shelf });
    await screen.findByRole('link', { name: 'Inside sales' });
    drop(JSON.stringify(named('project0', 'Newer sales')));
    await screen.findByRole('dialog', { name: '“Inside sales” is already on this device' });
    return app;
  };
  const names = async ({ services }: Awaited<ReturnType<typeof opened>>) =>
    (await services.shelf.list()).map((card) => card.name).sort();

  it('cancels', async () => {
    const app = await opened();
    await app.user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await names(app)).toEqual(['Inside sales']);
    expect(window.location.hash).toBe('#/');
  });

  it('opens a copy beside it', async () => {
    const app = await opened();
    await app.user.click(screen.getByRole('button', { name: 'Open as a copy' }));
    await waitFor(() => expect(window.location.hash).toBe('#/project/new1'));
    expect(await names(app)).toEqual(['Inside sales', 'Newer sales (copy)']);
  });

  it('replaces it, and takes that back', async () => {
    const app = await opened();
    await app.user.click(screen.getByRole('button', { name: 'Replace' }));
    await waitFor(async () => expect(await names(app)).toEqual(['Newer sales']));
    await app.user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => expect(await names(app)).toEqual(['Inside sales']));
  });
});
