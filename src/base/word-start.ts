// Where a search stands in a text: at the beginning of a word, or only amid one.

/** True when `wanted` stands in `text` at the beginning of a word, capitals apart. Chinese has no words that are told apart: any place counts. */
export function beginsWord(text: string, wanted: string): boolean {
  const [where, what] = [text, wanted].map((one) => one.normalize('NFKC').toLowerCase().trim());
  if (!where || !what) return what === '';
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const before = where.slice(0, at);
    if (before === '' || !/[\p{L}\p{N}]$/u.test(before) || /\p{Script=Han}$/u.test(before)) return true;
    if (/^\p{Script=Han}/u.test(what)) return true;
  }
  return false;
}
