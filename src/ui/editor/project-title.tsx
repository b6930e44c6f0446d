// Where one is: Projects / name / chart. The name is renamed in place; its menu holds what concerns the whole project.
import { ChevronDown, Copy, Download, FolderOpen, PencilLine } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { setProject } from '../../model/commands/set-project';
import { ActionItem } from '../actions/action-item';
import { useAction } from '../actions/use-action';
import { IconButton } from '../kit/icon-button';
import { languageTag } from '../kit/interface-choices';
import { Menu, MenuItem, MenuSeparator, MenuSwitch } from '../kit/menu';
import { NameField } from '../kit/name-field';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { useDownloadProject } from '../use-download-project';
import { useDuplicateProject } from './use-duplicate-project';

interface ProjectTitleProps {
  readonly onOpenFile: () => void;
  /** The end of the path: the map on screen. */
  readonly map: ReactNode;
}

export function ProjectTitle({ onOpenFile, map }: ProjectTitleProps) {
  const t = useTranslations('editor');
  const { store } = useProject();
  const { project } = useDocument();
  const readOnly = useSession((session) => session.readOnly);
  const [renaming, setRenaming] = useState(false);
  const renamed = (name: string | null): void => {
    setRenaming(false);
    if (name !== null) store.transact({ key: 'setProject' }, (tx) => setProject(tx, { name }));
  };
  const shown = project.name || t('untitled');
  return (
    <nav aria-label={t('path')} className="flex min-w-0 items-center gap-1.5 text-[13.5px]">
      <Link href="/" className="shrink-0 rounded-[5px] text-ink3 hover:text-ink max-xl:hidden">
        {t('projects')}
      </Link>
      <span aria-hidden className="text-ink3 max-xl:hidden">
        /
      </span>
      {renaming ? (
        <NameField
          value={project.name}
          label={t('projectName')}
          className="w-64 px-1 font-semibold"
          onDone={renamed}
        />
      ) : (
        <h1 lang={languageTag(project.language)} className="min-w-16 shrink-[6] truncate font-semibold">
          {readOnly ? (
            shown
          ) : (
            <button
              type="button"
              title={t('rename')}
              className="max-w-full truncate rounded-[5px] px-1 py-0.5 hover:bg-hover"
              onClick={() => setRenaming(true)}
            >
              {shown}
            </button>
          )}
        </h1>
      )}
      <ProjectMenu readOnly={readOnly} onRename={() => setRenaming(true)} onOpenFile={onOpenFile} />
      <span aria-hidden className="text-ink3">
        /
      </span>
      {map}
    </nav>
  );
}

interface ProjectMenuProps extends Pick<ProjectTitleProps, 'onOpenFile'> {
  readonly readOnly: boolean;
  readonly onRename: () => void;
}

function ProjectMenu({ readOnly, onRename, onOpenFile }: ProjectMenuProps) {
  const t = useTranslations('editor');
  const download = useDownloadProject();
  const duplicate = useDuplicateProject();
  const toField = useRef(false);
  const readingAct = useAction('read-only');
  const reading = useSession((session) => session.reading);
  return (
    <Menu
      align="start"
      label={t('projectMenu')}
      trigger={<IconButton label={t('projectMenu')} icon={ChevronDown} className="-ml-1 !size-7" />}
      onCloseAutoFocus={(event) => {
        // Renaming has put the focus into the name; it must not go back to the button.
        if (toField.current) event.preventDefault();
        toField.current = false;
      }}
    >
      <MenuItem
        icon={PencilLine}
        disabled={readOnly}
        onSelect={() => {
          toField.current = true;
          onRename();
        }}
      >
        {t('rename')}
      </MenuItem>
      <MenuItem icon={Copy} onSelect={() => void duplicate()}>
        {t('duplicate')}
      </MenuItem>
      <MenuItem icon={Download} onSelect={download}>
        {t('downloadProject')}
      </MenuItem>
      <ActionItem id="share-link" />
      <ActionItem id="export" />
      <ActionItem id="print" />
      <ActionItem id="view-picture" />
      <MenuSeparator />
      <MenuSwitch checked={reading} shortcut={readingAct.shortcut} onChange={readingAct.run}>
        {t('readOnly')}
      </MenuSwitch>
      <MenuSeparator />
      <MenuItem icon={FolderOpen} onSelect={onOpenFile}>
        {t('openFile')}
      </MenuItem>
    </Menu>
  );
}
