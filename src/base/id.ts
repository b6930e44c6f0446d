// Record ids: random, stable, safe as object keys and in file formats.

export type Id = string;

/** Makes one new id. Injected wherever ids are made, so that tests are deterministic. */
export type NewId = () => Id;

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Sixteen characters of [0-9a-z] starting with a letter: about 80 random bits. */
export const randomId: NewId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let id = '';
  for (const [i, byte] of bytes.entries()) id += i === 0 ? ALPHABET[10 + (byte % 26)] : ALPHABET[byte % 36];
  return id;
};

/** Ids a1, a2, …: for tests, templates and other places that must give the same document twice. */
export const countingIds = (prefix = 'a'): NewId => {
  let n = 0;
  return () => `${prefix}${++n}`;
};
