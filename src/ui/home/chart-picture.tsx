// The drawings of a whole chart that home shows: picture, and picture to read closely. Loaded when first needed.
import { use } from 'react';
import { buildScene } from '../../drawing/build-scene';
import { Picture, type PictureOptions, pictureSize } from '../../drawing/picture';
import { pictureTexts } from '../../drawing/picture-texts';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { everyGapNumber } from '../../method/gap-numbers';
import { firstWhole } from '../../model/maps/map-tree';
import { loadMessages } from '../../locales/load';
import { ZoomView } from '../kit/zoom-view';
import { useSession } from '../session';

interface ChartProps {
  readonly document: ProjectDocument;
}

function usePicture(document: ProjectDocument, legend: boolean, map: Id | null) {
  const theme = useSession((session) => session.theme);
  const words = use(loadMessages(document.project.language)).steps;
  if (map === null) return null;
  const options: PictureOptions = { title: false, legend, background: 'transparent', theme };
  const gaps = everyGapNumber(document, map);
  return { scene: buildScene(document, map), texts: pictureTexts(document, map, words), options, gaps };
}

export function ChartPicture({ document }: ChartProps) {
  const picture = usePicture(document, false, firstWhole(document)?.id ?? null);
  return picture && <Picture {...picture} />;
}

interface ViewProps extends ChartProps {
  readonly label: string;
  readonly map: Id | null;
}

/** One map to be read closely, with the gaps that are marked on it. */
export function MapView({ document, label, map }: ViewProps) {
  const picture = usePicture(document, true, map);
  if (!picture) return null;
  const { scene, texts, options, gaps } = picture;
  return (
    <ZoomView size={pictureSize(scene, texts, options, gaps)} label={label} className="h-full bg-app">
      <Picture {...picture} />
    </ZoomView>
  );
}
