// The drawing on its sheets: on one as it will lie there, or with the edges, overlaps and numbers of several.
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Size } from '../../base/geometry';
import type { SheetLayout } from '../../formats/format';
import { ZoomView } from '../kit/zoom-view';

interface SheetsViewProps {
  readonly layout: SheetLayout;
  /** Of the drawing, px. */
  readonly size: Size;
  /** The colour of the sheet. */
  readonly paper: string;
  readonly label: string;
  /** The drawing, filling its place. */
  readonly children: ReactNode;
}

export function SheetsView(props: SheetsViewProps) {
  const { layout } = props;
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      {layout.pages ? <PageCount {...layout.pages} shown={layout.sheets.length} /> : null}
      {layout.sheets.length > 1 ? <Several {...props} /> : <One {...props} />}
    </div>
  );
}

interface PageCountProps {
  readonly count: number;
  readonly about: boolean;
  readonly shown: number;
}

/** How much paper it takes, known before it is printed; and where what is shown is not all of it. */
function PageCount({ count, about, shown }: PageCountProps) {
  const t = useTranslations('files.export');
  return (
    <output className="absolute top-3 left-3 z-10 rounded-full border border-hair bg-raised px-2.5 py-0.5 text-[12px] text-ink2">
      {t(about ? 'pagesAbout' : 'pagesInAll', { count })}
      {shown < count ? t('pagesShown', { count: shown }) : null}
    </output>
  );
}

function One({ layout, size, paper, label, children }: SheetsViewProps) {
  const { scale } = layout;
  const sheet = { width: layout.paper.width / scale, height: layout.paper.height / scale };
  const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  return (
    <ZoomView size={sheet} label={label} className="min-h-0 flex-1">
      <div className="relative size-full rounded-[3px] shadow-floating" style={{ background: paper }}>
        <div
          className="absolute"
          style={{
            left: percent((sheet.width - size.width) / 2, sheet.width),
            top: percent((sheet.height - size.height) / 2, sheet.height),
            width: percent(size.width, sheet.width),
            height: percent(size.height, sheet.height),
          }}
        >
          {children}
        </div>
      </div>
    </ZoomView>
  );
}

/** Where pages end that number themselves. */
const PageEdges = ({ layout, line }: { readonly layout: SheetLayout; readonly line: number }) =>
  layout.sheets
    .slice(1)
    .map(({ x, y, width }) => (
      <path key={y} d={`M${x} ${y}h${width}`} stroke="var(--border)" strokeWidth={2 * line} />
    ));

/** The number of a sheet is as large as this part of it. */
const NUMBER = 0.1;

function Several({ layout, size, paper, label, children }: SheetsViewProps) {
  const line = Math.max(size.width, size.height) / 600;
  return (
    <ZoomView
      size={size}
      label={label}
      className="relative min-h-0 flex-1"
      byWidth={layout.numbered === true}
    >
      <div className="relative size-full rounded-[3px] shadow-floating" style={{ background: paper }}>
        {children}
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${size.width} ${size.height}`}
          className="absolute inset-0 size-full text-accent"
        >
          {layout.numbered ? <PageEdges {...{ layout, line }} /> : null}
          {(layout.numbered ? [] : layout.sheets).map(({ x, y, width, height }, i) => {
            const radius = Math.min(width, height) * NUMBER;
            return (
              <g key={`${x} ${y}`}>
                <rect
                  {...{ x, y, width, height }}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth={line}
                  strokeDasharray={`${line * 4} ${line * 3}`}
                />
                <circle
                  cx={x + width / 2}
                  cy={y + height / 2}
                  r={radius}
                  fill="currentColor"
                  opacity={0.14}
                />
                <text
                  x={x + width / 2}
                  y={y + height / 2}
                  dy="0.36em"
                  textAnchor="middle"
                  fontSize={radius}
                  fontWeight={700}
                  fill="currentColor"
                >
                  {i + 1}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </ZoomView>
  );
}
