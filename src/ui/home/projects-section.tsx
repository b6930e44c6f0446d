// The projects on this device: how they are sorted, their cards, and what stands there when there are none.
import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import { Menu, MenuChoice } from '../kit/menu';
import { useServices } from '../services-context';
import { arrangeCards, type Sort, SORTS } from './arrange-cards';
import { CARD_GRID } from './card';
import { useChangedWhen } from './changed-when';
import { ExampleButton } from './example-button';
import { FirstUse } from './first-use';
import { ProjectCard } from './project-card';
import { SectionHead } from './section-head';
import { StorageNotice } from './storage-notice';
import { useCards } from './use-cards';
import { useProjectActs } from './use-project-acts';

interface ProjectsSectionProps {
  readonly query: string;
  readonly onSetUp: () => void;
}

export function ProjectsSection({ query, onSetUp }: ProjectsSectionProps) {
  const t = useTranslations('home');
  const locale = useLocale();
  const { preferences, shelf } = useServices();
  const [sort, setSort] = useState<Sort>(() => preferences.get('home-sort', SORTS) ?? 'changed');
  const cards = useCards();
  const acts = useProjectActs();
  const changedWhen = useChangedWhen();
  const all = cards.kind === 'ready' ? cards.cards : [];
  const shown = arrangeCards(all, query, sort, locale);
  const chooseSort = (next: Sort): void => {
    preferences.set('home-sort', next);
    setSort(next);
  };
  return (
    <section aria-labelledby="projects">
      <SectionHead id="projects" title={t('projects')}>
        {all.length > 0 ? <ExampleButton look="plain" /> : null}
        {all.length > 1 ? <SortMenu sort={sort} onChange={chooseSort} /> : null}
      </SectionHead>
      <StorageNotice unavailable={cards.kind === 'unavailable' || !shelf.lasting()} />
      {cards.kind === 'ready' && all.length === 0 ? <FirstUse onSetUp={onSetUp} /> : null}
      {all.length > 0 && shown.length === 0 ? (
        <p className="py-6 text-ink2">{t('noProjectFound', { query: query.trim() })}</p>
      ) : null}
      <ul className={CARD_GRID}>
        {shown.map((card) => (
          <li key={card.id} className="min-w-0">
            <ProjectCard card={card} acts={acts} changed={changedWhen(card.changed)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SortMenuProps {
  readonly sort: Sort;
  readonly onChange: (sort: Sort) => void;
}

function SortMenu({ sort, onChange }: SortMenuProps) {
  const t = useTranslations('home');
  const options = SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }));
  return (
    <Menu
      label={t('sortBy')}
      trigger={
        <Button
          look="plain"
          icon={ArrowUpDown}
          className="text-ink2"
          aria-label={t('sortedBy', { by: t(`sorts.${sort}`) })}
        >
          {t(`sorts.${sort}`)}
        </Button>
      }
    >
      <MenuChoice label={t('sortBy')} value={sort} options={options} onChange={onChange} />
    </Menu>
  );
}
