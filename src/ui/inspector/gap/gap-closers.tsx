// Which changes of the target close a gap: those at its own places are offered first.
import { GitCompareArrows, Sparkle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import {
  type ClosingChange,
  changesFor,
  closingChange,
  isClosingChange,
  whyNoChanges,
} from '../../../method/closing-changes';
import type { ChangeRow } from '../../../compare/rows';
import type { Gap } from '../../../model/document';
import { toggleClosing } from '../../actions/acts/gaps';
import { goToPlace } from '../../actions/acts/go-to-place';
import { useChangeText } from '../../gap-words';
import { ClosingOffers } from '../../closing-offers';
import { AddChip } from '../../kit/chip';
import { Combobox, type ComboboxOption } from '../../kit/combobox';
import { LIST } from '../../kit/focus-adder';
import { LinkRow } from '../../kit/link-row';
import { RemoveButton } from '../../kit/remove-button';
import { Section } from '../../kit/section';
import { usePlaceName } from '../../place-name';
import { useDocument, useProject } from '../../project-session';
import { useSession } from '../../session';
import { useReadOnly } from '../use-edit';

/** The keyboard goes to what adds further ones, else to what closes it now. */
function toList(control: HTMLElement): () => void {
  const list = control.closest('[data-list]');
  const go = (): void => list?.querySelector<HTMLElement>('[data-adder], button')?.focus();
  return () => requestAnimationFrame(go);
}

interface GapProps {
  readonly gap: Gap;
}

const keyOf = ({ record, before, after }: ChangeRow): string => `${record} ${before ?? ''} ${after ?? ''}`;

export function GapClosers({ gap }: GapProps) {
  const t = useTranslations('gaps');
  const document = useDocument();
  const readOnly = useReadOnly();
  const changes = changesFor(document, gap);
  const rows = changes ? [...changes.near, ...changes.others] : [];
  return (
    <Section title={t('closedBy')}>
      <div {...LIST} data-field="gap-closing" className="flex flex-col gap-1.5">
        {gap.closedBy.length > 0 ? (
          <ul className="flex flex-col gap-1">
            {gap.closedBy.map((change) => (
              <Closer
                key={`${change.current} ${change.target}`}
                gap={gap}
                change={change}
                row={rows.find((row) => isClosingChange(change, row)) ?? null}
              />
            ))}
          </ul>
        ) : null}
        <ClosingOffers gap={gap} leave={toList} />
        {!changes ? (
          <Hint text={t(whyNoChanges(document, gap))} />
        ) : rows.length === 0 ? (
          <Hint text={t('noChanges')} />
        ) : null}
        {readOnly || rows.length === 0 ? null : <AddCloser gap={gap} />}
      </div>
    </Section>
  );
}

const Hint = ({ text }: { readonly text: string }) => (
  <p className="text-[12.5px] leading-[18px] text-ink3">{text}</p>
);

/** A change leads to what is there of it: in the target, else in the current map. */
function Closer({
  gap,
  change,
  row,
}: GapProps & { readonly change: ClosingChange; readonly row: ChangeRow | null }) {
  const t = useTranslations('gaps');
  const document = useDocument();
  const project = useProject();
  const readOnly = useReadOnly();
  const textOf = useChangeText();
  const nameOf = usePlaceName();
  const place = placeOf(document, change);
  const text = row ? textOf(row) : place ? t('noChangeAnyMore', { name: nameOf(place) }) : t('changeGone');
  const go = (): void => {
    if (!place) return;
    goToPlace(project, place, place.map);
    useSession.setState({ gap: gap.id });
  };
  return (
    <li className="flex items-center gap-1">
      <LinkRow
        title={text}
        mark={<GitCompareArrows size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />}
        onOpen={go}
      />
      {readOnly ? null : (
        <RemoveButton
          label={t('removeCloser', { change: text })}
          onRemove={() => toggleClosing(project, gap.id, change)}
        />
      )}
    </li>
  );
}

type Document = ReturnType<typeof useDocument>;

function placeOf(document: Document, { target, current }: ClosingChange) {
  for (const id of [target, current]) {
    if (id === null) continue;
    const step = document.steps[id];
    if (step) return { kind: 'step', id, map: step.map } as const;
    const connection = document.connections[id];
    if (connection) return { kind: 'connection', id, map: connection.map } as const;
    const lane = document.lanes[id];
    if (lane) return { kind: 'lane', id, map: lane.map } as const;
    const stage = document.stages[id];
    if (stage) return { kind: 'stage', id, map: stage.map } as const;
    if (document.maps[id]) return { kind: 'map', id, map: id } as const;
  }
  return null;
}

function AddCloser({ gap }: GapProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const textOf = useChangeText();
  const changes = changesFor(useDocument(), gap);
  const free = (rows: readonly ChangeRow[]): readonly ChangeRow[] =>
    rows.filter((row) => !gap.closedBy.some((change) => isClosingChange(change, row)));
  const [own, near] = [free(changes?.own ?? []), free(changes?.near ?? [])];
  const atStep = gap.at.every(({ kind }) => kind === 'step');
  const rows = [...near, ...free(changes?.others ?? [])];
  const option = (row: ChangeRow): ComboboxOption => ({
    id: keyOf(row),
    label: textOf(row),
    ...(near.includes(row)
      ? {
          detail: t(own.includes(row) ? (atStep ? 'atStep' : 'atPlace') : 'nextTo'),
          mark: <Sparkle size={13} strokeWidth={2} aria-hidden className="shrink-0 text-gap" />,
        }
      : {}),
  });
  if (rows.length === 0) return null;
  return (
    <div>
      <Combobox
        label={t('addCloser')}
        nothing={t('nothingFits')}
        options={rows.map(option)}
        onChoose={(key) => {
          const row = rows.find((one) => keyOf(one) === key);
          if (row) toggleClosing(project, gap.id, closingChange(row));
        }}
        trigger={<AddChip aria-label={t('addCloser')}>{t('change')}</AddChip>}
      />
    </div>
  );
}
