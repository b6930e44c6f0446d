// Draws the condition of a branch: a pill with one line of text.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { CONDITION_TEXT } from '../steps/condition-text';
import { TextLines } from '../steps/text-lines';
import { type ConnectionLook, dimmedOpacity } from './connection-drawing';
import type { SceneConnection } from './scene';

interface LabelPillProps {
  readonly label: NonNullable<SceneConnection['label']>;
  readonly theme: Theme;
  readonly look?: ConnectionLook;
}

/** Drawn above everything else of the chart. */
export function LabelPill({ label, theme, look = 'normal' }: LabelPillProps): ReactNode {
  const { text, rect } = label;
  const selected = look === 'selected';
  const shape = {
    x: tenth(rect.x),
    y: tenth(rect.y),
    width: tenth(rect.width),
    height: tenth(rect.height),
    rx: tenth(rect.height / 2),
    fill: theme.pill,
  };
  if (look === 'dimmed')
    return (
      <>
        {/* The line under it must not show through the words. */}
        <rect {...shape} />
        <g opacity={dimmedOpacity(theme)}>
          <LabelPill label={label} theme={theme} />
        </g>
      </>
    );
  return (
    <g>
      <rect {...shape} stroke={selected ? theme.accent : theme.lane} strokeWidth={1} />
      <TextLines
        lines={[text]}
        x={rect.x + rect.width / 2}
        middle={rect.y + rect.height / 2}
        style={CONDITION_TEXT}
        fill={selected ? theme.accentInk : theme.ink2}
        anchor="middle"
      />
    </g>
  );
}
