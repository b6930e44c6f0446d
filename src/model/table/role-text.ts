// A role in a cell: "Mei Lin, controller", or its name alone when nobody is named.
import type { Role } from '../document';
import { folded, type TableWords } from './speech';

export const roleText = ({ name, person }: Pick<Role, 'name' | 'person'>, words: TableWords): string =>
  person ? `${person}${words.locale === 'zh' ? '，' : ', '}${name}` : name;

/** What is typed as a new role: a person and what she is, or a role alone. */
export function readRole(text: string): { readonly name: string; readonly person: string | null } {
  const parts = /^([^,，]+)[,，]\s*([^,，]+)$/u.exec(text.trim());
  return parts?.[1] && parts[2]
    ? { person: parts[1].trim(), name: parts[2].trim() }
    : { person: null, name: text.trim() };
}

/** True when a text means the role: by both names, by the person or by the role. */
export function meansRole({ name, person }: Role, text: string): boolean {
  const wanted = folded(text);
  if (wanted === folded(name)) return true;
  if (!person) return false;
  return wanted === folded(person) || wanted === folded(`${person}, ${name}`);
}
