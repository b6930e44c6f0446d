// From schema 1: lanes always ran across, every lane and stage was open, and Tidy knew one shape.
type Raw = Record<string, unknown>;

/** The records of a table with fields that they did not have yet. */
function filled(raw: Raw, table: string, fields: Raw): Raw {
  const records = raw[table] ?? {};
  if (typeof records !== 'object' || records === null) throw new Error(`${table} is no table`);
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => [id, { ...fields, ...(record as Raw) }]),
  );
}

/** @throws where a table is none; the shape of what comes out is checked by the parser. */
export const oneToTwo = (raw: Raw): Raw => ({
  ...raw,
  maps: filled(raw, 'maps', { laneDirection: 'horizontal', tidyTarget: 'screen', keepTidy: false }),
  lanes: filled(raw, 'lanes', { display: 'open' }),
  stages: filled(raw, 'stages', { display: 'open' }),
});
