// What a new project is called and the language of what is written in it, beside each other.
import type { Locale } from '../../locales/load';
import { CONTROL, Field } from '../kit/field';
import { languageTag } from '../kit/interface-choices';
import { LanguageOfChart } from './language-of-chart';

interface Named {
  readonly name: string;
  readonly language: Locale;
}

interface NameAndLanguageProps extends Named {
  readonly label: string;
  readonly placeholder?: string;
  readonly onChange: (change: Partial<Named>) => void;
}

export function NameAndLanguage({ name, language, label, placeholder, onChange }: NameAndLanguageProps) {
  return (
    <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={300}
            value={name}
            placeholder={placeholder}
            lang={languageTag(language)}
            onChange={(event) => onChange({ name: event.target.value })}
            className={`${CONTROL} h-8 px-2.5 pointer-coarse:h-11`}
          />
        )}
      </Field>
      <LanguageOfChart language={language} onChange={(chosen) => onChange({ language: chosen })} />
    </div>
  );
}
