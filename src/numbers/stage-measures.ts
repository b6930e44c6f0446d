// What the header of each stage says of its figures: how many pass on, and how long it takes. In the project's language.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { shareText, timeText } from './figure-text';
import { type MapNumbers, mapNumbers } from './map-numbers';

/** Shorter than half a minute is not worth saying, in working days of any length. */
const LEAST = 1 / 2000;

/** By stage, the parts of its measure (`62 %`, `9 days`): only what is known, and nothing of a map whose stages lead nowhere or of which no figure was given. */
export function measuresFrom(
  { project }: Pick<ProjectDocument, 'project'>,
  { stages, unknown, given }: MapNumbers,
): ReadonlyMap<Id, readonly string[]> {
  if (!given || unknown.some(({ kind }) => kind === 'no-start' || kind === 'no-won-end')) return new Map();
  const { language } = project;
  return new Map(
    [...stages].flatMap(([id, { conversion, entered, leadTime, leadTimeWorking }]) => {
      if (entered === null || entered === 0) return [];
      const hasTime = leadTime !== null && leadTimeWorking !== null && leadTimeWorking > LEAST;
      const parts = [
        ...(conversion === null ? [] : [shareText(conversion, language)]),
        ...(hasTime ? [timeText({ leadTime, leadTimeWorking }, project, language)] : []),
      ];
      return parts.length > 0 ? [[id, parts] as const] : [];
    }),
  );
}

/** The same of a map of the document. */
export const stageMeasures = (document: ProjectDocument, map: Id): ReadonlyMap<Id, readonly string[]> =>
  measuresFrom(document, mapNumbers(document, map));
