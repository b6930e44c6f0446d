// The head of a side panel: a tile with a glyph, what the panel is about, and small buttons.
import type { ReactNode } from 'react';

interface PanelHeaderProps {
  readonly tile?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}

export function PanelHeader({ tile, title, children }: PanelHeaderProps) {
  return (
    <header className="flex min-h-12 shrink-0 items-center gap-1.5 border-b border-hair py-2 pr-2.5 pl-4">
      {tile}
      <h2 className="min-w-0 flex-1 text-[11px] leading-[14px] font-semibold break-words text-ink3">
        {title}
      </h2>
      {children}
    </header>
  );
}

interface TileProps {
  readonly fill: string;
  readonly ink: string;
  readonly children: ReactNode;
}

/** Colours come from the theme's tables, as those of a team do. */
export function Tile({ fill, ink, children }: TileProps) {
  return (
    <span
      aria-hidden
      className="mr-1 grid size-7 shrink-0 place-items-center rounded-lg"
      style={{ background: fill, color: ink }}
    >
      {children}
    </span>
  );
}
