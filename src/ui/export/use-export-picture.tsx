// The picture as the export dialog describes it: lanes and stages, or plain flow, and how many pixels the browser can draw of it.
import { type ReactElement, use, useState } from 'react';
import type { Id } from '../../base/id';
import type { Size } from '../../base/geometry';
import { buildScene } from '../../drawing/build-scene';
import { FlowPicture, flowPictureSize } from '../../drawing/flow-picture';
import type { FlowScene } from '../../drawing/flow-scene';
import type { GapNumbers } from '../../drawing/gap-marks';
import { ownersOf, withOwners } from '../../drawing/owner-pill';
import { Picture, pictureSize } from '../../drawing/picture';
import type { PictureTexts } from '../../drawing/picture-texts';
import { pictureTexts } from '../../drawing/picture-texts';
import type { StageMeasures } from '../../drawing/chart';
import type { Scene } from '../../drawing/scene';
import { fits, pixelSize } from '../../formats/picture/canvas-limit';
import { gapNumbers } from '../../method/gap-numbers';
import type { ProjectDocument } from '../../model/document';
import { stageMeasures } from '../../numbers/stage-measures';
import { messagesOf } from '../kit/messages-of';
import { useDocument } from '../project-session';
import { showsFlow, useSession } from '../session';
import { useFlowScene } from '../use-flow-scene';
import type { ExportOptions, ExportScope } from './export-options';

interface Drawing {
  readonly picture: ReactElement;
  readonly size: Size;
}

const flowDrawing = (
  scene: FlowScene,
  texts: PictureTexts,
  options: ExportOptions,
  gaps: GapNumbers | undefined,
): Drawing => ({
  picture: <FlowPicture scene={scene} texts={texts} options={options} gaps={gaps} />,
  size: flowPictureSize(scene, texts, options, gaps),
});

const chartDrawing = (
  scene: Scene,
  measures: StageMeasures,
  texts: PictureTexts,
  options: ExportOptions,
  gaps: GapNumbers | undefined,
): Drawing => ({
  picture: <Picture scene={scene} measures={measures} texts={texts} options={options} gaps={gaps} />,
  size: pictureSize(scene, texts, options, gaps),
});

export interface ExportPicture {
  readonly document: ProjectDocument;
  readonly scope: ExportScope;
  readonly setScope: (scope: ExportScope) => void;
  readonly stages: boolean;
  readonly setStages: (stages: boolean) => void;
  /** The plain flow to export; null in lanes and stages, and until it is laid out. */
  readonly flow: FlowScene | null;
  readonly failed: boolean;
  /** Null until the plain flow is laid out. */
  readonly picture: ReactElement | null;
  /** Gaps are marked on the map. */
  readonly hasGaps: boolean;
  /** The wanted scale, or the largest that the browser can draw. */
  readonly scale: number;
  readonly fits: boolean;
  readonly pixels: Size;
}

/** What is chosen to begin with is what the canvas shows. */
export function useExportPicture(map: Id, options: ExportOptions): ExportPicture {
  const document = useDocument();
  const [scope, setScope] = useState<ExportScope>(() =>
    showsFlow(useSession.getState()) ? 'flow' : 'chart',
  );
  const look = useSession((session) => session.flowLook);
  const [stages, setStages] = useState(look.stages);
  const asked = useFlowScene(map, { ...look, stages }, scope === 'flow');
  const flow = scope === 'flow' && asked.state === 'ready' ? asked.scene : null;
  const owners = options.owners ? ownersOf(document, map) : new Map<Id, string>();
  const texts = pictureTexts(document, map, use(messagesOf(document.project.language)).steps);
  const marked = gapNumbers(document, map);
  const gaps = options.gaps ? marked : undefined;
  const drawing = flow
    ? flowDrawing(withOwners(flow, owners), texts, options, gaps)
    : scope === 'chart'
      ? chartDrawing(
          withOwners(buildScene(document, map), owners),
          stageMeasures(document, map),
          texts,
          options,
          gaps,
        )
      : null;
  const size = drawing?.size ?? { width: 1, height: 1 };
  const wanted = Number(options.scale);
  const scale = fits(size, wanted);
  return {
    document,
    scope,
    setScope,
    stages,
    setStages,
    flow,
    failed: asked.state === 'failed',
    picture: drawing?.picture ?? null,
    hasGaps: marked.size > 0,
    scale,
    fits: scale === wanted,
    pixels: pixelSize(size, scale),
  };
}
