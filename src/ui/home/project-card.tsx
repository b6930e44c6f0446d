// One project on home: its thumbnail and name open it; a menu renames, duplicates, downloads and deletes it.
import { Copy, Download, Ellipsis, FolderOpen, PencilLine, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
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
  const [typed, setTyped] = useState<{ readonly before: string; readonly name: string } | null>(null);
  const shown = typed?.before === card.name ? typed.name : card.name;
  const renamed = (name: string | null): void => {
    setRenaming(false);
    if (name !== null) {
      setTyped({ before: card.name, name });
      void acts.rename(card, name).then((kept) => {
        if (!kept) setTyped(null);
      });
    }
    // The link comes back in place of the field.
    requestAnimationFrame(() => link.current?.focus());
  };
  const remove = async (): Promise<void> => {
    const row = link.current?.closest('li');
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    // The focus was in what is gone now.
    if (await acts.remove(card)) neighbour?.querySelector('a')?.focus();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') void remove();
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
              {shown || t('untitled')}
            </Link>
          )
        }
        left={t('sideAndChange', { side: t(`sides.${card.side}`), changed })}
        right={t('steps', { count: card.steps })}
      />
      <CardMenu card={card} acts={acts} onRename={() => setRenaming(true)} onRemove={() => void remove()} />
    </article>
  );
}

interface CardMenuProps {
  readonly card: Card;
  readonly acts: ProjectActs;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function CardMenu({ card, acts, onRename, onRemove }: CardMenuProps) {
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
      <MenuItem icon={Trash2} danger shortcut="Delete" onSelect={onRemove}>
        {t('delete')}
      </MenuItem>
    </Menu>
  );
}
