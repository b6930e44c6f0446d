// The ways in which people write the same word: in one, in two, with a hyphen; and hand-over for hand-off.

const HAND_OVER = /\bhand[- ]?(?:over|off)(?=s?\b)/u;
const HAND_OVERS = ['hand-off', 'hand-over', 'handover', 'hand over', 'handoff', 'hand off'] as const;

/** Numbers have a space before their unit in the texts of the app: `24h`, `24小时`. */
const spaced = (text: string): string => text.replace(/(\d)(?=[^\d\s.,:%])/gu, '$1 ');

/** How what is sought may be written in a text, as it is typed first. All in small letters, as texts are compared. */
export function spellingsOf(sought: string): readonly string[] {
  const hyphens = [
    sought.replace(/(\p{L})-(?=\p{L})/gu, '$1 '),
    sought.replace(/(\p{L}) (?=\p{L})/gu, '$1-'),
  ];
  const overs = HAND_OVER.test(sought) ? HAND_OVERS.map((word) => sought.replace(HAND_OVER, word)) : [];
  return [...new Set([sought, spaced(sought), ...hyphens, ...overs])];
}
