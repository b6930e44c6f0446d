// Where a chart is cut into stages: how many, what they are called, and by hand each cut where the steps lie in the file.
import { Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import {
  flowAxis,
  MOST_STAGES,
  type Places,
  type StageCuts,
  stageAt,
} from '../../../formats/interchange/stage-cuts';
import type { ForeignChart } from '../../../formats/reading/foreign';
import { Button } from '../../kit/button';
import { CONTROL, Field, ONE_LINE } from '../../kit/field';
import { IconButton } from '../../kit/icon-button';
import { cutInto, withCut, withCutAt, withoutCut } from './import-choices';
import { useImportWords, useRawWords } from './use-import-words';

interface CutChoiceProps {
  readonly chart: ForeignChart;
  readonly places: Places;
  readonly cuts: StageCuts;
  readonly byHand: boolean;
  readonly onChange: (cuts: StageCuts) => void;
}

/** The range in which cuts lie, px of the sheet. */
function rangeOf({ chart, places }: CutChoiceProps): { from: number; to: number } {
  const axis = flowAxis(chart.direction);
  const values = [...places.of.values()].map((point) => point[axis]);
  return { from: Math.min(...values) - 60, to: Math.max(...values) + 60 };
}

export function CutChoice(props: CutChoiceProps) {
  const { chart, places, cuts, byHand, onChange } = props;
  const t = useImportWords();
  const { words } = useRawWords();
  return (
    <section className="flex flex-col gap-3 rounded-xl border border-hair bg-app p-3">
      {byHand ? (
        <CutMap {...props} />
      ) : (
        <Field label={t('stages.count')} className="w-40">
          {(control) => (
            <input
              {...control}
              type="number"
              min={2}
              max={MOST_STAGES}
              value={cuts.names.length}
              onChange={(event) => {
                const count = Math.min(MOST_STAGES, Math.max(2, Math.round(Number(event.target.value)) || 2));
                onChange(cutInto(chart, places, count, words));
              }}
              className={`${CONTROL} ${ONE_LINE} px-2.5`}
            />
          )}
        </Field>
      )}
      <StageNames {...props} />
    </section>
  );
}

/** The steps of the file as dots, and the cuts between them: drawn to be seen, moved by the sliders below. */
function CutMap(props: CutChoiceProps) {
  const { chart, places, cuts, onChange } = props;
  const t = useImportWords();
  const { words } = useRawWords();
  const { from, to } = useMemo(() => rangeOf(props), [props]);
  const axis = flowAxis(chart.direction);
  const across = axis === 'x' ? 'y' : 'x';
  const others = [...places.of.values()].map((point) => point[across]);
  const [low, high] = [Math.min(...others) - 40, Math.max(...others) + 40];
  const span = Math.max(1, to - from);
  const percent = (value: number): string => `${Math.round(((value - from) / span) * 10_000) / 100}%`;
  const widest = [from, ...cuts.at, to]
    .map((edge, i, edges) => ({ edge, next: edges[i + 1] ?? edge }))
    .toSorted((a, b) => b.next - b.edge - (a.next - a.edge))[0];
  return (
    <div className="flex flex-col gap-2">
      <svg role="img" aria-label={t('stages.map')} className="h-36 w-full rounded-lg bg-band">
        {chart.steps.map(({ key, name }) => {
          const point = places.of.get(key) ?? { x: 0, y: 0 };
          const down = `${Math.round(((point[across] - low) / Math.max(1, high - low)) * 10_000) / 100}%`;
          return (
            <circle key={key} cx={percent(point[axis])} cy={down} r={4.5} className="fill-accent">
              <title>{name}</title>
            </circle>
          );
        })}
        {cuts.at.map((cut, i) => (
          <line
            key={i}
            x1={percent(cut)}
            x2={percent(cut)}
            y1="0"
            y2="100%"
            strokeWidth={2}
            strokeDasharray="5 4"
            className="stroke-ink"
          />
        ))}
      </svg>
      {cuts.at.map((cut, i) => (
        <div key={i} className="flex items-center gap-2">
          <input
            type="range"
            aria-label={t('stages.cut', { number: String(i + 1) })}
            min={Math.floor(from)}
            max={Math.ceil(to)}
            value={cut}
            onChange={(event) => onChange(withCutAt(cuts, i, Number(event.target.value)))}
            className="min-w-0 flex-1 accent-accent pointer-coarse:h-11"
          />
          <IconButton
            label={t('stages.remove', { number: String(i + 1) })}
            icon={Minus}
            onClick={() => onChange(withoutCut(cuts, i))}
          />
        </div>
      ))}
      <Button
        icon={Plus}
        className="self-start"
        disabled={cuts.names.length >= MOST_STAGES || !widest}
        onClick={() => widest && onChange(withCut(cuts, (widest.edge + widest.next) / 2, words))}
      >
        {t('stages.add')}
      </Button>
    </div>
  );
}

function StageNames({ chart, places, cuts, onChange }: CutChoiceProps) {
  const t = useImportWords();
  const axis = flowAxis(chart.direction);
  const counts = cuts.names.map(
    (_, i) => [...places.of.values()].filter((point) => stageAt(cuts, point[axis]) === i).length,
  );
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(170px,1fr))] gap-2.5">
      {cuts.names.map((name, i) => (
        <Field
          key={i}
          label={t('stages.nameOf', { number: String(i + 1) })}
          hint={t('stages.holds', { count: counts[i] ?? 0 })}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              maxLength={300}
              value={name}
              onChange={(event) => onChange({ ...cuts, names: cuts.names.with(i, event.target.value) })}
              className={`${CONTROL} ${ONE_LINE} px-2.5`}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
