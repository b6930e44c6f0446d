// Which key does what in a presentation: those of slide shows and clickers, and digits that count up to Enter.
import type { Id } from '../../base/id';
import type { PresentAct } from '../../present/presenting';

/** What a key asks for that is not an act on the presentation itself. */
export type KeyWish = 'end' | 'full-screen' | 'speaker' | 'zoom-in' | 'zoom-out' | 'whole';

export type KeyMeaning =
  | { readonly act: PresentAct }
  | { readonly wish: KeyWish }
  | { readonly digits: string }
  | null;

/** What is on screen when the key is pressed. */
export interface KeyContext {
  /** So many ways can be chosen from. */
  readonly ways: number;
  /** The step that is told. */
  readonly step?: Id | null;
  /** The digits typed so far. */
  readonly digits: string;
}

const act = (one: PresentAct): KeyMeaning => ({ act: one });
const toggle = (what: 'laser' | 'reveal' | 'quiz'): KeyMeaning => act({ kind: 'toggle', what });

const KEYS: Readonly<Record<string, KeyMeaning>> = {
  ArrowRight: act({ kind: 'next' }),
  PageDown: act({ kind: 'next' }),
  ' ': act({ kind: 'next' }),
  n: act({ kind: 'next' }),
  ArrowLeft: act({ kind: 'previous' }),
  PageUp: act({ kind: 'previous' }),
  Backspace: act({ kind: 'previous' }),
  p: act({ kind: 'previous' }),
  Home: act({ kind: 'first' }),
  End: act({ kind: 'last' }),
  b: act({ kind: 'screen', screen: 'black' }),
  '.': act({ kind: 'screen', screen: 'black' }),
  w: act({ kind: 'screen', screen: 'white' }),
  ',': act({ kind: 'screen', screen: 'white' }),
  l: toggle('laser'),
  r: toggle('reveal'),
  q: toggle('quiz'),
  g: act({ kind: 'over', over: 'jump' }),
  o: act({ kind: 'over', over: 'jump' }),
  d: act({ kind: 'over', over: 'who' }),
  '?': act({ kind: 'over', over: 'keys' }),
  F1: act({ kind: 'over', over: 'keys' }),
  s: { wish: 'speaker' },
  f: { wish: 'full-screen' },
  '+': { wish: 'zoom-in' },
  '=': { wish: 'zoom-in' },
  '-': { wish: 'zoom-out' },
  Escape: { wish: 'end' },
  // A clicker's button for the start of a show: it is running already.
  F5: act({ kind: 'first' }),
};

const MOST_DIGITS = 4;

function digit(key: string, { ways, digits }: KeyContext): KeyMeaning {
  const number = Number(key);
  if (digits === '' && number >= 1 && number <= ways) return act({ kind: 'take', way: number - 1 });
  if (digits === '' && number === 0) return { wish: 'whole' };
  return { digits: `${digits}${key}`.slice(-MOST_DIGITS) };
}

/** What a key means; null when it means nothing here. Letters count whether or not Shift or the caps lock is on. */
export function meaningOf(key: string, context: KeyContext): KeyMeaning {
  const { ways, digits } = context;
  if (/^\d$/.test(key)) return digit(key, context);
  if (key === 'Enter')
    return act(digits === '' ? { kind: 'next' } : { kind: 'jump', to: Number(digits) - 1 });
  if (key === 'Escape' && digits !== '') return { digits: '' };
  if (key.toLowerCase() === 'i') return context.step ? act({ kind: 'enter', step: context.step }) : null;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const down = key === 'ArrowDown';
    if (ways > 0) return act({ kind: 'pickBy', by: down ? 1 : -1 });
    return act({ kind: down ? 'next' : 'previous' });
  }
  return KEYS[key] ?? KEYS[key.toLowerCase()] ?? null;
}
