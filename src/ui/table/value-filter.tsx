// Chooses which values of a column are shown: all texts that the column has, ticked or not, found by typing.
import { Popover } from 'radix-ui';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { lanesOf, stagesOf, teamOf } from '../../model/queries';
import { isOfPart } from '../../model/team-part';
import { cellText } from '../../model/text/cell-text';
import type { ColumnId } from '../../model/text/columns';
import { foldName } from '../../model/text/fold';
import type { Speech } from '../../model/text/speech';
import { toldSteps } from '../../model/told-order';
import { Button } from '../kit/button';
import { useDocument } from '../project-session';
import { useTeamPart } from '../team-view';
import { usePopupHome } from './popup-home';
import { changeFilter, NO_FILTER, useTableView } from './table-view';

/** More are not listed; typing finds them. */
const MOST = 200;

interface ValueFilterProps {
  readonly map: Id;
  readonly column: ColumnId;
  readonly words: Speech;
  /** The heading that it hangs from. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

export function ValueFilter(props: ValueFilterProps) {
  const { column, anchor, onClose } = props;
  const t = useTranslations('table');
  const home = usePopupHome();
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={{ current: anchor }} />
      <Popover.Portal container={home}>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('filterOf', { column: t(`columns.${column}`) })}
          onKeyDown={(event) => event.stopPropagation()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            anchor.focus();
          }}
          className="z-40 flex max-h-[min(380px,var(--radix-popover-content-available-height))] w-[280px] flex-col rounded-xl border border-hair bg-raised text-ink shadow-floating"
        >
          <Values {...props} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Where lanes and stages lie, by their names: so they are listed. Other columns go by their texts. */
function placesOf(document: ProjectDocument, map: Id, column: ColumnId): ReadonlyMap<string, number> {
  const names =
    column === 'team'
      ? lanesOf(document, map).map(({ id }) => teamOf(document, id).name)
      : column === 'stage'
        ? stagesOf(document, map).map(({ name }) => name)
        : [];
  return new Map(names.map((name, at) => [name, at]));
}

/** The texts that the rows have: in a team's view those of its rows. */
function useValues({ map, column, words }: ValueFilterProps): readonly string[] {
  const document = useDocument();
  const part = useTeamPart(map);
  return useMemo(() => {
    const steps = toldSteps(document, map).filter(({ id }) => !part || isOfPart(part, id));
    const texts = new Set(steps.map((step) => cellText(document, step, column, words)));
    const collator = new Intl.Collator(words.locale, { numeric: true });
    const place = placesOf(document, map, column);
    return [...texts].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0) || collator.compare(a, b));
  }, [document, map, column, words, part]);
}

/** Null: everything is shown. */
function useChosen({ map, column }: ValueFilterProps) {
  const chosen = useTableView(({ filters }) => (filters[map] ?? NO_FILTER).values[column]) ?? null;
  const choose = (values: readonly string[] | null): void => {
    const { [column]: _, ...others } = (useTableView.getState().filters[map] ?? NO_FILTER).values;
    changeFilter(map, { values: values === null ? others : { ...others, [column]: values } });
  };
  return { chosen, choose };
}

function Values(props: ValueFilterProps) {
  const t = useTranslations('table');
  const values = useValues(props);
  const { chosen, choose } = useChosen(props);
  const [search, setSearch] = useState('');
  const found = values.filter((value) => foldName(value).includes(foldName(search)));
  const toggle = (value: string): void => {
    const now = chosen ?? values;
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    choose(values.every((one) => next.includes(one)) ? null : next);
  };
  return (
    <>
      <input
        type="text"
        aria-label={t('findValue')}
        placeholder={t('findValue')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        className="m-2 h-8 shrink-0 rounded-lg border border-control bg-surface px-2.5 text-[13px] pointer-coarse:h-11"
      />
      <ul className="min-h-0 flex-1 overflow-y-auto px-2">
        {found.slice(0, MOST).map((value) => (
          <li key={value} className="group/value flex items-center rounded-lg hover:bg-hover">
            <label className="flex min-h-8 min-w-0 flex-1 cursor-pointer items-center gap-2.5 px-2 py-1 text-[13px] leading-[18px] pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={chosen === null || chosen.includes(value)}
                onChange={() => toggle(value)}
                className="size-4 shrink-0 accent-(--accent)"
              />
              <span className="line-clamp-2 min-w-0 break-words">{value || t('noValue')}</span>
            </label>
            <button
              type="button"
              aria-label={t('onlyValue', { value: value || t('noValue') })}
              onClick={() => choose([value])}
              className="mr-1 h-6 shrink-0 rounded-md px-2 text-[12px] font-medium text-ink2 opacity-0 group-hover/value:opacity-100 hover:bg-sunken hover:text-ink focus-visible:opacity-100 pointer-coarse:h-11 pointer-coarse:opacity-100"
            >
              {t('only')}
            </button>
          </li>
        ))}
      </ul>
      <AllOrNone onChoose={choose} />
    </>
  );
}

function AllOrNone({ onChoose }: { readonly onChoose: (values: readonly string[] | null) => void }) {
  const t = useTranslations('table');
  return (
    <div className="flex shrink-0 gap-1 border-t border-hair p-2">
      <Button look="plain" onClick={() => onChoose(null)}>
        {t('allValues')}
      </Button>
      <Button look="plain" onClick={() => onChoose([])}>
        {t('noValues')}
      </Button>
    </div>
  );
}
