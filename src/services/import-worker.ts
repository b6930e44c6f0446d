// The worker in which files of other tools are read: whatever they hold, the page stays alive, and it can be ended at any time.
import { expose } from 'comlink';
import { READERS } from '../formats/readers/registry';
import { ReadFault } from '../formats/reading/fault';
import type { ForeignFile, ReaderWords } from '../formats/reading/foreign';
import { recognise } from '../formats/reading/recognise';
import type { ReadOutcome } from './import-client';

function read(bytes: Uint8Array, name: string, words: ReaderWords): ReadOutcome {
  try {
    const found = recognise(bytes, name);
    if (!('text' in found)) return { kind: found.kind };
    const reader = READERS.get(found.kind);
    const file: ForeignFile | undefined = reader?.read(found.text, words);
    return file ? { kind: 'charts', file } : { kind: 'refused', key: 'failed', values: {} };
  } catch (fault) {
    return fault instanceof ReadFault
      ? { kind: 'refused', key: fault.key, values: fault.values }
      : { kind: 'refused', key: 'failed', values: {} };
  }
}

const worker = { read };

export type ImportWorker = typeof worker;

expose(worker);
