// All halos and flags of a picture: below what is drawn, above it, and in the headers.
import type { ReactNode } from 'react';
import type { Theme } from '../base/theme';
import { GapHalo, type GapNumbers, HeaderGapFlag, LineGapFlag, LineGapHalo, StepGapFlag } from './gap-marks';
import type { Scene } from './scene';

interface LayerProps {
  readonly scene: Pick<Scene, 'steps' | 'connections'>;
  readonly theme: Theme;
  readonly gaps: GapNumbers;
}

/** Halos lie below all lines and steps. */
export function GapHalos({ scene, theme, gaps }: LayerProps): ReactNode {
  return (
    <>
      {scene.connections.map((connection) =>
        connection.of.some((id) => gaps.has(id)) ? (
          <LineGapHalo key={connection.id} connection={connection} theme={theme} />
        ) : null,
      )}
      {scene.steps.map((step) =>
        gaps.has(step.id) ? <GapHalo key={step.id} step={step} theme={theme} /> : null,
      )}
    </>
  );
}

/** Flags lie above everything else. */
export function GapFlags({ scene, theme, gaps }: LayerProps): ReactNode {
  return (
    <>
      {scene.connections.map((connection) => {
        const text = connection.of.flatMap((id) => gaps.get(id) ?? [])[0];
        return text ? (
          <LineGapFlag key={connection.id} connection={connection} theme={theme} text={text} />
        ) : null;
      })}
      {scene.steps.map((step) => {
        const text = gaps.get(step.id);
        return text ? <StepGapFlag key={step.id} step={step} theme={theme} text={text} /> : null;
      })}
    </>
  );
}

/** The flags of lanes or stages, in their strip. */
export function HeaderGapFlags({
  bands,
  theme,
  gaps,
}: Pick<LayerProps, 'theme' | 'gaps'> & {
  bands: Scene['lanes'] | Scene['stages'];
}): ReactNode {
  return bands.map(({ id, header }) => {
    const text = gaps.get(id);
    return text ? <HeaderGapFlag key={id} at={header} size={header} theme={theme} text={text} /> : null;
  });
}
