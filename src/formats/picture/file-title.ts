// What a file says that it is, where programs show its title instead of its name: the project, the map, and which part of it.
import { oneLine } from '../../base/drawable-text';
import { mapTitle } from '../../model/maps/map-tree';
import { mapsOf } from '../../model/queries';
import type { WriteInput } from '../format';

/** Project, map where there are several besides details, and part, each once; of a comparison both maps. */
export function fileTitle({ document, whole, map, part = '', compared }: WriteInput): string {
  const project = whole ?? document;
  const charts = mapsOf(project).filter(({ id, kind }) => kind !== 'detail' || id === map);
  const several = charts.length > 1 || project.project.name === '';
  const named = compared
    ? [compared.before, compared.after].map((side) => mapTitle(side.document, side.map)).join(' – ')
    : several
      ? mapTitle(project, map)
      : '';
  const said = [project.project.name, named, part].map(oneLine).filter((text) => text !== '');
  return [...new Set(said)].join(' · ');
}
