// A thumbnail as text, to be kept beside a project and shown without drawing it anew.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Id } from '../base/id';
import type { Size } from '../base/geometry';
import type { ThemeName } from '../base/theme';
import type { ProjectDocument } from '../model/document';
import { buildScene } from './build-scene';
import { Thumbnail } from './thumbnail';

/** The size of the cards of the home page, px. */
const CARD: Size = { width: 288, height: 152 };

/** A map's thumbnail as one SVG element. It holds no words and nothing typed by anyone. */
export const thumbnailMarkup = (
  document: ProjectDocument,
  map: Id,
  theme: ThemeName = 'light',
  size: Size = CARD,
): string =>
  renderToStaticMarkup(createElement(Thumbnail, { scene: buildScene(document, map), theme, size }));
