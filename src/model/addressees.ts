// Whom a text speaks to: the names behind its @ signs, known ones whole even where nothing parts them from what follows.
import type { ProjectDocument } from './document';

/** An @ that begins a name: not one inside an e-mail address. */
const SIGN = /(?<![\p{L}\p{N}._-])[@＠]/gu;
/** A name that nobody knows: letters and digits, with dots, hyphens and apostrophes inside. */
const WORD = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.'’-]*[\p{L}\p{N}])?/u;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The names that a project knows: people, roles, managers and teams, each once, as they come up. */
export function namesOf({ roles, teams }: Pick<ProjectDocument, 'roles' | 'teams'>): readonly string[] {
  const [role, team] = [Object.values(roles), Object.values(teams)];
  const names = [
    ...role.map(({ person }) => person),
    ...team.map(({ manager }) => manager),
    ...role.map(({ name }) => name),
    ...team.map(({ name }) => name),
  ].map((name) => name?.trim() ?? '');
  return [...new Set(names)].filter((name) => name !== '');
}

/** The names that a text addresses with an @, in their order, each once. Of several known names that fit the longest counts. */
export function addresseesOf(text: string, names: readonly string[]): readonly string[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const found = [...text.matchAll(SIGN)].flatMap(({ index }) => {
    const rest = text.slice(index + 1);
    const known = longestFirst.find((name) => {
      if (!folded(rest).startsWith(folded(name))) return false;
      // In Latin script a name ends with its word: `@Annabel` is not Anna.
      return !/^\p{Script=Latin}{2}$/u.test(`${name.at(-1)}${rest[name.length] ?? ' '}`);
    });
    return known ?? WORD.exec(rest)?.[0] ?? [];
  });
  return [...new Set(found)];
}
