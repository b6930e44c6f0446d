// All shortcuts, read off the actions, and the keys and gestures that are no actions.
import clsx from 'clsx';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ACTION_GROUPS, type ActionGroup } from '../actions/action';
import { type ActionId, actionOf, ACTIONS } from '../actions/registry';
import { isShortcutOf } from '../actions/shortcuts';
import { Dialog } from '../kit/dialog';
import { CONTROL, ONE_LINE } from '../kit/field';
import { Shortcut } from '../kit/kbd';
import { useSession } from '../session';

/** What only another keyboard has is not shown, nor with which key a sign is typed. */
const isShown = (shortcut: string): boolean => !shortcut.includes('Numpad') && shortcut !== 'Shift+?';

/** Keys that are no actions, by the group that they belong to: in tinykeys notation, by the key of their text. */
const GESTURES = {
  draw: { typeOver: ['A–Z'], confirm: ['Enter'] },
  go: { walk: ['Tab', 'Shift+Tab'], leave: ['Escape'], regions: ['F6', 'Shift+F6'] },
} as const;
type Gesture = keyof (typeof GESTURES)['draw'] | keyof (typeof GESTURES)['go'];
const MOUSE = ['addInCell', 'dragNext', 'dropOn', 'marquee', 'pan', 'zoom'] as const;

interface Line {
  readonly name: string;
  readonly keys?: readonly string[];
  readonly words?: string;
}

/** All there is, under its headings, in the interface language. */
function useLines(): readonly { readonly title: string; readonly lines: readonly Line[] }[] {
  const t = useTranslations('shortcuts');
  const groups = useTranslations('actionGroups');
  const actions = useTranslations('actions');
  const gesturesOf = (group: ActionGroup): Line[] =>
    group === 'draw' || group === 'go'
      ? Object.entries(GESTURES[group]).map(([key, keys]) => ({
          name: t(`gestures.${key as Gesture}`),
          keys,
        }))
      : [];
  const ofGroup = (group: ActionGroup): Line[] => [
    ...gesturesOf(group),
    ...ACTIONS.filter((action) => action.group === group).map(({ id, shortcut }) => ({
      name: actions(id as ActionId),
      keys: (shortcut ?? []).filter(isShown),
    })),
  ];
  return [
    ...ACTION_GROUPS.map((group) => ({ title: groups(group), lines: ofGroup(group) })),
    {
      title: t('mouse'),
      lines: MOUSE.map((key) => ({ name: t(`mouseWords.${key}`), words: t(`mouseKeys.${key}`) })),
    },
  ];
}

/** The list of all commands takes the place of this one. */
function usePaletteKey(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.isComposing || !isShortcutOf(actionOf('command-palette'), event)) return;
      event.preventDefault();
      useSession.setState({ dialog: 'palette' });
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

export function ShortcutList() {
  usePaletteKey();
  const t = useTranslations('shortcuts');
  const [query, setQuery] = useState('');
  const sought = query.trim().toLowerCase();
  const groups = useLines()
    .map(({ title, lines }) => ({
      title,
      lines: lines.filter(({ name }) => name.toLowerCase().includes(sought)),
    }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Dialog
      open
      onClose={() => useSession.setState({ dialog: null })}
      width="large"
      title={t('title')}
      text={t('text')}
    >
      <input
        type="text"
        autoComplete="off"
        aria-label={t('find')}
        placeholder={t('find')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        className={clsx(CONTROL, ONE_LINE, 'mt-1 mb-4 max-w-72 px-2.5')}
      />
      {groups.length === 0 ? <p className="text-[13px] text-ink2">{t('nothing')}</p> : null}
      <div className="gap-x-10 text-[13px] md:columns-2">
        {groups.map(({ title, lines }) => (
          <section key={title} className="mb-5 break-inside-avoid-column">
            <h3 className="mb-1 text-[11px] font-semibold text-ink3">{title}</h3>
            <dl>
              {lines.map((line) => (
                <Row key={line.name} {...line} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Row({ name, keys = [], words }: Line) {
  return (
    <div className="flex min-h-7 items-center gap-4 border-b border-hair py-1">
      <dt className="min-w-0 flex-1">{name}</dt>
      <dd className="flex shrink-0 flex-wrap justify-end gap-1.5 text-ink2">
        {words}
        {keys.map((shortcut) => (
          <span key={shortcut} className="rounded-md bg-sunken px-1.5 py-0.5">
            <Shortcut keys={shortcut} />
          </span>
        ))}
      </dd>
    </div>
  );
}
