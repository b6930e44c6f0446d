// The teams of the set-up: the usual ones to tick, own ones to add, and all of them in the order of their lanes.
import { Check, Plus } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import { ChipButton } from '../kit/chip';
import { CONTROL } from '../kit/field';
import { addTeams, type Setup, type SetupWords, TEAM_PRESETS, toggleTeam } from './setup-choices';
import { SetupTeamOrder } from './setup-team-order';

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
  return (
    <>
      <ul className="flex flex-wrap gap-1.5">
        {TEAM_PRESETS.map(({ key }) => {
          const ticked = setup.teams.some(({ preset }) => preset === key);
          return (
            <li key={key}>
              <ChipButton
                pressed={ticked}
                mark={<Tick ticked={ticked} />}
                className="!font-medium"
                title={words.team(key).line}
                onClick={() => onChange(toggleTeam(setup, key))}
              >
                {words.team(key).name}
              </ChipButton>
            </li>
          );
        })}
      </ul>
      <p className="text-[12px] leading-[17px] text-ink3">{t('abbreviations')}</p>
      <OwnTeams
        onAdd={(names) => {
          const next = addTeams(setup, names, words);
          if (next.teams !== setup.teams) onChange(next);
        }}
      />
      {setup.teams.length > 0 ? (
        <SetupTeamOrder
          teams={setup.teams}
          words={words}
          onChange={(teams) => onChange({ ...setup, teams, teamsChosen: true })}
        />
      ) : null}
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
