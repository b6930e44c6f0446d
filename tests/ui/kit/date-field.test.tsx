// A day is typed as people write it and shown in the language of the app; the browser's calendar stands beside the field.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useState } from 'react';
import { IntlProvider } from 'use-intl';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import { DateField } from '../../../src/ui/kit/date-field';
import { type Services, ServicesContext } from '../../../src/ui/services-context';

const MESSAGES = { en, zh: zh as unknown as typeof en } as const;

const commits: (string | null)[] = [];

function Host({ start }: { readonly start: string | null }) {
  const [value, setValue] = useState(start);
  return (
    <DateField
      label="Due"
      value={value}
      commit={(day) => {
        commits.push(day);
        setValue(day);
      }}
    />
  );
}

function open(start: string | null, locale: 'en' | 'zh' = 'en') {
  commits.length = 0;
  render(
    <IntlProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <ServicesContext value={{ now: () => '2026-11-28T10:00:00Z' } as unknown as Services}>
        <Host start={start} />
      </ServicesContext>
    </IntlProvider>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Due');
  const write = (text: string): void => {
    act(() => field.focus());
    fireEvent.change(field, { target: { value: text } });
    act(() => field.blur());
  };
  return { field, write };
}

describe('a field for a day', () => {
  it.each([
    ['en', 'Dec 31, 2026'],
    ['zh', '2026年12月31日'],
  ] as const)('reads in the language of the app: %s', (locale, text) => {
    expect(open('2026-12-31', locale).field).toHaveValue(text);
  });

  it.each(['2026-12-31', '31.12.', '12月31日', 'end of year'])('takes what people write: %s', (text) => {
    const { field, write } = open(null);
    write(text);
    expect(commits).toEqual(['2026-12-31']);
    expect(field).toHaveValue('Dec 31, 2026');
    expect(field).not.toHaveAttribute('aria-invalid');
  });

  it('says what is wrong, with a way out, and keeps what was there', () => {
    const { field, write } = open('2026-12-31');
    write('soon');
    expect(commits).toEqual([]);
    expect(field).toHaveValue('soon');
    expect(screen.getByRole('alert')).toHaveTextContent('in 2 weeks');
    expect(field).toHaveAccessibleDescription(/Not a date/);
    act(() => field.focus());
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field).toHaveValue('Dec 31, 2026');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is emptied by deleting the text', () => {
    const { write } = open('2026-12-31');
    write('');
    expect(commits).toEqual([null]);
  });

  it('opens the browser’s calendar by a button of its own, and takes the day chosen there', () => {
    const picker = vi.fn();
    HTMLInputElement.prototype.showPicker = picker;
    const { field } = open('2026-12-31');
    fireEvent.click(screen.getByRole('button', { name: 'Due: choose in the calendar' }));
    expect(picker).toHaveBeenCalledTimes(1);
    const native = picker.mock.contexts[0] as HTMLInputElement;
    expect(native).toHaveValue('2026-12-31');
    fireEvent.change(native, { target: { value: '2027-01-15' } });
    expect(commits).toEqual(['2027-01-15']);
    expect(field).toHaveValue('Jan 15, 2027');
    // Only the field and the button are there for the keyboard and for who listens.
    expect(screen.getAllByRole('textbox')).toEqual([field]);
    expect(native).toHaveAttribute('tabindex', '-1');
  });
});
