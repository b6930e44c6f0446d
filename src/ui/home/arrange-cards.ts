// Which cards home shows and in which order: found by name, sorted by last change or by name.
import type { ProjectCard } from '../../services/shelf';

export const SORTS = ['changed', 'name'] as const;
export type Sort = (typeof SORTS)[number];

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

/** True when every word of the query is in the text, whatever its case and width. */
export const matches = (text: string, query: string): boolean => {
  const where = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => where.includes(word));
};

export function arrangeCards(
  cards: readonly ProjectCard[],
  query: string,
  sort: Sort,
  locale: string,
): ProjectCard[] {
  const found = cards.filter((card) => matches(card.name, query));
  if (sort === 'changed') return found.sort((a, b) => (a.changed < b.changed ? 1 : -1));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return found.sort((a, b) => compare(a.name, b.name));
}
