// The comments on the chart: a pin for all that was said in one place; the open one with its card.
import { ViewportPortal } from '@xyflow/react';
import clsx from 'clsx';
import { Check, MessageSquare } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { bottom, type Point } from '../../base/geometry';
import type { Scene } from '../../drawing/scene';
import type { Comment } from '../../model/document';
import { commentsOf } from '../../model/queries';
import { closeComment, moveThread, openComment } from '../actions/acts/comments';
import { useCommentNames } from '../comment-words';
import { giveFocusBack, openerNow } from '../kit/focus-home';
import type { ProjectSession } from '../project-session';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { CommentCard, FIELD } from './comment-card';
import { followPointer } from './pointer-drag';
import { middleOf } from '../../drawing/polyline';
import { useBoard } from './use-view';

/** Half the size of a pin, px. */
const PIN = 11;

/** Where a comment's pin stands: the middle of it, px of the chart. */
function placeOf({ at, position }: Comment, scene: Scene): Point {
  const fallback = position ?? { x: PIN, y: PIN };
  if (!at) return fallback;
  const step = scene.steps.find(({ id }) => id === at.id);
  if (step) return { x: step.rect.x, y: bottom(step.rect) };
  const connection = scene.connections.find(({ of }) => of.includes(at.id));
  return connection ? middleOf(connection.points) : fallback;
}

/** What was said in one place, in order. */
type Thread = readonly [Comment, ...Comment[]];

function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  const threads = new Map<string, [Comment, ...Comment[]]>();
  for (const comment of comments) {
    const { at, position } = comment;
    const place = at ? at.id : `${position?.x} ${position?.y}`;
    const thread = threads.get(place);
    if (thread) thread.push(comment);
    else threads.set(place, [comment]);
  }
  return [...threads.values()];
}

export function Comments() {
  const { project, map, scene } = useChart();
  const threads = threadsOf(commentsOf(project.store.document(), map));
  if (threads.length === 0) return null;
  return (
    <ViewportPortal>
      {threads.map((thread) => (
        <Pin key={thread[0].id} thread={thread} at={placeOf(thread[0], scene)} />
      ))}
    </ViewportPortal>
  );
}

/** Closes the card; what is still being typed is kept first. */
function finish(project: ProjectSession): void {
  const { activeElement } = window.document;
  if (activeElement instanceof HTMLTextAreaElement) activeElement.blur();
  closeComment(project);
}

interface PinProps {
  readonly thread: Thread;
  readonly at: Point;
}

/** Drags a pin: how far it is by now, and what a press on it begins. */
function usePinDrag(thread: Thread, at: Point) {
  const { project, readOnly } = useChart();
  const board = useBoard();
  const [by, setBy] = useState<Point | null>(null);
  const dragged = useRef(false);
  const pressed = (event: PointerEvent): void => {
    if (readOnly) return;
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
    if (dragged.current) event.preventDefault();
    dragged.current = false;
  };
  return { by, pressed, clicked };
}

function Pin({ thread, at }: PinProps) {
  const t = useTranslations('comments');
  const { project } = useChart();
  const chosen = useSession((session) => thread.find(({ id }) => id === session.comment));
  const { by, pressed, clicked } = usePinDrag(thread, at);
  const opener = useRef<Element | null>(null);
  const resolved = thread.every((comment) => comment.resolved);
  const turn = (next: boolean): void => {
    const last = thread.findLast((comment) => resolved || !comment.resolved);
    if (next && last) openComment(last.id);
    else finish(project);
  };
  const nameOf = useCommentNames();
  const name = thread.map(nameOf).join(t('after'));
  return (
    <Popover.Root open={chosen !== undefined} onOpenChange={turn}>
      <Popover.Trigger asChild>
        <button
          type="button"
          data-picture="leave-out"
          aria-label={name}
          onPointerDown={pressed}
          onClickCapture={clicked}
          className={clsx(
            'nodrag nopan pointer-events-auto absolute z-[1001] grid size-[22px] place-items-center rounded-full rounded-bl-[4px] border-[1.5px]',
            resolved
              ? 'border-border bg-surface text-ink3'
              : 'border-note-line bg-note text-note-ink hover:brightness-95',
            chosen && 'ring-2 ring-accent',
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
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="right"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          aria-label={t('title')}
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
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(project);
          }}
          className="z-40 flex w-[300px] flex-col gap-2 rounded-xl border border-hair bg-raised p-3 text-ink shadow-floating"
        >
          {chosen ? <CommentCard thread={thread} comment={chosen} onDone={() => finish(project)} /> : null}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
