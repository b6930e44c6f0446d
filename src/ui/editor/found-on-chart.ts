// What was found, on the chart: lit while it is sought, the next hit in view, the chosen one selected.
import { useEffect, useMemo, useRef } from 'react';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import type { Hit } from '../../model/search';
import { goToSpot, openAround } from '../actions/acts/go-to-place';
import { showSteps } from '../actions/acts/screens';
import { type ProjectSession, useDocument } from '../project-session';
import { selectItems, useSession } from '../session';

/** The steps that a hit is seen by: itself, or both ends of a connection. */
function stepsOf(document: ProjectDocument, { kind, id }: Hit): readonly Id[] {
  const way = document.connections[id];
  return kind === 'step' ? [id] : kind === 'connection' && way ? [way.from, way.to] : [];
}

/** The steps of the lane or stage that is the next hit: they are lit with it. */
function stepsIn({ steps }: ProjectDocument, hit: Hit | undefined): readonly Id[] {
  const kind = hit?.kind;
  if (kind !== 'lane' && kind !== 'stage') return [];
  return Object.values(steps).flatMap((step) => (step[kind] === hit?.id ? step.id : []));
}

/** Brings a hit of the shown map into view. */
function reveal(document: ProjectDocument, hit: Hit): void {
  const { camera } = useSession.getState();
  const spot = hit.kind === 'comment' ? document.comments[hit.id]?.position : null;
  if (hit.kind === 'lane' || hit.kind === 'stage') camera?.revealBand(hit.kind, hit.id);
  else if (spot) camera?.revealSpot(spot);
  else camera?.show(stepsOf(document, hit));
}

/** Shows a hit, on whichever map it is: selects it and brings it into view. */
export function showHit(project: ProjectSession, hit: Hit): void {
  const { kind, id, map } = hit;
  const document = project.store.document();
  const spot = kind === 'comment' ? document.comments[id]?.position : null;
  if (spot) goToSpot(map, spot);
  else if (kind === 'lane' || kind === 'stage') {
    useSession.setState({ selection: { kind, id } });
    reveal(document, hit);
  } else {
    const steps = stepsOf(document, hit);
    openAround(project, steps);
    showSteps(map, steps);
    selectItems(kind === 'step' ? [id] : [], kind === 'connection' ? [id] : []);
  }
}

/** Lights what is found on the shown map while it is sought, and brings the hit that is next into view. */
export function useLit(hits: readonly Hit[], at: number, map: Id): void {
  const document = useDocument();
  const hit = hits[at];
  const here = hit?.map === map ? hit : undefined;
  const ids = useMemo(() => {
    const own = hits.flatMap((one) => (one.map === map ? [one.id] : []));
    return new Set([...own, ...stepsIn(document, hits[at]?.map === map ? hits[at] : undefined)]);
  }, [document, hits, at, map]);
  const latest = useRef({ document, here });
  useEffect(() => {
    latest.current = { document, here };
  });
  useEffect(() => {
    useSession.setState({ found: ids.size === 0 ? null : { ids, at: here?.id ?? null } });
  }, [ids, here?.id]);
  // Another field of the same thing leaves the view where it is.
  useEffect(() => {
    const now = latest.current;
    if (now.here) reveal(now.document, now.here);
  }, [here?.id, here?.kind]);
  useEffect(() => () => useSession.setState({ found: null }), []);
}
