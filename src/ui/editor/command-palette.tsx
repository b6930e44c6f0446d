// The command palette: every action, and once something is typed all there is on the map; the focus goes back before it runs.
import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { ACTION_GROUPS } from '../actions/action';
import { type ActionView, useActionList } from '../actions/use-action';
import { giveFocusBack, openerNow } from '../kit/focus-home';
import { Shortcut } from '../kit/kbd';
import { useSession } from '../session';
import { useMoreEntries } from './palette-entries';
import { ranked, type RowGroup, type Sought } from './palette-rank';
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

/** An action, or something else that can be chosen. */
interface Row extends Sought {
  readonly name: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly action?: ActionView;
  run(): void;
}

interface Group extends RowGroup<Row> {
  readonly id: string;
  readonly title: string;
}

function useGroups(map: Id, query: string): readonly Group[] {
  const titles = useTranslations('actionGroups');
  const words = usePaletteWords();
  const more = useMoreEntries(map, words);
  const actions = useActionList().filter(({ id, enabled }) => id !== 'command-palette' && (query || enabled));
  const groups: Group[] = [
    ...ACTION_GROUPS.map((group) => ({
      id: group,
      title: titles(group),
      rows: actions
        .filter((action) => action.group === group)
        .map((action) => ({
          id: action.id,
          name: action.name,
          label: action.label,
          texts: [action.name, ...(words?.actions[action.id] ?? [])],
          action,
          run: action.run,
        })),
    })),
    ...(query.trim() === '' ? [] : more).map(({ id, title, most, rows }) => ({
      id: `more ${id}`,
      title,
      ...(most === undefined ? {} : { most }),
      rows: rows.map((row) => ({ ...row, label: row.name })),
    })),
  ];
  return ranked<Row, Group>(groups, query).filter(({ rows }) => rows.length > 0);
}

function List({ map, choose }: ListProps) {
  const t = useTranslations('palette');
  const [query, setQuery] = useState('');
  const groups = useGroups(map, query);
  const rows = groups.flatMap((group) => group.rows);
  const first = rows.find(({ action }) => action?.enabled ?? true)?.id ?? '';
  // What was marked by hand stays so only while the same is found.
  const [marked, setMarked] = useState<{ readonly at: string; readonly first: string }>();
  const at = marked?.first === first && rows.some(({ id }) => id === marked.at) ? marked.at : first;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [query]);
  return (
    <Command
      label={t('title')}
      loop
      shouldFilter={false}
      value={at}
      onValueChange={(next) => setMarked({ at: next, first })}
    >
      <div className="flex items-center gap-2.5 border-b border-hair px-4">
        <Search size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={t('placeholder')}
          className="h-12 min-w-0 flex-1 bg-transparent text-[14px] outline-none placeholder:text-ink3"
        />
      </div>
      <Command.List ref={list} className="max-h-[min(420px,60vh)] overflow-y-auto p-1.5" label={t('title')}>
        {rows.length === 0 ? (
          <p role="status" className="px-3 py-6 text-center text-[13px] text-ink2">
            {t('nothing')}
          </p>
        ) : null}
        {groups.map(({ id, title, rows: own }) => (
          <Command.Group key={id} heading={title} className={GROUP}>
            {own.map((row) => (
              <PaletteRow key={row.id} row={row} onChoose={() => choose(row.run)} />
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  );
}

function PaletteRow({ row, onChoose }: { readonly row: Row; onChoose(): void }) {
  const { id, label, detail, action } = row;
  const Icon = action?.icon;
  return (
    <Command.Item
      value={id}
      disabled={action?.enabled === false}
      onSelect={onChoose}
      className={ITEM}
      data-action={action?.id}
    >
      {Icon ? <Icon size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink2" /> : null}
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {detail ? <span className="shrink-0 text-[12px] text-ink3">{detail}</span> : null}
      {action?.shortcut ? <Shortcut keys={action.shortcut} /> : null}
    </Command.Item>
  );
}
