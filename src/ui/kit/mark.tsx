// The mark of the app: two lanes, one of them stepping down.

export const Mark = ({ size = 28 }: { readonly size?: number }) => (
  <span
    className="inline-grid shrink-0 place-items-center rounded-lg bg-ink text-surface"
    style={{ width: size, height: size }}
  >
    <svg width={18} height={18} viewBox="0 0 18 18" fill="none" aria-hidden="true">
      <path
        d="M2 5h6l3 3h5M2 13h5"
        stroke="currentColor"
        strokeWidth={2.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={13} cy={13} r={2.6} className="fill-[#8DB4FF] in-data-[theme=dark]:fill-[#1F4FD8]" />
    </svg>
  </span>
);
