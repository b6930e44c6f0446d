// Everything that the export dialog is set to, from the screen and from the last time, and what it does with it.
import { format as formatCalled } from '../../formats/registry';
import { useMemo, useState } from 'react';
import type { Id } from '../../base/id';
import { THEMES } from '../../base/theme';
import type {
  Format,
  SheetLayout,
  SubjectKind,
  WriteInput,
  WriteNotice,
  WriteOptions,
} from '../../formats/format';
import { fits } from '../../formats/picture/pixel-size';
import { sheetsFor } from '../../formats/picture/sheets';
import type { ProjectDocument } from '../../model/document';
import { takesPart, teamOfWho, type Who } from '../../present/people';
import { printSheets } from '../../services/print-sheets';
import { useCompare } from '../compare-state';
import { useDocument } from '../project-session';
import { useServices } from '../services-context';
import { useSession } from '../session';
import { formatFor, HANDOUT_ON_PAPER, type Offer, offerOf, PAPER } from './offers';
import { type ExportOptions, rememberedOptions, rememberOptions, writeOptions } from './options';
import { chosenTeam, startSubject, type Subject } from './subject';
import { type ChosenInput, useInput } from './use-input';
import { useNotices } from './use-notices';
import { useUsualName } from './use-usual-name';
import { type ShownPreview, usePreview } from './use-preview';
import { useWriting, type Writing } from './use-writing';

export interface ExportState {
  readonly subject: Subject;
  readonly setSubject: (subject: Subject) => void;
  /** Whether plain flow keeps stages together. */
  readonly stages: boolean;
  readonly setStages: (stages: boolean) => void;
  readonly format: Format;
  readonly setFormat: (format: Format, kind: SubjectKind) => void;
  /** The format, or paper. */
  readonly offer: Offer;
  /** What goes on paper: the chart, or handouts. */
  readonly printed: Printed;
  readonly setPrinted: (printed: Printed) => void;
  readonly options: ExportOptions;
  readonly change: (part: Partial<ExportOptions>) => void;
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly chosen: ChosenInput;
  readonly shown: ShownPreview;
  /** The sheets that it takes; null where there are none, or not yet. */
  readonly layout: SheetLayout | null;
  /** What to know before it is written. */
  readonly notices: readonly WriteNotice[];
  readonly writing: Writing;
  /** There is something to write or to print. */
  readonly ready: boolean;
  /** Writes the file or prints it. */
  readonly go: () => void;
  /** Puts the file's content on the clipboard. */
  readonly copy: (as: 'picture' | 'text') => void;
}

export type Printed = 'chart' | 'handout';

/** What paper and written documents begin with. */
const ON_PAPER: Partial<ExportOptions> = { size: 'a4' };
const WRITTEN: Partial<ExportOptions> = { gaps: true };

const firstOptions = (offer: Offer): Partial<ExportOptions> =>
  offer.id === PAPER.id ? ON_PAPER : offer.tellsGaps ? WRITTEN : {};
const REMEMBERED = 'export-format';

/** Whose handout is made: the choice is the same for every format, and holds on maps that those people take part in, and where their team is chosen. */
function useWho(document: ProjectDocument, map: Id, team: Id | null): Who | null {
  const who = useSession((session) => session.handoutOf);
  return useMemo(() => {
    if (!who || (team !== null && teamOfWho(document, who) !== team)) return null;
    return takesPart(document, map, who) ? who : null;
  }, [document, map, team, who]);
}

/** The choices of a format, kept as they are made. */
function useOptions(offer: Offer, who: Who | null) {
  const { preferences } = useServices();
  const [made, setMade] = useState<Readonly<Record<string, ExportOptions>>>({});
  const remembered = useMemo(
    () => rememberedOptions(preferences, offer.id, firstOptions(offer)),
    [preferences, offer],
  );
  const kept = made[offer.id] ?? remembered;
  const options = useMemo(() => ({ ...kept, who }), [kept, who]);
  const change = (part: Partial<ExportOptions>): void => {
    const next = { ...options, ...part };
    if (part.who !== undefined) useSession.setState({ handoutOf: part.who });
    rememberOptions(preferences, offer.id, next);
    setMade({ ...made, [offer.id]: next });
  };
  const write = useMemo<WriteOptions>(() => writeOptions(options, offer.options), [options, offer]);
  return { options, change, write };
}

