// Which map stands on a side: any of the project's, one of another project on this device, or one of a file.
import { ChevronDown, FolderOpen, Files } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ProjectDocument } from '../../model/document';
import { mapsOf } from '../../model/queries';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../kit/menu';
import { useDocument } from '../project-session';
import type { Compare, Source } from '../compare-state';
import type { PaneSide } from './linked-panes';
import { OtherProject } from './other-project';
import { useCompareFile } from './use-compare-file';

interface MapChoiceProps {
  readonly side: PaneSide;
  readonly compare: Compare;
}

/** The map that another project is compared by: of the wanted side if it has one. */
function mapOf(other: ProjectDocument, side: PaneSide): Source | null {
  const maps = mapsOf(other).filter(({ kind }) => kind === 'whole');
  const wanted = maps.find((map) => map.side === (side === 'before' ? 'current' : 'target'));
  const map = wanted ?? maps[0] ?? mapsOf(other)[0];
  return map ? { other, map: map.id } : null;
}

export function MapChoice({ side, compare }: MapChoiceProps) {
  const t = useTranslations('compare');
  const document = useDocument();
  const [choosing, setChoosing] = useState(false);
  const source = compare[side];
  const shown = (source?.other ?? document).maps[source?.map ?? ''];
  const name = shown?.name ?? t('choose', { side: t(`sides.${side}`) });
  const take = (other: ProjectDocument): void => {
    const found = mapOf(other, side);
    if (found) compare.set({ [side]: found, chosen: null });
  };
  const openFile = useCompareFile(take);
  const text = source?.other ? t('otherMap', { project: source.other.project.name, map: name }) : name;
  return (
    <>
      <Menu
        align="start"
        label={t('choose', { side: t(`sides.${side}`) })}
        trigger={
          <button
            type="button"
            className="inline-flex h-8 min-w-0 items-center gap-1.5 rounded-lg px-2 text-[13.5px] font-semibold hover:bg-hover pointer-coarse:h-11"
          >
            <span className="sr-only">{t(`sides.${side}`)}</span>
            <span className="truncate">{text}</span>
            <ChevronDown size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />
          </button>
        }
      >
        <Maps title={t('thisProject')} of={null} {...{ side, compare }} />
        {source?.other ? (
          <Maps title={source.other.project.name} of={source.other} {...{ side, compare }} />
        ) : null}
        <MenuSeparator />
        <MenuItem icon={Files} onSelect={() => setChoosing(true)}>
          {t('otherProject')}
        </MenuItem>
        <MenuItem icon={FolderOpen} onSelect={() => void openFile()}>
          {t('otherFile')}
        </MenuItem>
      </Menu>
      {choosing ? <OtherProject onClose={() => setChoosing(false)} onChoose={take} /> : null}
    </>
  );
}

interface MapsProps extends MapChoiceProps {
  readonly title: string;
  /** Null: the open project. */
  readonly of: ProjectDocument | null;
}

function Maps({ title, of, side, compare }: MapsProps) {
  const t = useTranslations('compare');
  const document = useDocument();
  const source = compare[side];
  return (
    <MenuChoice
      label={title}
      value={source && source.other === of ? source.map : ''}
      options={mapsOf(of ?? document).map(({ id, name, side: its }) => ({
        value: id,
        label: t('mapWithSide', { name: name || t('unnamed'), side: its }),
      }))}
      onChange={(map) => compare.set({ [side]: { other: of, map }, chosen: null })}
    />
  );
}
