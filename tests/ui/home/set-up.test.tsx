// The set-up of a blank chart: what is chosen is what the new project holds.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '../../../src/model/document';
import { lanesOf, mapsOf, stagesOf, teamOf } from '../../../src/model/queries';
import { openApp } from './open-app';

const fromHome = async () => {
  const app = await openApp({ locale: 'en', at: '/' });
  await app.user.click(await screen.findByRole('button', { name: 'New chart' }));
  return inDialog(app, 'en');
};

const opened = async (locale: 'en' | 'zh' = 'en') => {
  const app = await openApp({ locale, at: '/new' });
  await app.user.click(
    await screen.findByRole('button', { name: locale === 'en' ? 'Blank chart' : '空白项目' }),
  );
  return inDialog(app, locale);
};

const inDialog = async (app: Awaited<ReturnType<typeof openApp>>, locale: 'en' | 'zh') => {
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('textbox', { name: locale === 'en' ? 'Name' : '名称' });
  const made = async (): Promise<ProjectDocument> => {
    await app.user.click(dialog.getByRole('button', { name: locale === 'en' ? 'Create chart' : '创建' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/project\/new/));
    const [card] = await app.services.shelf.list();
    return (await app.services.shelf.load(card?.id ?? '')) as ProjectDocument;
  };
  return { ...app, dialog, made };
};

const contents = (document: ProjectDocument) => {
  const map = mapsOf(document)[0]?.id ?? '';
  return {
    name: document.project.name,
    language: document.project.language,
    stages: stagesOf(document, map).map((stage) => stage.name),
    teams: lanesOf(document, map).map((lane) => teamOf(document, lane.id).name),
  };
};

describe('the set-up of a blank chart', () => {
  it('makes four stages and three teams when nothing is chosen', async () => {
    const { made } = await opened();
    expect(contents(await made())).toEqual({
      name: 'New sales process',
      language: 'en',
      stages: ['Prospecting', 'Qualification', 'Closing', 'After-sale'],
      teams: ['SDR', 'Sales', 'CS'],
    });
  });

  it('takes name, seven stages, ticked and own teams', async () => {
    const { user, dialog, made } = await opened();
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Partner channel');
    await user.click(dialog.getByRole('radio', { name: 'Seven stages' }));
    await user.click(dialog.getByRole('button', { name: 'Legal' }));
    await user.click(dialog.getByRole('button', { name: 'Marketing' }));
    await user.type(dialog.getByRole('textbox', { name: 'Other teams' }), 'Partners{Enter}');
    const document = await made();
    expect(contents(document)).toMatchObject({
      name: 'Partner channel',
      teams: ['Marketing', 'LDR', 'SDR', 'BDR', 'Sales', 'Finance', 'CS', 'Partners'],
    });
    expect(Object.values(document.stages).map((stage) => stage.phase)).toContain('negotiation');
    expect(contents(document).stages).toHaveLength(7);
  });

  it('makes the lanes in the order that it shows, which is that of choosing and can be changed', async () => {
    const { user, dialog, made } = await opened();
    const order = () =>
      within(dialog.getByRole('list', { name: 'Lanes from top to bottom' }))
        .getAllByRole('listitem')
        .map((row) => row.textContent?.replace(/^\d+/, ''));
    for (const name of ['SDR', 'Sales', 'CS']) await user.click(dialog.getByRole('button', { name }));
    await user.type(
      dialog.getByRole('textbox', { name: 'Other teams' }),
      'Customer, Inside sales, Technicians{Enter}',
    );
    await user.click(dialog.getByRole('button', { name: 'Legal' }));
    await user.click(dialog.getByRole('button', { name: 'Finance' }));
    expect(order()).toEqual(['Customer', 'Inside sales', 'Technicians', 'Legal', 'Finance']);
    await user.click(dialog.getByRole('button', { name: 'Move Finance up' }));
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Move Finance up' })).toHaveFocus());
    await user.click(dialog.getByRole('button', { name: 'Remove Technicians' }));
    await user.click(dialog.getByRole('radio', { name: 'Seven stages' }));
    expect(order()).toEqual(['Customer', 'Inside sales', 'Finance', 'Legal']);
    expect(contents(await made()).teams).toEqual(['Customer', 'Inside sales', 'Finance', 'Legal']);
  });

  it('takes one press of Tab for each way to change a lane, and arrows between the lanes', async () => {
    const { user, dialog } = await opened();
    const button = (name: string) => dialog.getByRole('button', { name });
    await user.click(dialog.getByRole('textbox', { name: 'Other teams' }));
    await user.tab();
    while (document.activeElement !== button('Move SDR up')) await user.tab();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(button('Move Sales up')).toHaveFocus());
    await user.tab();
    expect(button('Move Sales down')).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Cancel');
  });

  it('takes several own teams at once, typed or pasted, confirmed or not', async () => {
    const { user, dialog, made } = await opened();
    const field = dialog.getByRole('textbox', { name: 'Other teams' });
    await user.type(field, 'AE, Presales{Enter}');
    await user.paste('Partners\nFinance & Legal\tAE');
    expect(field).toHaveValue('');
    await user.type(field, '售前');
    expect(contents(await made()).teams).toEqual([
      'SDR',
      'Sales',
      'CS',
      'AE',
      'Presales',
      'Partners',
      'Finance & Legal',
      '售前',
    ]);
  });

  it('takes an own list of stages, edited, moved and removed', async () => {
    const { user, dialog, made } = await opened();
    await user.click(dialog.getByRole('radio', { name: 'Own stages' }));
    const first = dialog.getByRole('textbox', { name: 'Stage 1' });
    await user.clear(first);
    await user.type(first, 'Visit');
    await user.click(dialog.getByRole('button', { name: 'Remove Closing' }));
    await user.click(dialog.getByRole('button', { name: 'Move After-sale up' }));
    await user.click(dialog.getByRole('button', { name: 'Add a stage' }));
    await waitFor(() => expect(dialog.getByRole('textbox', { name: 'Stage 4' })).toHaveFocus());
    await user.keyboard('Review');
    expect(contents(await made()).stages).toEqual(['Visit', 'After-sale', 'Qualification', 'Review']);
  });

  it('takes a pasted list as stages, one for each line', async () => {
    const { user, dialog, made } = await opened();
    await user.click(dialog.getByRole('radio', { name: 'Own stages' }));
    await user.click(dialog.getByRole('textbox', { name: 'Stage 2' }));
    await user.paste('1. Visit\n2. Offer\n\n- Delivery\n');
    expect(contents(await made()).stages).toEqual(['Prospecting', 'Visit', 'Offer', 'Delivery']);
  });

  it('writes the chart in its own language, whatever the interface speaks', async () => {
    const { user, dialog, made } = await fromHome();
    await user.click(dialog.getByRole('radio', { name: '中文' }));
    await dialog.findByText('客户开发 → 资格审查 → 成交 → 售后');
    expect(contents(await made())).toMatchObject({ language: 'zh', name: '新销售流程' });
    expect(document.documentElement.lang).toBe('en');
  });

  it('does not ask for the language twice', async () => {
    const { dialog } = await opened();
    expect(dialog.queryByRole('radio', { name: '中文' })).toBeNull();
    expect(dialog.queryByRole('link')).toBeNull();
  });

  it('leads from home to the templates too', async () => {
    const { user, dialog } = await fromHome();
    await user.click(dialog.getByRole('link', { name: 'From a template instead' }));
    await waitFor(() => expect(window.location.hash).toBe('#/new'));
  });

  it('writes nothing under the teams that nobody asked for', async () => {
    const { made } = await opened();
    expect(Object.values((await made()).teams).map((team) => team.line)).toEqual([null, null, null]);
  });

  it('goes on with Enter in own stages, and adds one after the last filled one only', async () => {
    const { user, dialog } = await opened();
    await user.click(dialog.getByRole('radio', { name: 'Own stages' }));
    await user.click(dialog.getByRole('textbox', { name: 'Stage 1' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(dialog.getByRole('textbox', { name: 'Stage 2' })).toHaveFocus());
    expect(dialog.getAllByRole('textbox', { name: /^Stage/ })).toHaveLength(4);
    await user.click(dialog.getByRole('textbox', { name: 'Stage 4' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(dialog.getByRole('textbox', { name: 'Stage 5' })).toHaveFocus());
    await user.keyboard('{Enter}{Enter}');
    expect(dialog.getAllByRole('textbox', { name: /^Stage/ })).toHaveLength(5);
  });

  it('asks for a team when there is none', async () => {
    const { user, dialog } = await opened();
    for (const name of ['SDR', 'Sales', 'CS']) await user.click(dialog.getByRole('button', { name }));
    expect(dialog.getByText('Choose at least one team.')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Create chart' })).toBeDisabled();
  });

  it('begins in Chinese when the interface does', async () => {
    const { made } = await opened('zh');
    expect(contents(await made())).toMatchObject({ language: 'zh', teams: ['SDR', '销售', '客户成功'] });
  });
});
