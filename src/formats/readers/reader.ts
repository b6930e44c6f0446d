// The contract of a format that charts are read from: one file in this folder per format. Readers run in a worker.
import type { ForeignFile, ReaderId, ReaderWords } from '../reading/foreign';

/** A format that is read. */
export interface Reader {
  /** = file name. */
  readonly id: ReaderId;
  /** What the text says. Nothing in it is run, followed or fetched. @throws ReadFault */
  read(text: string, words: ReaderWords): ForeignFile;
}
