// The speaker's window in the app: it needs no project of its own, all it shows comes from the presentation beside it.
import { useEffect } from 'react';
import type { Id } from '../../base/id';
import { useSession } from '../session';
import { PresentationContext } from './presentation';
import { channelName, useSpeakerEnd } from './speaker-channel';
import { SpeakerView } from './speaker-view';
import { SpeakerWaiting } from './speaker-waiting';
import { usePresentWords } from '../use-present-words';
import { usePresentationOf } from './use-presentation';

export default function SpeakerScreen({ project }: { readonly project: Id }) {
  const end = useSpeakerEnd(channelName(project));
  const words = usePresentWords();
  const name = end.told?.document.project.name ?? '';
  useEffect(() => {
    window.document.title = words.present('speakerView.title', { name });
  }, [words, name]);
  if (!end.told) return <SpeakerWaiting words={words} />;
  return <Shown end={end} told={end.told} />;
}

interface ShownProps {
  readonly end: ReturnType<typeof useSpeakerEnd>;
  readonly told: NonNullable<ReturnType<typeof useSpeakerEnd>['told']>;
}

function Shown({ end, told }: ShownProps) {
  const theme = useSession((session) => session.theme);
  const presentation = usePresentationOf(told.document, told.state.walk.map, theme);
  return (
    <PresentationContext value={presentation}>
      <SpeakerView state={told.state} ended={end.ended} onAct={end.send} />
    </PresentationContext>
  );
}
