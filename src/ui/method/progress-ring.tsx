// How far a part is, at a glance: an empty ring, a part of one, or a check.
interface ProgressRingProps {
  /** 0 to 1. */
  readonly share: number;
}

const RADIUS = 7;
const ROUND = 2 * Math.PI * RADIUS;

export function ProgressRing({ share }: ProgressRingProps) {
  if (share >= 1)
    return (
      <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden className="shrink-0">
        <circle cx={9} cy={9} r={8} fill="var(--won)" />
        <path
          d="M5.4 9.2l2.4 2.4 4.8-5"
          fill="none"
          stroke="var(--surface)"
          strokeWidth={1.8}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    );
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden className="shrink-0">
      <circle cx={9} cy={9} r={RADIUS} fill="none" stroke="var(--border)" strokeWidth={2.5} />
      {share > 0 ? (
        <circle
          cx={9}
          cy={9}
          r={RADIUS}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2.5}
          strokeDasharray={`${Math.max(share, 0.04) * ROUND} ${ROUND}`}
          strokeLinecap="round"
          transform="rotate(-90 9 9)"
        />
      ) : null}
    </svg>
  );
}
