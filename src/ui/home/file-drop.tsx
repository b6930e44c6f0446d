// Takes a file dropped anywhere on the page or pasted outside of a text field.
import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { offerImport, textFile } from './import/pending-import';
import { useOpenFile } from './use-open-file';

const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

const inTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;

/** Shows itself while a file is dragged over the window; without it the browser would leave the app for the file. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const dragOver = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Leaving the window, not crossing from one element of the page to another.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener('dragover', dragOver);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', dragOver);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);
  return over;
}

/** Text that can only be a project, or a chart of another tool. */
const PROJECT = /^\s*\{/;
const CHART =
  /^\s*(?:<\?xml|<mxfile|<mxGraphModel|<(?:\w+:)?definitions\b|(?:---[\s\S]{0,2000}?---\s*)?(?:flowchart|graph|swimlane-beta)\s)/;

function useFilePaste(active: boolean, onFile: (file: File) => void, onText: (text: string) => void): void {
  useEffect(() => {
    if (!active) return;
    const paste = (event: ClipboardEvent): void => {
      if (inTextField(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) onFile(file);
      else if (PROJECT.test(text) || CHART.test(text)) onText(text);
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [active, onFile, onText]);
}

/** `paste`: the canvas takes what is pasted in the editor for itself. */
export function FileDrop({ paste }: { readonly paste: boolean }) {
  const t = useTranslations('files');
  const { openFile, openProjectText } = useOpenFile();
  const onFile = (file: File): void => void openFile(file);
  const over = useFileDrop(onFile);
  useFilePaste(paste, onFile, (text) => {
    if (PROJECT.test(text)) void openProjectText(text, t('pasted'));
    else offerImport(textFile(text, t('pasted')));
  });
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-[70] grid place-items-center bg-app/80">
      <p className="flex items-center gap-3 rounded-xl border-2 border-dashed border-accent bg-raised px-8 py-6 text-[15px] font-semibold">
        <FileInput size={20} strokeWidth={1.8} aria-hidden className="text-accent" />
        {t('dropHere')}
      </p>
    </div>
  );
}
