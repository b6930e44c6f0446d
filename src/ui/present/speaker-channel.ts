// The wire between a presentation and its speaker's window: the state one way, acts the other; either may close and come back.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { type PresentAct, type Presenting, wholeMap } from '../../present/presenting';

/** What the speaker's window shows. */
export interface Told {
  readonly document: ProjectDocument;
  readonly state: Presenting;
}

type Message =
  | { readonly kind: 'told'; readonly told: Told; readonly first: boolean }
  | { readonly kind: 'moved'; readonly state: Presenting }
  | { readonly kind: 'act'; readonly act: PresentAct }
  /** The speaker's window is there and wants to know. */
  | { readonly kind: 'asks' }
  /** The presentation is closed. */
  | { readonly kind: 'ended' };

/** Both windows of one project's presentation in this browser. */
export const channelName = (project: Id): string => `stagelane present ${project}`;

function open(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** The presentation's end: tells what it shows, does what the speaker's window asks. */
export function usePresentingEnd(name: string, told: Told, onAct: (act: PresentAct) => void): void {
  const channel = useRef<BroadcastChannel | null>(null);
  const { document, state } = told;
  const send = useCallback((message: Message) => channel.current?.postMessage(message), []);
  const hear = useEffectEvent((message: Message) => {
    if (message.kind === 'act') onAct(message.act);
    if (message.kind === 'asks') send({ kind: 'told', told, first: false });
  });
  const sendAll = useEffectEvent((first: boolean) => send({ kind: 'told', told, first }));
  useEffect(() => {
    const opened = open(name);
    channel.current = opened;
    if (opened) opened.onmessage = (event: MessageEvent<Message>) => hear(event.data);
    const ended = (): void => opened?.postMessage({ kind: 'ended' } satisfies Message);
    window.addEventListener('pagehide', ended);
    sendAll(true);
    return () => {
      window.removeEventListener('pagehide', ended);
      ended();
      opened?.close();
      channel.current = null;
    };
  }, [name]);
  useEffect(() => sendAll(false), [document]);
  useEffect(() => {
    send({ kind: 'moved', state });
  }, [send, state]);
}

export interface SpeakerEnd {
  /** Null until a presentation was heard of. */
  readonly told: Told | null;
  /** It was closed; what it showed last stays. */
  readonly ended: boolean;
  readonly send: (act: PresentAct) => void;
}

/** The speaker's end. A presentation that is opened again goes on where the speaker's window still is. */
export function useSpeakerEnd(name: string): SpeakerEnd {
  const channel = useRef<BroadcastChannel | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [ended, setEnded] = useState(false);
  const send = useCallback((message: Message) => channel.current?.postMessage(message), []);
  const hear = useEffectEvent((message: Message) => {
    if (message.kind === 'ended') setEnded(true);
    if (message.kind === 'moved') setTold((was) => was && { ...was, state: message.state });
    if (message.kind !== 'told') return;
    const last = told?.state;
    const goesOn = last && wholeMap(last) === wholeMap(message.told.state);
    if (message.first && ended && goesOn) send({ kind: 'act', act: { kind: 'resume', state: last } });
    setEnded(false);
    setTold(message.told);
  });
  useEffect(() => {
    const opened = open(name);
    channel.current = opened;
    if (opened) opened.onmessage = (event: MessageEvent<Message>) => hear(event.data);
    opened?.postMessage({ kind: 'asks' } satisfies Message);
    return () => {
      opened?.close();
      channel.current = null;
    };
  }, [name]);
  return { told, ended, send: (act) => send({ kind: 'act', act }) };
}
