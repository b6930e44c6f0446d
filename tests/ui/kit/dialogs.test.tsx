// Dialogs and questions: focus goes in and comes back, one Escape closes, the answer is the choice that was made.
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { IntlProvider } from 'use-intl';
import { describe, expect, it } from 'vitest';
import en from '../../../src/locales/en';
import { ask, ConfirmHost, confirm } from '../../../src/ui/kit/confirm';
import { Dialog } from '../../../src/ui/kit/dialog';
import { IconButton } from '../../../src/ui/kit/icon-button';
import { shortcutKeys } from '../../../src/ui/kit/kbd';
import { Menu, MenuItem } from '../../../src/ui/kit/menu';
import { Segmented } from '../../../src/ui/kit/segmented';
import { TooltipProvider } from '../../../src/ui/kit/tooltip';
import { Ellipsis } from 'lucide-react';

const show = (part: React.ReactNode): void => {
  render(
    <IntlProvider locale="en" messages={en}>
      <TooltipProvider>{part}</TooltipProvider>
    </IntlProvider>,
  );
};

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {'Open'}
      </button>
      {open ? (
        <Dialog open onClose={() => setOpen(false)} title={'A dialog'}>
          <input aria-label={'Field'} />
        </Dialog>
      ) : null}
    </>
  );
}

describe('a dialog', () => {
  it('ends by its main button on Enter in a choice, and with Ctrl anywhere; an input method keeps its own', async () => {
    let made = 0;
    show(
      <Dialog
        open
        onClose={() => undefined}
        title={'A dialog'}
        footer={
          <>
            <button type="button">{'Cancel'}</button>
            <button type="button" onClick={() => made++}>
              {'Make'}
            </button>
          </>
        }
      >
        <input aria-label={'Field'} />
        <button type="button">{'Tick'}</button>
        <Segmented
          label={'Sort'}
          value={'a'}
          options={[
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ]}
          onChange={() => undefined}
        />
      </Dialog>,
    );
    const user = userEvent.setup();
    const field = await screen.findByRole('textbox');
    field.focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Tick' }).focus();
    await user.keyboard('{Enter}');
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, keyCode: 229 });
    expect(made).toBe(0);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(made).toBe(1);
    screen.getByRole('radio', { name: 'A' }).focus();
    await user.keyboard('{Enter}');
    expect(made).toBe(2);
  });

  it('takes the focus, keeps it, and gives it back on one Escape', async () => {
    const user = userEvent.setup();
    show(<Opener />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Field' })).toHaveFocus());
    await user.tab();
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('textbox', { name: 'Field' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus());
  });
});

describe('a question', () => {
  it('resolves with the choice', async () => {
    const user = userEvent.setup();
    show(<ConfirmHost />);
    const answer = ask({
      title: 'Which?',
      choices: [
        { id: 'one', label: 'One' },
        { id: 'two', label: 'Two' },
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Two' }));
    expect(await answer).toBe('two');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('counts as cancelled when another one is asked', async () => {
    const user = userEvent.setup();
    show(<ConfirmHost />);
    const first = confirm({ title: 'First?' }, { label: 'Go on' });
    const second = confirm({ title: 'Second?' }, { label: 'Go on' });
    expect(await first).toBe(false);
    await screen.findByRole('dialog', { name: 'Second?' });
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await second).toBe(true);
  });
});

describe('a menu', () => {
  it('opens with the keyboard from a button with a tooltip and runs its item', async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    show(
      <Menu trigger={<IconButton label={'More'} icon={Ellipsis} />}>
        <MenuItem onSelect={() => chosen.push('copy')}>{'Copy'}</MenuItem>
        <MenuItem disabled onSelect={() => chosen.push('paste')}>
          {'Paste'}
        </MenuItem>
      </Menu>,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Copy' }));
    expect(chosen).toEqual(['copy']);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('an icon button that is off', () => {
  it('keeps the focus and does nothing', async () => {
    const user = userEvent.setup();
    let pressed = 0;
    show(<IconButton label={'Undo'} icon={Ellipsis} off onClick={() => (pressed += 1)} />);
    const button = screen.getByRole('button', { name: 'Undo' });
    await user.click(button);
    expect(pressed).toBe(0);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
  });
});

describe('a shortcut', () => {
  it('is written as on the keys of the computer', () => {
    expect(shortcutKeys('$mod+Shift+KeyZ', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(shortcutKeys('$mod+z', true)).toEqual(['⌘', 'Z']);
    expect(shortcutKeys('Alt+ArrowUp', false)).toEqual(['Alt', '↑']);
  });
});
