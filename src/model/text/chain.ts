// Chains written with arrows on one line: `Call → Meet → Offer`, `Fits? --yes--> Offer`.

/** A name, and the condition on the way to it from the one before. */
export interface ChainLink {
  readonly name: string;
  readonly label: string | null;
}

const ARROW =
  /\s*-{1,3}\s*(?<inside>[^-<>=→]{1,60}?)\s*-{1,3}>\s*|\s*(?:[→⇒➔➜➝➞⟶⇨➡►▶]\ufe0f?|-{1,3}>|—+>|={1,3}>|＞)\s*(?:\|(?<behind>[^|]{1,60})\|\s*)?|\s+>{1,2}\s+/gu;

/** A longer line is no chain of names. */
const LONGEST = 2_000;

/** The links of a chain; one alone when there is no arrow. Nothing stands between two arrows: nothing is between them. */
export function chainOf(text: string): ChainLink[] {
  if (text.length > LONGEST) return [{ name: text.trim(), label: null }];
  const links: ChainLink[] = [];
  let from = 0;
  let label: string | null = null;
  const add = (until: number): void => {
    const name = text.slice(from, until).trim();
    if (name !== '') links.push({ name, label: links.length === 0 ? null : label });
  };
  for (const arrow of text.matchAll(ARROW)) {
    add(arrow.index);
    const said = arrow.groups?.['inside'] ?? arrow.groups?.['behind'];
    label = said?.replace(/^[(（]|[)）]$/gu, '').trim() || null;
    from = arrow.index + arrow[0].length;
  }
  add(text.length);
  return links;
}

/** True when the text begins or ends with an arrow: it goes on from the line before, or on the next. */
export const goesOn = (text: string): { readonly before: boolean; readonly after: boolean } => ({
  before: /^\s*(?:[→⇒➔➜➝➞⟶⇨➡►▶]|-{1,3}>|={1,3}>)/u.test(text),
  after: /(?:[→⇒➔➜➝➞⟶⇨➡►▶]|-{1,3}>|={1,3}>)\s*$/u.test(text),
});
