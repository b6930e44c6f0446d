// The gallery: everything a new chart can start from, by group, and the language it is to be written in.
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Locale, useLocale, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { buttonClass } from '../kit/button';
import { CARD_GRID } from './card';
import { HomeBar } from './home-bar';
import { SectionHead } from './section-head';
import { LanguageOfChart } from './language-of-chart';
import { SetupDialog } from './setup-dialog';
import { BlankCard, TemplateCard } from './template-card';
import { TemplatePreview } from './template-preview';
import { foundTemplates, type ShownTemplate, shownGroups, useTemplates } from './use-templates';

export function Gallery() {
  const t = useTranslations('gallery');
  const app = useTranslations('app');
  const locale: Locale = useLocale();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const language = chosen ?? locale;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ShownTemplate | 'blank' | null>(null);
  const found = foundTemplates(useTemplates(language), query);
  useEffect(() => {
    document.title = app('titleOf', { name: t('title') });
  }, [app, t]);
  return (
    <div className="min-h-full bg-app">
      <HomeBar query={query} onQuery={setQuery} searchLabel={t('search')} />
      <main className="mx-auto flex max-w-[1840px] flex-col gap-7 px-4 pt-6 pb-14 md:px-10">
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <div className="min-w-0 flex-1">
            <Link href="/" className={`${buttonClass('plain')} -ml-[11px] !text-ink2`}>
              <ArrowLeft size={16} strokeWidth={1.8} aria-hidden />
              {t('back')}
            </Link>
            <h1 className="mt-1 text-title font-[650] tracking-[-.015em]">{t('title')}</h1>
            <p className="text-ink2">{t('text')}</p>
          </div>
          <LanguageOfChart language={language} onChange={setChosen} />
        </div>
        {query.trim() === '' ? (
          <section aria-labelledby="blank">
            <SectionHead id="blank" title={t('groups.blank')} />
            <div className={CARD_GRID}>
              <BlankCard onOpen={() => setOpen('blank')} />
            </div>
          </section>
        ) : null}
        {shownGroups(found).map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <SectionHead id={`group-${group}`} title={t(`groups.${group}`)} />
            <ul className={CARD_GRID}>
              {found
                .filter((template) => template.group === group)
                .map((template) => (
                  <li key={template.id} className="min-w-0">
                    <TemplateCard template={template} onOpen={() => setOpen(template)} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 ? <p className="text-ink2">{t('noneFound', { query: query.trim() })}</p> : null}
      </main>
      {open === 'blank' ? <SetupDialog language={language} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== 'blank' ? (
        <TemplatePreview template={open} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}