function useSubject(document: ProjectDocument, map: Id, prints: boolean) {
  const compared = useCompare();
  return useState(() => {
    const subject = startSubject(document, map, useSession.getState(), compared);
    return prints && subject.kind === 'project' ? { ...subject, kind: 'map' as const } : subject;
  });
}

export function useExportState(map: Id, prints: boolean): ExportState {
  const document = useDocument();
  const { preferences } = useServices();
  const [subject, setSubject] = useSubject(document, map, prints);
  const [stages, setStages] = useState(() => useSession.getState().flowLook.stages);
  const [wanted, setWanted] = useState(() => preferences.text(REMEMBERED));
  const [typed, setTyped] = useState<string | null>(null);
  const format = formatFor(subject.kind, wanted);
  const [printed, setPrinted] = useState<Printed>('chart');
  const own = useMemo(() => offerOf(format), [format]);
  const offer = prints ? (printed === 'handout' ? HANDOUT_ON_PAPER : PAPER) : own;
  const { options, change, write } = useOptions(
    offer,
    useWho(document, subject.map, chosenTeam(document, subject)),
  );
  const usual = useUsualName(document, subject, offer.options.includes('who') ? options.who : undefined);
  const name = typed ?? usual;
  const chosen = useInput(subject, stages, write, offer.tellsGaps);
  const shown = usePreview(offer, chosen.input);
  const size = shown.preview?.picture?.size ?? null;
  const { page } = write;
  const pages = shown.preview?.picture?.layout ?? null;
  const layout = useMemo(
    () => pages ?? (page && size && !offer.pagesOf ? (offer.sheets ?? sheetsFor)(size, page) : null),
    [offer, page, size, pages],
  );
  const noticing = prints ? formatCalled(offer.pagesOf?.format ?? 'pdf') : format;
  const noticed = useNotices(noticing, shown.working ? null : chosen.input);
  // The printer has the fonts of the device.
  const notices = noticed.filter(({ key }) => !prints || key !== 'missingCharacters');
  const writing = useWriting();
  const input = withFit(chosen, shown);
  const print = (): Promise<void> =>
    writing.run(async ({ signal }) => {
      const svg = shown.preview?.picture?.svg;
      if (!svg || !layout) throw new Error('nothing is drawn yet');
      await printSheets({ svg, layout, title: name, ground: THEMES[write.theme].surface }, signal);
    });
  return {
    subject,
    setSubject,
    stages,
    setStages,
    format,
    setFormat: (next, kind) => {
      preferences.set(REMEMBERED, next.id);
      setWanted(next.id);
      if (kind !== subject.kind) setSubject({ ...subject, kind });
    },
    offer,
    printed,
    setPrinted: (next) => {
      setPrinted(next);
      // Handouts are of a map or a part of it.
      if (next === 'handout' && !HANDOUT_ON_PAPER.subjects.includes(subject.kind))
        setSubject({ ...subject, kind: 'map' });
    },
    options,
    change,
    name,
    setName: setTyped,
    chosen,
    shown,
    layout,
    notices,
    writing,
    ready: prints ? layout !== null && !shown.working : chosen.input !== null,
    go: () => {
      if (prints) void print();
      else if (input) void writing.download(format, input, name);
    },
    copy: (as) => {
      if (input) void writing.copy(format, input, as);
    },
  };
}

/** In the wanted scale, or the largest that a file can have: the dialog says so beside the choice. */
function withFit({ input }: ChosenInput, { preview }: ShownPreview): WriteInput | null {
  const size = preview?.picture?.size;
  if (!input || !size) return input;
  return { ...input, options: { ...input.options, scale: fits(size, input.options.scale) } };
}
