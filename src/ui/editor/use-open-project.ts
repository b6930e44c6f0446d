// Opens a project for as long as the editor shows it, and lets go of it in order: saved, then unlocked.
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { replaceDocument } from '../../model/commands/replace-document';
import type { ProjectDocument } from '../../model/document';
import { firstWhole } from '../../model/maps/map-tree';
import { type OpenProject, openProject, type Opening } from '../../services/open-project';
import { projectCard } from '../../services/project-card';
import { setReading } from '../actions/acts/reading';
import { showToast } from '../kit/toasts';
import { onReplacement, takeReplacement } from '../replacement';
import { type Services, useServices } from '../services-context';
import { isClosedTo, setWriting } from '../closed-to';
import { NOTHING, useSession } from '../session';
import { recallLook, rememberLook } from './look-memory';

export type EditorState = { readonly kind: 'opening' } | { readonly kind: 'unavailable' } | Opening;

/** The letting go of the project shown before: the next one opens after it, or the same one would find itself locked. */
let earlier: Promise<unknown> = Promise.resolve();

function showInSession(project: OpenProject, { preferences }: Services): () => void {
  const follow = (): void => setWriting({ elsewhere: !project.lock.holds() });
  const showFirstMap = (document: ProjectDocument): void =>
    useSession.setState({
      map: firstWhole(document)?.id ?? null,
      recentMaps: [],
      opening: null,
      selection: NOTHING,
      gap: null,
      walk: null,
      choosingTeam: false,
      renaming: null,
      tool: null,
      screen: 'map',
    });
  const opened = project.store.document();
  showFirstMap(opened);
  recallLook(preferences, opened);
  const forget = rememberLook(preferences, opened.project.id);
  useSession.setState({ dialog: null, presenting: null });
  follow();
  const unfollow = project.lock.subscribe(follow);
  // A replaced project, or one taken back, may not hold the map that was on the screen, or the team that was looked at.
  const unsubscribe = project.store.subscribe((document) => {
    const { map, focusedTeam } = useSession.getState();
    if (!document.maps[map ?? '']) showFirstMap(document);
    if (focusedTeam !== null && !document.teams[focusedTeam]) useSession.setState({ focusedTeam: null });
  });
  return () => {
    unfollow();
    unsubscribe();
    forget();
  };
}

/** A file offered in place of the project becomes its content, as one act; another tab's project is left alone. */
function takeReplacements(id: Id, { store, lock }: OpenProject, refused: () => void): () => void {
  const take = (): void => {
    const document = takeReplacement(id);
    if (!document) return;
    if (!lock.holds()) return refused();
    // Who opens a file in its place wants it changed.
    setWriting({ reading: false });
    store.transact({ key: 'replaceProject' }, (tx) => replaceDocument(tx, document));
  };
  take();
  return onReplacement((offered) => {
    if (offered === id) take();
  });
}

/** What is not yet kept is kept before the page may be frozen or thrown away; leaving with unkept work is asked about. */
function keepBeforeLeaving({ autosave }: OpenProject): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void autosave.flush();
  };
  const leaving = (event: BeforeUnloadEvent): void => {
    if (autosave.state().kind === 'failed') event.preventDefault();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', hidden);
  window.addEventListener('beforeunload', leaving);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', hidden);
    window.removeEventListener('beforeunload', leaving);
  };
}

async function open(id: Id, services: Services, refused: () => void): Promise<EditorState> {
  const guard = { closed: isClosedTo, refused };
  try {
    return await openProject(id, { ...services, guard, cardOf: projectCard });
  } catch {
    return { kind: 'unavailable' };
  }
}

/** What cannot be changed now, and the way to change it. */
function tellRefused(t: ReturnType<typeof useTranslations<'editor'>>): void {
  const { reading } = useSession.getState();
  if (!reading) return showToast(t('openElsewhere'), { key: 'refused' });
  const edit = { label: t('edit'), run: () => setReading(false) };
  showToast(t('readingRefused'), { key: 'refused', action: edit });
}

export function useOpenProject(id: Id): EditorState {
  const services = useServices();
  const problems = useTranslations('keep.problems');
  const refuse = useEffectEvent((name: string) => showToast(problems('busy', { name })));
  const words = useTranslations('editor');
  const refuseAct = useEffectEvent(() => tellRefused(words));
  const [state, setState] = useState<EditorState>({ kind: 'opening' });
  useEffect(() => {
    let gone = false;
    const letGo: (() => unknown)[] = [];
    const opening = earlier.then(async () => {
      if (gone) return;
      const opened = await open(id, services, () => refuseAct());
      if (opened.kind === 'open') {
        letGo.push(() => opened.project.close());
        if (!gone) {
          const { project } = opened;
          const refused = (): void => refuse(project.store.document().project.name);
          letGo.push(showInSession(project, services), keepBeforeLeaving(project));
          letGo.push(takeReplacements(id, project, refused));
        }
      }
      if (!gone) setState(opened);
    });
    return () => {
      gone = true;
      earlier = opening.then(() => Promise.allSettled(letGo.map((act) => act())));
      setState({ kind: 'opening' });
      useSession.setState({ map: null, selection: NOTHING, readOnly: false, presenting: null });
    };
  }, [id, services]);
  return state;
}
