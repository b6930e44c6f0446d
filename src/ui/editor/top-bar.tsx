// The editor's top bar: where one is, whether it is kept, current or target, undo and redo, Tidy, Export, settings, the inspector's fold.
import { Download, PanelRightClose, PanelRightOpen, Settings2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Autosave } from '../../services/autosave';
import { toggleDetails } from '../actions/acts/views';
import { useAction } from '../actions/use-action';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { LanguageChoice, ThemeChoice } from '../kit/interface-choices';
import { Mark } from '../kit/mark';
import { Menu, MenuItem, MenuLabel, MenuSeparator, MenuSwitch } from '../kit/menu';
import { MapMenu } from '../maps/map-menu';
import { SideSwitch } from '../maps/side-switch';
import { showsDetails, shownDock, useSession } from '../session';
import { Tooltip } from '../kit/tooltip';
import { TeamViewChoice } from '../team-view';
import { HistoryButtons } from './history-buttons';
import { ProjectTitle } from './project-title';
import { ReadingPill } from './reading-pill';
import { SaveState } from './save-state';
import { hasScreen } from './screens';
import { TidyControl } from './tidy-control';
import { ViewSwitch } from './view-switch';

interface TopBarProps {
  readonly autosave: Autosave;
  readonly onOpenFile: () => void;
}

export function TopBar({ autosave, onOpenFile }: TopBarProps) {
  const t = useTranslations('editor');
  const onMap = useSession((session) => session.screen === 'map');
  // What only changes something is out of the way while nothing can be changed.
  const reading = useSession((session) => session.reading);
  return (
    <header
      data-region=""
      className="relative z-20 flex h-12 shrink-0 items-center gap-2 border-b border-hair bg-surface px-3 pointer-coarse:h-14"
    >
      <Link href="/" aria-label={t('toProjects')} className="mr-1 shrink-0 rounded-lg">
        <Mark />
      </Link>
      <ProjectTitle onOpenFile={onOpenFile} map={<MapMenu />} />
      <SaveState autosave={autosave} />
      <ReadingPill />
      <div className="mx-auto flex shrink-0 justify-center px-1">
        <SideSwitch compares={hasScreen('compare')} />
      </div>
      <ViewSwitch />
      <div role="toolbar" aria-label={t('tools')} className="flex shrink-0 items-center gap-1">
        {reading ? null : (
          <>
            <HistoryButtons />
            <span aria-hidden className="mx-1 h-5 w-px bg-hair" />
            <TidyControl />
          </>
        )}
        <ExportButton />
        <ShareButton />
        <PresentButton />
        <span aria-hidden className="mx-1 h-5 w-px bg-hair" />
        <FindButton />
        <Menu label={t('settings')} trigger={<IconButton label={t('settings')} icon={Settings2} />}>
          <PanelItems />
          <MenuSeparator />
          <LanguageChoice />
          <MenuSeparator />
          <ThemeChoice />
          <TeamItems />
        </Menu>
        {onMap ? <DetailsButton /> : null}
      </div>
    </header>
  );
}

function DetailsButton() {
  const t = useTranslations('editor');
  const open = useSession(showsDetails);
  const { shortcut } = useAction('toggle-details');
  return (
    <IconButton
      label={t(open ? 'foldInspector' : 'openInspector')}
      icon={open ? PanelRightClose : PanelRightOpen}
      shortcut={shortcut}
      aria-expanded={open}
      onClick={toggleDetails}
    />
  );
}

function ExportButton() {
  const t = useTranslations('editor');
  const { name, shortcut } = useAction('export');
  return (
    <Tooltip label={name} shortcut={shortcut}>
      <Button
        look="plain"
        icon={Download}
        aria-haspopup="dialog"
        onClick={() => useSession.setState({ dialog: 'export' })}
      >
        <span className="max-[1100px]:sr-only">{t('export')}</span>
      </Button>
    </Tooltip>
  );
}

function ShareButton() {
  const share = useAction('share-link');
  return share.icon ? (
    <IconButton
      label={share.label}
      icon={share.icon}
      shortcut={share.shortcut}
      className="max-[960px]:hidden"
      onClick={share.run}
    />
  ) : null;
}

function PresentButton() {
  const { icon, name, shortcut, run } = useAction('present');
  return (
    <Tooltip label={name} shortcut={shortcut}>
      <Button look="plain" icon={icon} aria-keyshortcuts="F5" onClick={run}>
        <span className="max-[1180px]:sr-only">{name}</span>
      </Button>
    </Tooltip>
  );
}

function FindButton() {
  const find = useAction('find');
  return find.icon ? (
    <IconButton label={find.label} icon={find.icon} shortcut={find.shortcut} onClick={find.run} />
  ) : null;
}

/** What can be shown beside the chart, and the lists of commands and keys. */
function PanelItems() {
  const t = useTranslations('editor');
  const guide = useAction('toggle-method');
  const gaps = useAction('toggle-gaps');
  const answers = useAction('show-answers');
  const outline = useAction('toggle-outline');
  const palette = useAction('command-palette');
  const shortcuts = useAction('shortcut-list');
  const dock = useSession(shownDock);
  const answersShown = useSession((session) => session.answers);
  const readOnly = useAction('read-only');
  const reading = useSession((session) => session.reading);
  return (
    <>
      <MenuSwitch checked={dock === 'method'} shortcut={guide.shortcut} onChange={guide.run}>
        {guide.label}
      </MenuSwitch>
      <MenuSwitch checked={dock === 'outline'} shortcut={outline.shortcut} onChange={outline.run}>
        {outline.label}
      </MenuSwitch>
      <MenuSwitch checked={dock === 'gaps'} shortcut={gaps.shortcut} onChange={gaps.run}>
        {gaps.label}
      </MenuSwitch>
      <MenuSwitch checked={answersShown} shortcut={answers.shortcut} onChange={answers.run}>
        {answers.label}
      </MenuSwitch>
      <MenuSwitch checked={reading} shortcut={readOnly.shortcut} onChange={readOnly.run}>
        {t('readOnly')}
      </MenuSwitch>
      <MenuSeparator />
      <MenuLabel>{t('help')}</MenuLabel>
      {[palette, shortcuts].map(({ id, icon, label, shortcut, run }) => (
        <MenuItem key={id} icon={icon} shortcut={shortcut} onSelect={run}>
          {label}
        </MenuItem>
      ))}
    </>
  );
}

/** The list that can be long comes last, so that the others are seen without scrolling. */
function TeamItems() {
  const map = useSession((session) => session.map);
  return map === null ? null : (
    <>
      <MenuSeparator />
      <TeamViewChoice map={map} />
    </>
  );
}
