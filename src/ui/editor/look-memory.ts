// How a project was looked at last: as chart or table, whose part of the flow, to read or to edit. Remembered on this device, project by project.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import type { Preferences } from '../../services/preferences';
import { setWriting } from '../closed-to';
import { EDITOR_VIEWS, useSession } from '../session';

const viewKey = (project: Id): string => `view:${project}`;
const teamKey = (project: Id): string => `team:${project}`;
const readingKey = (project: Id): string => `reading:${project}`;
const READING = ['yes', 'no'] as const;

/** Shows a project as it was left; one that was never looked at here as its whole chart. */
export function recallLook(preferences: Preferences, { project: { id }, teams }: ProjectDocument): void {
  const team = preferences.text(teamKey(id)) ?? '';
  useSession.setState({
    view: preferences.get(viewKey(id), EDITOR_VIEWS) ?? 'chart',
    focusedTeam: teams[team]?.id ?? null,
  });
  setWriting({ reading: preferences.get(readingKey(id), READING) === 'yes' });
}

/** Lets the device remember every change until the returned function is called. */
export const rememberLook = (preferences: Preferences, project: Id): (() => void) =>
  useSession.subscribe((now, before) => {
    if (now.view !== before.view) preferences.set(viewKey(project), now.view);
    if (now.focusedTeam !== before.focusedTeam) preferences.set(teamKey(project), now.focusedTeam ?? '');
    if (now.reading !== before.reading) preferences.set(readingKey(project), now.reading ? 'yes' : 'no');
  });
