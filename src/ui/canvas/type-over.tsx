// Typing over the name of a step that has one: what is replaced is seen while it is typed, and the way back is offered after.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { SceneStep } from '../../drawing/scene';
import { isJustAdded, renameStep } from '../actions/acts/steps';
import { travel } from '../actions/acts/travel';
import { showToast } from '../kit/toasts';
import type { ProjectSession } from '../project-session';
import { useDrawn } from './chart-context';
import { HINT } from './answer-hint';
import { toldWhile } from './told-while';

/** Of a longer name the beginning tells which it is, letters. */
const LONG = 32;

/** The name that is typed over; null where a name is edited as it is, or is the first one. */
export const typedOver = ({ id, name }: SceneStep, typed: string | undefined): string | null =>
  typed === undefined || name === '' || isJustAdded(id) ? null : name;

/** Above the step: what it is called, and how that is kept. */
export function TypeOverHint({ name }: { readonly name: string }) {
  const t = useTranslations('canvas');
  return (
    <span data-renames className={HINT}>
      {t('renames', { name: name.length > LONG ? `${name.slice(0, LONG).trim()} …` : name })}
    </span>
  );
}

function takeBack(project: ProjectSession, id: Id, was: string, now: string): void {
  const last = project.history.undoLabel();
  if (last?.key === 'renameStep' && last.values?.['name'] === now) travel(project, 'undo');
  else renameStep(project, id, was);
}

/** Says which name was typed over, with the way back. Call it with the name before, once the new one is given. */
export function useTellTypedOver(): (id: Id, was: string) => void {
  const t = useTranslations('canvas');
  const { project } = useDrawn();
  return (id, was) => {
    const now = project.store.document().steps[id]?.name ?? '';
    if (now === '' || now === was) return;
    const key = 'typed-over';
    showToast(t('renamed', { was, now }), {
      key,
      action: { label: t('undo'), run: () => takeBack(project, id, was, now) },
    });
    toldWhile(project, key, ({ steps }) => steps[id]?.name === now);
  };
}
