// What to know before handouts are written: of which chart they are, where a project has others beside it.
import { mapTitle } from '../../model/maps/map-tree';
import { mapsOf } from '../../model/queries';
import type { WriteInput, WriteNotice } from '../format';

/** Details are told with the steps that they open from; whole charts of the project have handouts of their own. */
export function handoutNotices({ document, whole, map }: WriteInput): Promise<readonly WriteNotice[]> {
  const project = whole ?? document;
  const others = mapsOf(project).filter(({ id, kind }) => kind !== 'detail' && id !== map);
  return Promise.resolve(
    others.length > 0 ? [{ key: 'oneChart', values: { map: mapTitle(project, map) } }] : [],
  );
}
