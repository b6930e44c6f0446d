// What will be in a document besides the picture above the list.
import { useTranslations } from 'use-intl';
import type { WriteInput } from '../../formats/format';
import { CHOICE_TITLE } from './choice';
import { useFormatWords } from './format-words';
import { contentsOf, type Offer } from './offers';

export function ContentsList({ offer, input }: { readonly offer: Offer; readonly input: WriteInput }) {
  const t = useTranslations('files.export');
  const { nameOf } = useFormatWords();
  return (
    <section className="shrink-0 border-t border-hair bg-surface px-5 py-3">
      <h3 className={CHOICE_TITLE}>{t('contentsTitle', { format: nameOf(offer.id) })}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-[13px] leading-[18.5px]">
        {contentsOf(offer, input).map(({ id, count }) => (
          <li key={id}>{t(`contents.${id}`, { count })}</li>
        ))}
      </ul>
    </section>
  );
}
