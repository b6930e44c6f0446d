// The last rows of a step: its gaps, and in the target what it came from and which gaps it closes.
import { Flag, GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { closingChange } from '../../../method/closing-changes';
import { type Origin, originOf } from '../../../method/origin';
import type { Step } from '../../../model/document';
import { trailOf } from '../../../model/maps/map-tree';
import { gapsAt, gapsOf } from '../../../model/queries';
import { openGap, toggleClosing } from '../../actions/acts/gaps';
import { goToItems } from '../../actions/acts/go-to-place';
import { useGapName } from '../../gap-words';
import { AddChip } from '../../kit/chip';
import { Combobox } from '../../kit/combobox';
import { LIST } from '../../kit/focus-adder';
import { LinkRow } from '../../kit/link-row';
import { RemoveButton } from '../../kit/remove-button';
import { FoldedRow } from '../../kit/section';
import { useDocument, useProject } from '../../project-session';
import { toggleRow, useRowOpen } from '../open-rows';
import { useReadOnly } from '../use-edit';
import { FieldsChanged } from './fields-changed';
import { GapsHere } from './gaps-here';

interface StepProps {
  readonly step: Step;
}

export function GapRows({ step }: StepProps) {
  const origin = originOf(useDocument(), step);
  return (
    <>
      <GapsRow step={step} />
      {origin ? <FromCurrentRow step={step} origin={origin} /> : null}
    </>
  );
}

function GapsRow({ step }: StepProps) {
  const t = useTranslations('gaps');
  const inspector = useTranslations('inspector');
  const gaps = gapsAt(useDocument(), step.id);
  const numbers = gaps.map(({ number }) => number).join(inspector('listSeparator'));
  return (
    <FoldedRow
      icon={Flag}
      title={t('gaps')}
      value={gaps.length === 0 ? inspector('none') : numbers}
      open={useRowOpen('gaps')}
      onToggle={() => toggleRow('gaps')}
    >
      <GapsHere place={{ kind: 'step', id: step.id }} />
    </FoldedRow>
  );
}

interface OriginProps extends StepProps {
  readonly origin: Origin;
}

/** What became of the step in a word, and the gaps that it closes. */
function useOriginValue({ sources, row, closes }: Origin): string {
  const t = useTranslations('gaps');
  const inspector = useTranslations('inspector');
  const what = row
    ? t(`became.${row.changes[0]?.kind ?? 'changed'}`)
    : sources.length === 0
      ? t('became.added')
      : t('became.unchanged');
  const numbers = closes.map(({ number }) => number);
  const gaps =
    numbers.length > 0
      ? t('closes', { count: numbers.length, numbers: numbers.join(inspector('listSeparator')) })
      : '';
  return [what, gaps].filter((part) => part !== '').join(inspector('listSeparator'));
}

function FromCurrentRow({ step, origin }: OriginProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const { sources, map, row } = origin;
  return (
    <FoldedRow
      icon={GitCompareArrows}
      title={t('fromCurrent')}
      value={useOriginValue(origin)}
      open={useRowOpen('fromCurrent')}
      onToggle={() => toggleRow('fromCurrent')}
    >
      {sources.length === 0 ? (
        <p className="text-[12.5px] leading-[18px] text-ink2">{t('isNew')}</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {sources.map(({ id, name }) => (
            <li key={id} className="flex">
              <LinkRow
                title={name || t('unnamed')}
                detail={t('onCurrent')}
                onOpen={() => goToItems(project, map, [id])}
              />
            </li>
          ))}
        </ul>
      )}
      {row ? <FieldsChanged row={row} /> : null}
      <Closes step={step} origin={origin} />
    </FoldedRow>
  );
}

/** The gaps that the step's change closes; only what changed can close one. */
function Closes({ origin }: OriginProps) {
  const t = useTranslations('gaps');
  const document = useDocument();
  const project = useProject();
  const readOnly = useReadOnly();
  const nameOf = useGapName();
  const { row, closes, map } = origin;
  if (!row) return null;
  const change = closingChange(row);
  // What changes inside a detail chart may close a gap of the charts above it.
  const maps = trailOf(document, map).map(({ id }) => id);
  const others = gapsOf(document).filter((gap) => maps.includes(gap.map) && !closes.includes(gap));
  return (
    <div {...LIST} className="flex flex-col gap-1.5">
      {closes.map((gap) => (
        <div key={gap.id} className="flex items-center gap-1">
          <LinkRow
            title={nameOf(gap)}
            detail={t('closesNumber', { number: gap.number })}
            mark={<Flag size={14} strokeWidth={2} aria-hidden className="shrink-0 text-gap" />}
            onOpen={() => openGap(project, gap.id)}
          />
          {readOnly ? null : (
            <RemoveButton
              label={t('closesNot', { number: gap.number })}
              onRemove={() => toggleClosing(project, gap.id, change)}
            />
          )}
        </div>
      ))}
      {readOnly || others.length === 0 ? null : (
        <div>
          <Combobox
            label={t('addCloses')}
            nothing={t('nothingFits')}
            options={others.map((gap) => ({
              id: gap.id,
              label: nameOf(gap),
              detail: t('numbered', { number: gap.number }),
            }))}
            onChoose={(id) => toggleClosing(project, id, change)}
            trigger={<AddChip aria-label={t('addCloses')}>{t('closesGap')}</AddChip>}
          />
        </div>
      )}
    </div>
  );
}
