// Templates on home: the blank chart first, then all templates or those of one group.
import { useState } from 'react';
import { type Locale, useLocale, useTranslations } from 'use-intl';
import { CARD_GRID } from './card';
import { SectionHead } from './section-head';
import { BlankCard, TemplateCard } from './template-card';
import { TemplatePreview } from './template-preview';
import {
  foundTemplates,
  type ShownTemplate,
  shownGroups,
  type TemplateGroup,
  templatesIn,
} from './use-templates';

interface TemplatesSectionProps {
  readonly query: string;
  readonly onSetUp: () => void;
}

export function TemplatesSection({ query, onSetUp }: TemplatesSectionProps) {
  const t = useTranslations('home');
  const gallery = useTranslations('gallery');
  const locale: Locale = useLocale();
  const templates = templatesIn(locale);
  const [group, setGroup] = useState<TemplateGroup | null>(null);
  const [open, setOpen] = useState<ShownTemplate | null>(null);
  const searching = query.trim() !== '';
  const found = foundTemplates(templates, query).filter(
    (template) => searching || group === null || template.group === group || template.also === group,
  );
  return (
    <section aria-labelledby="templates">
      <SectionHead id="templates" title={t('templates')}>
        {searching ? null : <GroupFilter groups={shownGroups(templates)} group={group} onChange={setGroup} />}
      </SectionHead>
      {found.length === 0 ? (
        <p className="text-ink2">{gallery('noneFound', { query: query.trim() })}</p>
      ) : null}
      <ul className={CARD_GRID}>
        {searching || group !== null ? null : (
          <li className="min-w-0">
            <BlankCard onOpen={onSetUp} />
          </li>
        )}
        {found.map((template) => (
          <li key={template.id} className="min-w-0">
            <TemplateCard template={template} onOpen={() => setOpen(template)} />
          </li>
        ))}
      </ul>
      {open ? <TemplatePreview template={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

interface GroupFilterProps {
  readonly groups: readonly TemplateGroup[];
  readonly group: TemplateGroup | null;
  readonly onChange: (group: TemplateGroup | null) => void;
}

function GroupFilter({ groups, group, onChange }: GroupFilterProps) {
  const t = useTranslations('home');
  const gallery = useTranslations('gallery');
  const options = [
    { value: null, label: t('allTemplates') },
    ...groups.map((value) => ({ value, label: gallery(`groups.${value}`) })),
  ];
  return (
    <fieldset className="flex flex-wrap gap-0.5">
      <legend className="sr-only">{t('templateGroups')}</legend>
      {options.map(({ value, label }) => (
        <button
          key={label}
          type="button"
          aria-pressed={group === value}
          onClick={() => onChange(value)}
          className="h-[30px] rounded-lg px-[11px] font-medium text-ink2 hover:bg-hover aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-surface pointer-coarse:h-11"
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
