// The title of a part of home, with its controls at the right.
import type { ReactNode } from 'react';

interface SectionHeadProps {
  readonly id: string;
  readonly title: string;
  readonly children?: ReactNode;
}

export const SectionHead = ({ id, title, children }: SectionHeadProps) => (
  <div className="mb-3.5 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1">
    <h2 id={id} className="text-title font-[650] tracking-[-.015em]">
      {title}
    </h2>
    <div className="ml-auto flex flex-wrap items-center gap-0.5">{children}</div>
  </div>
);
