// Draws the legend of a picture: every kind that occurs, with its symbol and name.
import type { ReactNode } from 'react';
import { textWidth } from '../base/text-width';
import type { Theme } from '../base/theme';
import type { StepKindId } from '../model/ids';
import { STEP_KIND_LIST } from '../steps/registry';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { MARK } from '../layout/collapsed';
import { CellMark } from './cell-mark';
import { ChangeDisc, DISC } from './change-disc';
import { CHANGE_MARKS, type ChangeMark } from './change-marks';
import { ConnectionDrawing, HandOffMark } from './connection-drawing';
import { DeadlinePill, deadlineWidth } from './deadline-pill';
import { GapFlag } from './gap-flag';
import { OwnerPill, ownerWidth } from './owner-pill';
import { paleTheme } from './pale-theme';
import type { PictureWords } from './picture-texts';
import type { Scene, SceneConnection } from './scene';
import { StepSymbol, symbolSize } from './step-symbol';

const TEXT: TextStyle = { size: 13.5, weight: 500, lineHeight: 18 };
const TO_TEXT = 8;
const BETWEEN = 24;
const LINE_WIDTH = 34;
const FLAG = 22;
/** Distance of two rows of a legend, px. */
const LEGEND_ROW = 30;

type Mark =
  | StepKindId
  | 'handOff'
  | 'loop'
  | 'deadline'
  | 'owner'
  | 'collapsed'
  | 'beside'
  | 'gap'
  | ChangeMark;

interface LegendEntry {
  readonly mark: Mark;
  readonly name: string;
  /** What stands in the pill of a deadline or owner. */
  readonly example: string;
  readonly symbol: number;
  /** The middle of the row, and the left edge, from the legend's own corner. */
  readonly x: number;
  readonly y: number;
}

/** A legend with its entries in their places; 0 high when there is nothing to explain. */
export interface LegendLayout {
  readonly entries: readonly LegendEntry[];
  readonly height: number;
}

/** What a legend explains. */
export interface Explained extends Pick<Scene, 'steps' | 'connections' | 'marks'> {
  /** Flags of gaps are shown. */
  readonly gaps?: boolean;
  /** Steps are pale: they lie beside what is shown. */
  readonly pale?: boolean;
  /** Marks of a comparison; they come first, since they are what such a picture is about. */
  readonly changes?: readonly ChangeMark[];
}

type Unplaced = Omit<LegendEntry, 'x' | 'y'>;

function occurring(scene: Explained, words: PictureWords): Unplaced[] {
  const kinds = new Set(scene.steps.map((step) => step.kind));
  const changes = (scene.changes ?? []).map(
    (mark): Unplaced => ({ mark, name: words.legend[mark], example: '', symbol: 2 * DISC }),
  );
  const symbols = STEP_KIND_LIST.filter(({ id }) => kinds.has(id)).map(
    ({ id }): Unplaced => ({
      mark: id,
      name: words.kinds[id].name,
      example: '',
      symbol: symbolSize(id).width,
    }),
  );
  const entries = [...changes, ...symbols];
  const add = (mark: Exclude<Mark, StepKindId | ChangeMark>, symbol: number, example = '') =>
    entries.push({ mark, name: words.legend[mark], example, symbol });
  if (scene.connections.some(({ handOff }) => handOff)) add('handOff', LINE_WIDTH);
  if (scene.connections.some(({ kind }) => kind === 'loop')) add('loop', LINE_WIDTH);
  const deadline = scene.steps.find((step) => step.deadline !== null)?.deadline;
  if (deadline) add('deadline', deadlineWidth(deadline), deadline);
  const owners = new Map(scene.steps.flatMap(({ owner }) => (owner ? [[owner.initials, owner.name]] : [])));
  if (scene.marks.length > 0) add('collapsed', MARK.width);
  if (scene.pale) add('beside', symbolSize('activity').width);
  if (scene.gaps) add('gap', FLAG);
  for (const [i, [initials, name]] of [...owners].entries())
    entries.push({
      mark: 'owner',
      // The first one says what all of them are.
      name: i === 0 ? `${words.legend.owner}${words.legend.colon}${name}` : name,
      example: initials,
      symbol: ownerWidth(initials),
    });
  return entries;
}

/** Places the entries of a legend in rows of at most `width` px. */
export function legendLayout(scene: Explained, words: PictureWords, width: number): LegendLayout {
  let x = 0;
  let row = 0;
  const entries = occurring(scene, words).map((entry): LegendEntry => {
    const needed = entry.symbol + TO_TEXT + textWidth(entry.name, TEXT.size, TEXT.weight);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const placed = { ...entry, x, y: (row + 0.5) * LEGEND_ROW };
    x += needed + BETWEEN;
    return placed;
  });
  return { entries, height: entries.length > 0 ? (row + 1) * LEGEND_ROW : 0 };
}

/** A short connection to show how one looks. */
const sample = (entry: LegendEntry, kind: SceneConnection['kind']): SceneConnection => {
  const points = [
    { x: entry.x, y: entry.y },
    { x: entry.x + LINE_WIDTH + 1.5, y: entry.y },
  ];
  return {
    id: entry.mark,
    of: [],
    from: '',
    to: '',
    fromSide: 'right',
    toSide: 'left',
    kind,
    points,
    drawn: points,
    arrow: true,
    label: null,
    handOff: null,
  };
};

const isChange = (mark: Mark): mark is ChangeMark => CHANGE_MARKS.some((one) => one === mark);

function Symbol({ entry, theme }: { entry: LegendEntry; theme: Theme }): ReactNode {
  const { mark, x, y, symbol, example } = entry;
  if (isChange(mark)) return <ChangeDisc mark={mark} at={{ x: x + DISC, y }} theme={theme} />;
  if (mark === 'deadline') {
    return <DeadlinePill text={example} rect={{ x, y: y - 9, width: symbol, height: 18 }} theme={theme} />;
  }
  if (mark === 'owner') {
    return <OwnerPill initials={example} rect={{ x, y: y - 9, width: symbol, height: 18 }} theme={theme} />;
  }
  if (mark === 'collapsed') {
    const rect = { x, y: y - MARK.height / 2, ...MARK };
    return <CellMark mark={{ rect, hue: 'slate', steps: ['', '', ''] }} theme={theme} />;
  }
  if (mark === 'beside') {
    return <StepSymbol kind="activity" theme={paleTheme(theme)} x={x + symbol / 2} y={y} />;
  }
  if (mark === 'gap') return <GapFlag text="1" at={{ x: x + 1, y: y + 12 }} theme={theme} />;
  if (mark === 'loop') return <ConnectionDrawing connection={sample(entry, 'loop')} theme={theme} />;
  if (mark === 'handOff') {
    return (
      <>
        <ConnectionDrawing connection={sample(entry, 'flow')} theme={theme} />
        <HandOffMark at={{ x: x + 13, y }} theme={theme} />
      </>
    );
  }
  return <StepSymbol kind={mark} theme={theme} x={x + symbol / 2} y={y} />;
}

/** The legend with its corner at 0, 0. */
export function Legend({ layout, theme }: { layout: LegendLayout; theme: Theme }): ReactNode {
  return layout.entries.map((entry) => (
    <g key={`${entry.mark} ${entry.example}`}>
      <Symbol entry={entry} theme={theme} />
      <TextLines
        lines={[entry.name]}
        x={entry.x + entry.symbol + TO_TEXT}
        middle={entry.y}
        style={TEXT}
        fill={theme.ink2}
      />
    </g>
  ));
}
