// The comments on the chart: a pin each, at what it is about or where it was put; the open one with its card.
import { ViewportPortal } from '@xyflow/react';
import clsx from 'clsx';
import { Check, MessageSquare } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type PointerEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { bottom, type Point } from '../../base/geometry';
import type { Scene } from '../../drawing/scene';
import type { Comment } from '../../model/document';
import { commentsOf } from '../../model/queries';
import { closeComment, moveComment, openComment } from '../actions/acts/comments';
import { useCommentNames } from '../comment-words';
import { giveFocusBack, openerNow } from '../kit/focus-home';
import type { ProjectSession } from '../project-session';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { CommentCard } from './comment-card';
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

export function Comments() {
  const { project, map, scene } = useChart();
  const comments = commentsOf(project.store.document(), map);
  if (comments.length === 0) return null;
  return (
    <ViewportPortal>
      {comments.map((comment) => (
        <Pin key={comment.id} comment={comment} at={placeOf(comment, scene)} />
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
  readonly comment: Comment;
  readonly at: Point;
}

function Pin({ comment, at }: PinProps) {
  const t = useTranslations('comments');
  const { project, readOnly } = useChart();
  const open = useSession((session) => session.comment === comment.id);
  const board = useBoard();
  const [by, setBy] = useState<Point | null>(null);
  const dragged = useRef(false);
  const opener = useRef<Element | null>(null);
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
        moveComment(project, comment.id, { x: at.x + x, y: at.y + y });
      },
      cancel: () => setBy(null),
    });
  };
  const turn = (next: boolean): void => {
    if (next) openComment(comment.id);
    else finish(project);
  };
  const nameOf = useCommentNames();
  return (
    <Popover.Root open={open} onOpenChange={turn}>
      <Popover.Trigger asChild>
        <button
          type="button"
          data-picture="leave-out"
          data-comment={comment.id}
          aria-label={nameOf(comment)}
          onPointerDown={pressed}
          // The click that ends a drag opens nothing.
          onClickCapture={(event) => {
            if (dragged.current) event.preventDefault();
            dragged.current = false;
          }}
          className={clsx(
            'nodrag nopan pointer-events-auto absolute z-[1001] grid size-[22px] place-items-center rounded-full rounded-bl-[4px] border-[1.5px]',
            comment.resolved
              ? 'border-border bg-surface text-ink3'
              : 'border-note-line bg-note text-note-ink hover:brightness-95',
            open && 'ring-2 ring-accent',
          )}
          style={{ left: at.x + (by?.x ?? 0) - PIN, top: at.y + (by?.y ?? 0) - PIN }}
        >
          {comment.resolved ? (
            <Check size={12} strokeWidth={2.2} aria-hidden />
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
          onOpenAutoFocus={() => {
            opener.current = openerNow();
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
          <CommentCard comment={comment} onDone={() => finish(project)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
