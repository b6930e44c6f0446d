// Runs the rules over a project: findings with their reason and place, map by map, the gravest first.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { mapsOf } from '../model/queries';
import { type Crossings, type MapFacts, mapFacts } from './map-facts';
import { type Finding, type Mend, type Rule, SEVERITIES, severityOn } from './rule';
import { RULES, ruleOf } from './rules/registry';

/** What one rule finds on one map. */
export const findingsOfRule = (rule: Rule, facts: MapFacts): Finding[] =>
  rule.find(facts).map(({ at, values = {}, also = [], severity = severityOn(facts, rule) }) => ({
    rule: rule.id,
    severity,
    map: facts.map.id,
    at,
    values,
    also,
    mendable: rule.mend?.(facts, at) != null,
  }));

const grave = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/**
 * Everything that the rules which are on find: by map, then by severity, rule and reading order. A map without steps is not looked
 * at: nothing is wrong with what was not begun. `crossings`: by map, where lines cross in its drawing; a map that was not drawn has
 * none to find. Pure; the same arguments give the same findings.
 */
export function findingsOf(
  document: ProjectDocument,
  crossings: ReadonlyMap<Id, Crossings> = new Map(),
): readonly Finding[] {
  const off = new Set(document.project.checksOff);
  const rules = RULES.filter(({ id }) => !off.has(id));
  return mapsOf(document).flatMap((map) => {
    const facts = mapFacts(document, map, crossings.get(map.id));
    if (facts.steps.length === 0) return [];
    return rules.flatMap((rule) => findingsOfRule(rule, facts)).sort((a, b) => grave(a) - grave(b));
  });
}

/** How a finding is mended in the document as it is now; null when it cannot be any more. */
export function mendOf(document: ProjectDocument, { rule, map, at }: Finding): Mend | null {
  const record = document.maps[map];
  const { find, mend } = ruleOf(rule);
  if (!record || !mend) return null;
  const facts = mapFacts(document, record);
  const isThere = find(facts).some((found) => found.at.kind === at.kind && found.at.id === at.id);
  return isThere ? mend(facts, at) : null;
}
