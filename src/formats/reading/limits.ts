// How much of a foreign file is read at most: beyond that it is refused before it costs time or memory.

export const LIMITS = {
  /** Bytes of a file, and of a packed page when it is unpacked. */
  bytes: 20 * 1024 * 1024,
  /** Elements of XML and how deep they may lie in each other. */
  elements: 400_000,
  depth: 120,
  /** Characters of one text or attribute. */
  text: 2_000_000,
  /** What becomes of a file. */
  charts: 100,
  lanes: 300,
  steps: 3_000,
  connections: 8_000,
  /** Details that lie in each other. */
  nested: 20,
  /** The largest coordinate, px. */
  reach: 100_000,
  /** Characters of a name; what is longer is cut. */
  name: 500,
} as const;
