// The walk through the open questions: from one to the next, each with its step selected and its field in the details ready.
import type { Id } from '../../../base/id';
import { nextOpen, type OpenQuestion, openQuestions } from '../../../method/answers';
import { wholeMap } from '../../../method/main-maps';
import type { ProjectDocument } from '../../../model/document';
import { showToast } from '../../kit/toasts';
import type { ProjectSession } from '../../project-session';
import { askFor, selectedSteps, useSession } from '../../session';
import type { ActionContext } from '../action';
import { goToItems } from './go-to-place';

type WalkContext = Pick<ActionContext, 'project' | 'text'>;

/** The map whose questions are asked: the shown one when it is a target, else the whole target, else the shown one. */
export function questionsMap(document: ProjectDocument): Id | null {
  const { map } = useSession.getState();
  const shown = document.maps[map ?? ''];
  if (shown?.side === 'target') return shown.id;
  return wholeMap(document, 'target')?.id ?? shown?.id ?? null;
}

/** How many questions are open where they are asked. */
export function openCount(document: ProjectDocument): number {
  const map = questionsMap(document);
  return map === null ? 0 : openQuestions(document, map).length;
}

/** Goes to a question of a step. */
export function goToQuestion(project: ProjectSession, { step, question }: OpenQuestion): void {
  goToItems(project, step.map, [step.id]);
  useSession.setState({ walk: { map: step.map, step: step.id, question } });
  askFor(`question-${question}`);
}

export const endWalk = (): void => useSession.setState({ walk: null });

/** Goes on to the next open question; when there is none, says so and ends. */
export function nextQuestion({ project, text }: WalkContext): void {
  const document = project.store.document();
  const { walk, selection } = useSession.getState();
  const map = walk && document.maps[walk.map] ? walk.map : questionsMap(document);
  if (map === null) return;
  // Who begins does so at the step that is selected.
  const [selected] = selectedSteps(selection);
  const at = walk ?? (selected === undefined ? null : { step: selected, question: null });
  const next = nextOpen(document, map, at);
  if (next) {
    goToQuestion(project, next);
    return;
  }
  endWalk();
  showToast(text('allAnswered', { map: document.maps[map]?.name ?? '' }), { key: 'walk' });
}
