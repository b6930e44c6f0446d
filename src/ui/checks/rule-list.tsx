// All rules by what they watch over, each with its help and its switch for this project.
import { CircleQuestionMark } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Rule, RULE_GROUPS } from '../../checks/rule';
import { RULES } from '../../checks/rules/registry';
import { switchRule } from '../actions/acts/findings';
import { IconButton } from '../kit/icon-button';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { RuleHelp } from './rule-help';

export function RuleList() {
  const t = useTranslations('checks');
  const id = useId();
  const groups = RULE_GROUPS.map((group) => (
    <section key={group} aria-labelledby={`${id}-${group}`} className="mb-3">
      <h3 id={`${id}-${group}`} className="px-2 py-1 text-[11px] font-semibold text-ink3">
        {t(`groups.${group}`)}
      </h3>
      <ul>
        {RULES.filter((rule) => rule.group === group).map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      <p className="px-2 pt-1 pb-3 text-[12.5px] leading-[18px] text-ink2">{t('ticked')}</p>
      {groups}
    </>
  );
}

function RuleRow({ rule: { id: rule, severity, bySide } }: { readonly rule: Rule }) {
  const t = useTranslations('checks');
  const project = useProject();
  const isOn = !useDocument().project.checksOff.includes(rule);
  const readOnly = useSession((session) => session.readOnly);
  const [help, setHelp] = useState(false);
  const helpId = useId();
  const title = t(`rules.${rule}.title`);
  return (
    <li>
      <div className="flex items-center rounded-lg hover:bg-hover">
        <label className="flex min-h-8 min-w-0 flex-1 items-center gap-2 px-2 py-1 text-[13px] leading-[17px] pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={isOn}
            disabled={readOnly}
            onChange={(event) => switchRule(project, rule, event.currentTarget.checked)}
            className="size-4 shrink-0 accent-(--accent)"
          />
          <span className="min-w-0 flex-1">{title}</span>
          <span className="shrink-0 text-[11.5px] text-ink3">
            {bySide ? t('severityBySide') : t(`severity.${severity}`)}
          </span>
        </label>
        <IconButton
          label={t('help', { rule: title })}
          icon={CircleQuestionMark}
          aria-expanded={help}
          aria-controls={help ? helpId : undefined}
          onClick={() => setHelp(!help)}
          className="size-7 text-ink3"
        />
      </div>
      {help ? <RuleHelp rule={rule} id={helpId} /> : null}
    </li>
  );
}
