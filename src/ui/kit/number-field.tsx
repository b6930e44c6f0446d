// A field for a number, with its unit inside the field at the right.
import { useLocale } from 'use-intl';
import { formatNumber, parseNumber } from '../../base/number-text';
import { CONTROL, Field, type FieldFrame, labelIdOf, ONE_LINE } from './field';
import { useDraftText } from './use-draft-text';

export interface NumberFieldProps extends FieldFrame {
  readonly value: number | null;
  /** Null: the field was emptied. */
  readonly commit: (value: number | null, visit: string) => void;
  readonly unit?: string;
  readonly least?: number;
  readonly most?: number;
  /** An empty field is refused. */
  readonly required?: boolean;
  readonly refusal: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

type Rules = Pick<NumberFieldProps, 'least' | 'most' | 'required'>;

/** The number in a text, null for an empty one; undefined where the rules refuse it. */
function allowed(
  text: string,
  { least = 0, most = 1e12, required = false }: Rules,
): number | null | undefined {
  const bare = text.replace(/[%％]\s*$/, '').trim();
  if (bare === '') return required ? undefined : null;
  const number = parseNumber(bare);
  return number === null || number < least || number > most ? undefined : number;
}

export function NumberField(props: NumberFieldProps) {
  const { value, commit, unit, refusal, placeholder, disabled } = props;
  const locale = useLocale();
  const read = (number: number | null): string => (number === null ? '' : formatNumber(number, locale));
  const { refused, bind } = useDraftText({
    value: read(value),
    commit: (text, visit) => {
      const number = allowed(text, props);
      if (number === undefined) return null;
      commit(number, visit);
      return read(number);
    },
  });
  return (
    <Field {...props} error={refused ? refusal : null}>
      {(control) => (
        <div className="relative">
          <input
            {...control}
            {...bind}
            aria-labelledby={unit ? `${labelIdOf(control.id)} ${control.id}-unit` : undefined}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            placeholder={placeholder}
            disabled={disabled}
            className={`${CONTROL} ${ONE_LINE}`}
            style={{ paddingLeft: 10, paddingRight: unit ? unitRoom(unit) : 10 }}
          />
          {unit ? (
            <span id={`${control.id}-unit`} className={UNIT}>
              {unit}
            </span>
          ) : null}
        </div>
      )}
    </Field>
  );
}

const UNIT =
  'pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-[12px] font-normal text-ink3';

/** Room for the unit at 12 px, with a full-width character as wide as it is high. */
const unitRoom = (unit: string): number =>
  Array.from(unit).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? 12 : 7), 18);
