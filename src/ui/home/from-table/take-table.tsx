// Where the table comes from: cells pasted or typed, or a CSV or Excel file.
import { FileSpreadsheet } from 'lucide-react';
import { type ClipboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { type Locale, useLocale, useTranslations } from 'use-intl';
import { titlesOver } from '../../../model/text/column-guess';
import { MOST_CELLS, type Sheet } from '../../../model/text/sheet';
import { type PickedFile, pickFile } from '../../../services/files';
import { readSheetFile, type SheetFault, type SheetResult } from '../../../services/sheet-file';
import { Button } from '../../kit/button';
import { CONTROL, Field } from '../../kit/field';
import { loadTableWords } from '../../table-words';
import { languageIn, readText } from './read-text';

export interface SourceTable {
  readonly cells: Sheet;
  /** The name of the file; null for pasted cells. */
  readonly file: string | null;
  /** What stood over a list or table; null where nothing did. */
  readonly title: string | null;
  /** How many lines over the table were left out as its title. */
  readonly titles: number;
}

/** A CSV or Excel file. */
export type SheetSource = Pick<PickedFile, 'name' | 'size' | 'arrayBuffer'>;

interface TakeTableProps {
  /** Read at once, when it is given. */
  readonly file: SheetSource | undefined;
  /** `language`: for the chart. */
  readonly onTake: (table: SourceTable, language: Locale) => void;
}

function useTaking({ file: given, onTake }: TakeTableProps) {
  const locale = useLocale();
  const [fault, setFault] = useState<SheetFault | null>(null);
  const [reading, setReading] = useState(given !== undefined);
  const take = async (
    { cells, file, title }: Omit<SourceTable, 'titles'>,
    language: Locale = languageIn(cells),
  ): Promise<void> => {
    const filled = cells.filter((row) => row.some((cell) => (cell ?? '').trim() !== ''));
    const count = filled.reduce((sum, row) => sum + row.length, 0);
    if (filled.length === 0) return setFault({ key: 'empty', values: {} });
    if (count > MOST_CELLS) return setFault({ key: 'tooMany', values: { most: MOST_CELLS } });
    await loadTableWords();
    const titles = titlesOver(filled);
    const over = filled
      .slice(0, titles)
      .flatMap((row) => row.map((cell) => (cell ?? '').trim()).filter(Boolean));
    onTake({ cells: filled.slice(titles), file, title: title ?? (over.join(' ') || null), titles }, language);
  };
  const takeText = async (html: string, text: string): Promise<void> => {
    const { cells, title, language } = await readText(html, text, locale);
    await take({ cells, file: null, title }, language);
  };
  const takeRead = async (file: SheetSource, result: SheetResult): Promise<void> => {
    setReading(false);
    if (result.ok) await take({ cells: result.cells, file: file.name, title: null });
    else setFault(result.fault);
  };
  const open = async (): Promise<void> => {
    const file = await pickFile('.csv,.tsv,.txt,.xlsx,.xls');
    if (!file) return;
    setReading(true);
    setFault(null);
    await takeRead(file, await readSheetFile(file));
  };
  const takeGiven = useEffectEvent((file: SheetSource, result: SheetResult) => void takeRead(file, result));
  useEffect(() => {
    if (given) void readSheetFile(given).then((result) => takeGiven(given, result));
  }, [given]);
  return { fault, reading, takeText, open };
}

export function TakeTable(props: TakeTableProps) {
  const t = useTranslations('table.import');
  const { fault, reading, takeText, open } = useTaking(props);
  const [text, setText] = useState('');
  const paste = (event: ClipboardEvent): void => {
    const [html, plain] = ['text/html', 'text/plain'].map((type) => event.clipboardData.getData(type));
    // Into what somebody has typed already, text goes as text.
    if (!(html || plain?.trim()) || text !== '') return;
    event.preventDefault();
    void takeText(html ?? '', plain ?? '');
  };
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('paste')}>
        {(control) => (
          <textarea
            {...control}
            rows={9}
            spellCheck={false}
            value={text}
            placeholder={t('pasteHint')}
            onChange={(event) => setText(event.target.value)}
            onPaste={paste}
            className={`${CONTROL} resize-y px-2.5 py-2 whitespace-pre`}
          />
        )}
      </Field>
      {fault ? (
        <p role="alert" className="text-problem">
          {t(`errors.${fault.key}`, fault.values as never)}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={FileSpreadsheet} disabled={reading} onClick={() => void open()}>
          {t(reading ? 'reading' : 'openFile')}
        </Button>
        {text.trim() === '' ? null : (
          <Button look="primary" onClick={() => void takeText('', text)}>
            {t('next')}
          </Button>
        )}
      </div>
    </div>
  );
}
