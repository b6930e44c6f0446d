// The words of a whole-chart picture, in the language of the project, whatever language the app speaks.
import { oneLine } from '../base/drawable-text';
import type { Id } from '../base/id';
import type { Messages } from '../locales/load';
import type { ProjectDocument } from '../model/document';
import { mapTitle } from '../model/maps/map-tree';

/** The words that a picture takes from a language file. */
export type PictureWords = Messages['steps'];

/** Everything that a picture says besides what the map itself says. */
export interface PictureTexts {
  readonly title: string;
  /** The second line; empty for none. */
  readonly subtitle: string;
  readonly words: PictureWords;
}

/**
 * Title and second line of a map's picture: map, project and side, each said once. A map that is called no more than
 * its side leaves the title to the project. `words` are those of the project's language.
 */
export function pictureTexts(document: ProjectDocument, map: Id, words: PictureWords): PictureTexts {
  const record = document.maps[map];
  const side = record ? words.sides[record.side] : '';
  const project = oneLine(document.project.name);
  const name = oneLine(mapTitle(document, map));
  const [title = '', ...rest] = [
    ...new Set(name === side ? [project, side] : [name, project, side].filter((part) => part !== '')),
  ];
  return title === '' ? { title: side, subtitle: '', words } : { title, subtitle: rest.join(' · '), words };
}
