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
 * Title and second line of a map's picture, as a reader of documents expects them: the project, then map and side, each
 * said once. A project without a name leaves the title to the map. `words` are those of the project's language.
 */
export function pictureTexts(document: ProjectDocument, map: Id, words: PictureWords): PictureTexts {
  const record = document.maps[map];
  const side = record ? words.sides[record.side] : '';
  const said = [oneLine(document.project.name), oneLine(mapTitle(document, map)), side];
  const [title = '', ...rest] = new Set(said.filter((part) => part !== ''));
  return { title, subtitle: rest.join(' · '), words };
}
