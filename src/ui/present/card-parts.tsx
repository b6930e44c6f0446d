// The pieces that the cards of a presentation are made of: title, text of several lines, facts in two columns, small headings.
import type { ReactNode } from 'react';

export const CardTitle = ({ children }: { readonly children: ReactNode }) => (
  <h2 className="mt-3.5 text-[28px] leading-[34px] font-[650] tracking-[-.018em] text-balance break-words">
    {children}
  </h2>
);

/** What somebody wrote, with its own line breaks. */
export const Told = ({ children }: { readonly children: ReactNode }) => (
  <p className="text-[16px] leading-[25px] break-words whitespace-pre-line text-ink2">{children}</p>
);

export const Head = ({ children }: { readonly children: ReactNode }) => (
  <h3 className="mt-5 mb-2 text-[13px] leading-[18px] font-semibold text-ink2">{children}</h3>
);

/** A sign or a unit stays on the line of its number: `≥ 95 %`. */
const unbroken = (text: ReactNode): ReactNode =>
  typeof text === 'string' ? text.replace(/([≤≥<>=]) (?=\d)|(?<=\d) (?=%)/g, '$1\u00a0') : text;

export interface Row {
  readonly name: string;
  readonly text: ReactNode;
}

export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="mt-4 grid grid-cols-[minmax(96px,.8fr)_minmax(0,2fr)] gap-x-4 gap-y-2.5 text-[14px] leading-5">
      {rows.map(({ name, text }) => (
        <div key={name} className="contents">
          <dt className="text-ink3">{name}</dt>
          <dd className="break-words whitespace-pre-line text-ink">{unbroken(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
