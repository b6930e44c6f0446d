// From schema 3: gaps had no number of their own, starts no share of the leads, a project no kinds of gap and no choice of checks,
// and there was no action plan.
type Raw = Record<string, unknown>;

const table = (value: unknown): [string, Raw][] => {
  if (typeof value !== 'object' || value === null) throw new Error('no table');
  return Object.entries(value) as [string, Raw][];
};

const byRank = ([, a]: [string, Raw], [, b]: [string, Raw]): number =>
  String(a.rank) < String(b.rank) ? -1 : String(a.rank) > String(b.rank) ? 1 : 0;

/** @throws where project, steps or gaps are no objects; the shape of what comes out is checked by the parser. */
export function threeToFour(raw: Raw): Raw {
  const { project } = raw;
  if (typeof project !== 'object' || project === null) throw new Error('project is no object');
  const gaps = table(raw.gaps ?? {})
    .toSorted(byRank)
    .map(([id, gap], at) => [id, { number: at + 1, ...gap }]);
  const steps = table(raw.steps ?? {}).map(([id, step]) => [id, { share: null, ...step }]);
  return {
    ...raw,
    steps: Object.fromEntries(steps),
    project: { ownGapKinds: [], checksOff: [], ...project },
    gaps: Object.fromEntries(gaps),
    planLines: {},
  };
}
