// Where the answer is found: the step of a question on its piece of the chart.
import { type ReactNode, useMemo, useRef } from 'react';
import type { Id } from '../../../base/id';
import { litOf } from '../../../present/lit';
import { walkFrom } from '../../../present/walk';
import { FONT_FAMILY } from '../../../steps/text-lines';
import { viewOf } from '../camera';
import { LitChart } from '../lit-chart';
import { usePresentation } from '../presentation';
import { useSize } from '../../kit/use-size';

export function QuizPlace({ step }: { readonly step: Id }): ReactNode {
  const { document, map, scene, theme, words } = usePresentation();
  const pane = useRef<HTMLDivElement>(null);
  const size = useSize(pane);
  const lit = useMemo(() => litOf(document, walkFrom(document, map, step)), [document, map, step]);
  // Whole with what is before and after it: the answer may be any of them.
  const view = size && viewOf(scene, lit && { ...lit, told: null, stage: null }, size);
  return (
    <div
      ref={pane}
      role="img"
      aria-label={words.quiz('show')}
      className="mt-5 h-64 overflow-hidden rounded-[10px] border border-hair bg-app"
    >
      {view ? (
        <svg width="100%" height="100%" fontFamily={FONT_FAMILY} aria-hidden="true">
          <g transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}>
            <LitChart scene={scene} theme={theme} lit={lit} seen={null} />
          </g>
        </svg>
      ) : null}
    </div>
  );
}
