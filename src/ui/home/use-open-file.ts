// Opens a file from a button, a drop or the clipboard: a project is read and gone to, files of other tools get their dialog.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import type { ProjectDocument } from '../../model/document';
import type { ParseResult } from '../../model/parse';
import { LARGEST_TEXT, parseText } from '../../model/parse-text';
import { LIMITS } from '../../formats/reading/limits';
import { pickFile, type PickedFile } from '../../services/files';
import { ask, tell } from '../kit/confirm';
import { showToast } from '../kit/toasts';
import { useServices } from '../services-context';
import { useChangedWords } from './changed-when';
import { offerReplacement } from '../replacement';
import { asCopy, keepDocument } from './keep-project';
import { offerImport } from './import/pending-import';
import { useKeepProblem } from './use-project-acts';

/** What the browser's own dialog offers; whatever is chosen is looked into. */
const ACCEPTED =
  '.json,application/json,.bpmn,.bpmn2,.xml,.drawio,.dio,.mmd,.mermaid,.md,.svg,.png,.html,.csv,.tsv,.txt,.xlsx,.xls,.vsdx';

/** Of a file that is called like a project, or begins like one, the parser says what is wrong with it. */
async function isProject(file: PickedFile): Promise<boolean> {
  if (/\.json$/i.test(file.name)) return true;
  if (file.size > LIMITS.bytes) return false;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return true;
  const head = new TextDecoder().decode(bytes.slice(0, 400));
  return /^[\uFEFF\s]*[{[]/.test(head);
}

export interface OpenFile {
  /** The user picks a file. */
  readonly chooseFile: () => Promise<void>;
  readonly openFile: (file: PickedFile) => Promise<void>;
  /** The text of a file; `name` is what the messages call it. */
  readonly openProjectText: (text: string, name: string) => Promise<void>;
}

/** Says what is wrong with a file, and where. */
function useRefusal(): (result: Extract<ParseResult, { ok: false }>, name: string) => Promise<void> {
  const t = useTranslations('files');
  const errors = useTranslations('errors');
  return useCallback(
    ({ error }, name) =>
      tell(
        t('cannotOpen', { name }),
        `${errors(error.key as never, error.values as never)} ${t('nothingChanged')}`,
      ),
    [t, errors],
  );
}

/** Keeps a read document, asking first where its project is here already; resolves with the id to go to. */
function useTakeIn(): (document: ProjectDocument) => Promise<string | null> {
  const t = useTranslations('files');
  const home = useTranslations('home');
  const services = useServices();
  const showProblem = useKeepProblem();
  const changedWords = useChangedWords();
  return useCallback(
    async (document) => {
      const { id, name } = document.project;
      const former = (await services.shelf.list()).find((card) => card.id === id);
      const choice = former
        ? await ask({
            title: t('hereAlready', { name: former.name }),
            text: t('hereAlreadyText', { changed: changedWords(former.changed, new Date()) }),
            choices: [
              { id: 'replace', label: t('replace') },
              { id: 'copy', label: t('asCopy'), look: 'primary' },
            ],
          })
        : 'keep';
      if (choice === null) return null;
      if (choice === 'replace') {
        offerReplacement(document);
        return id;
      }
      const kept = await keepDocument(
        services,
        choice === 'copy' ? asCopy(document, services.newId(), home('copyName', { name })) : document,
      );
      if (kept.ok) return kept.value;
      showProblem(kept.problem, name);
      return null;
    },
    [services, t, home, showProblem, changedWords],
  );
}

export function useOpenFile(): OpenFile {
  const t = useTranslations('files');
  const errors = useTranslations('errors');
  const [, navigate] = useLocation();
  const refuse = useRefusal();
  const takeIn = useTakeIn();
  const showProblem = useKeepProblem();
  const openProjectText = useCallback(
    async (text: string, name: string) => {
      const result = parseText(text);
      if (!result.ok) return refuse(result, name);
      const id = await takeIn(result.document).catch(() => {
        showProblem('unavailable', name);
        return null;
      });
      if (id === null) return;
      if (result.repairs.length > 0) {
        const list = result.repairs.map((repair) => errors(repair.key as never, repair.values as never));
        const show = (): void => void tell(t('repairedTitle', { name }), t('repairedText'), list);
        showToast(t('repaired', { count: list.length }), { action: { label: t('showRepairs'), run: show } });
      }
      navigate(`/project/${id}`);
    },
    [navigate, refuse, takeIn, showProblem, t, errors],
  );
  const openFile = useCallback(
    async (file: PickedFile) => {
      if (!(await isProject(file))) return offerImport(file);
      // Refused before it is read: a text of that size would freeze the page.
      if (file.size > LARGEST_TEXT) {
        const values = { size: Math.round(file.size / 1024 / 1024), most: LARGEST_TEXT / 1024 / 1024 };
        return refuse({ ok: false, error: { key: 'tooLarge', values } }, file.name);
      }
      const text = await file.text().catch(() => null);
      if (text === null) return tell(t('cannotOpen', { name: file.name }), t('unreadable'));
      return openProjectText(text, file.name);
    },
    [openProjectText, refuse, t],
  );
  const chooseFile = useCallback(async () => {
    const file = await pickFile(ACCEPTED);
    if (file) await openFile(file);
  }, [openFile]);
  return { chooseFile, openFile, openProjectText };
}
