// Texts made alike for comparing: whatever is written wide or narrow, large or small, with or without spaces and signs.

/** A name for comparing: half-width, small letters, single spaces, none at the ends. */
export const foldName = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** A word for comparing: like a name, but spaces and signs don't count at all. `Completion criterion:` = `completioncriterion`. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
