// The map in the path of the top bar: its name, and the menu of all maps of the project with what can be done with them.
import clsx from 'clsx';
import { ChevronDown, PencilLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { mapRows, type MapSide, mapTitle } from '../../model/maps/map-tree';
import { ActionItem } from '../actions/action-item';
import { renameMap } from '../actions/acts/map-acts';
import { showMap } from '../actions/acts/screens';
import { languageTag } from '../kit/interface-choices';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../kit/menu';
import { NameField } from '../kit/name-field';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { MAP_ICONS } from './map-icons';

export function MapMenu() {
  const t = useTranslations('maps');
  const document = useDocument();
  const project = useProject();
  const map = useSession((session) => session.map);
  const [renaming, setRenaming] = useState(false);
  const toField = useRef(false);
  if (map === null || !document.maps[map]) return null;
  const { side, kind } = document.maps[map];
  const title = mapTitle(document, map);
  // Where there is little room, what the switch of sides says already is not said again.
  const repeats = title === t(`groups.${side}`);
  const Icon = MAP_ICONS[kind];
  if (renaming)
    return (
      <NameField
        value={title}
        label={t('nameOf')}
        className="w-48 px-1"
        onDone={(name) => {
          setRenaming(false);
          if (name !== null) renameMap(project, map, name);
        }}
      />
    );
  return (
    <Menu
      align="start"
      label={t('charts')}
      trigger={
        <button
          type="button"
          title={repeats ? title : undefined}
          className="relative flex h-7 min-w-0 items-center gap-1 rounded-lg px-1.5 text-ink2 hover:bg-hover hover:text-ink pointer-coarse:h-11"
        >
          <span className="sr-only">{t('chart')}</span>
          <span
            lang={languageTag(document.project.language)}
            className={clsx('min-w-0 max-w-52 truncate', repeats && 'max-[1100px]:sr-only')}
          >
            {title || t('unnamed')}
          </span>
          {repeats ? (
            <Icon size={15} strokeWidth={1.8} aria-hidden className="shrink-0 min-[1101px]:hidden" />
          ) : null}
          <ChevronDown size={15} strokeWidth={1.8} aria-hidden className="shrink-0" />
        </button>
      }
      onCloseAutoFocus={(event) => {
        if (toField.current) event.preventDefault();
        toField.current = false;
      }}
    >
      <MapRows side="current" shown={map} />
      <MapRows side="target" shown={map} />
      <MenuSeparator />
      <RenameItem
        onRename={() => {
          toField.current = true;
          setRenaming(true);
        }}
      />
      <ActionItem id="duplicate-map" />
      <ActionItem id="delete-map" danger />
      <MenuSeparator />
      <ActionItem id="new-map" />
      <ActionItem id="new-target" />
      <ActionItem id="carry-over" />
      <ActionItem id="split-by-team" />
      <ActionItem id="combine-charts" />
    </Menu>
  );
}

function MapRows({ side, shown }: { readonly side: MapSide; readonly shown: string }) {
  const t = useTranslations('maps');
  const document = useDocument();
  const rows = mapRows(document, side);
  if (rows.length === 0) return null;
  return (
    <MenuChoice
      label={t(`groups.${side}`)}
      value={shown}
      options={rows.map(({ map: { id, kind }, depth }) => ({
        value: id,
        label: mapTitle(document, id) || t('unnamed'),
        lang: languageTag(document.project.language),
        icon: MAP_ICONS[kind],
        depth,
      }))}
      onChange={(map) => showMap(map)}
    />
  );
}

function RenameItem({ onRename }: { readonly onRename: () => void }) {
  const t = useTranslations('maps');
  const readOnly = useSession((session) => session.readOnly);
  return (
    <MenuItem icon={PencilLine} disabled={readOnly} onSelect={onRename}>
      {t('rename')}
    </MenuItem>
  );
}
