// What gaps and the changes that close them are called.
import type { ChangeRow } from '../compare/rows';
import type { Translate } from '../locales/translator';
import type { Gap, ProjectDocument } from '../model/document';
import { GAP_KINDS, type GapKind } from '../model/ids';
import { type PlaceWords, placeName } from './place-name';

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

/** What became of a record, in one line: "Moved: Review terms". */
export function changeText(
  document: ProjectDocument,
  row: ChangeRow,
  words: PlaceWords & { readonly gaps: Names },
): string {
  const kind = row.changes[0]?.kind ?? 'changed';
  const id = row.after ?? row.before ?? '';
  const parent = row.before === null || row.after === null ? document.maps[id]?.parentStep : null;
  const place =
    row.record === 'map' ? parent && { kind: 'step' as const, id: parent } : { kind: row.record, id };
  const name = place ? placeName(document, place, words) : words.gaps('figures');
  return words.gaps(`changes.${kind}`, { name });
}
