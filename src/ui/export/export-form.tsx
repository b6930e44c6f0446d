// The choices of the export dialog: format, size, ground, colours, what is shown.
import { type ReactNode, useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Size } from '../../base/geometry';
import { CONTROL, Field } from '../kit/field';
import { Segmented } from '../kit/segmented';
import {
  BACKGROUNDS,
  COLOURS,
  EXPORT_FORMATS,
  type ExportOptions,
  type ExportScope,
  SCALES,
  SCOPES,
} from './export-options';

interface ExportFormProps {
  readonly options: ExportOptions;
  readonly onChange: (change: Partial<ExportOptions>) => void;
  readonly scope: ExportScope;
  readonly onScope: (scope: ExportScope) => void;
  /** Whether plain flow keeps stages together. */
  readonly stages: boolean;
  readonly onStages: (stages: boolean) => void;
  /** Gaps are marked on the map, so that there is something to show. */
  readonly hasGaps: boolean;
  /** Pixels of the PNG are known: the picture is there. */
  readonly ready: boolean;
  /** Pixels of the PNG as it will be. */
  readonly pixels: Size;
  /** False: the browser cannot draw the chosen size. */
  readonly fits: boolean;
  readonly name: string;
  readonly onName: (name: string) => void;
}

function Choice({ title, below, children }: { title: string; below?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="text-[11px] leading-[15px] font-semibold text-ink3">
        {title}
      </span>
      {children}
      {below ? <p className="text-[12px] leading-[17px] text-ink2">{below}</p> : null}
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex min-h-7 items-center gap-2.5 pointer-coarse:min-h-11">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-4 accent-accent"
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

function ScopeChoice({ scope, onScope, stages, onStages }: ExportFormProps) {
  const t = useTranslations('files.export');
  return (
    <>
      <Choice title={t('scope')}>
        <Segmented
          label={t('scope')}
          value={scope}
          options={SCOPES.map((value) => ({ value, label: t(`scopes.${value}`) }))}
          onChange={onScope}
        />
      </Choice>
      {scope === 'flow' ? <Switch label={t('flowStages')} on={stages} onChange={onStages} /> : null}
    </>
  );
}

function PictureChoices(props: ExportFormProps) {
  const { options, onChange, pixels, fits, ready, hasGaps } = props;
  const t = useTranslations('files.export');
  const format = useFormatter();
  const size = { width: format.number(pixels.width), height: format.number(pixels.height) };
  return (
    <>
      <ScopeChoice {...props} />
      {options.format === 'png' ? (
        <Choice title={t('scale')} below={ready ? t(fits ? 'pixels' : 'reduced', size) : null}>
          <Segmented
            label={t('scale')}
            value={options.scale}
            options={SCALES.map((value) => ({ value, label: t('scaleOf', { scale: value }) }))}
            onChange={(scale) => onChange({ scale })}
          />
        </Choice>
      ) : null}
      <Choice title={t('background')}>
        <Segmented
          label={t('background')}
          value={options.background}
          options={BACKGROUNDS.map((value) => ({ value, label: t(`backgrounds.${value}`) }))}
          onChange={(background) => onChange({ background })}
        />
      </Choice>
      <Choice title={t('theme')}>
        <Segmented
          label={t('theme')}
          value={options.theme}
          options={COLOURS.map((value) => ({ value, label: t(`themes.${value}`) }))}
          onChange={(theme) => onChange({ theme })}
        />
      </Choice>
      <fieldset>
        <legend className="mb-1 text-[11px] leading-[15px] font-semibold text-ink3">{t('show')}</legend>
        <Switch label={t('showTitle')} on={options.title} onChange={(title) => onChange({ title })} />
        <Switch label={t('showLegend')} on={options.legend} onChange={(legend) => onChange({ legend })} />
        {hasGaps ? (
          <Switch label={t('showGaps')} on={options.gaps ?? false} onChange={(gaps) => onChange({ gaps })} />
        ) : null}
        <Switch
          label={t('showOwners')}
          on={options.owners ?? false}
          onChange={(owners) => onChange({ owners })}
        />
        {options.format === 'svg' ? (
          <Switch
            label={t('embedFonts')}
            on={options.embedFonts}
            onChange={(embedFonts) => onChange({ embedFonts })}
          />
        ) : null}
      </fieldset>
    </>
  );
}

export function ExportForm(props: ExportFormProps) {
  const t = useTranslations('files.export');
  const { options, onChange, name, onName } = props;
  return (
    <div className="flex flex-col gap-4">
      <Choice title={t('format')} below={t(`formatTexts.${options.format}`)}>
        <Segmented
          label={t('format')}
          value={options.format}
          options={EXPORT_FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
          onChange={(chosen) => onChange({ format: chosen })}
        />
      </Choice>
      {options.format === 'json' ? null : <PictureChoices {...props} />}
      <Field label={t('fileName')}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={200}
            value={name}
            onChange={(event) => onName(event.currentTarget.value)}
            className={`${CONTROL} h-8 px-2.5 pointer-coarse:h-11`}
          />
        )}
      </Field>
    </div>
  );
}
