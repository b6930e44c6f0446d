// The process as tables: its steps as they are read, all that is known of them, and who has which part in them (RACI).
import { oneLine } from '../../base/drawable-text';
import type { Step } from '../../model/document';
import { teamOf } from '../../model/queries';
import { cellText } from '../../model/text/cell-text';
import type { CellColumn } from '../../model/text/columns';
import { roleText } from '../../model/text/role-text';
import { tableOf, type TextTable } from '../../model/text/write-table';
import type { Cell, Table } from './blocks';
import { countCell } from './stage-content';
import type { Source } from './source';
import { detailSource, rowsIn, stepName, toldIn, toldWithInside } from './step-content';

/** The columns of the table on paper, with their widths; what stands in none of them is said stage by stage. */
const ON_PAPER: readonly (readonly [CellColumn, number])[] = [
  ['stage', 12],
  ['name', 20],
  ['team', 12],
  ['responsible', 14],
  ['action', 11],
  ['completion', 26],
  ['next', 24],
  ['deadline', 10],
  ['needs', 14],
  ['forms', 14],
];

/** Columns that are left out where nothing stands in them. */
const AT_WILL: ReadonlySet<CellColumn> = new Set([
  'responsible',
  'action',
  'completion',
  'deadline',
  'needs',
  'forms',
]);

const MANNER = { apart: true, among: null } as const;

interface PaperRow {
  readonly of: Source;
  readonly step: Step;
  /** Whose stage it is in, as people see it: of what is done inside details that of the step above. */
  readonly host: readonly [Source['document'], Step];
}

/** The rows in order: the steps, and of a team what it does in their details. */
const rowsOnPaper = (source: Source): readonly PaperRow[] =>
  toldWithInside(source).flatMap(({ step, own, inside }): PaperRow[] => {
    const host = [source.document, step] as const;
    return [
      ...(own && step.kind !== 'note' ? [{ of: source, step, host }] : []),
      ...inside.map((one) => ({ of: detailSource(source, one), step: one, host })),
    ];
  });

/** The process table as it is printed: a row for each step in the order of the flow, remarks left out. */
export function processTable(source: Source): Table {
  const { columns } = source.words.speech;
  const { words } = source;
  const steps = rowsOnPaper(source);
  const texts = ON_PAPER.map(([column]) =>
    steps.map(({ of, step, host }) =>
      column === 'name'
        ? stepName(of, step)
        : cellText(
            ...(column === 'stage' ? host : ([of.document, step] as const)),
            column,
            words.speech,
            MANNER,
          ),
    ),
  );
  const shown = [...ON_PAPER.entries()].filter(
    ([at, [column]]) => !AT_WILL.has(column) || texts[at]?.some((text) => text !== ''),
  );
  return {
    columns: [
      { head: words.own.number, width: 5 },
      ...shown.map(([, [column, width]]) => ({
        head: column === 'forms' ? columns.producedForms : columns[column],
        width,
      })),
    ],
    rows: steps.map((_, row): Cell[] => [countCell(row + 1), ...shown.map(([at]) => texts[at]?.[row] ?? '')]),
  };
}

/** The process table with all that cells can say, as sheets carry it; `planSheet` reads it back. */
export const wholeTable = (source: Source): TextTable =>
  tableOf(
    source.document,
    rowsIn(source).map(({ id }) => id),
    source.words.speech,
  );

/** Somebody does something there: neither starts and ends nor bars and remarks. */
const isWork = ({ kind }: Step): boolean =>
  kind !== 'start' && kind !== 'note' && kind !== 'parallel' && !kind.startsWith('end-');

function rolesAs({ document, words }: Source, step: Step, as: Step['involved'][number]['as']): string[] {
  return step.involved.flatMap((one) => {
    const role = one.as === as ? document.roles[one.role] : undefined;
    return role ? roleText(role, words.speech) : [];
  });
}

/** Who answers for a step: those who are named, else the manager of its team. */
function accountable(source: Source, step: Step): string[] {
  const named = rolesAs(source, step, 'accountable');
  const manager = oneLine(teamOf(source.document, step.lane).manager ?? '');
  return named.length > 0 || manager === '' ? named : [manager];
}

function responsible({ document, words }: Source, step: Step): string {
  const role = document.roles[step.responsible ?? ''];
  return role ? roleText(role, words.speech) : '';
}

/** Who does, answers for, is asked about and is told of each step. */
export function raciTable(source: Source): Table {
  const { document, words } = source;
  const { raci } = words.own;
  const list = (names: readonly string[]): string => names.join('\n');
  const heads = [
    [words.speech.columns.stage, 14],
    [words.speech.columns.name, 24],
    [words.speech.columns.team, 14],
    [raci.responsible, 18],
    [raci.accountable, 18],
    [raci.consulted, 18],
    [raci.informed, 18],
  ] as const;
  return {
    columns: heads.map(([head, width]) => ({ head, width })),
    rows: toldIn(source)
      .filter(isWork)
      .map((step) => [
        cellText(document, step, 'stage', words.speech),
        stepName(source, step),
        teamOf(document, step.lane).name,
        responsible(source, step),
        list(accountable(source, step)),
        list(rolesAs(source, step, 'consulted')),
        list(rolesAs(source, step, 'informed')),
      ]),
  };
}
