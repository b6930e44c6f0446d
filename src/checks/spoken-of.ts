// Whether anything of a project speaks of a lane or stage that has no steps: then it is not deleted unasked.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';

/** True when remarks lie in it, or gaps, comments, goals, figures or bands of another map refer to it. */
export function isSpokenOf(document: ProjectDocument, kind: 'lane' | 'stage', id: Id): boolean {
  const { steps, gaps, comments, goals, actuals, lanes, stages } = document;
  return (
    Object.values(steps).some((step) => step[kind] === id) ||
    Object.values(gaps).some(({ at }) => at.some((place) => place.id === id)) ||
    Object.values(comments).some(({ at }) => at?.id === id) ||
    Object.values(goals).some(({ stage }) => stage === id) ||
    Object.values(actuals).some(({ stage }) => stage === id) ||
    Object.values(kind === 'lane' ? lanes : stages).some(({ basedOn }) => basedOn.includes(id))
  );
}
