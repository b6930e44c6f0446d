// The flags of connections, above all lines and conditions; those of steps move with their steps.
import { ViewportPortal } from '@xyflow/react';
import { LineGapFlag, lineGapFlagAt } from '../../drawing/gap-marks';
import type { SceneConnection } from '../../drawing/scene';
import { GapButton } from './gap-button';
import type { RouteEdge } from './scene-edges';
import { useGapNumbers } from './use-step-marks';
import { useTheme } from './use-theme';

export function GapLayer({ edges }: { readonly edges: readonly RouteEdge[] }) {
  return (
    <ViewportPortal>
      <div className="pointer-events-none absolute top-0 left-0" style={{ zIndex: 4 }}>
        {edges.map(({ id, data }) =>
          data && data.connection.of.length === 1 ? <LineGap key={id} connection={data.connection} /> : null,
        )}
      </div>
    </ViewportPortal>
  );
}

function LineGap({ connection }: { readonly connection: SceneConnection }) {
  const theme = useTheme();
  const text = useGapNumbers(connection.id);
  if (text === null) return null;
  return (
    <>
      <svg className="lines absolute top-0 left-0 overflow-visible" width={1} height={1} aria-hidden>
        <LineGapFlag connection={connection} theme={theme} text={text} />
      </svg>
      <GapButton place={connection.id} numbers={text} at={lineGapFlagAt(connection)} />
    </>
  );
}
