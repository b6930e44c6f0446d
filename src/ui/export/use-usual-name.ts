// What a file is called as long as nobody says otherwise: after what is in it, so that no two of different content are called alike.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { mapTitle } from '../../model/maps/map-tree';
import { mapsOf } from '../../model/queries';
import { teamOfWho, type Who, whoName } from '../../present/people';
import type { Source } from '../compare-state';
import { partName, type Subject } from './subject';

/** A map by its title; where several have the same, by its side too, and by its place among those of that side. */
function useMapName(): (document: ProjectDocument, map: Id) => string {
  const t = useTranslations('compare');
  return (document, map) => {
    const title = mapTitle(document, map);
    const alike = mapsOf(document).filter(({ id }) => mapTitle(document, id) === title);
    const record = document.maps[map];
    if (alike.length < 2 || !record) return title;
    const name = t('mapWithSide', { name: title || t('unnamed'), side: record.side });
    const sameSide = alike.filter(({ side }) => side === record.side);
    return sameSide.length < 2 ? name : `${name} ${sameSide.indexOf(record) + 1}`;
  };
}

/** A role is told by its team where other teams have one of that name, or are called so. */
function whoApart(document: ProjectDocument, who: Who): string {
  const { roles, teams } = document;
  const name = whoName(document, who);
  const alike = [...Object.values(roles), ...Object.values(teams)].filter((one) => one.name === name);
  const team = teams[teamOfWho(document, who) ?? '']?.name ?? '';
  return who.kind === 'role' && alike.length > 1 && team !== '' ? `${team} · ${name}` : name;
}

/** `handoutOf`: whose handout it is, null = everybody's; undefined: it is none. */
export function useUsualName(
  document: ProjectDocument,
  subject: Subject,
  handoutOf: Who | null | undefined,
): string {
  const t = useTranslations('files.export');
  const compare = useTranslations('compare');
  const mapName = useMapName();
  const { kind, map, before, after, steps } = subject;
  const project = document.project.name;
  if (kind === 'project') return project;
  if (kind === 'comparison' && before && after) {
    const title = (source: Source): string => mapName(source.other ?? document, source.map);
    return compare('fileName', { project, before: title(before), after: title(after) });
  }
  // With several maps, like the map too.
  const title = mapsOf(document).length < 2 ? '' : mapName(document, map);
  const name = title === '' || title === project ? project : `${project} · ${title}`;
  if (kind === 'flow') return t('flowName', { name });
  const first = document.steps[steps[0] ?? ''];
  const part = partName(document, subject);
  const whole =
    kind === 'selection'
      ? t('selectionName', {
          name,
          step: first?.name || t('unnamedStep'),
          more: steps.length - 1,
          count: steps.length,
        })
      : kind === 'stage' || kind === 'team'
        ? t('partName', { name, part, kind })
        : name;
  if (handoutOf === undefined) return whole;
  return handoutOf
    ? t('handoutOf', { name: whole, who: whoApart(document, handoutOf) })
    : t('handouts', { name: whole });
}
