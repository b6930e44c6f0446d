// The short set-up of a blank chart: name, language, stages, teams, with the matrix as it will be beside it.
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Locale, useLocale, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { countingIds } from '../../base/id';
import { Button, buttonClass } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { CONTROL, Field } from '../kit/field';
import { languageTag } from '../kit/interface-choices';
import { Segmented } from '../kit/segmented';
import { useServices } from '../services-context';
import { LanguageOfChart } from './language-of-chart';
import {
  firstSetup,
  missing,
  type Setup,
  setUpProject,
  type SetupWords,
  STAGE_MODELS,
  withModel,
} from './setup-choices';
import { SetupPreview } from './setup-preview';
import { SetupStages } from './setup-stages';
import { SetupTeams } from './setup-teams';
import { useSetupWords } from './use-setup-words';
import { useStartProject } from './use-start-project';

interface SetupDialogProps {
  /** The chart's language where it was chosen already; left out: asked here, at first the interface's. */
  readonly language?: Locale;
  readonly onClose: () => void;
}

export function SetupDialog({ language, onClose }: SetupDialogProps) {
  const t = useTranslations('setup');
  const app = useTranslations('app');
  const locale: Locale = useLocale();
  const { newId } = useServices();
  const { start, busy } = useStartProject();
  const [setup, setSetup] = useState(() => firstSetup(language ?? locale));
  const words = useSetupWords(setup.language);
  const lacks = words && missing(setup, words);
  const create = (): void => {
    if (words && lacks === null && !busy) void start(setUpProject(setup, words, newId));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      width="large"
      title={t('title')}
      text={t('text')}
      footer={
        <>
          <div className="mr-auto flex min-w-0 items-center gap-3">
            {language ? null : (
              <Link href="/new" className={`${buttonClass('plain')} -ml-[11px]`}>
                {t('fromTemplate')}
              </Link>
            )}
            {lacks ? <p className="text-gap">{t(`missing.${lacks}`)}</p> : null}
          </div>
          <Button look="plain" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button look="primary" disabled={busy || words === null || lacks !== null} onClick={create}>
            {t('create')}
          </Button>
        </>
      }
    >
      {words ? (
        <SetupForm
          setup={setup}
          words={words}
          asksLanguage={language === undefined}
          onChange={setSetup}
          onEnter={create}
        />
      ) : null}
    </Dialog>
  );
}

interface SetupFormProps {
  readonly setup: Setup;
  readonly words: SetupWords;
  readonly asksLanguage: boolean;
  readonly onChange: (setup: Setup) => void;
  readonly onEnter: () => void;
}

function SetupForm({ setup, words, asksLanguage, onChange, onEnter }: SetupFormProps) {
  const t = useTranslations('setup');
  const nameField = useRef<HTMLInputElement>(null);
  // The fields come after the words of the chart's language, when the window has given the focus away already.
  useEffect(() => nameField.current?.focus(), []);
  const models = STAGE_MODELS.map((value) => ({ value, label: t(`models.${value}`) }));
  const document = useMemo(
    () => (missing(setup, words) === null ? setUpProject(setup, words, countingIds()) : null),
    [setup, words],
  );
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="flex flex-col gap-5">
        <Field label={t('name')}>
          {(control) => (
            <input
              {...control}
              ref={nameField}
              type="text"
              autoComplete="off"
              maxLength={300}
              value={setup.name}
              placeholder={words.newName}
              lang={languageTag(setup.language)}
              onChange={(event) => onChange({ ...setup, name: event.currentTarget.value })}
              onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter()}
              className={`${CONTROL} h-8 px-2.5 pointer-coarse:h-11`}
            />
          )}
        </Field>
        {asksLanguage ? (
          <LanguageOfChart
            language={setup.language}
            onChange={(language) => onChange({ ...setup, language })}
          />
        ) : null}
        <Part title={t('stagesTitle')}>
          <Segmented
            label={t('stagesTitle')}
            value={setup.model}
            options={models}
            onChange={(model) => onChange(withModel(setup, model, words))}
          />
          <SetupStages setup={setup} words={words} onChange={onChange} />
        </Part>
        <Part title={t('teamsTitle')}>
          <SetupTeams setup={setup} words={words} onChange={onChange} />
        </Part>
      </div>
      <SetupPreview document={document} />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h3 id={id} className="text-[11px] leading-[15px] font-semibold text-ink3">
        {title}
      </h3>
      {children}
    </section>
  );
}
