// The card of a comment: who wrote it and when, what it says, whom it speaks to, and what is done with it.
import { AtSign, Check, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { namesOf } from '../../model/addressees';
import type { Comment } from '../../model/document';
import {
  addressComment,
  closeComment,
  removeComment,
  resolveComment,
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
  readonly comment: Comment;
  readonly onDone: () => void;
}

export function CommentCard({ comment, onDone }: CardProps) {
  const t = useTranslations('comments');
  const { project, readOnly } = useChart();
  const { id, text, resolved } = comment;
  return (
    <>
      <TextArea
        label={t('title')}
        labelHidden
        value={text}
        multiline
        rows={3}
        disabled={readOnly}
        placeholder={t('placeholder')}
        commit={(next, visit) => {
          writeComment(project, id, next, visit);
          return next;
        }}
      />
      <Addressees comment={comment} />
      <Author comment={comment} />
      <div className="flex flex-wrap items-center gap-1.5">
        <IconButton
          label={t('delete')}
          icon={Trash2}
          off={readOnly}
          className="mr-auto -ml-1"
          onClick={() => {
            useSession.setState({ comment: null });
            removeComment(project, id);
          }}
        />
        <Button
          icon={resolved ? RotateCcw : Check}
          disabled={readOnly || (!resolved && text.trim() === '')}
          onClick={() => {
            resolveComment(project, id, !resolved);
            closeComment(project);
          }}
        >
          {t(resolved ? 'reopen' : 'resolve')}
        </Button>
        <Button look="primary" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </>
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
