// One project on home: its thumbnail and name open it; a menu renames, duplicates, downloads and deletes it.
import { Copy, Download, Ellipsis, FolderOpen, PencilLine, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import type { ProjectCard as Card } from '../../services/shelf';
import { IconButton } from '../kit/icon-button';
import { languageTag } from '../kit/interface-choices';
import { Menu, MenuItem, MenuSeparator } from '../kit/menu';
import { NameField } from '../kit/name-field';
import { CARD, CardText, CardThumbnail } from './card';
import { ThumbnailImage } from './thumbnail-image';
import type { ProjectActs } from './use-project-acts';

interface ProjectCardProps {
  readonly card: Card;
  readonly acts: ProjectActs;
  readonly changed: string;
}

export function ProjectCard({ card, acts, changed }: ProjectCardProps) {
  const t = useTranslations('home');
  const link = useRef<HTMLAnchorElement>(null);
  const [renaming, setRenaming] = useState(false);
  // What was typed is shown at once; keeping it takes a moment.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [card.name]);
  const renamed = (name: string | null): void => {
    setRenaming(false);
    if (name !== null) {
      setTyped(name);
      void acts.rename(card, name).then((kept) => {
        if (!kept) setTyped(null);
      });
    }
    // The link comes back in place of the field.
    requestAnimationFrame(() => link.current?.focus());
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') void acts.remove(card);
    else return;
    event.preventDefault();
  };
  return (
    <article className={CARD}>
      <CardThumbnail>
        <ThumbnailImage svg={card.thumbnail} className="size-full object-contain" />
      </CardThumbnail>
      <CardText
        name={
          renaming ? (
            <NameField
              value={card.name}
              label={t('nameOf', { name: card.name })}
              className="relative z-10 w-full"
              onDone={renamed}
            />
          ) : (
            <Link
              ref={link}
              href={`/project/${card.id}`}
              lang={languageTag(card.language)}
              className="outline-none after:absolute after:inset-0"
              onKeyDown={keyDown}
            >
              {(typed ?? card.name) || t('untitled')}
            </Link>
          )
        }
        left={t('sideAndChange', { side: t(`sides.${card.side}`), changed })}
        right={t('steps', { count: card.steps })}
      />
      <CardMenu card={card} acts={acts} onRename={() => setRenaming(true)} />
    </article>
  );
}

interface CardMenuProps {
  readonly card: Card;
  readonly acts: ProjectActs;
  readonly onRename: () => void;
}

function CardMenu({ card, acts, onRename }: CardMenuProps) {
  const t = useTranslations('home');
  const [, navigate] = useLocation();
  const toField = useRef(false);
  return (
    <Menu
      label={card.name}
      trigger={
        <IconButton
          label={t('menuOf', { name: card.name })}
          icon={Ellipsis}
          outlined
          className="absolute top-2.5 right-2.5 z-10 opacity-0 group-hover:opacity-100 focus-visible:opacity-100 data-[state=open]:opacity-100 pointer-coarse:opacity-100"
        />
      }
      onCloseAutoFocus={(event) => {
        // Renaming has put the focus into the name; it must not go back to the button.
        if (toField.current) event.preventDefault();
        toField.current = false;
      }}
    >
      <MenuItem icon={FolderOpen} onSelect={() => navigate(`/project/${card.id}`)}>
        {t('open')}
      </MenuItem>
      <MenuItem
        icon={PencilLine}
        shortcut="F2"
        onSelect={() => {
          toField.current = true;
          onRename();
        }}
      >
        {t('rename')}
      </MenuItem>
      <MenuItem icon={Copy} onSelect={() => void acts.duplicate(card)}>
        {t('duplicate')}
      </MenuItem>
      <MenuItem icon={Download} onSelect={() => void acts.download(card)}>
        {t('download')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Trash2} danger shortcut="Delete" onSelect={() => void acts.remove(card)}>
        {t('delete')}
      </MenuItem>
    </Menu>
  );
}
