// The file of another tool that waits to be opened: any part of home may offer one, one dialog takes it.
import { create } from 'zustand';
import type { PickedFile } from '../../../services/files';

/** What is read of a file. */
export type ImportedFile = Pick<PickedFile, 'name' | 'size' | 'arrayBuffer'>;

export const usePendingImport = create<{ readonly file: ImportedFile | null }>()(() => ({ file: null }));

/** Opens the dialog for a file; one that is open already takes the new one. */
export const offerImport = (file: ImportedFile): void => usePendingImport.setState({ file });

/** A text as if it were a file. */
export function textFile(text: string, name: string): ImportedFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
