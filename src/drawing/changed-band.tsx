// Draws what became of a lane or stage on its header: the mark's frame, and its disc at the corner.
import { Fragment, type ReactNode } from 'react';
import type { Rect } from '../base/geometry';
import type { Id } from '../base/id';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { ChangeDisc } from './change-disc';
import type { ChangeMark } from './change-marks';

const DASHES = { added: undefined, removed: '5 4', moved: '9 3 2 3', changed: '2 3.5' } as const;
/** How far the frame lies inside the header, px. */
const INSIDE = 2.5;

interface ChangedBandProps {
  readonly header: Rect;
  readonly mark: ChangeMark;
  readonly theme: Theme;
}

function ChangedBand({ header, mark, theme }: ChangedBandProps): ReactNode {
  return (
    <g>
      <rect
        x={tenth(header.x + INSIDE)}
        y={tenth(header.y + INSIDE)}
        width={tenth(Math.max(0, header.width - 2 * INSIDE))}
        height={tenth(Math.max(0, header.height - 2 * INSIDE))}
        rx={5}
        fill="none"
        stroke={theme[mark]}
        strokeWidth={2.25}
        strokeDasharray={DASHES[mark]}
      />
      <ChangeDisc mark={mark} at={{ x: header.x + header.width - 10, y: header.y + 10 }} theme={theme} />
    </g>
  );
}

interface ChangedBandsProps {
  readonly bands: readonly { readonly id: Id; readonly header: Rect }[];
  readonly marks: ReadonlyMap<Id, ChangeMark>;
  readonly theme: Theme;
}

/** Those of a strip of headers that have a mark, drawn over them. */
export function ChangedBands({ bands, marks, theme }: ChangedBandsProps): ReactNode {
  return bands.map(({ id, header }) => {
    const mark = marks.get(id);
    return <Fragment key={id}>{mark && <ChangedBand header={header} mark={mark} theme={theme} />}</Fragment>;
  });
}
