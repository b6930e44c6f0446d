// A shortcut as it is written on this computer's keys: Ctrl Z, or ⌘Z on a Mac.
import clsx from 'clsx';

const onMac = (): boolean => /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const MAC: Readonly<Record<string, string>> = {
  $mod: '⌘',
  Meta: '⌘',
  Control: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Backspace: '⌫',
};
/** In words: not every system has a font with the signs. */
const OTHERS: Readonly<Record<string, string>> = { $mod: 'Ctrl', Control: 'Ctrl', Meta: 'Win' };
const KEYS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Equal: '+',
  Minus: '−',
  Slash: '/',
  Comma: ',',
  Period: '.',
};

const keyName = (key: string, mac: boolean): string => {
  const name = (mac ? MAC[key] : OTHERS[key]) ?? KEYS[key] ?? key.replace(/^(Key|Digit)(?=.$)/, '');
  return name.length === 1 ? name.toUpperCase() : name;
};

/** Chords and key presses of a tinykeys shortcut as words, one list per press. */
export const shortcutKeys = (keys: string, mac = onMac()): string[] =>
  keys.split(/[ +]/).flatMap((key) => (key === '' ? [] : [keyName(key, mac)]));

/** The same for `aria-keyshortcuts`: modifiers and key by their standard names. */
export const ariaKeys = (keys: string, mac = onMac()): string =>
  keys
    .split(' ')
    .map((press) => press.replace('$mod', mac ? 'Meta' : 'Control').replace(/(Key|Digit)(?=.$)/, ''))
    .join(' ');

interface ShortcutProps {
  readonly keys: string;
  /** On a dark tooltip. */
  readonly inverse?: boolean;
}

export function Shortcut({ keys, inverse = false }: ShortcutProps) {
  return (
    <kbd
      className={clsx(
        'font-sans text-[11px] leading-none font-medium whitespace-nowrap',
        inverse ? 'opacity-70' : 'text-ink3',
      )}
    >
      {shortcutKeys(keys).join(onMac() ? '' : ' ')}
    </kbd>
  );
}
