// What the shelf keeps beside a document: name, count and thumbnail, drawn anew at each save.
import type { ProjectDocument } from '../model/document';
import { workOf } from '../model/queries';
import { firstWhole } from '../model/maps/map-tree';
import type { ProjectCard } from './shelf';

/** The card of a document, its thumbnail drawn from its first whole map. The drawing loads on first use. */
export async function projectCard(document: ProjectDocument, changed: string): Promise<ProjectCard> {
  const { thumbnailMarkup } = await import('../drawing/thumbnail-markup');
  const map = firstWhole(document);
  const steps = map ? workOf(document, map.id).length : 0;
  return {
    id: document.project.id,
    name: document.project.name,
    changed,
    side: map?.side ?? 'current',
    steps,
    language: document.project.language,
    thumbnail: map ? thumbnailMarkup(document, map.id) : '',
  };
}
