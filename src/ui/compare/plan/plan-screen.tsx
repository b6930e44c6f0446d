// The action plan: what the target asks of whom, by when, and how far it is; written, sorted, filtered, downloaded, printed.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { dayHere } from '../../../base/day';
import type { Id } from '../../../base/id';
import { byRank } from '../../../base/rank';
import type { ProjectDocument } from '../../../model/document';
import { csvFile } from '../../../formats/document/csv-file';
import { fileName, saveFile } from '../../../services/files';
import { useShortcuts } from '../../actions/use-action';
import { Button } from '../../kit/button';
import { ReadContext } from '../../kit/read-field';
import { showToast } from '../../kit/toasts';
import { useDocument } from '../../project-session';
import { useCompare } from '../../compare-state';
import { useServices } from '../../services-context';
import { useSession } from '../../session';
import { AS_PLANNED, type Arrangement, isFiltered, statusOf, useArranged } from './arrange-plan';
import { PlanBar } from './plan-bar';
import { PlanCarry } from './plan-carry';
import { planCell } from './plan-cells';
import { PlanPrint } from './plan-print';
import { COLUMNS, PlanTable } from './plan-table';
import { type PlanEntry, usePlan } from './use-plan';
import { usePlanActs } from './use-plan-acts';

/** Whom a line may concern and who may see to it: what the project knows of teams, roles and people, and what the plan already says. */
function suggestionsFrom({ teams, roles, planLines }: ProjectDocument) {
  const lines = Object.values(planLines);
  const each = (names: readonly (string | null)[]): string[] => [
    ...new Set(names.flatMap((name) => (name?.trim() ? name.trim() : []))),
  ];
  const ofTeams = Object.values(teams).toSorted(byRank);
  const ofRoles = Object.values(roles).toSorted(byRank);
  return {
    audience: each([
      ...ofTeams.map(({ name }) => name),
      ...ofRoles.map(({ name }) => name),
      ...lines.map(({ audience }) => audience),
    ]),
    owner: each([
      ...ofTeams.map(({ manager }) => manager),
      ...ofRoles.map(({ person }) => person),
      ...lines.map(({ owner }) => owner),
    ]),
  };
}

function useDownload(entries: readonly PlanEntry[], team: string | null): () => Promise<void> {
  const t = useTranslations('plan');
  const { project } = useDocument();
  return async () => {
    const title = team === null ? project.name : t('ofTeam', { title: project.name, team });
    const name = fileName(t('fileName', { project: title }), 'csv');
    try {
      const rows = entries.map((entry) => COLUMNS.map((column) => planCell(entry, column, t, (iso) => iso)));
      saveFile(
        name,
        await csvFile(
          COLUMNS.map((column) => t(`columns.${column}`)),
          rows,
        ),
      );
      showToast(t('downloaded', { name }));
    } catch {
      showToast(t('notDownloaded'));
    }
  };
}

/** Focus on the task of a line that was just added. */
function useFocusOn(line: Id | null, table: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (line === null) return;
    table.current?.querySelector<HTMLElement>(`[data-line="${line}"] textarea`)?.focus();
  }, [line, table]);
}

/** How the plan is arranged; its team is that of the comparison and of the team's view, so that both are narrowed alike. */
function useArrangement(): [Arrangement, (change: Partial<Arrangement>) => void] {
  const { teams } = useDocument();
  const { team: chosen, set } = useCompare();
  const [own, setOwn] = useState<Arrangement>(AS_PLANNED);
  const team = Object.values(teams).some(({ name }) => name === chosen) ? chosen : null;
  const arrangement = useMemo(() => ({ ...own, team }), [own, team]);
  const onArrange = (change: Partial<Arrangement>): void => {
    setOwn({ ...own, ...change });
    if (change.team !== undefined) set({ team: change.team });
  };
  return [arrangement, onArrange];
}

export default function PlanScreen() {
  useShortcuts();
  const document = useDocument();
  const locale = useLocale();
  const readOnly = useSession((session) => session.readOnly);
  const today = dayHere(useServices().now());
  const plan = usePlan();
  const acts = usePlanActs();
  const [arrangement, onArrange] = useArrangement();
  const [added, setAdded] = useState<Id | null>(null);
  const entries = useArranged(plan, arrangement, locale);
  const download = useDownload(entries, arrangement.team);
  const sheet = useRef<HTMLDivElement>(null);
  useFocusOn(added, sheet);
  const add = (): void => {
    // What is filtered away could not be written in.
    if (isFiltered(arrangement)) onArrange({ ...AS_PLANNED, sort: arrangement.sort });
    setAdded(acts.add());
  };
  return (
    <div className="flex min-w-0 flex-1 flex-col bg-surface">
      <PlanBar
        entries={plan}
        shown={entries}
        {...{ arrangement, onArrange, readOnly }}
        onAdd={add}
        onDownload={() => void download()}
      />
      <PlanCarry team={arrangement.team} />
      <div
        ref={sheet}
        data-view="plan"
        data-reading={readOnly ? '' : undefined}
        data-region=""
        className="min-h-0 flex-1 overflow-auto bg-surface px-4 pb-8"
      >
        <Head plan={plan} shown={entries.length} />
        {entries.length > 0 ? (
          <ReadContext value={readOnly ? 'cells' : null}>
            <PlanTable
              {...{ entries, arrangement, onArrange, acts, readOnly }}
              today={today}
              suggestions={suggestionsFrom(document)}
            />
          </ReadContext>
        ) : (
          <Nothing
            isEmpty={plan.length === 0}
            readOnly={readOnly}
            onAdd={add}
            onAll={() => onArrange(AS_PLANNED)}
          />
        )}
      </div>
      <PlanPrint entries={entries} today={today} team={arrangement.team} />
    </div>
  );
}

function Head({ plan, shown }: { readonly plan: readonly PlanEntry[]; readonly shown: number }) {
  const t = useTranslations('plan');
  const count = plan.length;
  const done = plan.filter((entry) => statusOf(entry) === 'done').length;
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-2 pt-4 pb-3">
      <h1
        data-main=""
        {...{ tabIndex: -1 }}
        className="outline-none text-title font-[650] tracking-[-.015em]"
      >
        {t('title')}
      </h1>
      <p className="text-ink2">{t('text')}</p>
      <p className="ml-auto text-[12px] text-ink3 tabular-nums">
        {shown === count ? t('lines', { count }) : t('linesOf', { shown, count })}
        {done > 0 ? ` · ${t('doneOf', { done, count })}` : ''}
      </p>
    </header>
  );
}

interface NothingProps {
  readonly isEmpty: boolean;
  readonly readOnly: boolean;
  readonly onAdd: () => void;
  readonly onAll: () => void;
}

function Nothing({ isEmpty, readOnly, onAdd, onAll }: NothingProps) {
  const t = useTranslations('plan');
  return (
    <div className="flex max-w-[460px] flex-col items-start gap-3 px-2 pt-8">
      {isEmpty ? <h2 className="text-panel font-semibold">{t('empty')}</h2> : null}
      <p className="text-ink2">{t(isEmpty ? 'emptyText' : 'noMatch')}</p>
      {isEmpty ? (
        readOnly ? null : (
          <Button onClick={onAdd}>{t('add')}</Button>
        )
      ) : (
        <Button onClick={onAll}>{t('showAll')}</Button>
      )}
    </div>
  );
}
