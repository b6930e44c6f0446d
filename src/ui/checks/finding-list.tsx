// The findings by severity, and in it by rule, each group with its help and its switch.
import { Info, Lightbulb, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Finding, findingKey, type RuleId, SEVERITIES, type Severity } from '../../checks/rule';
import { ruleOf } from '../../checks/rules/registry';
import { useDocument } from '../project-session';
import { FindingRow } from './finding-row';
import { MendAll } from './mend-all';
import { RuleHead } from './rule-head';
import { RuleHelp } from './rule-help';

const ICONS: Readonly<Record<Severity, LucideIcon>> = {
  problem: TriangleAlert,
  warning: Info,
  hint: Lightbulb,
};

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly withMap: boolean;
}

/** In the order in which the rules come first. */
function byRule(findings: readonly Finding[]): readonly (readonly [RuleId, readonly Finding[]])[] {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups];
}

export function FindingList({ findings, withMap }: FindingListProps) {
  const t = useTranslations('checks');
  const id = useId();
  return SEVERITIES.map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return null;
    const Icon = ICONS[severity];
    return (
      <section key={severity} aria-labelledby={`${id}-${severity}`} className="mb-3">
        <h3
          id={`${id}-${severity}`}
          className="flex items-center gap-1.5 px-2 py-1 text-[11px] font-semibold text-ink3"
        >
          <Icon
            size={13}
            strokeWidth={2}
            aria-hidden
            className={severity === 'problem' ? 'text-problem' : 'text-ink3'}
          />
          <span>{t(`severities.${severity}`)}</span>
          <span className="ml-auto tabular-nums">{found.length}</span>
        </h3>
        <BySide findings={found} />
        {byRule(found).map(([rule, group]) => (
          <RuleGroup key={rule} rule={rule} findings={group} withMap={withMap} />
        ))}
      </section>
    );
  });
}

/** Why the same finding is graver on one side than on the other: on the current one only once there is a target to compare it with. */
function BySide({ findings }: Pick<FindingListProps, 'findings'>) {
  const t = useTranslations('checks.bySide');
  const { maps } = useDocument();
  const sides = new Set(
    findings.flatMap(({ rule, map }) => (ruleOf(rule).bySide ? (maps[map]?.side ?? []) : [])),
  );
  const hasTarget = Object.values(maps).some(({ side }) => side === 'target');
  return (['target', 'current'] as const)
    .filter((side) => sides.has(side) && hasTarget)
    .map((side) => (
      <p key={side} className="px-2 pb-1 text-[12px] leading-[17px] text-ink2">
        {t(side)}
      </p>
    ));
}

/** So many findings of one rule are shown at once. */
const FEW = 5;
const MORE = 20;

function RuleGroup({ rule, findings, withMap }: FindingListProps & { readonly rule: RuleId }) {
  const t = useTranslations('checks');
  const [open, setOpen] = useState(true);
  const [help, setHelp] = useState(false);
  const [most, setMost] = useState(FEW);
  const helpId = useId();
  const rest = findings.length - most;
  return (
    <div>
      <RuleHead
        rule={rule}
        count={findings.length}
        open={open}
        onToggle={() => setOpen(!open)}
        help={help ? helpId : null}
        onHelp={() => setHelp(!help)}
      />
      {help ? <RuleHelp rule={rule} id={helpId} /> : null}
      {open ? <MendAll rule={rule} findings={findings} /> : null}
      {open ? (
        <ul className="mb-1 ml-4">
          {findings.slice(0, most).map((finding) => (
            <FindingRow key={findingKey(finding)} finding={finding} withMap={withMap} />
          ))}
        </ul>
      ) : null}
      {open && rest > 0 ? (
        <button
          type="button"
          onClick={() => setMost(most + MORE)}
          className="mb-1 ml-4 min-h-7 rounded-lg px-2 text-[12.5px] text-ink2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
        >
          {t('more', { count: Math.min(rest, MORE) })}
        </button>
      ) : null}
    </div>
  );
}
