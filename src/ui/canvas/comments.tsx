// The comments on the chart: a pin for all that was said in one place; the open one with its card.
import { ViewportPortal } from '@xyflow/react';
import clsx from 'clsx';
import { Check, MessageSquare } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { bottom, grown, type Point, type Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Scene } from '../../drawing/scene';
import type { Comment } from '../../model/document';
import { type Conversation, conversationsOf, isOpen, placeKeyOf } from '../../model/conversations';
import { closeComment, dropBlank, moveThread, openComment } from '../actions/acts/comments';
import { actionOf } from '../actions/registry';
import { isShortcutOf } from '../actions/shortcuts';
import { useAction } from '../actions/use-action';
import { useCommentNames } from '../comment-words';
import { giveFocusBack, openerNow } from '../kit/focus-home';
import { isComposing } from '../kit/use-draft-text';
import type { ProjectSession } from '../project-session';
import { mayComment } from '../closed-to';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { CommentCard, FIELD } from './comment-card';
import { followPointer } from './pointer-drag';
import { middleOf } from '../../drawing/polyline';
import { useFound } from './use-found';
import { useBoard } from './use-view';

/** Half the size of a pin, px. */
const PIN = 11;

/** Off the corner of a step: on its ring, beside the badge of its detail, px of the chart. */
const OFF = 4;

/** Where a pin stands: the middle of it, and what it is about, beside which its card opens, px of the chart. */
interface Spot {
  readonly at: Point;
  readonly about: Rect;
}

function spotOf({ at, position }: Comment, scene: Scene): Spot {
  const step = scene.steps.find(({ id }) => id === at?.id);
  if (step) {
    const about = grown(step.rect, OFF);
    return { at: { x: about.x, y: bottom(about) }, about };
  }
  const connection = scene.connections.find(({ of }) => of.includes(at?.id ?? ''));
  const middle = connection ? middleOf(connection.points) : (position ?? { x: PIN, y: PIN });
  return { at: middle, about: grown({ ...middle, width: 0, height: 0 }, PIN) };
}

export function Comments() {
  const { project, map, scene } = useChart();
  const threads = conversationsOf(project.store.document(), map);
  if (threads.length === 0) return null;
  return (
    <ViewportPortal>
      {threads.map((thread) => (
        <Pin key={placeKeyOf(thread[0])} thread={thread} spot={spotOf(thread[0], scene)} />
      ))}
    </ViewportPortal>
  );
}

/** What is still being typed is kept. */
function keepTyped(): void {
  const { activeElement } = window.document;
  if (activeElement instanceof HTMLTextAreaElement) activeElement.blur();
}

/** Closes the card; what is still being typed is kept first. `editing`: the comment whose text was being changed. */
function finish(project: ProjectSession, editing: Id | null): void {
  keepTyped();
  closeComment(project);
  if (editing !== null) dropBlank(project, editing);
}

interface PinProps {
  readonly thread: Conversation;
  readonly spot: Spot;
}

/** Drags a pin: how far it is by now, and what a press on it begins. */
function usePinDrag(thread: Conversation, at: Point) {
  const { project } = useChart();
  const canWrite = useSession(mayComment);
  const board = useBoard();
  const [by, setBy] = useState<Point | null>(null);
  const dragged = useRef(false);
  const pressed = (event: PointerEvent): void => {
    if (!canWrite) return;
    event.stopPropagation();
    const { zoom } = board.view();
    const from = { x: event.clientX, y: event.clientY };
    const away = ({ x, y }: Point): Point => ({ x: (x - from.x) / zoom, y: (y - from.y) / zoom });
    dragged.current = false;
    followPointer(event.nativeEvent, {
      start: () => {
        dragged.current = true;
      },
      move: (to) => setBy(away(to)),
      drop: (to) => {
        setBy(null);
        const { x, y } = away(to);
        moveThread(project, thread, { x: at.x + x, y: at.y + y });
      },
      cancel: () => setBy(null),
    });
  };
  // The click that ends a drag opens nothing.
  const clicked = (event: MouseEvent): void => {
    if (dragged.current) event.stopPropagation();
    dragged.current = false;
  };
  return { by, pressed, clicked };
}

