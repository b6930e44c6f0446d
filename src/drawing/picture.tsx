// The whole chart as one picture: title, headers, matrix and legend. Screen, files and previews draw this one.
import type { ReactNode } from 'react';
import type { Size } from '../base/geometry';
import { Chart, chartSize, type StageMeasures } from './chart';
import { frameSize, type PictureBody, PictureFrame, type PictureOptions } from './picture-frame';
import type { PictureTexts } from './picture-texts';
import type { Scene } from './scene';

export type { PictureOptions } from './picture-frame';

const body = (scene: Scene, measures?: StageMeasures): PictureBody => ({
  ...scene,
  size: () => chartSize(scene),
  draw: (theme) => <Chart scene={scene} theme={theme} measures={measures} />,
});

/** The size of a picture, px at 100 %; whole numbers. */
export const pictureSize = (scene: Scene, texts: PictureTexts, options: PictureOptions): Size =>
  frameSize(body(scene), texts, options);

interface PictureProps {
  readonly scene: Scene;
  readonly measures?: StageMeasures;
  readonly texts: PictureTexts;
  readonly options: PictureOptions;
}

/** The picture as one SVG element of its own size. */
export function Picture({ scene, measures, texts, options }: PictureProps): ReactNode {
  return <PictureFrame body={body(scene, measures)} texts={texts} options={options} />;
}
