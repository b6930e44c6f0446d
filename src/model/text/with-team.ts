// A step that is named with its team behind it, as cells tell what comes next in another team: `Send offer (Sales)`.
import { foldName } from './fold';

/** The name and what stands in brackets behind it, folded; null for a text without. */
export function withTeam(text: string): { readonly name: string; readonly team: string } | null {
  const [, name, team] = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/su.exec(text.trim()) ?? [];
  return name === undefined || team === undefined ? null : { name, team: foldName(team) };
}
