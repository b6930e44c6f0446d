// What was found by: the name of the field, and its text from a little before the place, with what was typed marked.
import type { Hit } from '../../model/search';

/** Of a long text, so much is shown before what was found, and behind it. */
const SHOWN = { before: 24, behind: 80 } as const;

const MARK = 'rounded-sm bg-gap-soft text-ink';

interface HitTextProps {
  readonly hit: Hit;
  /** What the field is called. */
  readonly field: string;
}

export function HitText({ hit, field }: HitTextProps) {
  // Found by the word for what it is or has: that word is marked, the text holds nothing that was typed.
  const byWord = hit.length === 0;
  const start = Math.max(0, hit.at - SHOWN.before);
  const end = hit.at + hit.length;
  return (
    <>
      <span className={byWord ? MARK : 'text-ink3'}>{field}</span> {start > 0 ? '…' : ''}
      {hit.text.slice(start, hit.at)}
      {byWord ? null : <mark className={MARK}>{hit.text.slice(hit.at, end)}</mark>}
      {hit.text.slice(end, end + SHOWN.behind)}
    </>
  );
}
