// The command palette: every action, and once something is typed all there is on the map; the focus goes back before it runs.
import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { ACTION_GROUPS } from '../actions/action';
import { type ActionView, useActionList } from '../actions/use-action';
import { giveFocusBack, openerNow } from '../kit/focus-home';
import { Shortcut } from '../kit/kbd';
import { useSession } from '../session';
import { type Entry, useMoreEntries } from './palette-entries';
import { fitOf } from './palette-rank';
import type { PaletteWords } from './palette-words';
import { usePaletteWords } from './use-palette-words';

export function CommandPalette({ map }: { readonly map: Id }) {
  const t = useTranslations('palette');
  const opener = useRef<Element | null>(null);
  const chosen = useRef<(() => void) | null>(null);
  const close = (): void => useSession.setState({ dialog: null });
  /** Actions ask the session and the focus what they are about: both must be as they were before the palette opened. */
  const afterwards = (event: Event): void => {
    event.preventDefault();
    giveFocusBack(opener.current);
    chosen.current?.();
  };
  const choose = (run: () => void): void => {
    chosen.current = run;
    close();
  };
  return (
    <Radix.Root open onOpenChange={(open) => !open && close()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/30" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            opener.current = openerNow();
          }}
          onCloseAutoFocus={afterwards}
          className="fixed top-[12vh] left-1/2 z-50 w-[min(560px,calc(100vw-32px))] -translate-x-1/2 overflow-hidden rounded-xl border border-hair bg-raised text-ink shadow-floating outline-none"
        >
          <Radix.Title className="sr-only">{t('title')}</Radix.Title>
          <List map={map} choose={choose} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const ITEM =
  'flex min-h-9 cursor-default items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-[13px] leading-[18px] select-none data-[disabled=true]:opacity-45 data-[selected=true]:bg-hover pointer-coarse:min-h-11';
const GROUP =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-[11px] [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink3';

interface ListProps {
  readonly map: Id;
  choose(run: () => void): void;
}

function List({ map, choose }: ListProps) {
  const t = useTranslations('palette');
  const groups = useTranslations('actionGroups');
  const [query, setQuery] = useState('');
  const words = usePaletteWords();
  const actions = useActionList().filter(({ id, enabled }) => id !== 'command-palette' && (query || enabled));
  return (
    <Command label={t('title')} loop filter={fitOf}>
      <div className="flex items-center gap-2.5 border-b border-hair px-4">
        <Search size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={t('placeholder')}
          className="h-12 min-w-0 flex-1 bg-transparent text-[14px] outline-none placeholder:text-ink3"
        />
      </div>
      <Command.List className="max-h-[min(420px,60vh)] overflow-y-auto p-1.5" label={t('title')}>
        <Command.Empty className="px-3 py-6 text-center text-[13px] text-ink2">{t('nothing')}</Command.Empty>
        {ACTION_GROUPS.map((group) => (
          <Command.Group key={group} heading={groups(group)} className={GROUP}>
            {actions
              .filter((action) => action.group === group)
              .map((action) => (
                // The list learns new words of a row only with a new row.
                <ActionRow
                  key={`${action.id}${words ? ' in words' : ''}`}
                  action={action}
                  words={words?.actions[action.id] ?? NO_WORDS}
                  onChoose={() => choose(action.run)}
                />
              ))}
          </Command.Group>
        ))}
        {query.trim() === '' ? null : <MoreEntries map={map} query={query} words={words} choose={choose} />}
      </Command.List>
    </Command>
  );
}

const NO_WORDS: readonly string[] = [];

interface ActionRowProps {
  readonly action: ActionView;
  readonly words: readonly string[];
  onChoose(): void;
}

function ActionRow({ action, words, onChoose }: ActionRowProps) {
  const { icon: Icon } = action;
  return (
    <Command.Item
      value={action.id}
      keywords={[action.name, ...words]}
      disabled={!action.enabled}
      onSelect={onChoose}
      className={ITEM}
      data-action={action.id}
    >
      {Icon ? <Icon size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink2" /> : null}
      <span className="min-w-0 flex-1 truncate">{action.label}</span>
      {action.shortcut ? <Shortcut keys={action.shortcut} /> : null}
    </Command.Item>
  );
}

interface MoreProps extends ListProps {
  readonly query: string;
  readonly words: PaletteWords | null;
}

/** What the typed text is a name of: kinds to place or for the selected steps, steps, teams and stages to go to, teams to look at alone. */
function MoreEntries({ map, query, words, choose }: MoreProps) {
  const groups = useMoreEntries(map, query, words);
  return groups.map(({ id, title, entries }) => (
    <Command.Group key={id} heading={title} className={GROUP}>
      {entries.map((entry) => (
        <EntryRow
          key={`${entry.id}${words ? ' in words' : ''}`}
          entry={entry}
          onChoose={() => choose(entry.run)}
        />
      ))}
    </Command.Group>
  ));
}

function EntryRow({ entry, onChoose }: { readonly entry: Entry; onChoose(): void }) {
  return (
    <Command.Item
      value={entry.id}
      keywords={[entry.name, ...(entry.words ?? [])]}
      onSelect={onChoose}
      className={ITEM}
    >
      <span className="min-w-0 flex-1 truncate">{entry.name}</span>
      {entry.detail ? <span className="shrink-0 text-[12px] text-ink3">{entry.detail}</span> : null}
    </Command.Item>
  );
}
