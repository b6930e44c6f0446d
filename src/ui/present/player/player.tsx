// A standalone page: the chart to look at, presented, asked about in a quiz, or as the speaker's second window.
import { type ReactNode, useMemo, useState } from 'react';
import { THEMES } from '../../../base/theme';
import type { Id } from '../../../base/id';
import type { PageData } from '../../../present/page-data';
import { takesPart, type Who } from '../../../present/people';
import { enterFullScreen } from '../../kit/full-screen';
import { wordsOf } from '../../present-words';
import { type Presentation, PresentationContext } from '../presentation';
import { Presenter } from '../presenter';
import { channelName, useSpeakerEnd } from '../speaker-channel';
import { SpeakerView } from '../speaker-view';
import { SpeakerWaiting } from '../speaker-waiting';
import { ChartView } from './chart-view';
import { usePageTheme } from './use-page-theme';

const SPEAKER = '#speaker';

/** The same page in a second window. */
function openSpeaker(): boolean {
  const url = new URL(window.location.href);
  url.hash = SPEAKER;
  const opened = window.open(url, 'stagelane-speaker', 'popup,width=1100,height=760');
  opened?.focus();
  return opened !== null;
}

function usePage(data: PageData, map: Id, theme: 'light' | 'dark'): Presentation | null {
  return useMemo(() => {
    const scene = data.scenes.find((one) => one.map === map);
    if (!scene) return null;
    const { document, locale, speech, part, called } = data;
    return {
      document,
      part,
      called,
      map,
      scene,
      sceneOf: (detail) => data.scenes.find((one) => one.map === detail) ?? null,
      theme: THEMES[theme],
      locale,
      speech,
      words: wordsOf(locale, data.messages),
    };
  }, [data, map, theme]);
}

export function Player({ data }: { readonly data: PageData }): ReactNode {
  const first = data.scenes[0]?.map ?? '';
  return window.location.hash === SPEAKER ? (
    <SpeakerWindow data={data} first={first} />
  ) : (
    <Page data={data} first={first} />
  );
}

interface PartProps {
  readonly data: PageData;
  readonly first: Id;
}

function SpeakerWindow({ data, first }: PartProps): ReactNode {
  const { theme } = usePageTheme();
  const end = useSpeakerEnd(channelName(data.document.project.id));
  const page = usePage(data, end.told?.state.walk.map ?? first, theme);
  if (!page) return null;
  if (!end.told) return <SpeakerWaiting words={page.words} />;
  return (
    <PresentationContext value={page}>
      <SpeakerView state={end.told.state} ended={end.ended} onAct={end.send} />
    </PresentationContext>
  );
}

/** A page of one team begins with that team's day. */
function whoOf({ document, part }: PageData, map: Id): Who | null {
  const who = part?.team ? ({ kind: 'team', id: part.team } as const) : null;
  return who && takesPart(document, map, who) ? who : null;
}

function Page({ data, first }: PartProps): ReactNode {
  const { theme, toggle } = usePageTheme();
  const [map, setMap] = useState(first);
  const [presenting, setPresenting] = useState<{ readonly from: Id | null; readonly quiz: boolean } | null>(
    null,
  );
  const page = usePage(data, map, theme);
  if (!page) return null;
  return (
    <PresentationContext value={page}>
      {presenting ? (
        <Presenter
          {...presenting}
          who={whoOf(data, first)}
          onEnd={() => setPresenting(null)}
          onSpeaker={openSpeaker}
          onTheme={toggle}
        />
      ) : (
        <ChartView
          maps={data.scenes.map((scene) => scene.map)}
          onMap={setMap}
          onTheme={toggle}
          onPresent={(from, quiz) => {
            if (!quiz) void enterFullScreen();
            setPresenting({ from, quiz });
          }}
        />
      )}
    </PresentationContext>
  );
}
