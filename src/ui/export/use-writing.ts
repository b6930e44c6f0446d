// What the dialog does: writes the file, copies it or prints it, tells how far it is, and how it went.
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Format, WriteProblem, type WriteInput } from '../../formats/format';
import { copyPicture, copyText } from '../../services/clipboard-files';
import { fileName, saveFile } from '../../services/files';
import { useServices } from '../services-context';

export type WritingState =
  | { readonly kind: 'idle' }
  /** `share`: 0 to 1, or null as long as nothing is known of it. */
  | { readonly kind: 'busy'; readonly share: number | null }
  /** What was done, and what went wrong, to tell the user; it stays until the next work begins. */
  | { readonly kind: 'done' | 'problem'; readonly text: string };

export interface Writing {
  readonly state: WritingState;
  download(format: Format, input: WriteInput, name: string): Promise<void>;
  /** Puts the file's content on the clipboard, as a picture or as text. */
  copy(format: Format, input: WriteInput, as: 'picture' | 'text'): Promise<void>;
  /** Any other work that takes its time, such as printing. */
  run(work: (task: { readonly signal: AbortSignal }) => Promise<void>): Promise<void>;
  /** Gives up what is being written. */
  cancel(): void;
}

/** The sentence for what went wrong. */
export function useProblemText(): (problem: unknown) => string {
  const t = useTranslations('files.export');
  return (problem) =>
    problem instanceof WriteProblem ? t(`problems.${problem.key}`, problem.values as never) : t('failed');
}

/** Progress is shown so often at most, ms. */
const TELLING = 150;

export function useWriting(): Writing {
  const t = useTranslations('files.export');
  const { files } = useServices();
  const problemText = useProblemText();
  const [state, setState] = useState<WritingState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  /** When progress was told last. */
  const told = useRef(-TELLING);
  // A dialog that is closed wants no file any more.
  useEffect(() => () => running.current?.abort(), []);

  const attempt = async (
    work: (signal: AbortSignal) => Promise<string | null>,
    say: (problem: unknown) => string = problemText,
  ): Promise<void> => {
    running.current?.abort();
    const asking = new AbortController();
    running.current = asking;
    setState({ kind: 'busy', share: null });
    try {
      const text = await work(asking.signal);
      asking.signal.throwIfAborted();
      setState(text === null ? { kind: 'idle' } : { kind: 'done', text });
    } catch (problem) {
      if (running.current === asking)
        setState(asking.signal.aborted ? { kind: 'idle' } : { kind: 'problem', text: say(problem) });
    }
  };
  const write = (format: Format, input: WriteInput, signal: AbortSignal): Promise<Blob> =>
    files.write(format, input, {
      signal,
      progress: (share) => {
        const now = performance.now();
        if (signal.aborted || now - told.current < TELLING) return;
        told.current = now;
        setState({ kind: 'busy', share });
      },
    });
  return {
    state,
    download: (format, input, name) =>
      attempt(async (signal) => {
        const content = await write(format, input, signal);
        signal.throwIfAborted();
        const whole = fileName(name, format.extension);
        saveFile(whole, content);
        return t('downloaded', { name: whole });
      }),
    async copy(format, input, as) {
      let failure: unknown = null;
      await attempt(
        async (signal) => {
          const content = write(format, input, signal);
          content.catch((problem: unknown) => {
            failure = problem;
          });
          await (as === 'picture' ? copyPicture(content) : copyText(content, format.mime));
          return t(as === 'picture' ? 'copied' : 'copiedText');
        },
        // A clipboard that refuses and a file that could not be made are mended in different ways.
        () => (failure === null ? t('notCopied') : problemText(failure)),
      );
    },
    run: (work) =>
      attempt(async (signal) => {
        await work({ signal });
        return null;
      }),
    cancel: () => running.current?.abort(),
  };
}
