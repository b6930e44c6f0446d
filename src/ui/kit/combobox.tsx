// A choice of one from a list that can be long: opens from a button, is searched by typing, and can make a new entry.
import clsx from 'clsx';
import { Check, Plus } from 'lucide-react';
import { Popover } from 'radix-ui';
import {
  type ChangeEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import { beginsWord } from '../../base/word-start';
import { isComposing } from './use-draft-text';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** A second, quiet part of the label; searched as well. */
  readonly detail?: string;
  readonly mark?: ReactNode;
}

export interface ComboboxProps {
  /** What is chosen here: the name of the search field and of the list. */
  readonly label: string;
  /** One button that takes a ref; it needs a name of its own. */
  readonly trigger: ReactNode;
  readonly options: readonly ComboboxOption[];
  readonly selected?: string | null;
  readonly onChoose: (id: string) => void;
  /** Shown when nothing fits and nothing can be made. */
  readonly nothing: string;
  /** An entry that takes the choice away; there when something is chosen, or always. */
  readonly none?: { readonly label: string; readonly onChoose: () => void; readonly always?: boolean };
  /** Offers to make an entry of what is typed, unless there is one of that name. */
  /** When it has closed: by itself the keyboard goes back to the trigger. */
  readonly onClosed?: (event: Event) => void;
  readonly create?: { readonly label: (text: string) => string; readonly run: (text: string) => void };
}

export function Combobox(props: ComboboxProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>{props.trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={props.label}
          onKeyDown={(event) => event.stopPropagation()}
          {...(props.onClosed ? { onCloseAutoFocus: props.onClosed } : {})}
          className={clsx(
            'z-50 flex w-[264px] flex-col overflow-hidden rounded-xl border border-hair bg-raised shadow-floating',
            'max-h-[min(340px,var(--radix-popover-content-available-height))]',
          )}
        >
          <Search {...props} onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly mark?: ReactNode;
  readonly selected: boolean;
  readonly quiet: boolean;
  readonly run: () => void;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** What the list offers for a search. Keys of the entries that are no option start with `+`. */
export function comboboxEntries(
  props: Omit<ComboboxProps, 'label' | 'trigger' | 'nothing'>,
  search: string,
): Entry[] {
  const { options, selected = null, onChoose, none, create } = props;
  const wanted = folded(search);
  const found = options
    .filter((option) => folded(`${option.label} ${option.detail ?? ''}`).includes(wanted))
    .map((option) => ({
      key: option.id,
      label: option.label,
      detail: option.detail,
      mark: option.mark,
      selected: option.id === selected,
      quiet: false,
      run: () => onChoose(option.id),
    }));
  const text = search.trim();
  const known = options.some((option) => folded(option.label) === wanted);
  // “End” is not meant for “Send the offer”: what it stands in only amid a word comes after what can be made.
  const meant = found.filter(({ label, detail }) => beginsWord(`${label} ${detail ?? ''}`, wanted));
  const others = found.filter((entry) => !meant.includes(entry));
  return [
    ...(none && wanted === '' && (selected !== null || none.always)
      ? [{ key: '+none', label: none.label, selected: false, quiet: true, run: none.onChoose }]
      : []),
    ...meant,
    ...(meant.length > 0 ? others : []),
    ...(create && text !== '' && !known
      ? [
          {
            key: '+create',
            label: create.label(text),
            mark: <Plus size={14} strokeWidth={2.1} aria-hidden />,
            selected: false,
            quiet: false,
            run: () => create.run(text),
          },
        ]
      : []),
    ...(meant.length > 0 ? [] : others),
  ];
}

/** Which entry is pointed at: the chosen one at first, the first one while searching; arrows go round. */
function useActive(entries: readonly Entry[]) {
  const [pointed, point] = useState<number | null>(null);
  const chosen = entries.findIndex((entry) => entry.selected);
  const active = Math.min(pointed ?? Math.max(0, chosen), entries.length - 1);
  const go = (step: number): void => point((active + step + entries.length) % Math.max(entries.length, 1));
  return { active, point, go };
}

const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface SearchProps extends ComboboxProps {
  readonly onDone: () => void;
}

function useSearch(props: SearchProps) {
  const [search, setSearch] = useState('');
  const entries = comboboxEntries(props, search);
  const { active, point, go } = useActive(entries);
  const run = (entry: Entry | undefined): void => {
    if (!entry) return;
    props.onDone();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (isComposing(event) || (arrow === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (arrow === undefined) run(entries[active]);
    else go(arrow);
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    setSearch(event.target.value);
    point(event.target.value === '' ? null : 0);
  };
  return { entries, active, point, run, input: { value: search, onChange, onKeyDown } };
}

function Search(props: SearchProps) {
  const { label, nothing } = props;
  const id = useId();
  const t = useTranslations('words');
  const { entries, active, point, run, input } = useSearch(props);
  const untouched = input.value.trim() === '' && props.create !== undefined;
  return (
    <>
      <input
        {...input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={entries[active] ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={label}
        className={SEARCH}
      />
      <Entries id={id} label={label} entries={entries} active={active} onPoint={point} onChoose={run} />
      {entries.length === 0 ? <p className={NOTHING}>{untouched ? t('typeToCreate') : nothing}</p> : null}
    </>
  );
}

const SEARCH =
  'h-9 shrink-0 border-b border-hair bg-transparent px-3 text-[13px] text-ink outline-none pointer-coarse:h-11';
const NOTHING = 'px-3 pb-3 text-[12px] leading-[17px] font-normal text-ink3';

interface EntriesProps {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: Entry) => void;
}

function Entries({ id, label, entries, active, onPoint, onChoose }: EntriesProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className="max-h-[300px] min-h-0 overflow-y-auto p-1"
    >
      {entries.map((entry, index) => (
        <EntryRow
          key={entry.key}
          id={`${id}-${index}`}
          entry={entry}
          active={index === active}
          onPoint={() => onPoint(index)}
          onChoose={() => onChoose(entry)}
        />
      ))}
    </div>
  );
}

interface EntryRowProps {
  readonly id: string;
  readonly entry: Entry;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function EntryRow({ id, entry, active, onPoint, onChoose }: EntryRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <button
      type="button"
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={entry.selected}
      onPointerMove={active ? undefined : onPoint}
      onClick={onChoose}
      className={clsx(
        'flex min-h-8 w-full cursor-default text-left items-center gap-2 rounded-lg px-2 py-1 text-[13px] leading-[18px] select-none',
        'pointer-coarse:min-h-11',
        active && 'bg-hover',
        entry.quiet ? 'text-ink3' : 'text-ink',
      )}
    >
      {entry.mark}
      <span className="min-w-0 flex-1 break-words">
        {entry.label}
        {entry.detail ? <span className="text-ink3"> {entry.detail}</span> : null}
      </span>
      {entry.selected ? (
        <Check size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-accent" />
      ) : null}
    </button>
  );
}
