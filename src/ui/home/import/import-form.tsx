// The choices for a file of another tool: what the project is called, how its stages are cut, where its steps lie.
import { placesOf } from '../../../formats/interchange/stage-cuts';
import type { ForeignFile } from '../../../formats/reading/foreign';
import { CONTROL, Field, ONE_LINE } from '../../kit/field';
import { Segmented } from '../../kit/segmented';
import { NameAndLanguage } from '../name-and-language';
import { CutChoice } from './cut-choice';
import { type Choices, CUT_WAYS, cutAll, isDrawn, isUncut } from './import-choices';
import { useImportWords, useRawWords } from './use-import-words';

interface ImportFormProps {
  readonly file: ForeignFile;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
  /** The chart that is looked at, by its number in the file. */
  readonly shown: number;
  readonly onShown: (chart: number) => void;
}

export function ImportForm(props: ImportFormProps) {
  const t = useImportWords();
  const { choices, onChange } = props;
  return (
    <div className="flex flex-col gap-4">
      <NameAndLanguage
        name={choices.name}
        language={choices.language}
        label={t('name')}
        onChange={(change) => onChange({ ...choices, ...change })}
      />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <ChartChoice {...props} />
        <StageChoice {...props} />
        <PlaceChoice {...props} />
      </div>
      <Cuts {...props} />
    </div>
  );
}

/** Which of several charts is shown and cut. */
function ChartChoice({ file, shown, onShown }: ImportFormProps) {
  const t = useImportWords();
  if (file.charts.length < 2) return null;
  return (
    <Field label={t('chart')} className="w-56">
      {(control) => (
        <select
          {...control}
          value={shown}
          onChange={(event) => onShown(Number(event.target.value))}
          className={`${CONTROL} ${ONE_LINE} px-2`}
        >
          {file.charts.map(({ key, name }, i) => (
            <option key={key} value={i}>
              {name || `${t('chart')} ${i + 1}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function StageChoice({ file, choices, onChange }: ImportFormProps) {
  const t = useImportWords();
  const { words } = useRawWords();
  if (!file.charts.some(isUncut)) return null;
  return (
    <div className="flex flex-col gap-1">
      <span className="text-[12px] leading-[17px] text-ink2">{t('stages.text')}</span>
      <Segmented
        label={t('stages.title')}
        value={choices.way}
        options={CUT_WAYS.map((value) => ({ value, label: t(`stages.${value}`) }))}
        onChange={(way) =>
          // By hand begins with what is there.
          onChange({
            ...choices,
            way,
            cuts: way === 'hand' && choices.way === 'columns' ? choices.cuts : cutAll(file, way, words),
          })
        }
        className="w-80 max-w-full"
      />
    </div>
  );
}

function PlaceChoice({ file, choices, onChange }: ImportFormProps) {
  const t = useImportWords();
  if (!isDrawn(file))
    return <p className="max-w-80 text-[12px] leading-[17px] text-ink2">{t('places.none')}</p>;
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="text-[11px] leading-[15px] font-semibold text-ink3">
        {t('places.title')}
      </span>
      <Segmented
        label={t('places.title')}
        value={choices.keep ? 'keep' : 'tidy'}
        options={(['tidy', 'keep'] as const).map((value) => ({ value, label: t(`places.${value}`) }))}
        onChange={(value) => onChange({ ...choices, keep: value === 'keep' })}
        className="w-56"
      />
    </div>
  );
}

function Cuts({ file, choices, onChange, shown }: ImportFormProps) {
  const chart = file.charts[shown];
  const cuts = chart && choices.cuts.get(chart.key);
  if (!chart || !cuts || choices.way === 'one') return null;
  return (
    <CutChoice
      chart={chart}
      places={placesOf(chart)}
      cuts={cuts}
      byHand={choices.way === 'hand'}
      onChange={(next) => onChange({ ...choices, cuts: new Map(choices.cuts).set(chart.key, next) })}
    />
  );
}
