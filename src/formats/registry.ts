// All file formats, collected from their files. What is heavy in them loads when one is written.
import type { Format } from './format';

const files = import.meta.glob<Format>(['./*.ts', '!./format.ts', '!./registry.ts'], {
  eager: true,
  import: 'default',
});

/** Every format, by id. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  Object.values(files).map((format) => [format.id, format]),
);

/** The format of an id. @throws when there is none */
export function format(id: string): Format {
  const found = FORMATS.get(id);
  if (!found) throw new Error(`no format "${id}"`);
  return found;
}
