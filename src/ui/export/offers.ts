// What the dialog offers: the formats by group, what of them can be of the chosen subject, and how each is previewed and copied.
import {
  type Content,
  type Format,
  FORMAT_GROUPS,
  type PreviewKind,
  type SubjectKind,
  SUBJECTS,
  type WriteInput,
} from '../../formats/format';
import { FORMATS } from '../../formats/registry';
import type { DrawnAs } from '../../services/export-client';
import { openGapsAt } from '../../method/gap-numbers';
import { gapsOfTeam } from '../../method/team-gaps';
import { connectionsOf, gapsOf, lanesOf, stagesOf, workOf } from '../../model/queries';

/** A way for the chart to leave the app: a format, or paper. */
export type Offer = Pick<
  Format,
  'id' | 'subjects' | 'options' | 'preview' | 'contents' | 'tellsGaps' | 'sheets' | 'group' | 'mime'
> & {
  /** The format whose pages are shown and printed in place of the picture. */
  readonly pagesOf?: DrawnAs;
};

/** Paper is asked for like a format, and leaves by the browser's own dialog. */
export const PAPER: Offer = {
  id: 'print',
  group: 'picture',
  subjects: ['map', 'flow', 'comparison', 'stage', 'team', 'selection'],
  options: ['page', 'theme', 'title', 'legend', 'gaps', 'owners', 'language'],
  preview: 'pages',
  mime: 'image/svg+xml',
};

/** Handouts on paper: the pages of the file. */
export const HANDOUT_ON_PAPER: Offer = {
  id: 'print-handout',
  group: 'office',
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['who', 'gaps', 'language'],
  preview: 'pages',
  mime: 'image/svg+xml',
  pagesOf: { format: 'handout-pdf', most: Number.MAX_SAFE_INTEGER },
};

/** So many pages of a file are shown before it is written. */
const SHOWN_PAGES = 4;

/** A format with its pages, where it draws them itself. */
export const offerOf = (one: Format): Offer =>
  one.draw ? { ...one, pagesOf: { format: one.id, most: SHOWN_PAGES } } : one;

const ordered = [...FORMATS.values()].sort(
  (a, b) => FORMAT_GROUPS.indexOf(a.group) - FORMAT_GROUPS.indexOf(b.group) || a.place - b.place,
);

const can = (kind: SubjectKind) => (format: Format) => format.subjects.includes(kind);

/** The formats that can be of a subject, by group; groups without one are left out. */
export const formatsOf = (kind: SubjectKind) =>
  FORMAT_GROUPS.map((group) => ({
    group,
    formats: ordered.filter((format) => format.group === group).filter(can(kind)),
  })).filter(({ formats }) => formats.length > 0);

/** The formats that cannot, by the first subject that they can be of instead. */
export const formatsOfOthers = (kind: SubjectKind, offered: readonly SubjectKind[]) =>
  SUBJECTS.filter((other) => offered.includes(other))
    .map((subject) => ({
      subject,
      formats: ordered.filter(
        (format) => !can(kind)(format) && format.subjects.find((one) => offered.includes(one)) === subject,
      ),
    }))
    .filter(({ formats }) => formats.length > 0);

/** The wanted format where it can be of the subject, else the first that can. */
export function formatFor(kind: SubjectKind, wanted: string | null): Format {
  const found =
    ordered.find((format) => format.id === wanted && can(kind)(format)) ?? ordered.find(can(kind));
  if (!found) throw new Error(`no format can be of a ${kind}`);
  return found;
}

const isText = (mime: string): boolean => /^text\/|[/+](json|xml)$/.test(mime) && mime !== 'text/html';

export function previewOf({ preview, group, options, mime }: Offer): PreviewKind {
  if (preview) return preview;
  if (group === 'picture') return options.includes('page') ? 'pages' : 'picture';
  return isText(mime) ? 'text' : 'contents';
}

/** What of a file the clipboard can take; null = nothing. */
export function copyOf({ mime }: Offer): 'picture' | 'text' | null {
  if (mime === 'image/png') return 'picture';
  return isText(mime) ? 'text' : null;
}

/** How many gaps are flagged on the map; of a team's part those that are the team's, as list and board count them. */
function gapsShown({ document, whole, map, team }: WriteInput): number {
  const shown = gapsOf(document).filter(
    (gap) => gap.map === map && gap.at.some(({ id }) => openGapsAt(document, id).includes(gap)),
  );
  if (team === undefined) return shown.length;
  const theirs = new Set(gapsOfTeam(whole ?? document, team).map(({ id }) => id));
  return shown.filter(({ id }) => theirs.has(id)).length;
}

/** What will be in a file: what the format says, else what is on the map. */
export function contentsOf(offer: Offer, input: WriteInput): readonly Content[] {
  const { document, map } = input;
  const contents = offer.contents?.(input) ?? [
    { id: 'stages', count: stagesOf(document, map).length },
    { id: 'teams', count: lanesOf(document, map).length },
    { id: 'steps', count: workOf(document, map).length },
    { id: 'connections', count: connectionsOf(document, map).length },
    { id: 'gaps', count: offer.options.includes('gaps') && !input.options.gaps ? 0 : gapsShown(input) },
  ];
  return contents.filter(({ count }) => count > 0);
}
