// What gaps and the changes that close them are called, in the interface language.
import { useTranslations } from 'use-intl';
import type { ChangeRow } from '../compare/rows';
import type { Gap } from '../model/document';
import { GAP_KINDS, type GapKind } from '../model/ids';
import { usePlaceName } from './place-name';
import { useDocument } from './project-session';

const isFixed = (kind: string): kind is GapKind => (GAP_KINDS as readonly string[]).includes(kind);

/** What a kind of gap is called, fixed or the project's own. */
export function useGapKindName(): (kind: string) => string {
  const t = useTranslations('gaps');
  const { ownGapKinds } = useDocument().project;
  return (kind) =>
    isFixed(kind) ? t(`kinds.${kind}`) : (ownGapKinds.find(({ id }) => id === kind)?.name ?? t('noKind'));
}

/** What a gap is called: its title, else its kind. */
export function useGapName(): (gap: Pick<Gap, 'title' | 'kind'>) => string {
  const nameOf = useGapKindName();
  return ({ title, kind }) => title.trim() || nameOf(kind);
}

/** What became of a record, in one line: "Moved to Legal: Review terms". */
export function useChangeText(): (row: ChangeRow) => string {
  const t = useTranslations('gaps');
  const nameOf = usePlaceName();
  return (row) => {
    const kind = row.changes[0]?.kind ?? 'changed';
    const id = row.after ?? row.before ?? '';
    const name = row.record === 'map' ? t('figures') : nameOf({ kind: row.record, id });
    return t(`changes.${kind}`, { name });
  };
}
