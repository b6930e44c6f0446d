// The words of another language than the interface's, for what is drawn in the language of a project.
import { loadMessages, type Locale, type Messages } from '../../locales/load';

const loading = new Map<Locale, Promise<Messages>>();

/** The same promise for the same language each time, as `use` asks for; what was refused is asked for again. */
export function messagesOf(language: Locale): Promise<Messages> {
  const known = loading.get(language);
  if (known) return known;
  const asked = loadMessages(language);
  loading.set(language, asked);
  asked.catch(() => loading.delete(language));
  return asked;
}
