// What a document says of the way from the current process to the target: changes, measures of both, and the action plan.
import { dayText } from '../../base/day';
import { markOf } from '../../compare/chart-marks';
import { differenceText, measureText } from '../../compare/measure-text';
import { plannedChanges } from '../../compare/planned-changes';
import { audienceOf, planRows } from '../../compare/plan-rows';
import { rowGroups, teamsOf } from '../../compare/row-places';
import { taskWords } from '../../compare/task-words';
import type { Between } from '../../compare/between';
import { filled } from '../../locales/documents/load';
import { type Measure, MEASURE_UNITS, MEASURES, measuresOf } from '../../numbers/measures';
import type { Block, Cell, Table } from './blocks';
import { comparisonOf, rowWords, type Source } from './source';
import { countCell } from './stage-content';

/** The name of a side of a comparison. */
export const sideName = (side: Between['comparison']['before']): string =>
  side.document.maps[side.map]?.name.trim() ?? '';

/** `From Current process to Target process`. */
export const betweenText = ({ comparison }: Between, { words }: Source): string =>
  filled(words.own.change.between, {
    before: sideName(comparison.before),
    after: sideName(comparison.after),
  });

/** Every change under the stage that it belongs to. */
export function changeTable(source: Source, compared: Between): Table {
  const { words } = source;
  const { change, stage: stageWords } = words.own;
  const said = rowWords(compared, words);
  return {
    columns: [
      { head: change.stage, width: 18 },
      { head: change.kind, width: 12 },
      { head: change.record, width: 32 },
      { head: change.reason, width: 48 },
    ],
    rows: rowGroups(compared.comparison, compared.rows).flatMap(({ stage, rows }) =>
      rows.map((row): Cell[] => [
        stage === null ? words.messages.compare.wholeMap : stage.name.trim() || stageWords.unnamed,
        words.messages.compare.kinds[markOf(row)],
        said.record(row),
        said.reason(row),
      ]),
    ),
  };
}

function measureCell(measure: Measure, value: number | null, { document, words }: Source): Cell {
  const { currency } = document.project;
  const text = measureText(measure, value, { t: words.measures, locale: words.locale, currency });
  if (text === null || value === null) return words.own.measure.unknown;
  const unit = MEASURE_UNITS[measure];
  if (unit === 'people') return { text, number: value, unit: 'count' };
  return unit === 'money' ? { text, number: value, unit, currency } : { text, number: value, unit };
}

/** The measures of both maps; of the map alone where there is nothing to compare it with. */
export function measureTable(source: Source, compared: Between | null = comparisonOf(source)): Table {
  const { document, map, words } = source;
  const { measure: own } = words.own;
  const { names } = words.messages.compare.measures;
  if (!compared) {
    const values = measuresOf(document, map);
    return {
      columns: [
        { head: own.name, width: 28 },
        { head: own.value, width: 18 },
      ],
      rows: MEASURES.map((measure) => [names[measure], measureCell(measure, values[measure], source)]),
    };
  }
  const { before, after } = compared.comparison;
  const [was, is] = [measuresOf(before.document, before.map), measuresOf(after.document, after.map)];
  const say = { t: words.measures, locale: words.locale, currency: document.project.currency };
  return {
    columns: [own.name, own.before, own.after, own.difference].map((head) => ({ head, width: 20 })),
    rows: MEASURES.map((measure): Cell[] => {
      const [from, to] = [was[measure], is[measure]];
      return [
        names[measure],
        measureCell(measure, from, source),
        measureCell(measure, to, source),
        from === null || to === null ? '' : differenceText(measure, from, to, say),
      ];
    }),
  };
}

/** The lines of the action plan: those that changes ask for, then those that people added. */
export function planTable(source: Source, compared: Between | null = comparisonOf(source)): Table {
  const { document, words } = source;
  const { columns, statuses } = words.messages.plan;
  const taskOf = taskWords((comparison) => rowWords({ comparison }, words));
  const changes = compared ? plannedChanges(compared) : [];
  const list = words.locale === 'zh' ? '、' : ', ';
  const heads = [
    [columns.number, 5],
    [columns.task, 40],
    [columns.team, 18],
    [columns.audience, 18],
    [columns.owner, 16],
    [columns.due, 14],
    [columns.status, 12],
    [columns.notes, 28],
  ] as const;
  return {
    columns: heads.map(([head, width]) => ({ head, width })),
    rows: planRows(document, changes).map(({ planned, line }, i): Cell[] => {
      const teams = planned ? [...teamsOf(planned.comparison, planned.row)].join(list) : '';
      return [
        countCell(i + 1),
        line?.task ?? (planned ? taskOf(planned) : ''),
        teams,
        audienceOf({ line }, teams),
        line?.owner ?? '',
        line?.due ? { text: dayText(line.due, words.locale), day: line.due } : '',
        statuses[line?.status ?? 'open'],
        line?.notes ?? '',
      ];
    }),
  };
}

/** What changes, for a section of its own. */
export function changeBlocks(source: Source, compared: Between): Block[] {
  const { own } = source.words;
  const table = changeTable(source, compared);
  return [
    { kind: 'text', text: betweenText(compared, source) },
    { kind: 'table', table: measureTable(source, compared) },
    table.rows.length > 0 ? { kind: 'table', table } : { kind: 'text', text: own.change.none, muted: true },
  ];
}
