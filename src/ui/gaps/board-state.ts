// What the board shows: how it is divided, and which gaps are left out; the division is remembered on this device.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { GAP_GROUPINGS, type GapColumn, gapColumns, type GapGrouping } from '../../method/gap-board';
import type { Gap } from '../../model/document';
import { gapsOf } from '../../model/queries';
import { editGap } from '../actions/acts/gaps';
import { useGapKindName, useGapName } from '../gap-words';
import { usePlaceName } from '../place-name';
import { useDocument, useProject } from '../project-session';
import { useServices } from '../services-context';
import { useShownGaps } from './shown-gaps';

const KEY = 'gap-board';

export interface BoardState {
  readonly by: GapGrouping;
  readonly setBy: (by: GapGrouping) => void;
  readonly filter: string;
  readonly setFilter: (text: string) => void;
  readonly columns: readonly GapColumn[];
  /** How many gaps are shown, and how many there are. */
  readonly count: number;
  readonly all: number;
}

/** Everything of a gap that a word in the filter can be in. */
function useSaid(): (gap: Gap) => string {
  const nameOf = useGapName();
  const kindOf = useGapKindName();
  const placeOf = usePlaceName();
  return (gap) =>
    [nameOf(gap), kindOf(gap.kind), gap.cause ?? '', gap.owner ?? '', ...gap.at.map(placeOf)]
      .join('\n')
      .toLowerCase();
}

export function useBoard(): BoardState {
  const { preferences } = useServices();
  const document = useDocument();
  const said = useSaid();
  const [by, choose] = useState<GapGrouping>(() => preferences.get(KEY, GAP_GROUPINGS) ?? 'status');
  const [filter, setFilter] = useState('');
  const sought = filter.trim().toLowerCase();
  const all = gapsOf(document);
  const gaps = useShownGaps();
  const shown = sought === '' ? gaps : gaps.filter((gap) => said(gap).includes(sought));
  return {
    by,
    setBy: (next) => {
      preferences.set(KEY, next);
      choose(next);
    },
    filter,
    setFilter,
    columns: gapColumns(document, by, shown),
    count: shown.length,
    all: all.length,
  };
}

/** What a column is called. */
export function useColumnName(by: GapGrouping): (id: string) => string {
  const t = useTranslations('gaps');
  const kindOf = useGapKindName();
  const { teams } = useDocument();
  return (id) => {
    switch (by) {
      case 'status':
        return t(`statuses.${id as Gap['status']}`);
      case 'severity':
        return t(`severities.${id as Gap['severity']}`);
      case 'kind':
        return kindOf(id);
      case 'team':
        return id === '' ? t('noTeam') : teams[id]?.name || t('unnamed');
    }
  };
}

/** Puts a gap into another column; a team follows from where the gap is, so there is nothing to put. */
export function useMove(by: GapGrouping): ((gap: string, column: string) => void) | null {
  const project = useProject();
  if (by === 'team') return null;
  return (gap, column) => {
    if (column !== '') editGap(project, gap, { [by]: column });
  };
}
