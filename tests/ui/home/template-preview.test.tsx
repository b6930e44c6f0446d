// The preview of a template: current and target map of an example, one at a time, with the gaps.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openApp } from './open-app';

const preview = async (name: string) => {
  const app = await openApp({ locale: 'en', at: '/new' });
  await app.user.click(await screen.findByRole('button', { name }));
  return { ...app, dialog: within(await screen.findByRole('dialog')) };
};

it('shows the current map of an example with its gaps, and by a key the target', async () => {
  const { user, dialog } = await preview('Example: furniture chain');
  const current = await dialog.findByRole('radio', { name: 'Current' }, { timeout: 20_000 });
  expect(current).toBeChecked();
  expect(dialog.getByText('19 gaps marked')).toBeVisible();
  expect(dialog.getByText(/^6 stages, 7 teams, 30 steps$/)).toBeVisible();
  expect(
    await dialog.findByRole('region', { name: 'Current map of Example: furniture chain' }),
  ).toBeVisible();
  const flags = dialog.getAllByText(/^\d+(, \d+)*( …)?$/, { selector: 'svg[role] text, svg text' });
  expect(new Set(flags.flatMap((flag) => flag.textContent.split(', '))).size).toBeGreaterThan(12);
  current.focus();
  await user.keyboard('{ArrowRight>}');
  await waitFor(() => expect(dialog.getByRole('radio', { name: 'Target' })).toBeChecked());
  await user.keyboard('{/ArrowRight}');
  expect(dialog.getByText('Closes 17 of 19 gaps')).toBeVisible();
  await waitFor(() =>
    expect(dialog.getByRole('region', { name: 'Target map of Example: furniture chain' })).toBeVisible(),
  );
});

it('has no switch where a template has one map', async () => {
  const { dialog } = await preview('Simple sale, B2C');
  expect(
    await dialog.findByRole('region', { name: 'Chart of Simple sale, B2C' }, { timeout: 20_000 }),
  ).toBeVisible();
  expect(dialog.queryByRole('radio', { name: 'Target' })).toBeNull();
});
