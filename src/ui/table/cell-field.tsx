// The field in the active cell. It always has the keyboard, so that an input method begins in it without losing a letter.
import clsx from 'clsx';
import {
  type ChangeEvent,
  type ComponentProps,
  type CompositionEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import type { Step } from '../../model/document';
import { type ColumnId, LONG_COLUMNS } from '../../model/text/columns';
import { isComposing } from '../kit/use-draft-text';
import { useSession } from '../session';
import { CellPopup } from './cell-popup';
import { beginEdit, cancelEdit, commitEdit, documentOf, useGrid, useGridState } from './grid';
import { pressInCell, pressWhileEditing } from './grid-keys';
import type { Editing } from './grid-state';
import { hasSuggestions, pointedFirst, type Suggestion, suggestionsFor } from './suggestions';

interface CellFieldProps {
  readonly step: Step;
  readonly column: ColumnId;
  /** What the cell says, as it is read out. */
  readonly label: string;
  readonly text: string;
}

type Field = HTMLInputElement & HTMLTextAreaElement;

/** Takes the focus once for each time it is asked for, and puts the caret behind the text when editing begins. */
function useFieldFocus(field: RefObject<Field | null>, editing: Editing | null): void {
  const { store } = useGrid();
  const focus = useGridState((state) => state.focus);
  useLayoutEffect(() => {
    if (focus === store.getState().focused) return;
    store.setState({ focused: focus });
    field.current?.focus({ preventScroll: true });
  }, [store, field, focus]);
  const mode = editing?.mode;
  useLayoutEffect(() => {
    const { current } = field;
    if (mode !== 'edit' || !current) return;
    current.focus({ preventScroll: true });
    current.setSelectionRange(current.value.length, current.value.length);
  }, [field, mode]);
}

function useSuggestions({ step, column, text: stored }: CellFieldProps, editing: Editing | null) {
  const t = useTranslations('table');
  const grid = useGrid();
  const [pointedAt, point] = useState<{ readonly text: string; readonly at: number } | null>(null);
  const typed = editing?.text;
  const suggestions = useMemo((): readonly Suggestion[] => {
    if (typed === undefined || !hasSuggestions(column)) return [];
    const given = { document: documentOf(grid), step, words: grid.source.speech.writes };
    const whole = typed === stored && typed !== '' && column !== 'next';
    return suggestionsFor(given, column, typed, { whole, create: (name) => t('create', { name }) });
  }, [grid, step, column, typed, stored, t]);
  const begun = typed !== undefined && typed !== stored && typed.trim() !== '';
  const first = begun ? pointedFirst(column, typed, suggestions) : -1;
  const at = pointedAt && pointedAt.text === typed ? pointedAt.at : first;
  return {
    suggestions,
    pointed: Math.min(at, suggestions.length - 1),
    point: (to: number) => point({ text: typed ?? '', at: to }),
  };
}

type Suggesting = ReturnType<typeof useSuggestions>;

/** Up and down point at suggestions; everything else is the grid's. */
function pressed(event: KeyboardEvent, { suggestions, pointed, point }: Suggesting): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || suggestions.length === 0 || isComposing(event) || event.altKey) return false;
  event.preventDefault();
  event.stopPropagation();
  const count = suggestions.length;
  point(pointed < 0 ? (step > 0 ? 0 : count - 1) : (pointed + step + count) % count);
  return true;
}

/** Alt with the arrow opens what the cell suggests; everything else goes to the grid, or to what is typed. */
function useFieldKeys(column: ColumnId, editing: Editing | null, suggesting: Suggesting) {
  const grid = useGrid();
  return (event: KeyboardEvent): void => {
    const opens = event.key === 'ArrowDown' && event.altKey && !event.shiftKey && hasSuggestions(column);
    if (!editing && opens) {
      event.preventDefault();
      event.stopPropagation();
      beginEdit(grid, 'edit');
    } else if (!editing) pressInCell(grid, event);
    else if (!pressed(event, suggesting))
      pressWhileEditing(grid, event, suggesting.suggestions[suggesting.pointed]?.text ?? null);
  };
}

