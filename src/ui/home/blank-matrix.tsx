// The matrix without a step, greyed: the picture of a blank chart, with one round plus in its middle.

interface BlankMatrixProps {
  readonly stages?: number;
  readonly teams?: number;
  /** Radius of the plus in its middle; none when left out. */
  readonly plus?: number;
  readonly className?: string;
}

const LEFT = 26;
const TOP = 15;

export function BlankMatrix({ stages = 4, teams = 3, plus, className }: BlankMatrixProps) {
  const width = 84 * stages;
  const height = 40 * teams;
  const rows = Array.from({ length: teams }, (_, i) => i);
  const columns = Array.from({ length: stages }, (_, i) => i);
  return (
    <svg
      viewBox={`-1 -1 ${LEFT + width + 2} ${TOP + height + 2}`}
      className={className}
      aria-hidden="true"
      fill="none"
    >
      {columns.map((i) => (
        <rect key={i} x={LEFT + i * 84 + 1.5} width={81} height={11} rx={3} className="fill-border" />
      ))}
      {rows.map((i) => (
        <rect key={i} y={TOP + i * 40 + 1.5} width={22} height={37} rx={4} className="fill-border" />
      ))}
      <g className="stroke-border" strokeDasharray="4 3.5">
        <rect x={LEFT + 1} y={TOP + 1} width={width - 2} height={height - 2} rx={4} />
        {rows.slice(1).map((i) => (
          <path key={i} d={`M${LEFT + 1} ${TOP + i * 40}H${LEFT + width - 1}`} />
        ))}
        {columns.slice(1).map((i) => (
          <path key={i} d={`M${LEFT + i * 84} ${TOP + 1}V${TOP + height - 1}`} />
        ))}
      </g>
      {plus === undefined ? null : (
        <g transform={`translate(${LEFT + width / 2} ${TOP + height / 2})`}>
          <circle r={plus} className="fill-accent" />
          <path
            d={`M${-plus * 0.36} 0H${plus * 0.36}M0 ${-plus * 0.36}V${plus * 0.36}`}
            className="stroke-on-accent"
            strokeWidth={2}
            strokeLinecap="round"
          />
        </g>
      )}
    </svg>
  );
}
