// What gaps, their places and the changes that close them are called.
import type { Id } from '../base/id';
import type { ChangeRow } from '../compare/rows';
import type { Translate } from '../locales/translator';
import type { Gap, ProjectDocument } from '../model/document';
import { GAP_KINDS, type GapKind } from '../model/ids';

type Names = Translate<'gaps'>;

const isFixed = (kind: string): kind is GapKind => (GAP_KINDS as readonly string[]).includes(kind);

/** What a kind of gap is called, fixed or the project's own. */
export const gapKindName = ({ project }: ProjectDocument, kind: string, t: Names): string =>
  isFixed(kind)
    ? t(`kinds.${kind}`)
    : (project.ownGapKinds.find(({ id }) => id === kind)?.name ?? t('noKind'));

/** What a gap is called: its title, else its kind. */
export const gapName = (document: ProjectDocument, gap: Pick<Gap, 'title' | 'kind'>, t: Names): string =>
  gap.title.trim() || gapKindName(document, gap.kind, t);

function stepName(document: ProjectDocument, id: Id | null | undefined, t: Names): string {
  const step = document.steps[id ?? ''];
  if (!step) return t('unnamed');
  return step.name.trim() || (step.kind === 'parallel' ? t('bar') : t('unnamed'));
}

/** What a place of a gap is called. */
export function placeName(document: ProjectDocument, { kind, id }: Gap['at'][number], t: Names): string {
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

/** What became of a record, in one line: "Moved: Review terms". */
export function changeText(document: ProjectDocument, row: ChangeRow, t: Names): string {
  const kind = row.changes[0]?.kind ?? 'changed';
  const id = row.after ?? row.before ?? '';
  const name = row.record === 'map' ? t('figures') : placeName(document, { kind: row.record, id }, t);
  return t(`changes.${kind}`, { name });
}
