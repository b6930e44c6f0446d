// A new chart from a table: cells pasted or a file opened, its columns matched, what it becomes seen, then placed and opened.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { useCreateChart } from './use-create-chart';
import { type Matching, matchingOf, useTableProject } from './matching';
import { MatchForm } from './match-form';
import { type SheetSource, type SourceTable, TakeTable } from './take-table';

interface FromTableDialogProps {
  /** A file that was opened or dropped: it is read at once. */
  readonly file?: SheetSource;
  readonly onClose: () => void;
}

export function FromTableDialog({ file, onClose }: FromTableDialogProps) {
  const t = useTranslations('table.import');
  const app = useTranslations('app');
  const [table, setTable] = useState<SourceTable | null>(null);
  const [matching, setMatching] = useState<Matching | null>(null);
  const { create, busy } = useCreateChart();
  const project = useTableProject(table, matching);
  const take = (taken: SourceTable, language: Matching['language']): void => {
    setTable(taken);
    setMatching({ ...matchingOf(taken.cells, language), name: taken.title ?? '' });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      width="large"
      title={t('title')}
      text={t('text')}
      footer={
        <>
          {table ? (
            <Button look="plain" className="mr-auto" disabled={busy} onClick={() => setTable(null)}>
              {t('another')}
            </Button>
          ) : null}
          <Button look="plain" onClick={onClose}>
            {app('cancel')}
          </Button>
          {table && matching ? (
            <Button
              look="primary"
              disabled={busy || project === null}
              onClick={() => void create(table, matching)}
            >
              {t(busy ? 'creating' : 'create')}
            </Button>
          ) : null}
        </>
      }
    >
      {table && matching ? (
        <MatchForm table={table} matching={matching} project={project} onChange={setMatching} />
      ) : (
        <TakeTable file={file} onTake={take} />
      )}
    </Dialog>
  );
}
