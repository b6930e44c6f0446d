// The card of what was said in one place: the conversation and the field to answer it; a comment is written, or changed again, in its place.
import { Pencil, Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Conversation } from '../../model/conversations';
import type { Comment } from '../../model/document';
import {
  closeComment,
  dropBlank,
  isBeingWritten,
  removeFromThread,
  resolveThread,
} from '../actions/acts/comments';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { mayComment } from '../closed-to';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { CommentReply } from './comment-reply';
import { CommentWriting } from './comment-writing';
import { useWrittenAt } from './written-at';

interface CardProps {
  /** All that was said in this place; the comment that is open is one of it. */
  readonly thread: Conversation;
  readonly comment: Comment;
  /** The comment whose text is being changed; null = none. */
  readonly editing: Id | null;
  readonly onEdit: (id: Id | null) => void;
  readonly onDone: () => void;
}

/** The field that something is written in. */
export const FIELD = 'textarea:not(:disabled)';

export function CommentCard({ thread, comment, editing, onEdit, onDone }: CardProps) {
  const t = useTranslations('comments');
  const card = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const isNew = isBeingWritten(comment.id);
  const written = isNew ? comment.id : editing;
  const shown = useRef(written);
  // What is written changes: the card stays, and its field is another.
  useEffect(() => {
    if (shown.current !== written) card.current?.querySelector<HTMLElement>(FIELD)?.focus();
    shown.current = written;
  }, [written]);
  // The last word is seen.
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [thread.length]);
  return (
    <div ref={card} className="flex max-h-[min(560px,70vh)] flex-col gap-2">
      <div className="flex shrink-0 items-center gap-1">
        <h2 className="min-w-0 flex-1 text-[13.5px] leading-5 font-semibold">{t('comments')}</h2>
        <IconButton label={t('close')} icon={X} shortcut="Escape" className="-mr-1.5" onClick={onDone} />
      </div>
      <ol ref={list} className="-m-1 flex min-h-0 flex-col gap-2 overflow-y-auto p-1">
        {thread.map((one) => (
          <li key={one.id}>
            {one.id === written ? (
              <>
                <CommentWriting comment={one} />
                {isNew ? null : <EndWriting comment={one} onDone={() => onEdit(null)} />}
              </>
            ) : (
              <Said thread={thread} comment={one} onEdit={() => onEdit(one.id)} />
            )}
          </li>
        ))}
      </ol>
      {isNew ? (
        <NewActs thread={thread} comment={comment} onDone={onDone} />
      ) : editing === null ? (
        <CommentReply thread={thread} />
      ) : null}
    </div>
  );
}

interface SaidProps extends Pick<CardProps, 'thread' | 'comment'> {
  onEdit(): void;
}

/** What somebody said, and what can be done about it. */
function Said({ thread, comment, onEdit }: SaidProps) {
  const t = useTranslations('comments');
  const { project } = useChart();
  const canWrite = useSession(mayComment);
  const own = useSession((session) => session.signature);
  const isOwn = comment.author === null || comment.author === own;
  return (
    <article className="rounded-lg bg-sunken px-2.5 pt-2 pb-1 text-[13px] leading-[18px]">
      <p className="flex flex-wrap gap-x-2 text-[12px] leading-[17px] text-ink3">
        {comment.author ? (
          <span className="min-w-0 flex-1 truncate font-semibold text-ink2">{comment.author}</span>
        ) : null}
        <span>{useWrittenAt()(comment, 'full')}</span>
      </p>
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{comment.text.trim() || t('empty')}</p>
      {!canWrite ? null : (
        <div className="mt-0.5 -ml-1.5 flex gap-1">
          {isOwn ? (
            <SmallButton icon={Pencil} label={t('editText')} onClick={onEdit}>
              {t('edit')}
            </SmallButton>
          ) : null}
          <SmallButton
            icon={Trash2}
            label={t('delete')}
            onClick={() => removeFromThread(project, thread, comment.id)}
          >
            {t('deleteShort')}
          </SmallButton>
        </div>
      )}
    </article>
  );
}

interface SmallButtonProps {
  readonly icon: typeof Pencil;
  readonly label: string;
  readonly children: string;
  onClick(): void;
}

function SmallButton({ icon: Icon, label, children, onClick }: SmallButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="inline-flex h-6 items-center gap-1 rounded-md px-1.5 text-[12px] text-ink2 hover:bg-hover hover:text-ink pointer-coarse:h-11"
    >
      <Icon size={13} strokeWidth={1.9} aria-hidden className="shrink-0" />
      {children}
    </button>
  );
}

function EndWriting({ comment, onDone }: Pick<CardProps, 'comment' | 'onDone'>) {
  const t = useTranslations('comments');
  const { project } = useChart();
  return (
    <div className="mt-2 flex justify-end">
      <Button
        look="primary"
        onClick={() => {
          onDone();
          dropBlank(project, comment.id);
        }}
      >
        {t('done')}
      </Button>
    </div>
  );
}

/** What ends a new comment. */
function NewActs({ thread, comment, onDone }: Pick<CardProps, 'thread' | 'comment' | 'onDone'>) {
  const t = useTranslations('comments');
  const { project } = useChart();
  const canWrite = useSession(mayComment);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-1.5">
      <IconButton
        label={t('delete')}
        icon={Trash2}
        off={!canWrite}
        className="mr-auto -ml-1"
        onClick={() => removeFromThread(project, thread, comment.id)}
      />
      <Button
        disabled={!canWrite || comment.text.trim() === ''}
        onClick={() => {
          resolveThread(project, thread, true);
          closeComment(project);
        }}
      >
        {t('resolve')}
      </Button>
      <Button look="primary" onClick={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
