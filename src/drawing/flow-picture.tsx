// The plain flow as one picture: title, team colours, flow and legend. Files and previews draw this one.
import type { ReactNode } from 'react';
import type { Size } from '../base/geometry';
import { flowSize, FlowWithTeams } from './flow-chart';
import type { FlowScene } from './flow-scene';
import type { GapNumbers } from './gap-marks';
import { frameSize, type PictureBody, PictureFrame, type PictureOptions } from './picture-frame';
import type { PictureTexts } from './picture-texts';

const body = (scene: FlowScene, teams: boolean, gaps: GapNumbers | undefined): PictureBody => ({
  steps: scene.steps,
  connections: scene.connections,
  marks: [],
  gaps: (gaps?.size ?? 0) > 0,
  size: (width) => flowSize(scene, width, teams),
  draw: (theme, width) => (
    <FlowWithTeams scene={scene} theme={theme} width={width} teams={teams} gaps={gaps} />
  ),
});

/** The size of a picture of the plain flow, px at 100 %; whole numbers. */
export const flowPictureSize = (
  scene: FlowScene,
  texts: PictureTexts,
  options: PictureOptions,
  gaps?: GapNumbers,
): Size => frameSize(body(scene, options.legend, gaps), texts, options);

interface FlowPictureProps {
  readonly scene: FlowScene;
  readonly texts: PictureTexts;
  readonly options: PictureOptions;
  /** What is flagged; none given: no gap is shown. */
  readonly gaps?: GapNumbers | undefined;
}

/** The picture of the plain flow as one SVG element of its own size. */
export function FlowPicture({ scene, texts, options, gaps }: FlowPictureProps): ReactNode {
  return <PictureFrame body={body(scene, options.legend, gaps)} texts={texts} options={options} />;
}
