// A template, and the blank chart, as cards: the preview of the real chart, its name and what it holds.
import { useTranslations } from 'use-intl';
import { languageTag } from '../kit/interface-choices';
import { BlankMatrix } from './blank-matrix';
import { CARD, CardText, CardThumbnail } from './card';
import { ThumbnailImage } from './thumbnail-image';
import { useInView } from './use-in-view';
import { type ShownTemplate, useTemplatePreview } from './use-templates';

/** Spreads the button over the whole card. */
const OVER = 'max-w-full truncate text-left outline-none after:absolute after:inset-0';

interface TemplateCardProps {
  readonly template: ShownTemplate;
  /** With its description, as the gallery shows it. */
  readonly large?: boolean;
  readonly onOpen: () => void;
}

export function TemplateCard({ template, large = false, onOpen }: TemplateCardProps) {
  const t = useTranslations('gallery');
  const { id, language, name, description, stages, teams } = template;
  const [card, seen] = useInView<HTMLElement>();
  const preview = useTemplatePreview(id, seen);
  return (
    <article ref={card} className={CARD}>
      <CardThumbnail flat={!large}>
        <ThumbnailImage svg={preview} className="size-full object-contain" />
      </CardThumbnail>
      <CardText
        name={
          <button type="button" data-open="" lang={languageTag(language)} className={OVER} onClick={onOpen}>
            {name}
          </button>
        }
        left={t('facts', { stages, teams })}
        text={large ? <span lang={languageTag(language)}>{description}</span> : null}
      />
    </article>
  );
}

interface BlankCardProps {
  readonly large?: boolean;
  readonly onOpen: () => void;
}

export function BlankCard({ large = false, onOpen }: BlankCardProps) {
  const t = useTranslations('gallery');
  return (
    <article className={CARD}>
      <CardThumbnail flat={!large}>
        <BlankMatrix plus={21} className="size-full" />
      </CardThumbnail>
      <CardText
        name={
          <button type="button" data-open="" className={OVER} onClick={onOpen}>
            {t('blank')}
          </button>
        }
        left={t('blankText')}
        text={large ? t('blankMore') : null}
      />
    </article>
  );
}
