// The whole chart as one picture: title, headers, matrix and legend. Screen, files and previews draw this one.
import type { ReactNode } from 'react';
import type { Size } from '../base/geometry';
import type { Id } from '../base/id';
import { Chart, chartSize, type StageMeasures } from './chart';
import type { GapNumbers } from './gap-marks';
import { frameSize, type PictureBody, PictureFrame, type PictureOptions } from './picture-frame';
import type { PictureTexts } from './picture-texts';
import type { Scene } from './scene';

export type { PictureOptions } from './picture-frame';

const body = (
  scene: Scene,
  measures: StageMeasures | undefined,
  gaps: GapNumbers | undefined,
  pale: ReadonlySet<Id> | undefined,
): PictureBody => ({
  ...scene,
  gaps: (gaps?.size ?? 0) > 0,
  pale: (pale?.size ?? 0) > 0,
  size: () => chartSize(scene),
  draw: (theme) => <Chart scene={scene} theme={theme} measures={measures} gaps={gaps} pale={pale} />,
});

/** The size of a picture, px at 100 %; whole numbers. */
export const pictureSize = (
  scene: Scene,
  texts: PictureTexts,
  options: PictureOptions,
  gaps?: GapNumbers,
  pale?: ReadonlySet<Id>,
): Size => frameSize(body(scene, undefined, gaps, pale), texts, options);

interface PictureProps {
  readonly scene: Scene;
  readonly measures?: StageMeasures;
  readonly texts: PictureTexts;
  readonly options: PictureOptions;
  /** What is flagged; none given: no gap is shown. */
  readonly gaps?: GapNumbers | undefined;
  /** Steps that are shown only as what lies around the others. */
  readonly pale?: ReadonlySet<Id> | undefined;
}

/** The picture as one SVG element of its own size. */
export function Picture({ scene, measures, texts, options, gaps, pale }: PictureProps): ReactNode {
  return <PictureFrame body={body(scene, measures, gaps, pale)} texts={texts} options={options} />;
}
