// Opens a file of another tool: reads it, asks how stages are cut, shows the chart and a report, and makes the project.
import { LoaderCircle, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { ForeignFile } from '../../../formats/reading/foreign';
import type { ReadOutcome } from '../../../services/import-client';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { FromTableDialog } from '../from-table/from-table-dialog';
import { useOpenFile } from '../use-open-file';
import { useStartProject } from '../use-start-project';
import { type Choices, firstChoices } from './import-choices';
import { ImportForm } from './import-form';
import { ImportPreview } from './import-preview';
import { ImportReport } from './import-report';
import type { ImportedFile } from './pending-import';
import { useImportWords, useRawWords } from './use-import-words';
import { usePlacedImport } from './use-placed-import';
import { useReading } from './use-reading';

interface ImportDialogProps {
  readonly file: ImportedFile;
  readonly onClose: () => void;
}

export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const outcome = useReading(file);
  if (outcome?.kind === 'table') return <FromTableDialog file={file} onClose={onClose} />;
  if (outcome?.kind === 'project') return <AsProject file={file} onClose={onClose} />;
  const shown = outcome?.kind === 'charts' || outcome?.kind === 'refused' ? outcome : null;
  return <OneWindow outcome={shown} name={file.name} onClose={onClose} />;
}

interface OneWindowProps {
  readonly outcome:
    | Extract<ReadOutcome, { kind: 'charts' }>
    | Extract<ReadOutcome, { kind: 'refused' }>
    | null;
  readonly name: string;
  readonly onClose: () => void;
}

/** The same window from reading to creating, so that the keyboard goes back to what opened it. */
function OneWindow({ outcome, name, onClose }: OneWindowProps) {
  const t = useImportWords();
  const app = useTranslations('app');
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const refused = outcome?.kind === 'refused';
  const charts = outcome?.kind === 'charts' ? outcome.file : null;
  return (
    <Dialog
      open
      onClose={onClose}
      width={charts ? 'large' : 'small'}
      title={refused ? t('cannot') : t('titleOf', { name })}
      {...(charts ? { text: t(`formats.${charts.format}`) } : {})}
      footer={
        <>
          <div ref={setFoot} className="contents" />
          <Button look={refused ? 'primary' : 'plain'} className={charts ? 'order-1' : ''} onClick={onClose}>
            {app(refused ? 'close' : 'cancel')}
          </Button>
        </>
      }
    >
      {charts ? <Charts file={charts} name={name} foot={foot} onClose={onClose} /> : null}
      {outcome === null ? <Busy>{t('reading')}</Busy> : null}
      {outcome?.kind === 'refused' ? (
        <div role="alert" className="flex gap-3 [overflow-wrap:anywhere]">
          <TriangleAlert size={18} strokeWidth={1.8} aria-hidden className="mt-0.5 shrink-0 text-problem" />
          <p>
            <strong className="font-semibold">{name}</strong>
            <br />
            {t(`faults.${outcome.key}`, outcome.values as never)} {t('nothingChanged')}
          </p>
        </div>
      ) : null}
    </Dialog>
  );
}

/** A project under another name than its own kind of file has. */
function AsProject({ file, onClose }: ImportDialogProps) {
  const { openProjectText } = useOpenFile();
  useEffect(() => {
    onClose();
    void file.arrayBuffer().then((bytes) => openProjectText(new TextDecoder().decode(bytes), file.name));
  }, [file, onClose, openProjectText]);
  return null;
}

const Busy = ({ children }: { readonly children: ReactNode }) => (
  <output className="flex items-center gap-2.5 text-ink2">
    <LoaderCircle size={16} strokeWidth={2} aria-hidden className="animate-spin text-ink3" />
    {children}
  </output>
);

interface ChartsProps {
  readonly file: ForeignFile;
  readonly name: string;
  /** Where the buttons of the window are. */
  readonly foot: HTMLElement | null;
  readonly onClose: () => void;
}

function Charts({ file, name, foot, onClose }: ChartsProps) {
  const t = useImportWords();
  const { words } = useRawWords();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(file, name, words));
  const [shown, setShown] = useState(0);
  const placed = usePlacedImport(file, choices);
  const { start, busy } = useStartProject();
  const create = async (): Promise<void> => {
    if (!placed.document || !placed.ready) return;
    const project = { ...placed.document.project, name: choices.name.trim() || words.project };
    await start({ ...placed.document, project });
    onClose();
  };
  const buttons = (
    <>
      {placed.ready ? null : (
        <div className="mr-auto text-[12px]">
          <Busy>{t('placing')}</Busy>
        </div>
      )}
      <Button
        look="primary"
        className="order-2"
        disabled={busy || !placed.ready}
        onClick={() => void create()}
      >
        {t(busy ? 'creating' : 'create')}
      </Button>
    </>
  );
  return (
    <div className="flex flex-col gap-5">
      <ImportForm file={file} choices={choices} onChange={setChoices} shown={shown} onShown={setShown} />
      <ImportPreview file={file} placed={placed} shown={shown} />
      <ImportReport file={file} built={placed.built} />
      {foot ? createPortal(buttons, foot) : null}
    </div>
  );
}
