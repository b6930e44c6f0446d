// What a standalone page carries: one map with its details, drawn already, the records that they need, and the words of one language.
import type { Id } from '../base/id';
import { buildScene } from '../drawing/build-scene';
import { type PartShown, shownAsPart } from '../drawing/part-scene';
import type { Scene } from '../drawing/scene';
import type { Locale, Messages } from '../locales/load';
import { translator } from '../locales/translator';
import type { PresentMessages } from '../locales/present/load';
import type { ProjectDocument } from '../model/document';
import { detailsBelow } from '../model/maps/map-tree';
import type { Called } from '../model/search';
import { type Speech, speechOf } from '../model/text/speech';
import { openDocument } from './shown';

/** What the page is a part of, with the steps around it. */
export interface PagePart {
  /** What it is called. */
  readonly name: string;
  /** The team whose part it is; null for a stage or a selection. */
  readonly team: Id | null;
  /** The steps of others right before and after it. */
  readonly beside: readonly Id[];
}

export interface PageData {
  readonly document: ProjectDocument;
  /** The map that is shown first, then its details. */
  readonly scenes: readonly Scene[];
  readonly locale: Locale;
  readonly messages: PresentMessages;
  readonly speech: Speech;
  /** Null: the whole chart. */
  readonly part: PagePart | null;
  /** What people call things, in all languages: find on the page takes it. */
  readonly called: Called;
  /** `@font-face` rules with the fonts inside. */
  readonly fonts: string;
}

/** A map and the details below it, however deep. */
function mapsBelow(document: ProjectDocument, map: Id): Id[] {
  const found = [map];
  for (const id of found)
    for (const detail of detailsBelow(document, id)) if (!found.includes(detail.id)) found.push(detail.id);
  return found;
}

type Table<T> = Readonly<Record<Id, T>>;

const only = <T>(table: Table<T>, wanted: (record: T) => boolean): Record<Id, T> =>
  Object.fromEntries(Object.entries(table).filter(([, record]) => wanted(record)));

/**
 * The document with nothing but a map, its details and what they speak of. What is said about the work on the process stays with
 * the project: comments, plan, trainings, reviews, and gaps unless they are wanted.
 */
export function pageDocument(document: ProjectDocument, map: Id, withGaps: boolean): ProjectDocument {
  const maps = new Set(mapsBelow(document, map));
  const onMaps = <T extends { readonly map: Id }>(table: Table<T>): Record<Id, T> =>
    only(table, (record) => maps.has(record.map));
  const steps = onMaps(document.steps);
  const stages = onMaps(document.stages);
  const lanes = onMaps(document.lanes);
  const all = Object.values(steps);
  const forms = new Set(all.flatMap((step) => step.forms.map(({ form }) => form)));
  const roles = new Set(
    all.flatMap(({ responsible, involved }) => [responsible, ...involved.map(({ role }) => role)]),
  );
  const teams = new Set([
    ...Object.values(lanes).map(({ team }) => team),
    ...[...roles].map((id) => document.roles[id ?? '']?.team),
  ]);
  return {
    ...document,
    maps: only(document.maps, ({ id }) => maps.has(id)),
    lanes,
    stages,
    steps,
    connections: onMaps(document.connections),
    teams: only(document.teams, ({ id }) => teams.has(id)),
    roles: only(document.roles, ({ id }) => roles.has(id)),
    forms: only(document.forms, ({ id }) => forms.has(id)),
    goals: only(document.goals, ({ stage }) => stage !== null && Object.hasOwn(stages, stage)),
    gaps: withGaps ? onMaps(document.gaps) : {},
    comments: {},
    planLines: {},
    trainings: {},
    reviews: {},
    actuals: {},
  };
}

interface PageWish {
  readonly map: Id;
  readonly withGaps: boolean;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly words: PresentMessages;
  readonly part?: PagePart | null;
  /** The document that the given one is a part of. */
  readonly whole?: ProjectDocument | undefined;
}

/** Everything that is read on the page. */
export function pageData(given: ProjectDocument, wish: PageWish): Omit<PageData, 'fonts' | 'called'> {
  const { map, locale, messages, words } = wish;
  const document = openDocument(pageDocument(given, map, wish.withGaps));
  const { part = null, whole } = wish;
  const t = translator(locale, messages, 'teamView');
  const shown: PartShown = {
    whole,
    team: part?.team ?? undefined,
    sayInside: (count, name) => t('inside', { count, team: name }),
  };
  return {
    document,
    part,
    scenes: mapsBelow(document, map).map((id) => shownAsPart(buildScene(document, id), document, shown)),
    locale,
    messages: words,
    speech: speechOf(locale, messages),
  };
}
