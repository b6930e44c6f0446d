// Parallel: a bar where work splits up or comes together; it has no name.
import { tenth } from '../../base/tenth';
import { detailScale, roundRect } from '../outlines';
import { isUpright, sidePort } from '../ports';
import { Shape } from '../shape';
import type { StepKind } from '../step-kind';

const LABEL = { lines: [], cut: false, size: { width: 16, height: 56 } } as const;
const ARM = 4.5;

const parallel: StepKind = {
  id: 'parallel',
  group: 'control',
  place: 9,
  glyph: null,
  flows: true,
  ends: false,
  showsAction: false,
  label: () => LABEL,
  outline: (rect, grow) => roundRect(rect, 4, grow),
  port: (rect, side) => sidePort(rect, side, (isUpright(side) ? rect.height : rect.width) / 2 - 8),
  draw({ rect, theme, hover }) {
    const colour = hover ? theme.wire : theme.wireStrong;
    const cx = rect.x + rect.width / 2;
    const cy = rect.y + rect.height / 2;
    const arm = ARM * detailScale(Math.max(rect.width, rect.height));
    const plus = `M${tenth(cx)} ${tenth(cy - arm)}V${tenth(cy + arm)}M${tenth(cx - arm)} ${tenth(cy)}H${tenth(cx + arm)}`;
    return (
      <>
        <Shape outline={parallel.outline(rect)} paint={{ fill: colour, stroke: 'none', strokeWidth: 0 }} />
        <path d={plus} fill="none" stroke={theme.onBar} strokeWidth={1.75} strokeLinecap="round" />
      </>
    );
  },
};

export default parallel;
