// What gaps, their places and the changes that close them are called, in the interface language.
import { useTranslations } from 'use-intl';
import type { ChangeRow } from '../compare/rows';
import type { Id } from '../base/id';
import type { Gap, ProjectDocument } from '../model/document';
import { GAP_KINDS, type GapKind } from '../model/ids';
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

type Names = ReturnType<typeof useTranslations<'gaps'>>;

function stepName(document: ProjectDocument, id: Id | null | undefined, t: Names): string {
  const step = document.steps[id ?? ''];
  if (!step) return t('unnamed');
  return step.name.trim() || (step.kind === 'parallel' ? t('bar') : t('unnamed'));
}

function nameAt(document: ProjectDocument, { kind, id }: Gap['at'][number], t: Names): string {
  switch (kind) {
    case 'step':
      return stepName(document, id, t);
    case 'connection': {
      const way = document.connections[id];
      return t('connection', { from: stepName(document, way?.from, t), to: stepName(document, way?.to, t) });
    }
    case 'lane':
      return t('lane', { name: document.teams[document.lanes[id]?.team ?? '']?.name || t('unnamed') });
    case 'stage':
      return t('stage', { name: document.stages[id]?.name || t('unnamed') });
    case 'map':
      return t('map', { name: document.maps[id]?.name || t('unnamed') });
  }
}

/** What a place of a gap is called. */
export function usePlaceName(): (place: Gap['at'][number]) => string {
  const t = useTranslations('gaps');
  const document = useDocument();
  return (place) => nameAt(document, place, t);
}

/** What became of a record, in one line: "Moved to Legal: Review terms". */
export function useChangeText(): (row: ChangeRow) => string {
  const t = useTranslations('gaps');
  const document = useDocument();
  return (row) => {
    const kind = row.changes[0]?.kind ?? 'changed';
    const id = row.after ?? row.before ?? '';
    const name = row.record === 'map' ? t('figures') : nameAt(document, { kind: row.record, id }, t);
    return t(`changes.${kind}`, { name });
  };
}
