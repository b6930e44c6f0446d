// Answers to questions about a document, kept for as long as the tables they were made from stay.
import { isDraft } from 'mutative';
import type { ProjectDocument } from './document';

/** Remembers an answer for as long as the tables it was made from are the same objects. Drafts are always asked anew. */
export function remembered<A>(
  tables: (document: ProjectDocument) => readonly object[],
  work: (document: ProjectDocument) => A,
): (document: ProjectDocument) => A {
  const kept = new WeakMap<object, { readonly of: readonly object[]; readonly answer: A }>();
  return (document) => {
    if (isDraft(document)) return work(document);
    const of = tables(document);
    const [first] = of;
    const known = first && kept.get(first);
    if (known && known.of.every((table, i) => table === of[i])) return known.answer;
    const answer = work(document);
    if (first) kept.set(first, { of, answer });
    return answer;
  };
}
