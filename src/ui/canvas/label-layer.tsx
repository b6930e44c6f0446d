// The conditions of branches: above steps and lines; a click selects their connection, a double click edits them, a drag moves them.
import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { SceneConnection } from '../../drawing/scene';
import { LabelPill } from '../../drawing/label-pill';
import { useSession } from '../session';
import { useGesture } from './gesture';
import { hoverLine, leaveLine } from './hovering';
import { LabelEditor } from './label-editor';
import type { EdgeLook, RouteEdge } from './scene-edges';
import { useLabelDrag } from './label-drag';
import { isAdding, renameConnection, selectLine } from './selecting';
import { UnsaidMarks } from './unsaid-marks';
import { useTheme } from './use-theme';

const Label = memo(function Label({ connection, look }: { connection: SceneConnection; look: EdgeLook }) {
  const theme = useTheme();
  const { id, label } = connection;
  const hovered = useGesture((gesture) => gesture.hovered === id);
  const { moved, onPointerDown } = useLabelDrag(connection);
  if (!label) return null;
  return (
    <g
      data-connection={id}
      onPointerDown={onPointerDown}
      className={look === 'dimmed' ? 'dimmed cursor-pointer' : 'cursor-pointer'}
      pointerEvents="all"
      onClick={(event) => selectLine(connection, isAdding(event))}
      onDoubleClick={() => renameConnection(connection)}
      onPointerEnter={() => hoverLine(id)}
      onPointerLeave={() => leaveLine(id)}
    >
      <LabelPill
        label={moved ? { ...label, rect: moved } : label}
        theme={theme}
        look={look === 'plain' || look === 'dimmed' ? (hovered ? 'hover' : 'normal') : 'selected'}
      />
    </g>
  );
});

export function LabelLayer({ edges }: { readonly edges: readonly RouteEdge[] }) {
  const renaming = useSession((session) =>
    session.renaming?.kind === 'connection' ? session.renaming : null,
  );
  const edited = renaming && edges.find(({ id }) => id === renaming.id)?.data?.connection;
  return (
    <ViewportPortal>
      <svg
        className="lines pointer-events-none absolute top-0 left-0 overflow-visible"
        style={{ zIndex: 3 }}
        width={1}
        height={1}
      >
        {edges.map(({ id, data }) =>
          data && data.connection !== edited ? (
            <Label key={id} connection={data.connection} look={data.look} />
          ) : null,
        )}
      </svg>
      <UnsaidMarks edges={edges} />
      {edited && renaming ? <LabelEditor connection={edited} typed={renaming.typed} /> : null}
    </ViewportPortal>
  );
}
