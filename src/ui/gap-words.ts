// What gaps and the changes that close them are called, in the interface language.
import { useTranslations } from 'use-intl';
import type { ChangeRow } from '../compare/rows';
import { changeText, gapKindName, gapName } from '../method/gap-words';
import type { Gap } from '../model/document';
import { useDocument } from './project-session';

/** What a kind of gap is called, fixed or the project's own. */
export function useGapKindName(): (kind: string) => string {
  const t = useTranslations('gaps');
  const document = useDocument();
  return (kind) => gapKindName(document, kind, t);
}

/** What a gap is called: its title, else its kind. */
export function useGapName(): (gap: Pick<Gap, 'title' | 'kind'>) => string {
  const t = useTranslations('gaps');
  const document = useDocument();
  return (gap) => gapName(document, gap, t);
}

/** What became of a record, in one line: "Moved to Legal: Review terms". */
export function useChangeText(): (row: ChangeRow) => string {
  const gaps = useTranslations('gaps');
  const places = useTranslations('places');
  const kinds = useTranslations('steps.kinds');
  const document = useDocument();
  return (row) => changeText(document, row, { gaps, places, kinds });
}
