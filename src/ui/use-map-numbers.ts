// The figures of a map on screen: at once for maps of usual size, after a pause in editing for large ones.
import { useEffect, useState } from 'react';
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { stepsOf } from '../model/queries';
import { hasNumbers, type MapNumbers, mapNumbers } from '../numbers/map-numbers';
import { useDocument } from './project-session';

/** Up to this many steps figures take no time that anybody could notice. */
const SMALL = 150;
/** How long nothing has to change before the figures of a large map are worked out, ms. */
const PAUSE = 400;

export interface ShownNumbers {
  readonly document: ProjectDocument;
  readonly numbers: MapNumbers;
}

const isReady = (document: ProjectDocument, map: Id): boolean =>
  stepsOf(document, map).length <= SMALL || hasNumbers(document, map);

/** The figures of a map; those of a moment ago while a large one is being edited, null until there are any. */
export function useMapNumbers(map: Id): ShownNumbers | null {
  const document = useDocument();
  const [last, setLast] = useState<ShownNumbers | null>(null);
  const ready = isReady(document, map);
  const now = ready ? { document, numbers: mapNumbers(document, map) } : null;
  useEffect(() => {
    if (ready) return;
    const waiting = setTimeout(() => setLast({ document, numbers: mapNumbers(document, map) }), PAUSE);
    return () => clearTimeout(waiting);
  }, [ready, document, map]);
  if (now && last?.numbers !== now.numbers) setLast(now);
  return now ?? (last?.numbers.map === map ? last : null);
}
