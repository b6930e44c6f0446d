// From schema 2: labels of connections lay where the router put them.
type Raw = Record<string, unknown>;

/** @throws where the connections are no table; the shape of what comes out is checked by the parser. */
export function twoToThree(raw: Raw): Raw {
  const records = raw.connections ?? {};
  if (typeof records !== 'object' || records === null) throw new Error('connections is no table');
  const connections = Object.entries(records).map(([id, record]) => [
    id,
    { labelAt: null, ...(record as Raw) },
  ]);
  return { ...raw, connections: Object.fromEntries(connections) };
}
