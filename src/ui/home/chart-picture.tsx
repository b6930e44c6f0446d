// The drawings of a whole chart that home shows: picture, and picture to read closely. Loaded when first needed.
import { use } from 'react';
import { buildScene } from '../../drawing/build-scene';
import { Picture, type PictureOptions, pictureSize } from '../../drawing/picture';
import { pictureTexts } from '../../drawing/picture-texts';
import type { ProjectDocument } from '../../model/document';
import { firstWhole } from '../../model/maps/map-tree';
import { messagesOf } from '../kit/messages-of';
import { ZoomView } from '../kit/zoom-view';
import { useSession } from '../session';

interface ChartProps {
  readonly document: ProjectDocument;
}

function usePicture(document: ProjectDocument, legend: boolean) {
  const theme = useSession((session) => session.theme);
  const words = use(messagesOf(document.project.language)).steps;
  const map = firstWhole(document);
  if (!map) return null;
  const options: PictureOptions = { title: false, legend, background: 'transparent', theme };
  return { scene: buildScene(document, map.id), texts: pictureTexts(document, map.id, words), options };
}

export function ChartPicture({ document }: ChartProps) {
  const picture = usePicture(document, false);
  return picture && <Picture {...picture} />;
}

export function ChartView({ document, label }: ChartProps & { readonly label: string }) {
  const picture = usePicture(document, true);
  if (!picture) return null;
  const { scene, texts, options } = picture;
  return (
    <ZoomView size={pictureSize(scene, texts, options)} label={label} className="h-full bg-app">
      <Picture {...picture} />
    </ZoomView>
  );
}
