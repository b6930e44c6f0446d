// Compare: two maps side by side or in one chart, the list of what changes, and the measures of both.
import { useTranslations } from 'use-intl';
import { gapOutcomes } from '../../compare/gap-outcomes';
import { gapReaches } from '../../compare/team-changes';
import type { Gap } from '../../model/document';
import { listedRows, teamsOfBoth } from '../../compare/row-places';
import type { ChangeRow } from '../../compare/rows';
import { THEMES } from '../../base/theme';
import { useActionList, useShortcuts } from '../actions/use-action';
import { Button } from '../kit/button';
import { useSession } from '../session';
import { ChangeList } from './change-list';
import { CompareBar } from './compare-bar';
import { type Compare, useCompare } from '../compare-state';
import { filteredRows } from './filtered-rows';
import { MapChoice } from './map-choice';
import { MeasuresStrip } from './measures-strip';
import { OverlayChart } from './overlay-chart';
import { useRowWords } from './use-row-words';
import { SideBySide } from './side-by-side';
import { type Compared, rowKey, useComparison } from './use-comparison';

export default function CompareScreen() {
  useShortcuts();
  const compare = useCompare();
  const compared = useComparison(compare);
  return (
    <div className="flex min-w-0 flex-1 flex-col bg-app">
      <CompareBar compare={compare} compared={compared} />
      {compared ? (
        <Body
          key={`${compared.comparison.before.map} ${compared.comparison.after.map}`}
          compare={compare}
          compared={compared}
        />
      ) : (
        <NoTarget compare={compare} />
      )}
    </div>
  );
}

function Body({ compare: given, compared }: { readonly compare: Compare; readonly compared: Compared }) {
  const { comparison, rows } = compared;
  // A team that neither map has narrows nothing.
  const isThere = given.team !== null && teamsOfBoth(comparison).includes(given.team);
  const compare = isThere ? given : { ...given, team: null };
  const words = useRowWords(comparison);
  const theme = THEMES[useSession((session) => session.theme)];
  const { before } = comparison;
  const gaps = gapOutcomes(before.document, before.map);
  const { team } = compare;
  const isTheirs = (gap: Gap): boolean => team === null || gapReaches(comparison, rows, gap, team);
  const shownGaps = { closed: gaps.closed.filter(isTheirs), open: gaps.open.filter(isTheirs) };
  const chosen = rows.find((row) => rowKey(row) === compare.chosen) ?? null;
  const choose = (row: typeof chosen): void => compare.set({ chosen: row ? rowKey(row) : null });
  const order = listedRows(comparison, filteredRows(comparison, rows, compare).shown);
  const Charts = compare.layout === 'sides' ? SideBySide : OverlayChart;
  return (
    <div data-view="compare" className="flex min-h-0 flex-1 bg-surface">
      <div className="flex min-w-0 flex-1 flex-col">
        <div data-region="" className="flex min-h-0 flex-1 flex-col">
          <Charts
            // What is folded is another drawing, and another team is somewhere else: it begins anew.
            key={`${compare.onlyChanged ? 'changed' : 'all'} ${team ?? ''}`}
            {...{ compare, compared, theme, chosen }}
            gaps={shownGaps}
            onChoose={choose}
            onStep={order.length === 0 ? null : (by) => choose(rowAfter(order, chosen, by))}
          />
        </div>
        <MeasuresStrip comparison={comparison} ofTeam={team !== null} />
      </div>
      <ChangeList {...{ compare, compared, words, chosen }} gaps={shownGaps} onChoose={choose} />
    </div>
  );
}

/** The row after one, or before it; from the last to the first and back. */
function rowAfter(order: readonly ChangeRow[], row: ChangeRow | null, by: 1 | -1): ChangeRow | null {
  const at = row ? order.indexOf(row) : -1;
  const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
  return order[next] ?? null;
}

/** There is no target to compare with: one can be made, or another map chosen. */
function NoTarget({ compare }: { readonly compare: Compare }) {
  const t = useTranslations('compare');
  const target = useActionList().find(({ id }) => String(id) === 'new-target');
  return (
    <div className="grid flex-1 place-items-center p-6">
      <div className="flex max-w-[460px] flex-col items-start gap-4">
        <h2
          data-main=""
          {...{ tabIndex: -1 }}
          className="outline-none text-title font-[650] tracking-[-.015em]"
        >
          {t('noTarget')}
        </h2>
        <p className="text-ink2">{t('noTargetText')}</p>
        <div className="flex flex-wrap items-center gap-2">
          {target ? (
            <Button look="primary" icon={target.icon} disabled={!target.enabled} onClick={target.run}>
              {target.label}
            </Button>
          ) : null}
          <MapChoice side="after" compare={compare} />
        </div>
      </div>
    </div>
  );
}
