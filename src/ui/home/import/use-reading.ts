// Reads a file in the worker while the dialog waits; closing it ends the reading.
import { useEffect, useState } from 'react';
import { LIMITS } from '../../../formats/reading/limits';
import { type ReadOutcome, readForeign } from '../../../services/import-client';
import type { ImportedFile } from './pending-import';
import { useRawWords } from './use-import-words';

const MB = 1024 * 1024;

/** What came of the file; null while it is read. */
export function useReading(file: ImportedFile): ReadOutcome | null {
  const { words } = useRawWords();
  const [outcome, setOutcome] = useState<ReadOutcome | null>(null);
  useEffect(() => {
    const given = new AbortController();
    const read = async (): Promise<ReadOutcome | null> => {
      // Refused before it is read into memory.
      if (file.size > LIMITS.bytes) {
        const values = { size: Math.ceil(file.size / MB), most: LIMITS.bytes / MB };
        return { kind: 'refused', key: 'tooLarge', values };
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      return readForeign(bytes, file.name, words, given.signal);
    };
    void read()
      .catch((): ReadOutcome => ({ kind: 'refused', key: 'notText', values: {} }))
      .then((found) => {
        if (!given.signal.aborted && found) setOutcome(found);
      });
    return () => given.abort();
  }, [file, words]);
  return outcome;
}
