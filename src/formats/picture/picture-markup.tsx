// The whole picture of a map as SVG text: the common ground of the picture formats.
import type { Size } from '../../base/geometry';
import { buildScene } from '../../drawing/build-scene';
import { Picture, pictureSize } from '../../drawing/picture';
import { type PictureTexts, pictureTexts } from '../../drawing/picture-texts';
import type { Scene } from '../../drawing/scene';
import { loadMessages } from '../../locales/load';
import type { TextRun, WriteInput } from '../format';

interface Prepared {
  readonly scene: Scene;
  readonly texts: PictureTexts;
}

async function prepare({ document, map }: WriteInput): Promise<Prepared> {
  const messages = await loadMessages(document.project.language);
  return { scene: buildScene(document, map), texts: pictureTexts(document, map, messages.steps) };
}

/** The picture as one SVG element, without a prolog, and its size at 100 %. */
export async function pictureMarkup(input: WriteInput): Promise<{ svg: string; size: Size }> {
  const [{ scene, texts }, { renderToStaticMarkup }] = await Promise.all([
    prepare(input),
    import('react-dom/server'),
  ]);
  const svg = renderToStaticMarkup(<Picture scene={scene} texts={texts} options={input.options} />);
  return { svg, size: pictureSize(scene, texts, input.options) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The texts of such a picture with their weights, one run for each weight. */
export function textRuns(svg: string): TextRun[] {
  const byWeight = new Map<number, string>();
  for (const [, weight, text = ''] of svg.matchAll(/<text [^>]*font-weight="(\d+)"[^>]*>([^<]*)<\/text>/g)) {
    const plain = text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
    byWeight.set(Number(weight), (byWeight.get(Number(weight)) ?? '') + plain);
  }
  return [...byWeight].map(([weight, text]) => ({ text, weight }));
}

/** The picture with font rules inside. */
export const withFonts = (svg: string, fontFaces: string): string =>
  svg.replace(/^(<svg [^>]*>)/, (head) => `${head}<defs><style>${fontFaces}</style></defs>`);
