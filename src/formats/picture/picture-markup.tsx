// The whole picture of a map as SVG text: the common ground of the picture formats.
import type { ReactElement } from 'react';
import type { Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import { comparedCharts } from '../../compare/compared-charts';
import { buildScene } from '../../drawing/build-scene';
import { ComparisonPicture, comparisonPictureSize } from '../../drawing/comparison-picture';
import { FlowPicture, flowPictureSize } from '../../drawing/flow-picture';
import { ownersOf, withOwners } from '../../drawing/owner-pill';
import { type PartShown, shownAsPart } from '../../drawing/part-scene';
import { Picture, pictureSize } from '../../drawing/picture';
import { type PictureTexts, pictureTexts } from '../../drawing/picture-texts';
import { oneLine } from '../../base/drawable-text';
import type { MapSide } from '../../compare/map-side';
import { loadMessages, type Messages } from '../../locales/load';
import { translator } from '../../locales/translator';
import { mapTitle } from '../../model/maps/map-tree';
import type { Scene } from '../../drawing/scene';
import { stageMeasures } from '../../numbers/stage-measures';
import { gapNumbers } from '../../method/gap-numbers';
import { FONT_FAMILY } from '../../steps/text-lines';
import type { PicturedComparison, TextRun, WriteInput } from '../format';

interface Drawing {
  readonly picture: ReactElement;
  readonly size: Size;
}

/** The comparison as charts; null when the picture is of something else. */
function pictured(
  { comparison, compared }: WriteInput,
  words: Messages['compare'],
): PicturedComparison | null {
  if (comparison || !compared) return comparison ?? null;
  const titleOf = ({ document, map }: MapSide): string => oneLine(mapTitle(document, map));
  const captions = { before: titleOf(compared.before), after: titleOf(compared.after) };
  const project = oneLine(compared.after.document.project.name);
  return {
    title: filled(words.pictureTitle, { project }),
    subtitle: filled(words.way, { from: captions.before, to: captions.after }),
    charts: comparedCharts({ ...compared, captions }),
  };
}

/** A message with plain arguments. */
const filled = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

type SayInside = PartShown['sayInside'];

/** The scene of the map, of a part of it with what the whole says. */
const partScene = ({ document, map, whole, team }: WriteInput, sayInside: SayInside): Scene =>
  shownAsPart(buildScene(document, map), document, { whole, team, sayInside });

/** Title and second line, which says what part of the map is shown. */
function textsOf({ document, map, part = '' }: WriteInput, words: Messages['steps']): PictureTexts {
  const texts = pictureTexts(document, map, words);
  const said = [texts.subtitle, oneLine(part)].filter((text) => text !== '');
  return { ...texts, subtitle: said.join(' · ') };
}

interface Said {
  readonly texts: PictureTexts;
  readonly words: Messages['compare'];
  readonly sayInside: SayInside;
}

function drawing(input: WriteInput, { texts, words, sayInside }: Said): Drawing {
  const { document, map, options, flow, beside } = input;
  const comparison = pictured(input, words);
  if (comparison) {
    const { charts, title, subtitle } = comparison;
    const said = { ...texts, title, subtitle };
    return {
      picture: <ComparisonPicture charts={charts} texts={said} options={options} />,
      size: comparisonPictureSize(charts, said, options),
    };
  }
  const gaps = options.gaps ? gapNumbers(document, map) : undefined;
  const owners = options.owners ? ownersOf(document, map) : new Map<Id, string>();
  if (flow) {
    const named = withOwners(flow, owners);
    return {
      picture: <FlowPicture scene={named} texts={texts} options={options} gaps={gaps} />,
      size: flowPictureSize(named, texts, options, gaps),
    };
  }
  const scene = withOwners(partScene(input, sayInside), owners);
  const measures = stageMeasures(input.whole ?? document, map);
  return {
    picture: (
      <Picture scene={scene} measures={measures} texts={texts} options={options} gaps={gaps} pale={beside} />
    ),
    size: pictureSize(scene, texts, options, gaps, beside),
  };
}

/** The picture as one SVG element, without a prolog, and its size at 100 %. */
export async function pictureMarkup(input: WriteInput): Promise<{ svg: string; size: Size }> {
  const { document, options } = input;
  const language = options.language ?? document.project.language;
  const [messages, { renderToStaticMarkup }] = await Promise.all([
    loadMessages(language),
    import('react-dom/server'),
  ]);
  const t = translator(language, messages, 'teamView');
  const { picture, size } = drawing(input, {
    texts: textsOf(input, messages.steps),
    words: messages.compare,
    sayInside: (count, name) => t('inside', { count, team: name }),
  });
  return { svg: renderToStaticMarkup(picture), size };
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

/** What stands in for the chart's fonts where neither they nor the file's own are at hand: Windows, macOS, others. */
const STAND_INS =
  "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";

/** The picture for programs that may lack its fonts: like ones are named, Latin before Chinese, so that both find theirs. */
export const forOtherPrograms = (svg: string): string =>
  svg.replace(/^<svg [^>]*>/, (head) => head.replace(inAttribute(FONT_FAMILY), inAttribute(STAND_INS)));

const inAttribute = (text: string): string => text.replaceAll("'", '&#x27;');
