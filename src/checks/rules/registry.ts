// All rules, collected from their files.
import { type Rule, RULE_GROUPS, type RuleId, SEVERITIES } from '../rule';

const modules = import.meta.glob<{ default: Rule }>(['./*.ts', '!./registry.ts'], { eager: true });

/** File name without its ending → rule, as the contract test compares them. */
export const RULE_FILES: ReadonlyMap<string, Rule> = new Map(
  Object.entries(modules).map(([path, module]) => [path.slice(2, -'.ts'.length), module.default]),
);

const place = ({ severity, group }: Rule): number =>
  SEVERITIES.indexOf(severity) * RULE_GROUPS.length + RULE_GROUPS.indexOf(group);

/** Every rule, the gravest first. */
export const RULES: readonly Rule[] = [...RULE_FILES.values()].sort((a, b) => place(a) - place(b));

/** The rule of an id. @throws when there is none */
export function ruleOf(id: RuleId): Rule {
  const rule = RULE_FILES.get(id);
  if (!rule) throw new Error(`no rule "${id}"`);
  return rule;
}
