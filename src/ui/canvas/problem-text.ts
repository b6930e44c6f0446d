// What is said of what the checks mark on the chart: "Problem: Dead end".
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { Finding } from '../../checks/rule';
import { useFindings } from '../findings';

/** Says the gravest severity and the names of the rules; null where nothing is marked. */
export function useProblemTexts(): (findings: readonly Finding[] | undefined) => string | null {
  const t = useTranslations('checks');
  return useCallback(
    (findings) => {
      const [first] = findings ?? [];
      if (!findings || !first) return null;
      const titles = findings.map(({ rule }) => t(`rules.${rule}.title`)).join(t('and'));
      return t('badge', { severity: t(`severity.${first.severity}`), titles });
    },
    [t],
  );
}

/** The text for what is marked at a record. */
export function useProblemText(id: Id): string | null {
  const findings = useFindings(({ marks }) => marks.get(id));
  return useProblemTexts()(findings);
}
