// Presenting in the app: the open project's map over the whole window, and back to where one was.
import { useEffect } from 'react';
import type { Id } from '../../base/id';
import { useInterfaceSettings } from '../interface-settings';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { PresentationContext } from './presentation';
import { Presenter } from './presenter';
import { usePresentationOf } from './use-presentation';

/** The speaker's window is one for each project, so that asking twice brings it to the front. */
function openSpeaker(project: Id): boolean {
  const url = new URL(window.location.href);
  url.hash = `/speaker/${project}`;
  const opened = window.open(url, `stagelane-speaker-${project}`, 'popup,width=1100,height=760');
  opened?.focus();
  return opened !== null;
}

export default function PresentScreen({ map }: { readonly map: Id }) {
  const document = useDocument();
  const theme = useSession((session) => session.theme);
  const presenting = useSession((session) => session.presenting);
  const { setTheme } = useInterfaceSettings();
  const presentation = usePresentationOf(document, map, theme);
  // The keys of a presentation work at once, wherever the focus was.
  useEffect(() => {
    if (window.document.activeElement instanceof HTMLElement) window.document.activeElement.blur();
  }, []);
  if (!presenting) return null;
  return (
    <PresentationContext value={presentation}>
      <Presenter
        from={presenting.from}
        quiz={presenting.quiz}
        who={presenting.who}
        onEnd={() => useSession.setState({ presenting: null })}
        onSpeaker={() => openSpeaker(document.project.id)}
        onTheme={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
      />
    </PresentationContext>
  );
}
