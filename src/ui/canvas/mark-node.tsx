// The mark of a collapsed cell on the canvas: the house's drawing of it; a click opens what is collapsed there.
import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CellMark } from '../../drawing/cell-mark';
import type { MarkNode as MarkNodeType } from './scene-nodes';
import { useTheme } from './use-theme';

/** React Flow draws no edge before it has found an element of these classes in both its nodes. */
const MEASURED = 'source target pointer-events-none absolute';

export const MarkNode = memo(function MarkNode({ data: { mark } }: NodeProps<MarkNodeType>) {
  const t = useTranslations('canvas');
  const theme = useTheme();
  const [hover, setHover] = useState(false);
  return (
    <>
      <i className={MEASURED} />
      <div
        className="size-full cursor-pointer"
        data-mark={mark.id}
        title={t('openMark')}
        onPointerEnter={() => setHover(true)}
        onPointerLeave={() => setHover(false)}
      >
        <svg
          width={mark.rect.width}
          height={mark.rect.height}
          className="pointer-events-none absolute overflow-visible"
          aria-hidden
        >
          <CellMark mark={mark} theme={theme} hover={hover} />
        </svg>
      </div>
    </>
  );
});
