// The gallery: everything a new chart can start from, by group, and the language it is to be written in.
import { ArrowLeft } from 'lucide-react';
import clsx from 'clsx';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { type Locale, useLocale, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { buttonClass } from '../kit/button';
import { LARGE_CARD_GRID } from './card';
import { useFocusHome } from '../kit/focus-home';
import { HomeBar } from './home-bar';
import { SectionHead } from './section-head';
import { LanguageOfChart } from './language-of-chart';
import { SetupDialog } from './setup-dialog';
import { BlankCard, TemplateCard } from './template-card';
import { TemplatePreview } from './template-preview';
import { foundTemplates, type ShownTemplate, shownGroups, templatesIn } from './use-templates';

export function Gallery() {
  const t = useTranslations('gallery');
  const app = useTranslations('app');
  const setup = useTranslations('setup');
  const locale: Locale = useLocale();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const language = chosen ?? locale;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ShownTemplate | 'blank' | null>(null);
  const found = foundTemplates(templatesIn(language), query);
  const main = useRef<HTMLElement>(null);
  useFocusHome(() => main.current?.focus({ preventScroll: true }));
  useEffect(() => {
    document.title = app('titleOf', { name: t('title') });
  }, [app, t]);
  return (
    <div className="min-h-full bg-app">
      <HomeBar query={query} onQuery={setQuery} searchLabel={t('search')} />
      <main
        ref={main}
        tabIndex={-1}
        className="outline-none mx-auto flex max-w-[1840px] flex-col gap-7 px-4 pt-6 pb-14 md:px-10"
      >
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <div className="min-w-0 flex-1">
            <Link href="/" className={`${buttonClass('plain')} -ml-[11px] !text-ink2`}>
              <ArrowLeft size={16} strokeWidth={1.8} aria-hidden />
              {t('back')}
            </Link>
            <h1 className="mt-1 text-title font-[650] tracking-[-.015em]">{t('title')}</h1>
            <p className="text-ink2">{t('text')}</p>
            <p className="text-[12px] leading-[17px] text-ink3">{setup('abbreviations')}</p>
          </div>
          <LanguageOfChart language={language} onChange={setChosen} />
        </div>
        <div className="grid grid-cols-1 gap-x-[18px] gap-y-8 sm:grid-cols-[repeat(auto-fill,minmax(300px,1fr))]">
          {query.trim() === '' ? (
            <Group id="blank" title={t('groups.blank')}>
              {[<BlankCard key="blank" large onOpen={() => setOpen('blank')} />]}
            </Group>
          ) : null}
          {shownGroups(found).map((group) => (
            <Group key={group} id={`group-${group}`} title={t(`groups.${group}`)}>
              {found
                .filter((template) => template.group === group)
                .map((template) => (
                  <TemplateCard
                    key={template.id}
                    template={template}
                    large
                    onOpen={() => setOpen(template)}
                  />
                ))}
            </Group>
          ))}
        </div>
        {found.length === 0 ? <p className="text-ink2">{t('noneFound', { query: query.trim() })}</p> : null}
      </main>
      {open === 'blank' ? <SetupDialog language={language} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== 'blank' ? (
        <TemplatePreview template={open} language={language} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly children: readonly ReactElement[];
}

/** As many columns as it has cards, so that small groups stand side by side. */
const Group = ({ id, title, children }: GroupProps) => (
  <section
    aria-labelledby={id}
    className={clsx(children.length === 2 && 'md:col-span-2', children.length > 2 && 'col-span-full')}
  >
    <SectionHead id={id} title={title} />
    <ul className={LARGE_CARD_GRID}>
      {children.map((card) => (
        <li key={card.key} className="min-w-0">
          {card}
        </li>
      ))}
    </ul>
  </section>
);
