// All formats that charts are read from, collected from their files.
import type { ReaderId } from '../reading/foreign';
import type { Reader } from './reader';

const files = import.meta.glob<Reader>(['./*.ts', '!./reader.ts', '!./registry.ts'], {
  eager: true,
  import: 'default',
});

/** Every reader, by id. */
export const READERS: ReadonlyMap<ReaderId, Reader> = new Map(
  Object.values(files).map((reader) => [reader.id, reader]),
);
