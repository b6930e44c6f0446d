// What all others leave for the one share that is not given.
import type { ProjectDocument } from '../../model/document';
import { outgoing, stepsOf } from '../../model/queries';
import type { Unknown } from '../../numbers/unknowns';

/** 1 less the others; null when another one is missing too, or they leave nothing. */
function rest(shares: readonly (number | null)[]): number | null {
  const known = shares.filter((share) => share !== null);
  const left = 1 - known.reduce((a, b) => a + b, 0);
  return known.length === shares.length - 1 && known.length > 0 && left > 1e-9
    ? Number(left.toPrecision(12))
    : null;
}

export function restOf(document: ProjectDocument, { kind, at, map }: Unknown): number | null {
  if (kind === 'probability') {
    const from = document.connections[at.id]?.from ?? '';
    return rest(
      outgoing(document, from)
        .filter(({ to }) => document.steps[to]?.kind !== 'note')
        .map(({ probability }) => probability),
    );
  }
  if (kind !== 'start-share') return null;
  const starts = stepsOf(document, map).filter((step) => step.kind === 'start');
  return rest(starts.map(({ share }) => share));
}
