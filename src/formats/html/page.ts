// The text of a standalone page: data in a block that nothing runs, one script that its policy names by its hash, no network.

/** A character that could end or begin a block of a page, or a line of a script, as an escape that JSON knows. */
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Data as text inside a script block: whatever anybody typed, no markup begins or ends there. */
export const jsonBlock = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escaped);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const inMarkup = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** What makes the page go, built with the app; the hashes are those of the two texts, as policies want them. */
export interface PagePlayer {
  readonly script: string;
  readonly scriptHash: string;
  readonly style: string;
  readonly styleHash: string;
}

interface PageParts {
  readonly language: string;
  readonly title: string;
  /** Said where scripts are off, and where the data cannot be read. */
  readonly noScript: string;
  readonly broken: string;
  readonly data: unknown;
  readonly player: PagePlayer;
}

/** Nothing is fetched, nothing runs but the one script, fonts only as data. */
const policy = ({ scriptHash, styleHash }: PagePlayer): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const pageMarkup = ({
  language,
  title,
  noScript,
  broken,
  data,
  player,
}: PageParts): string => `<!doctype html>
<html lang="${inMarkup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(player)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Stagelane">
<title>${inMarkup(title)}</title>
<style>${player.style}</style>
</head>
<body>
<div id="root" data-broken="${inMarkup(broken)}"></div>
<noscript>${inMarkup(noScript)}</noscript>
<script type="application/json" id="page-data">${jsonBlock(data)}</script>
<script>${player.script}</script>
</body>
</html>
`;
