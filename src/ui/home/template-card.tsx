// A template, and the blank chart, as cards: the thumbnail of the real chart, its name and what it holds.
import { Plus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { languageTag } from '../kit/interface-choices';
import { BlankMatrix } from './blank-matrix';
import { CARD, CardText, CardThumbnail } from './card';
import { factsOf, type ShownTemplate } from './use-templates';

const ChartThumbnail = lazy(async () => ({ default: (await import('./chart-picture')).ChartThumbnail }));

/** Spreads the button over the whole card. */
const OVER = 'max-w-full truncate text-left outline-none after:absolute after:inset-0';

interface TemplateCardProps {
  readonly template: ShownTemplate;
  readonly onOpen: () => void;
}

export function TemplateCard({ template, onOpen }: TemplateCardProps) {
  const t = useTranslations('gallery');
  const { document, language } = template;
  return (
    <article className={CARD}>
      <CardThumbnail flat>
        {document ? (
          <Suspense>
            <ChartThumbnail document={document} />
          </Suspense>
        ) : null}
      </CardThumbnail>
      <CardText
        name={
          <button type="button" data-open="" lang={languageTag(language)} className={OVER} onClick={onOpen}>
            {document?.project.name ?? '\u00A0'}
          </button>
        }
        left={document ? t('facts', factsOf(document)) : '\u00A0'}
      />
    </article>
  );
}

export function BlankCard({ onOpen }: { readonly onOpen: () => void }) {
  const t = useTranslations('gallery');
  return (
    <article className={CARD}>
      <CardThumbnail flat>
        <div className="relative mx-auto h-full w-fit">
          <BlankMatrix className="h-full" />
          <span className="absolute top-[55%] left-[54%] grid size-9 -translate-1/2 place-items-center rounded-full bg-accent text-on-accent">
            <Plus size={20} strokeWidth={2} aria-hidden />
          </span>
        </div>
      </CardThumbnail>
      <CardText
        name={
          <button type="button" data-open="" className={OVER} onClick={onOpen}>
            {t('blank')}
          </button>
        }
        left={t('blankText')}
      />
    </article>
  );
}
