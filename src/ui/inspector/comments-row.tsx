// The comments on a step: who wrote them, whom they speak to; each leads to its card on the chart.
import { Check, MessageSquare } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { centre } from '../../base/geometry';
import { mapGeometry } from '../../layout/map-geometry';
import { isOpen } from '../../model/conversations';
import type { Comment, Step } from '../../model/document';
import { commentsAt } from '../../model/queries';
import { openComment, startComment } from '../actions/acts/comments';
import { goToItems } from '../actions/acts/go-to-place';
import { useCommentNames, useCommentParties } from '../comment-words';
import { AddChip } from '../kit/chip';
import { LinkRow } from '../kit/link-row';
import { FoldedRow } from '../kit/section';
import { useDocument, useProject } from '../project-session';
import { mayComment } from '../closed-to';
import { useSession } from '../session';
import { toggleRow, useRowOpen } from './open-rows';

interface StepProps {
  readonly step: Step;
}

export function CommentsRow({ step }: StepProps) {
  const t = useTranslations('comments');
  const inspector = useTranslations('inspector');
  const comments = commentsAt(useDocument(), step.id);
  return (
    <FoldedRow
      icon={MessageSquare}
      title={t('comments')}
      value={
        comments.length === 0
          ? inspector('none')
          : isOpen(comments)
            ? t('open', { count: comments.length })
            : t('settled')
      }
      open={useRowOpen('comments')}
      onToggle={() => toggleRow('comments')}
    >
      {comments.length === 0 ? null : (
        <ul className="flex flex-col gap-1">
          {comments.map((comment) => (
            <li key={comment.id} className="flex">
              <CommentLink comment={comment} step={step} />
            </li>
          ))}
        </ul>
      )}
      <AddComment step={step} />
    </FoldedRow>
  );
}

function AddComment({ step }: StepProps) {
  const t = useTranslations('comments');
  const project = useProject();
  const canWrite = useSession(mayComment);
  const add = (): void => {
    const box = mapGeometry(project.store.document(), step.map).boxes.get(step.id);
    goToItems(project, step.map, [step.id]);
    startComment(project, step.map, { kind: 'step', id: step.id }, box ? centre(box) : { x: 0, y: 0 });
  };
  if (!canWrite) return <p className="text-[12px] text-ink3">{t('closed')}</p>;
  return (
    <div>
      <AddChip aria-label={t('add')} onClick={add}>
        {t('comment')}
      </AddChip>
    </div>
  );
}

function CommentLink({ comment, step }: StepProps & { readonly comment: Comment }) {
  const t = useTranslations('comments');
  const format = useFormatter();
  const project = useProject();
  const parties = useCommentParties()(comment);
  const label = useCommentNames()(comment);
  const when = new Date(comment.written);
  const date = Number.isNaN(when.getTime()) ? '' : format.dateTime(when, { dateStyle: 'medium' });
  const Icon = comment.resolved ? Check : MessageSquare;
  return (
    <LinkRow
      title={comment.text.trim() || t('empty')}
      detail={[parties, date].filter((part) => part !== '').join(' · ')}
      label={label}
      mark={<Icon size={14} strokeWidth={2} aria-hidden className="shrink-0 self-start text-ink3" />}
      onOpen={() => {
        goToItems(project, step.map, [step.id]);
        openComment(comment.id);
      }}
    />
  );
}
