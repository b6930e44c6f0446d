// A comment that is being written, new or one's own again: its text, whom it speaks to, who writes it.
import { AtSign, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { namesOf } from '../../model/addressees';
import type { Comment } from '../../model/document';
import { addressComment, signComment, writeComment } from '../actions/acts/comments';
import { useAddressees } from '../comment-words';
import { CHIP, ChipButton } from '../kit/chip';
import { Combobox } from '../kit/combobox';
import { IconButton } from '../kit/icon-button';
import { TextArea, TextField } from '../kit/text-field';
import { useDocument } from '../project-session';
import { mayComment } from '../closed-to';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { useWrittenAt } from './written-at';

interface WritingProps {
  readonly comment: Comment;
}

export function CommentWriting({ comment }: WritingProps) {
  const t = useTranslations('comments');
  const { project } = useChart();
  const canWrite = useSession(mayComment);
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={t('title')}
        labelHidden
        value={comment.text}
        multiline
        rows={3}
        disabled={!canWrite}
        placeholder={t('placeholder')}
        commit={(next, visit) => {
          writeComment(project, comment.id, next, visit);
          return next;
        }}
      />
      <Addressing text={comment.text} onAddress={(name) => addressComment(project, comment.id, name)} />
      <Author comment={comment} />
    </div>
  );
}

interface AddressingProps {
  readonly text: string;
  onAddress(name: string): void;
}

/** Whom a text speaks to, and the way to address somebody without knowing that @ does it. */
export function Addressing({ text, onAddress }: AddressingProps) {
  const t = useTranslations('comments');
  const document = useDocument();
  const canWrite = useSession(mayComment);
  const addressees = useAddressees()(text);
  const names = namesOf(document).filter((name) => !addressees.includes(name));
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {addressees.map((name) => (
        <span key={name} className={`${CHIP} border-border bg-sunken`}>
          <span className="min-w-0 break-words">{t('to', { to: name })}</span>
        </span>
      ))}
      {!canWrite ? null : (
        <Combobox
          label={t('address')}
          nothing={t('nobody')}
          options={names.map((name) => ({ id: name, label: name }))}
          onChoose={onAddress}
          create={{ label: (name) => t('addressNew', { name }), run: onAddress }}
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
function Author({ comment }: WritingProps) {
  const t = useTranslations('comments');
  const { project } = useChart();
  const canWrite = useSession(mayComment);
  const own = useSession((session) => session.signature);
  // Signed or not when the card was opened: the field does not vanish while the name is typed.
  const [naming, setNaming] = useState(comment.author === null && canWrite);
  const date = useWrittenAt()(comment, 'full');
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
            {comment.author === own && canWrite ? (
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
