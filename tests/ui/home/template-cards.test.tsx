// Cards of templates: names are there at once, a preview is loaded only when its card comes near what is seen.
import { act, render, screen, waitFor } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../src/locales/en';
import { TemplateCard } from '../../../src/ui/home/template-card';
import { foundTemplates, shownGroups, templatesIn } from '../../../src/ui/home/use-templates';

type Callback = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

const observers: { readonly tell: Callback; readonly element: Element }[] = [];

class FakeObserver {
  constructor(readonly tell: Callback) {}
  observe(element: Element): void {
    observers.push({ tell: this.tell, element });
  }
  disconnect(): void {}
}

const fetched = vi.fn<typeof fetch>(() =>
  Promise.resolve(new Response('<svg xmlns="http://www.w3.org/2000/svg"/>')),
);

beforeEach(() => {
  observers.length = 0;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const card = (id: string) => {
  const template = templatesIn('en').find((one) => one.id === id);
  if (!template) throw new Error(id);
  return render(
    <IntlProvider locale="en" messages={en}>
      <TemplateCard template={template} large onOpen={() => {}} />
    </IntlProvider>,
  );
};

describe('a card of a template', () => {
  it('says name and description at once, and shows the preview when it comes into view', async () => {
    const { container } = card('closing');
    expect(screen.getByRole('button', { name: 'Closing and hand-over' })).toBeVisible();
    expect(screen.getByText(/no promise lost on the way/)).toBeVisible();
    const [observer] = observers;
    expect(fetched).not.toHaveBeenCalled();
    act(() => observer?.tell([{ isIntersecting: false }]));
    await new Promise((later) => setTimeout(later, 50));
    expect(container.querySelector('img')).toBeNull();
    act(() => observer?.tell([{ isIntersecting: true }]));
    await waitFor(() => expect(container.querySelector('img')).not.toBeNull());
  });
});

describe('the templates of the gallery', () => {
  it('are found by words of their names and descriptions, in the language of the chart', () => {
    expect(foundTemplates(templatesIn('en'), 'meddic').map(({ id }) => id)).toEqual(['qualification']);
    expect(foundTemplates(templatesIn('zh'), '增购').map(({ id }) => id)).toEqual(['cs-ongoing']);
    expect(foundTemplates(templatesIn('en'), ' ')).toHaveLength(templatesIn('en').length);
  });

  it('stand in the groups that have any', () => {
    const teams = templatesIn('en').filter(({ group }) => group === 'teams');
    expect(shownGroups(teams)).toEqual(['teams']);
  });
});
