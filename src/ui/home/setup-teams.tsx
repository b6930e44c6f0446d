// The teams of the set-up: the usual ones to tick, and own ones to add.
import { Check, Plus } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import { ChipButton, Tag } from '../kit/chip';
import { CONTROL } from '../kit/field';
import { type Setup, type SetupWords, TEAM_PRESETS, type TeamKey } from './setup-choices';

interface SetupTeamsProps {
  readonly setup: Setup;
  readonly words: SetupWords;
  readonly onChange: (setup: Setup) => void;
}

/** Both are as wide, so that nothing shifts when a team is ticked. */
const Tick = ({ ticked }: { readonly ticked: boolean }) =>
  ticked ? (
    <Check size={14} strokeWidth={2.1} aria-hidden className="shrink-0" />
  ) : (
    <Plus size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />
  );

export function SetupTeams({ setup, words, onChange }: SetupTeamsProps) {
  const t = useTranslations('setup');
  const toggle = (key: TeamKey): void => {
    const teams = setup.teams.includes(key)
      ? setup.teams.filter((team) => team !== key)
      : [...setup.teams, key];
    onChange({ ...setup, teams, teamsChosen: true });
  };
  return (
    <>
      <ul className="flex flex-wrap gap-1.5">
        {TEAM_PRESETS.map(({ key }) => {
          const ticked = setup.teams.includes(key);
          return (
            <li key={key}>
              <ChipButton
                pressed={ticked}
                mark={<Tick ticked={ticked} />}
                className="!font-medium"
                title={words.team(key).line}
                onClick={() => toggle(key)}
              >
                {words.team(key).name}
              </ChipButton>
            </li>
          );
        })}
        {setup.ownTeams.map((name) => (
          <li key={name}>
            <Tag
              chosen
              mark={<Tick ticked />}
              removeLabel={t('removeTeam', { name })}
              onRemove={() =>
                onChange({ ...setup, ownTeams: setup.ownTeams.filter((team) => team !== name) })
              }
            >
              {name}
            </Tag>
          </li>
        ))}
      </ul>
      <p className="text-[12px] leading-[17px] text-ink3">{t('abbreviations')}</p>
      <OwnTeams
        onAdd={(names) => {
          const ownTeams = [...new Set([...setup.ownTeams, ...names])];
          if (ownTeams.length > setup.ownTeams.length) onChange({ ...setup, ownTeams });
        }}
      />
    </>
  );
}

/** The teams of a typed or pasted list: between commas and semicolons, in cells or on lines of their own. */
const namesIn = (text: string): string[] =>
  text
    .split(/[,，、;；\t\r\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function OwnTeams({ onAdd }: { readonly onAdd: (names: readonly string[]) => void }) {
  const t = useTranslations('setup');
  const [name, setName] = useState('');
  const add = (): void => {
    onAdd(namesIn(name));
    setName('');
  };
  // A field of one line would join the lines of a list into one name.
  const paste = (event: ClipboardEvent): void => {
    const names = namesIn(event.clipboardData.getData('text/plain'));
    if (names.length < 2 || name !== '') return;
    event.preventDefault();
    onAdd(names);
  };
  return (
    <div className="flex max-w-96 gap-1.5">
      <input
        type="text"
        autoComplete="off"
        maxLength={200}
        aria-label={t('ownTeam')}
        placeholder={t('ownTeamsHint')}
        value={name}
        onPaste={paste}
        onBlur={add}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
        className={`${CONTROL} h-8 px-2.5 pointer-coarse:h-11`}
      />
      <Button icon={Plus} disabled={name.trim() === ''} onClick={add}>
        {t('addTeam')}
      </Button>
    </div>
  );
}
