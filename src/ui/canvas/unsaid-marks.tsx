// A question mark on a way whose condition was gone past: a click types it, and saying it takes the mark away.
import { useTranslations } from 'use-intl';
import type { Point } from '../../base/geometry';
import { useSession } from '../session';
import { useDrawn } from './chart-context';
import type { RouteEdge } from './scene-edges';
import { renameConnection } from './selecting';

/** How far on the way its middle stands from the decision, px. */
const AFTER = 12;

function placeOn([from, to]: readonly Point[]): Point | null {
  if (!from || !to) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * AFTER,
    y: from.y + ((to.y - from.y) / length) * AFTER,
  };
}

export function UnsaidMarks({ edges }: { readonly edges: readonly RouteEdge[] }) {
  const t = useTranslations('canvas');
  const { scene, readOnly } = useDrawn();
  const unsaid = useSession((session) => session.unsaid);
  const typed = useSession(({ renaming }) => (renaming?.kind === 'connection' ? renaming.id : null));
  if (unsaid.size === 0 || readOnly) return null;
  return edges.map(({ id, data }) => {
    const connection = data?.connection;
    if (!connection || connection.label || !unsaid.has(id) || id === typed) return null;
    const at = placeOn(connection.points);
    const name = scene.steps.find((step) => step.id === connection.to)?.name ?? '';
    return at ? (
      <button
        key={id}
        type="button"
        // By key the way itself is the stop: a letter types its condition.
        tabIndex={-1}
        aria-label={t('labelUnsaid', { step: name })}
        title={t('labelUnsaid', { step: name })}
        data-picture="leave-out"
        onClick={() => renameConnection(connection)}
        className="nodrag nopan pointer-events-auto absolute grid size-4 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border border-dashed border-accent bg-surface text-[10.5px] leading-none font-semibold text-accent-ink hover:bg-accent-soft"
        style={{ left: at.x, top: at.y, zIndex: 1100 }}
      >
        <span aria-hidden>{t('unsaidMark')}</span>
      </button>
    ) : null;
  });
}
