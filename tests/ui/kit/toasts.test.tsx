// Messages at the foot of the screen: one takes the place of another with the same key, also while that one is going.
import { render, screen, waitFor } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import en from '../../../src/locales/en';
import { hideToast, showToast, Toasts } from '../../../src/ui/kit/toasts';

const show = (): void =>
  void render(
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      <Toasts />
    </IntlProvider>,
  );

const isGoing = (text: string): boolean =>
  screen.getByText(text).closest('[data-sonner-toast]')?.getAttribute('data-removed') === 'true';

it('a message takes the place of the one with its key', async () => {
  show();
  showToast('Too long', { key: 'paste' });
  await screen.findByText('Too long');
  showToast('Too many', { key: 'paste' });
  await screen.findByText('Too many');
  expect(screen.queryByText('Too long')).toBeNull();
});

it('a message stays that is shown while the one with its key is going', async () => {
  show();
  showToast('Not loaded', { key: 'words' });
  await screen.findByText('Not loaded');
  hideToast('words');
  await waitFor(() => expect(isGoing('Not loaded')).toBe(true));
  showToast('Loaded', { key: 'words' });
  await screen.findByText('Loaded');
  await waitFor(() => expect(screen.queryByText('Not loaded')).toBeNull());
  // The first one has been taken away by now.
  await new Promise((later) => setTimeout(later, 300));
  expect(isGoing('Loaded')).toBe(false);
});
