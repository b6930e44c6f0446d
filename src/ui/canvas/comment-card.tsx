// The card of what was said in one place: each comment, who wrote it and when; the open one to be written, answered, resolved.
import { AtSign, Check, Pencil, Reply, RotateCcw, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { namesOf } from '../../model/addressees';
import type { Comment } from '../../model/document';
import {
  addressComment,
  closeComment,
  openComment,
  removeComment,
  replyToComment,
  resolveThread,
  signComment,
  writeComment,
} from '../actions/acts/comments';
import { useAddressees } from '../comment-words';
import { Button } from '../kit/button';
import { CHIP, ChipButton } from '../kit/chip';
import { Combobox } from '../kit/combobox';
import { IconButton } from '../kit/icon-button';
import { TextArea, TextField } from '../kit/text-field';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { useChart } from './chart-context';

interface CardProps {
  /** All that was said in this place; the comment that is open is one of it. */
  readonly thread: readonly Comment[];
  readonly comment: Comment;
  readonly onDone: () => void;
}

/** The field that the open comment is written in. */
export const FIELD = 'textarea:not(:disabled)';

export function CommentCard({ thread, comment, onDone }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const { id } = comment;
  const shown = useRef(id);
  // Another one of the same place: the card stays, and its field is another.
  useEffect(() => {
    if (shown.current !== id) card.current?.querySelector<HTMLElement>(FIELD)?.focus();
    shown.current = id;
  }, [id]);
  return (
    <div ref={card} className="-m-1 flex max-h-[min(560px,70vh)] flex-col gap-2 overflow-y-auto p-1">
      {thread.map((one) =>
        one.id === id ? (
          <OpenComment key={one.id} comment={one} />
        ) : (
          <OtherComment key={one.id} comment={one} />
        ),
      )}
      <Acts thread={thread} comment={comment} onDone={onDone} />
    </div>
  );
}

function OpenComment({ comment }: Pick<CardProps, 'comment'>) {
  const t = useTranslations('comments');
  const { project, readOnly } = useChart();
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={t('title')}
        labelHidden
        value={comment.text}
        multiline
        rows={3}
        disabled={readOnly}
        placeholder={t('placeholder')}
        commit={(next, visit) => {
          writeComment(project, comment.id, next, visit);
          return next;
        }}
      />
      <Addressees comment={comment} />
      <Author comment={comment} />
    </div>
  );
}

/** What somebody said in the same place: a click opens it to be changed. */
function OtherComment({ comment }: Pick<CardProps, 'comment'>) {
  const t = useTranslations('comments');
  const format = useFormatter();
  const { project } = useChart();
  const when = new Date(comment.written);
  const date = Number.isNaN(when.getTime()) ? '' : format.dateTime(when, { dateStyle: 'medium' });
  return (
    <button
      type="button"
      className="rounded-lg bg-sunken px-2.5 py-2 text-left text-[13px] leading-[18px] hover:bg-hover"
      onClick={() => {
        closeComment(project);
        openComment(comment.id);
      }}
    >
      <span className="flex gap-2 text-[12px] leading-[17px] text-ink3">
        <span className="min-w-0 flex-1 truncate font-semibold text-ink2">{comment.author}</span>
        {date}
      </span>
      <span className="block whitespace-pre-wrap [overflow-wrap:anywhere]">
        {comment.text.trim() || t('empty')}
      </span>
    </button>
  );
}

function Acts({ thread, comment, onDone }: CardProps) {
  const t = useTranslations('comments');
  const { project, readOnly } = useChart();
  const isBlank = comment.text.trim() === '';
  const resolved = thread.every((one) => one.resolved);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <IconButton
        label={t('delete')}
        icon={Trash2}
        off={readOnly}
        className="-ml-1"
        onClick={() => {
          useSession.setState({ comment: null });
          removeComment(project, comment.id);
        }}
      />
      <IconButton
        label={t('reply')}
        icon={Reply}
        off={readOnly || isBlank}
        className="mr-auto"
        onClick={() => replyToComment(project, comment)}
      />
      <Button
        icon={resolved ? RotateCcw : Check}
        disabled={readOnly || (!resolved && isBlank)}
        onClick={() => {
          resolveThread(project, thread, !resolved);
          closeComment(project);
        }}
      >
        {t(resolved ? 'reopen' : 'resolve')}
      </Button>
      <Button look="primary" onClick={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}

/** Whom the text speaks to, and the way to address somebody without knowing that @ does it. */
function Addressees({ comment: { id, text } }: { readonly comment: Comment }) {
  const t = useTranslations('comments');
  const document = useDocument();
  const { project, readOnly } = useChart();
  const addressees = useAddressees()(text);
  const names = namesOf(document).filter((name) => !addressees.includes(name));
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {addressees.map((name) => (
        <span key={name} className={`${CHIP} border-border bg-sunken`}>
          <span className="min-w-0 break-words">{t('to', { to: name })}</span>
        </span>
      ))}
      {readOnly ? null : (
        <Combobox
          label={t('address')}
          nothing={t('nobody')}
          options={names.map((name) => ({ id: name, label: name }))}
          onChoose={(name) => addressComment(project, id, name)}
          create={{
            label: (name) => t('addressNew', { name }),
            run: (name) => addressComment(project, id, name),
          }}
          trigger={
            <ChipButton
              tone="add"
              mark={<AtSign size={14} strokeWidth={2.1} aria-hidden className="shrink-0" />}
            >
              {t('address')}
            </ChipButton>
          }
        />
      )}
    </div>
  );
}

/** Who wrote it and when. Who has given no name yet is asked; one's own can be put right. */
function Author({ comment }: { readonly comment: Comment }) {
  const t = useTranslations('comments');
  const format = useFormatter();
  const { project, readOnly } = useChart();
  const own = useSession((session) => session.signature);
  // Signed or not when the card was opened: the field does not vanish while the name is typed.
  const [naming, setNaming] = useState(comment.author === null && !readOnly);
  const when = new Date(comment.written);
  const date = Number.isNaN(when.getTime())
    ? ''
    : format.dateTime(when, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="flex flex-col gap-1.5">
      {naming ? (
        <TextField
          label={t('yourName')}
          hint={t('yourNameHint')}
          value={comment.author ?? ''}
          commit={(name, visit) => {
            signComment(project, comment.id, name, visit);
            return name.trim();
          }}
        />
      ) : null}
      <p className="flex min-h-6 flex-wrap items-center gap-x-1.5 text-[12px] leading-[17px] text-ink3">
        {comment.author === null || naming ? null : (
          <>
            <span className="font-semibold text-ink2">{comment.author}</span>
            {comment.author === own && !readOnly ? (
              <IconButton
                label={t('changeName')}
                icon={Pencil}
                className="!size-6"
                onClick={() => setNaming(true)}
              />
            ) : null}
          </>
        )}
        {date === '' ? null : <span>{date}</span>}
      </p>
    </div>
  );
}
