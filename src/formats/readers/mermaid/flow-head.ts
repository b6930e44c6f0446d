// What stands before and between the lines of a flowchart of Mermaid: its head in YAML, remarks and directives.

/** The head of a file in YAML: only its title is of use. */
export function frontMatter(text: string): { body: string; title: string | null } {
  const found = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!found) return { body: text, title: null };
  const said = /^title[ \t]*:[ \t]*(.+)$/m.exec(found[1] ?? '')?.[1]?.trim() ?? null;
  return { body: text.slice(found[0].length), title: said };
}

/** Takes out remarks and directives, line by line, so that lines keep their numbers. */
export function withoutRemarks(body: string): { text: string; stages: Map<string, string> } {
  const stages = new Map<string, string>();
  const lines = body
    .replace(/%%\{[\s\S]*?\}%%/g, (directive) => directive.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line) => {
      if (!/^\s*%%/.test(line)) return line;
      const stage = /^\s*%% (stage\d+): (".*")\s*$/.exec(line);
      if (stage?.[1] && stage[2]) stages.set(stage[1], stage[2]);
      return '';
    });
  return { text: lines.join('\n'), stages };
}
