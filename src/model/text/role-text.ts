// A role in a cell: `Mei Lin, controller`, or its name alone when nobody is named.
import type { Role } from '../document';
import type { NamedRole } from './named-fields';
import type { Speech } from './speech';

/** A role as it is shown and read: the person, then what they are. */
export const roleText = ({ name, person }: Pick<Role, 'name' | 'person'>, { locale }: Speech): string =>
  person ? `${person}${locale === 'zh' ? '，' : ', '}${name}` : name;

/** `Mei Lin, controller` is a person and what she is; anything else is a role. */
export function readRole(given: string): NamedRole {
  const text = given.replace(/\s+/gu, ' ').trim();
  const parts = /^([^,，]+)[,，]\s*([^,，]+)$/u.exec(text);
  return parts?.[1] && parts[2]
    ? { text, person: parts[1].trim(), name: parts[2].trim() }
    : { text, person: null, name: text };
}
