// The table on a test project, with real store and history, in English or Chinese.
import { act, fireEvent, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import type { ColumnId } from '../../../src/model/text/columns';
import { createPreferences, type Preferences } from '../../../src/services/preferences';
import { TableKeepers } from '../../../src/ui/editor/table-keepers';
import { Toasts } from '../../../src/ui/kit/toasts';
import { TooltipProvider } from '../../../src/ui/kit/tooltip';
import { ProjectContext } from '../../../src/ui/project-session';
import { type Services, ServicesContext } from '../../../src/ui/services-context';
import { type Session, useSession } from '../../../src/ui/session';
import { Table } from '../../../src/ui/table/table';
import { FIRST_VIEW, type TableView, useTableView } from '../../../src/ui/table/table-view';
import { loadTableWords } from '../../../src/ui/table-words';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

// A page without layout has no room for rows.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: (): number => 900 },
  clientWidth: { configurable: true, get: (): number => 1600 },
});
HTMLElement.prototype.scrollTo ??= () => {};

export interface OpenTable extends TestEditor {
  readonly user: UserEvent;
  readonly preferences: Preferences;
  /** The names of the rows that are drawn, in order. */
  names(): string[];
  cell(step: string, column: ColumnId): HTMLElement;
  /** Presses into a cell, as a click does. */
  goTo(step: string, column: ColumnId): void;
  /** The field of the active cell. */
  field(): HTMLInputElement | HTMLTextAreaElement;
  /** Types into the active cell and confirms. */
  enter(text: string): Promise<void>;
  undoLabel(): string | undefined;
}

interface Options {
  readonly locale?: 'en' | 'zh';
  readonly session?: Partial<Session>;
  readonly view?: Partial<TableView>;
  readonly preferences?: Preferences;
}

export async function openTable(
  editor: TestEditor = testEditor(),
  options: Options = {},
): Promise<OpenTable> {
  const { locale = 'en', session = {}, view = {}, preferences = createPreferences(null) } = options;
  await loadTableWords();
  useTableView.setState({ view: { ...FIRST_VIEW, ...view }, filters: {} });
  useSession.setState({ ...useSession.getInitialState(), view: 'table', map: editor.map, ...session });
  const services = { layout: { tidy: async () => null }, preferences } as unknown as Services;
  const user = userEvent.setup({ delay: null });
  render(
    <IntlProvider locale={locale} messages={(locale === 'en' ? en : zh) as typeof en} timeZone="UTC">
      <ServicesContext value={services}>
        <TooltipProvider>
          <ProjectContext value={{ store: editor.store, history: editor.history }}>
            <Table />
            <TableKeepers map={editor.map} />
          </ProjectContext>
          <Toasts />
        </TooltipProvider>
      </ServicesContext>
    </IntlProvider>,
  );
  const rowOf = (step: string): HTMLElement => {
    const { id } = editor.step(step);
    const row = window.document.querySelector<HTMLElement>(`[data-row="${id}"]`);
    if (!row) throw new Error(`no row ${step}`);
    return row;
  };
  const cell = (step: string, column: ColumnId): HTMLElement => {
    const found = rowOf(step).querySelector<HTMLElement>(`[data-cell="${column}"]`);
    if (!found) throw new Error(`no column ${column}`);
    return found;
  };
  const field = (): HTMLInputElement => {
    const box = window.document.querySelector<HTMLInputElement>('[data-cell] :is(input, textarea)');
    if (!box) throw new Error('no active cell');
    return box;
  };
  return {
    ...editor,
    user,
    preferences,
    cell,
    field,
    names: () =>
      [...window.document.querySelectorAll('[data-row]')].map(
        (row) => row.querySelector('[data-cell="name"] > span:nth-of-type(2)')?.textContent ?? '',
      ),
    goTo: (step, column) => {
      fireEvent.pointerDown(cell(step, column), { button: 0, pointerType: 'mouse' });
      fireEvent.pointerUp(cell(step, column));
    },
    enter: async (text) => {
      await user.keyboard(`${text}{Enter}`);
    },
    undoLabel: () => editor.history.undoLabel()?.key,
  };
}

/** What a project, seen through its table, is put through outside of events. */
export const outside = (work: () => void): void => act(work);
