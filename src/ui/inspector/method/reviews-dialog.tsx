// The review log: when the process was looked at, and what came out of it.
import { dayHere } from '../../../base/day';
import { useTranslations } from 'use-intl';
import { addReview } from '../../../model/commands/add-review';
import { deleteReview } from '../../../model/commands/delete-review';
import { setReview } from '../../../model/commands/set-review';
import type { Review } from '../../../model/document';
import { reviewsOf } from '../../../model/queries';
import { DateField } from '../../kit/date-field';
import { Dialog } from '../../kit/dialog';
import { ListEditor } from '../../kit/list-editor';
import { useDocument } from '../../project-session';
import { useServices } from '../../services-context';
import { PlainText } from '../plain-text';
import { useEdit, useReadOnly } from '../use-edit';

const ACT = { key: 'edit.reviews' } as const;

export function ReviewsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('records');
  const edit = useEdit();
  const { now } = useServices();
  const reviews = reviewsOf(useDocument());
  return (
    <Dialog open onClose={onClose} title={t('reviews')} text={t('reviewsText')}>
      <ListEditor
        items={reviews}
        keyOf={({ id }) => id}
        row={(review) => <Entry review={review} />}
        removeLabel={({ title }) => t('remove', { name: title || t('review') })}
        onRemove={(index) => {
          const review = reviews[index];
          if (review) edit(ACT, (tx) => deleteReview(tx, review.id));
        }}
        addLabel={t('addReview')}
        addHint={t('addReviewHint')}
        onAdd={(title) => edit(ACT, (tx) => void addReview(tx, { title, date: dayHere(now()) }))}
        disabled={useReadOnly()}
      />
    </Dialog>
  );
}

function Entry({ review }: { readonly review: Review }) {
  const t = useTranslations('records');
  const edit = useEdit();
  const disabled = useReadOnly();
  const { id, title } = review;
  const of = (label: string): string => t('fieldOf', { label, name: title || t('review') });
  return (
    <div className="flex flex-col gap-2 border-b border-hair pb-4">
      <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_160px]">
        <PlainText
          label={t('reviewTitle')}
          labelHidden
          strong
          required
          value={title}
          save={(run, text, visit) => run(ACT, (tx) => setReview(tx, id, { title: text ?? '' }), visit)}
        />
        <DateField
          label={of(t('date'))}
          labelHidden
          disabled={disabled}
          value={review.date}
          commit={(date, visit) => edit(ACT, (tx) => setReview(tx, id, { date }), visit)}
        />
      </div>
      <PlainText
        label={of(t('summary'))}
        labelHidden
        multiline
        placeholder={t('summaryPlaceholder')}
        value={review.summary}
        save={(run, summary, visit) => run(ACT, (tx) => setReview(tx, id, { summary }), visit)}
      />
    </div>
  );
}
