// The frame that projects and templates share on home: a thumbnail, a name, a line below.
import clsx from 'clsx';
import type { ReactNode } from 'react';

/** The classes of a card; the link or button inside spreads over all of it and shows its focus as the card's ring. */
export const CARD = clsx(
  'group relative flex min-w-0 flex-col overflow-hidden rounded-xl border border-hair bg-surface',
  'transition-colors duration-[80ms] hover:border-control',
  'has-[[data-open]:focus-visible,a:focus-visible]:border-accent has-[[data-open]:focus-visible,a:focus-visible]:outline-2',
  'has-[[data-open]:focus-visible,a:focus-visible]:outline-accent',
);

export const CARD_GRID = 'grid grid-cols-[repeat(auto-fill,minmax(min(260px,100%),1fr))] gap-[18px]';

/** The same with room for a description. */
export const LARGE_CARD_GRID = 'grid grid-cols-[repeat(auto-fill,minmax(min(300px,100%),1fr))] gap-[18px]';

interface CardThumbnailProps {
  readonly children?: ReactNode;
  readonly flat?: boolean;
}

export const CardThumbnail = ({ children, flat = false }: CardThumbnailProps) => (
  <div
    className={clsx('relative border-b border-hair bg-band', flat ? 'aspect-[314/132]' : 'aspect-[314/174]')}
  >
    <div className="absolute inset-2.5">{children}</div>
  </div>
);

interface CardTextProps {
  readonly name: ReactNode;
  readonly left: ReactNode;
  readonly right?: ReactNode;
  /** A few lines below. */
  readonly text?: ReactNode;
}

export const CardText = ({ name, left, right, text }: CardTextProps) => (
  <div className="px-3.5 pt-[11px] pb-3">
    <h3 className="line-clamp-2 text-[13.5px] leading-5 font-semibold [overflow-wrap:anywhere]">{name}</h3>
    <p className="flex gap-3 text-[12.5px] leading-[18px] text-ink3">
      <span className="min-w-0 flex-1 truncate">{left}</span>
      {right ? <span className="shrink-0">{right}</span> : null}
    </p>
    {text ? <p className="mt-1.5 line-clamp-4 text-[12.5px] leading-[18px] text-ink2">{text}</p> : null}
  </div>
);
