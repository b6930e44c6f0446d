// A team's name in its colours, with its icon: whose step it is.
import type { ReactNode } from 'react';
import type { Team } from '../../model/document';
import { Glyph } from '../../steps/glyph';
import { usePresentation } from './presentation';

export function TeamChip({ team, children }: { readonly team: Team; readonly children: ReactNode }) {
  const { theme } = usePresentation();
  const { head, ink } = theme.hues[team.hue];
  return (
    <span
      className="inline-flex max-w-full items-center gap-2 rounded-md px-2.5 py-1 text-[13px] leading-5 font-semibold"
      style={{ background: head, color: ink }}
    >
      <svg width={16} height={16} aria-hidden className="shrink-0">
        <Glyph name={team.icon} x={0} y={0} size={16} colour={ink} line={1.8} />
      </svg>
      <span className="truncate">{children}</span>
    </span>
  );
}
