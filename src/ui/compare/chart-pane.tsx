// One chart of a comparison: drawn by the one drawing, panned and zoomed, with its headers kept in view.
import { LoaderCircle } from 'lucide-react';
import { memo, useLayoutEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Point, Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Theme } from '../../base/theme';
import { ChosenRing } from '../../drawing/changed-step';
import { ChartInside, type ChartLit } from '../../drawing/chart';
import type { Scene } from '../../drawing/scene';
import { scenePart } from '../../drawing/scene-part';
import { FONT_FAMILY } from '../../steps/text-lines';
import { HeaderStrip, STRIP } from './chart-headers';
import { partOf, tilesNear } from '../kit/tiles';
import type { MarkedChart } from './charts';
import { useSize } from '../kit/use-size';
import { usePane } from './use-pane';
import type { View } from './view';

interface ChartPaneProps {
  readonly label: string;
  readonly chart: MarkedChart;
  readonly theme: Theme;
  /** Null until the pane has been measured. */
  readonly view: View | null;
  readonly chosen: Id | undefined;
  /** What is looked at; undefined: all of it. */
  readonly lit: ChartLit | undefined;
  readonly onView: (view: View) => void;
  readonly onPick: (at: Point) => void;
  readonly onFit: () => void;
  readonly onStep: ((by: 1 | -1) => void) | null;
  readonly onSize: (size: Size) => void;
}

/** Drawn anew only when what is on it changes, not while it is panned. */
const Inside = memo(ChartInside);
const NOWHERE: View = { x: 0, y: 0, zoom: 1 };

/** Charts of more steps and lines than this are drawn only where they are near the view. */
const MANY = 150;

function useNearScene(scene: Scene, view: View, size: Size | null): Scene {
  const many = scene.steps.length + scene.connections.length > MANY;
  const tiles = many && size ? tilesNear(view, size) : '';
  return useMemo(() => (tiles === '' ? scene : scenePart(scene, partOf(tiles))), [scene, tiles]);
}

/** Said while the connections of a chart are being routed. */
function Routing() {
  const t = useTranslations('compare');
  return (
    <output className="absolute bottom-3 left-[90px] flex items-center gap-2 rounded-lg border border-hair bg-raised px-3 py-2 text-[13px] text-ink2 shadow-floating">
      <LoaderCircle
        size={14}
        strokeWidth={2}
        aria-hidden
        className="animate-spin motion-reduce:animate-none"
      />
      {t('routing')}
    </output>
  );
}

export function ChartPane(props: ChartPaneProps) {
  const { label, chart, theme, chosen, lit, onSize } = props;
  const t = useTranslations('compare');
  const view = props.view ?? NOWHERE;
  const { pane, handlers } = usePane({ ...props, view });
  const size = useSize(pane);
  useLayoutEffect(() => {
    if (size) onSize(size);
  }, [size, onSize]);
  const { x, y, zoom } = view;
  const step = chart.scene.steps.find(({ id }) => id === chosen);
  const scene = useNearScene(chart.scene, view, size);
  return (
    <div className="relative min-h-0 min-w-0 flex-1 overflow-hidden bg-app">
      <div
        ref={pane}
        {...{ role: 'region', tabIndex: 0 }}
        aria-label={label}
        aria-description={t('paneKeys')}
        {...handlers}
        className="absolute right-0 bottom-0 cursor-grab touch-none overflow-hidden -outline-offset-2 select-none active:cursor-grabbing"
        style={STRIP}
      >
        {props.view ? (
          <svg aria-hidden="true" width="100%" height="100%" fontFamily={FONT_FAMILY}>
            <g transform={`translate(${x} ${y}) scale(${zoom})`}>
              <Inside scene={scene} theme={theme} marks={chart.marks} lit={lit} />
              {step ? <ChosenRing step={step} theme={theme} mark={chart.marks.steps.get(step.id)} /> : null}
            </g>
          </svg>
        ) : null}
      </div>
      {chart.routed ? null : <Routing />}
      <div
        aria-hidden
        className="absolute top-0 left-0 border-r border-b border-hair bg-surface"
        style={CORNER}
      />
      {size && props.view ? (
        <>
          <HeaderStrip edge="top" {...{ chart, view, theme }} room={size} />
          <HeaderStrip edge="left" {...{ chart, view, theme }} room={size} />
        </>
      ) : null}
    </div>
  );
}

const CORNER = { width: STRIP.left, height: STRIP.top };