const fieldClass = (column: ColumnId, editing: Editing | null): string =>
  clsx(
    'absolute top-0 left-0 block w-full resize-none px-3 py-[8.75px] text-[13px] leading-[18.5px] outline-none',
    hasSuggestions(column) ? 'h-9 pointer-coarse:h-11' : 'min-h-full',
    column === 'name' && 'pl-[38px] font-semibold',
    editing
      ? // One line of suggestions keeps to the frame of its cell; a text grows beyond it.
        clsx(
          'z-10 text-ink',
          // Several ways and their conditions are longer than a cell is wide.
          column === 'next' &&
            '!w-auto min-w-full max-w-[560px] bg-surface ring-2 ring-accent ring-inset [field-sizing:content]',
          !hasSuggestions(column) && 'bg-surface ring-2 ring-accent ring-inset [field-sizing:content]',
        )
      : 'cursor-default bg-transparent text-transparent caret-transparent',
  );

export function CellField(props: CellFieldProps) {
  const { column, label } = props;
  const grid = useGrid();
  const t = useTranslations('table');
  const id = useId();
  const field = useRef<Field>(null);
  const editing = useGridState((state) => state.editing);
  const suggesting = useSuggestions(props, editing);
  useFieldFocus(field, editing);
  return (
    <>
      <span aria-hidden className={clsx(FRAME, editing && 'bg-surface')} />
      <CellPopup
        id={id}
        label={t('choices', { column: t(`columns.${column}`) })}
        fault={editing?.fault ?? null}
        hint={editing && column === 'forms' ? t('formsHint') : null}
        {...suggesting}
        onChoose={({ text }) => void commitEdit(grid, text)}
      >
        <Input
          {...aria(id, suggesting, editing, column)}
          ref={field}
          column={column}
          aria-label={label}
          data-idle={editing ? undefined : ''}
          readOnly={useSession((session) => session.readOnly)}
          value={editing?.text ?? ''}
          onKeyDown={useFieldKeys(column, editing, suggesting)}
          onChange={(event: ChangeEvent<Field>) => type(grid, event.target.value)}
          onCompositionStart={() => beginEdit(grid, 'typed', '')}
          onCompositionEnd={(event: CompositionEvent<Field>) => {
            // Given up before anything was chosen: the cell was never meant to be emptied.
            if (event.currentTarget.value === '') cancelEdit(grid);
          }}
          onBlur={() => {
            commitEdit(grid);
            grid.store.setState({ leaving: false });
          }}
          className={fieldClass(column, editing)}
        />
      </CellPopup>
    </>
  );
}

const FRAME = 'pointer-events-none absolute inset-0 ring-2 ring-accent ring-inset';

/** What is typed first replaces what stood there. */
function type(grid: ReturnType<typeof useGrid>, text: string): void {
  const { editing } = grid.store.getState();
  if (editing) grid.store.setState({ editing: { ...editing, text, fault: null } });
  else beginEdit(grid, 'typed', text);
}

function aria(id: string, { suggestions, pointed }: Suggesting, editing: Editing | null, column: ColumnId) {
  const invalid = editing?.fault ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {};
  if (!hasSuggestions(column)) return invalid;
  const open = suggestions.length > 0;
  return {
    ...invalid,
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': open,
    ...(open ? { 'aria-controls': `${id}-list` } : {}),
    ...(open && pointed >= 0 ? { 'aria-activedescendant': `${id}-${pointed}` } : {}),
  };
}

type InputProps = ComponentProps<'input'> & ComponentProps<'textarea'> & { readonly column: ColumnId };

/** Long texts break their lines; choices are one line, because only such a field may be a combobox. */
function Input({ column, ...rest }: InputProps) {
  const shared = { autoComplete: 'off', spellCheck: false };
  if (hasSuggestions(column)) return <input type="text" {...shared} {...rest} />;
  return <textarea rows={1} {...shared} {...rest} data-long={LONG_COLUMNS.has(column) ? '' : undefined} />;
}
