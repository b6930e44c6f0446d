// How it is made: the choices that the format heeds, and no others.
import { useFormatter, useTranslations } from 'use-intl';
import type { Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import { type OptionId, PAGES } from '../../formats/format';
import { fits, opensEasily, pixelSize } from '../../formats/picture/pixel-size';
import { type Locale, LOCALES } from '../../locales/load';
import { LANGUAGE_NAMES } from '../kit/interface-choices';
import { NumberField } from '../kit/number-field';
import { Segmented } from '../kit/segmented';
import { SelectField } from '../kit/select-field';
import { useDocument } from '../project-session';
import { Choice, CHOICE_TITLE, Switch } from './choice';
import { WhoField } from './who-field';
import { COLOURS, type ExportOptions, GROUNDS, isPaper, SCALE_LIMITS, SCALES } from './options';

export interface OptionFieldsProps {
  readonly heeded: readonly OptionId[];
  readonly options: ExportOptions;
  readonly onChange: (part: Partial<ExportOptions>) => void;
  /** The size of the picture, px at 100 %; null until it is known. */
  readonly size: Size | null;
  /** Gaps are marked on what is chosen, so that there is something to show. */
  readonly hasGaps: boolean;
  /** The map whose people are offered. */
  readonly map: Id;
  /** The team that the file is of: its people alone are offered; null: everybody's. */
  readonly team: Id | null;
  /** How many sheets it takes; null: not known, or not asked. */
  readonly sheets: number | null;
}

export function OptionFields(props: OptionFieldsProps) {
  const { heeded, options, onChange } = props;
  const t = useTranslations('files.export');
  const heeds = (id: OptionId): boolean => heeded.includes(id);
  return (
    <>
      {heeds('who') ? <WhoField {...props} /> : null}
      {heeds('scale') ? <ScaleFields {...props} /> : null}
      {heeds('page') ? <PageFields {...props} /> : null}
      {heeds('background') ? (
        <Choice title={t('background')}>
          <Segmented
            label={t('background')}
            value={options.ground}
            options={GROUNDS.map((value) => ({ value, label: t(`backgrounds.${value}`) }))}
            onChange={(ground) => onChange({ ground })}
          />
        </Choice>
      ) : null}
      {heeds('theme') ? (
        <Choice title={t('theme')}>
          <Segmented
            label={t('theme')}
            value={options.theme}
            options={COLOURS.map((value) => ({ value, label: t(`themes.${value}`) }))}
            onChange={(theme) => onChange({ theme })}
          />
        </Choice>
      ) : null}
      <Switches title={t('show')} of={SHOWN} {...props} />
      <Switches title={t('file')} of={MADE} {...props} />
      {heeds('language') ? <LanguageField {...props} /> : null}
    </>
  );
}

const SCALE_NAMES = SCALES.map(String);

/** How many pixels: a multiple of the drawing, or any width. */
function ScaleFields({ options, onChange, size }: OptionFieldsProps) {
  const t = useTranslations('files.export');
  const format = useFormatter();
  const scale = size ? fits(size, options.scale) : options.scale;
  const pixels = size && pixelSize(size, scale);
  const said = pixels && { width: format.number(pixels.width), height: format.number(pixels.height) };
  const hint = (): string | null => {
    if (!said || !pixels) return null;
    if (scale < options.scale) return t('reduced', said);
    return t(opensEasily(pixels) ? 'pixels' : 'huge', said);
  };
  return (
    <div className="flex flex-col gap-2">
      <Choice title={t('scale')} below={hint()}>
        <Segmented
          label={t('scale')}
          value={SCALE_NAMES.find((name) => Number(name) === options.scale) ?? null}
          options={SCALE_NAMES.map((value) => ({ value, label: t('scaleOf', { scale: value }) }))}
          onChange={(value) => onChange({ scale: Number(value) })}
        />
      </Choice>
      <NumberField
        label={t('width')}
        unit={t('px')}
        value={pixels?.width ?? null}
        disabled={!size}
        least={size ? Math.ceil(size.width * SCALE_LIMITS.least) : 1}
        most={size ? Math.floor(size.width * SCALE_LIMITS.most) : 1}
        required
        refusal={t('widthRefused')}
        commit={(width) => {
          if (size && width !== null && width !== pixels?.width) onChange({ scale: width / size.width });
        }}
      />
    </div>
  );
}

function PageFields({ options, onChange, sheets }: OptionFieldsProps) {
  const t = useTranslations('files.export');
  return (
    <Choice title={t('page')} below={sheets !== null && sheets > 1 ? t('sheets', { count: sheets }) : null}>
      <Segmented
        label={t('page')}
        value={options.size}
        options={PAGES.map((value) => ({ value, label: t(`pages.${value}`) }))}
        onChange={(size) => onChange({ size })}
      />
      {isPaper(options.size) ? (
        <Switch label={t('tiled')} on={options.tiled} onChange={(tiled) => onChange({ tiled })} />
      ) : null}
    </Choice>
  );
}

const SHOWN = [
  { id: 'title', label: 'showTitle' },
  { id: 'legend', label: 'showLegend' },
  { id: 'gaps', label: 'showGaps' },
  { id: 'owners', label: 'showOwners' },
] as const;

/** How the file is made, whatever it shows. */
const MADE = [
  { id: 'embedFonts', label: 'embedFonts' },
  { id: 'compressed', label: 'compressed' },
  { id: 'swimlane', label: 'swimlane' },
] as const;

interface SwitchesProps extends OptionFieldsProps {
  readonly title: string;
  readonly of: typeof SHOWN | typeof MADE;
}

function Switches({ title, of, heeded, options, onChange, hasGaps }: SwitchesProps) {
  const t = useTranslations('files.export');
  const shown = of.filter(({ id }) => heeded.includes(id) && (id !== 'gaps' || hasGaps));
  if (shown.length === 0) return null;
  return (
    <fieldset>
      <legend className={`mb-1 ${CHOICE_TITLE}`}>{title}</legend>
      {shown.map(({ id, label }) => (
        <Switch key={id} label={t(label)} on={options[id]} onChange={(on) => onChange({ [id]: on })} />
      ))}
    </fieldset>
  );
}

const PROJECT = 'project';

function LanguageField({ options, onChange }: OptionFieldsProps) {
  const t = useTranslations('files.export');
  const { language } = useDocument().project;
  return (
    <SelectField<Locale | typeof PROJECT>
      label={t('language')}
      value={options.language ?? PROJECT}
      options={[
        { value: PROJECT, label: t('projectLanguage', { language: LANGUAGE_NAMES[language] }) },
        ...LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      ]}
      onChange={(value) => onChange({ language: value === PROJECT ? null : value })}
    />
  );
}
