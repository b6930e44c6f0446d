// The top bar of home and gallery: mark, search, language, theme, open a file, new chart.
import { FolderOpen, Languages, Monitor, Moon, Plus, Search, Sun, Table2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useInterfaceSettings } from '../interface-settings';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { ErrorBoundary } from '../kit/error-boundary';
import { IconButton } from '../kit/icon-button';
import { LANGUAGE_NAMES, LanguageChoice, ThemeChoice } from '../kit/interface-choices';
import { Mark } from '../kit/mark';
import { Menu } from '../kit/menu';
import { useOpenFile } from './use-open-file';

// Reading tables weighs more than the rest of home: it comes when it is asked for.
const FromTableDialog = lazy(async () => ({
  default: (await import('./from-table/from-table-dialog')).FromTableDialog,
}));

interface HomeBarProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchLabel: string;
  /** Left out where everything on the screen is about a new chart already. */
  readonly onNewChart?: () => void;
}

const THEME_ICONS = { light: Sun, dark: Moon, system: Monitor } as const;

export function HomeBar({ query, onQuery, searchLabel, onNewChart }: HomeBarProps) {
  const t = useTranslations('home');
  const app = useTranslations('app');
  const { locale, theme } = useInterfaceSettings();
  const { chooseFile } = useOpenFile();
  return (
    <header className="sticky top-0 z-20 flex min-h-14 flex-wrap items-center lg:flex-nowrap gap-x-2 gap-y-1 border-b border-hair bg-surface px-4 py-2 md:px-10">
      <Link
        href="/"
        className="flex shrink-0 items-center gap-2 rounded-lg text-[15px] font-[650] tracking-[-.01em]"
      >
        <Mark />
        {app('name')}
      </Link>
      <SearchField query={query} onQuery={onQuery} label={searchLabel} />
      <div className="ml-auto flex shrink-0 items-center gap-1.5">
        <Menu
          label={app('language')}
          trigger={
            <Button
              look="plain"
              icon={Languages}
              aria-label={app('languageIs', { language: LANGUAGE_NAMES[locale] })}
            >
              {LANGUAGE_NAMES[locale]}
            </Button>
          }
        >
          <LanguageChoice />
        </Menu>
        <Menu
          label={app('theme')}
          trigger={
            <IconButton label={app('themeIs', { theme: app(`themes.${theme}`) })} icon={THEME_ICONS[theme]} />
          }
        >
          <ThemeChoice />
        </Menu>
        <Button icon={FolderOpen} onClick={() => void chooseFile()}>
          {t('openFile')}
        </Button>
        <FromTable />
        {onNewChart ? (
          <Button look="primary" icon={Plus} aria-haspopup="dialog" onClick={onNewChart}>
            {t('newChart')}
          </Button>
        ) : null}
      </div>
    </header>
  );
}

function FromTable() {
  const t = useTranslations('table.import');
  const files = useTranslations('editor');
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button icon={Table2} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {open ? (
        <ErrorBoundary
          fallback={() => (
            <Dialog open onClose={close} width="small" title={t('title')} text={files('exportNotLoaded')} />
          )}
        >
          <Suspense>
            <FromTableDialog onClose={close} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly label: string;
  readonly onQuery: (query: string) => void;
}

const SearchField = ({ query, label, onQuery }: SearchFieldProps) => (
  <div className="relative order-last w-full min-w-44 md:order-none md:ml-7 md:w-[340px] md:flex-initial">
    <Search
      size={16}
      strokeWidth={1.8}
      aria-hidden
      className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink3"
    />
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      value={query}
      onChange={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
      className="h-[34px] w-full rounded-[9px] border border-control bg-surface pr-2 pl-9 text-body text-ink pointer-coarse:h-11"
    />
  </div>
);