function Pin({ thread, spot: { at, about } }: PinProps) {
  const t = useTranslations('comments');
  const { project } = useChart();
  const chosen = useSession((session) => thread.find(({ id }) => id === session.comment));
  const { by, pressed, clicked } = usePinDrag(thread, at);
  const opener = useRef<Element | null>(null);
  const pin = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState<Id | null>(null);
  const found = useFound(thread[0].id);
  const resolved = !isOpen(thread);
  const turn = (next: boolean): void => {
    const last = thread.findLast((comment) => resolved || !comment.resolved);
    setEditing(null);
    if (next && last) openComment(last.id);
    else finish(project, editing);
  };
  const next = useAction('next-comment');
  const pressedInCard = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) turn(false);
    if (!isShortcutOf(actionOf('next-comment'), event.nativeEvent)) return;
    event.preventDefault();
    keepTyped();
    setEditing(null);
    if (editing !== null) dropBlank(project, editing);
    next.run();
  };
  const nameOf = useCommentNames();
  const name = thread.map(nameOf).join(t('after'));
  return (
    <Popover.Root open={chosen !== undefined} onOpenChange={turn}>
      <Popover.Anchor asChild>
        <div
          className="pointer-events-none absolute"
          style={{ left: about.x, top: about.y, width: about.width, height: about.height }}
        />
      </Popover.Anchor>
      <button
        ref={pin}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={chosen !== undefined}
        onClick={() => turn(chosen === undefined)}
        data-picture="leave-out"
        aria-label={name}
        onPointerDown={pressed}
        onClickCapture={clicked}
        className={clsx(
          'nodrag nopan pointer-events-auto absolute z-[1050] grid size-[22px] place-items-center rounded-full rounded-bl-[4px] border-[1.5px]',
          resolved
            ? 'border-border bg-surface text-ink3'
            : 'border-note-line bg-note text-note-ink hover:brightness-95',
          (chosen || found === 'next') && 'ring-2 ring-accent',
        )}
        style={{ left: at.x + (by?.x ?? 0) - PIN, top: at.y + (by?.y ?? 0) - PIN }}
      >
        {resolved ? (
          <Check size={12} strokeWidth={2.2} aria-hidden />
        ) : thread.length > 1 ? (
          <span className="text-[11px] leading-none font-bold">{thread.length}</span>
        ) : (
          <MessageSquare size={12} strokeWidth={2.2} aria-hidden />
        )}
      </button>
      <Popover.Portal>
        <Popover.Content
          side="right"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          aria-label={t('title')}
          // The pin itself closes it.
          onInteractOutside={(event) => {
            if (event.target instanceof Node && pin.current?.contains(event.target)) event.preventDefault();
          }}
          onEscapeKeyDown={(event) => {
            // First out of the text, then out of the card.
            if (editing === null) return;
            event.preventDefault();
            keepTyped();
            setEditing(null);
            dropBlank(project, editing);
          }}
          onOpenAutoFocus={(event) => {
            opener.current = openerNow();
            // What was said before stands over the field.
            const field = (event.currentTarget as Element | null)?.querySelector<HTMLElement>(FIELD);
            if (!field) return;
            event.preventDefault();
            field.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            giveFocusBack(opener.current);
          }}
          onKeyDown={pressedInCard}
          className="z-40 flex w-[320px] flex-col gap-2 rounded-xl border border-hair bg-raised p-3 text-ink shadow-floating"
        >
          {chosen ? (
            <CommentCard
              thread={thread}
              comment={chosen}
              editing={editing}
              onEdit={setEditing}
              onDone={() => turn(false)}
            />
          ) : null}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
