import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseFlow } from '../../src/formats/readers/mermaid/parse-flow';
it('as mermaid', () => {
  const texts = JSON.parse(readFileSync('/tmp/b6/mermaid-texts.json', 'utf8'));
  const oracle = JSON.parse(readFileSync('/tmp/b6/mermaid-oracle.json', 'utf8'));
  let same = 0,
    differ = 0,
    refusedBoth = 0,
    weAccept = 0;
  texts.forEach((t: string, i: number) => {
    const o = oracle[i];
    try {
      const f = parseFlow(t);
      const groups = new Set(f.groups.map((g) => g.id));
      const unread = f.passed.filter((p) => p.what === 'unread');
      if (o.err) {
        weAccept++;
        return;
      }
      const mine = [...f.nodes.keys()]
        .filter((k) => !groups.has(k))
        .sort()
        .join(' ');
      const theirs = [...o.n].sort().join(' ');
      const ml = f.links
        .map((l) => `${l.from}>${l.to}`)
        .sort()
        .join(' ');
      const tl = o.e
        .map((e: string[]) => `${e[0]}>${e[1]}`)
        .sort()
        .join(' ');
      if (mine === theirs && ml === tl && unread.length === 0) same++;
      else {
        differ++;
        if (differ < 26)
          console.log(
            '---',
            i,
            '\n',
            t.slice(0, 400),
            '\nMINE',
            mine.slice(0, 200),
            '|',
            ml.slice(0, 200),
            '\nTHEIRS',
            theirs.slice(0, 200),
            '|',
            tl.slice(0, 200),
            '\nUNREAD',
            JSON.stringify(unread).slice(0, 300),
          );
      }
    } catch (e) {
      if (o.err) refusedBoth++;
      else {
        differ++;
        console.log('THROW', i, String(e), t.slice(0, 200));
      }
    }
  });
  console.log({ same, differ, refusedBoth, weAccept });
});
