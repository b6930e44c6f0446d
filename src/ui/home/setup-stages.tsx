// The stages of the set-up: those of the chosen model named in a row, or an own list to edit.
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../kit/button';
import { CONTROL } from '../kit/field';
import { IconButton } from '../kit/icon-button';
import { MODEL_PHASES, type OwnStage, type Setup, type SetupWords } from './setup-choices';

interface SetupStagesProps {
  readonly setup: Setup;
  readonly words: SetupWords;
  readonly onChange: (setup: Setup) => void;
}

export function SetupStages({ setup, words, onChange }: SetupStagesProps) {
  if (setup.model === 'own')
    return <OwnStages stages={setup.ownStages} onChange={(ownStages) => onChange({ ...setup, ownStages })} />;
  return (
    <p className="text-[12px] leading-[17px] text-ink2">
      {MODEL_PHASES[setup.model].map((phase) => words.stage(phase)).join(' → ')}
    </p>
  );
}

interface OwnStagesProps {
  readonly stages: readonly OwnStage[];
  readonly onChange: (stages: readonly OwnStage[]) => void;
}

/** The lines of a pasted list, without bullets and numbers; cells beside each other count as lines. */
const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n\t]+/u)
    .map((line) => line.replace(/^\s*(?:[-*•·–]|\d+[.)、．])\s*/u, '').trim())
    .filter((line) => line !== '');

const swapped = (stages: readonly OwnStage[], at: number, by: 1 | -1): readonly OwnStage[] => {
  const [one, other] = [stages[at], stages[at + by]];
  if (!one || !other) return stages;
  return stages.with(at, other).with(at + by, one);
};

function OwnStages({ stages, onChange }: OwnStagesProps) {
  const t = useTranslations('setup');
  const list = useRef<HTMLOListElement>(null);
  const focusAt = (index: number): void => {
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[index]?.focus());
  };
  const addAfter = (index: number): void => {
    const key = Math.max(0, ...stages.map((stage) => stage.key)) + 1;
    onChange(stages.toSpliced(index + 1, 0, { key, name: '', phase: null }));
    focusAt(index + 1);
  };
  const keyDown = (event: KeyboardEvent, index: number): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (index < stages.length - 1) focusAt(index + 1);
    else if (stages[index]?.name.trim() !== '') addAfter(index);
  };
  // A pasted list is a stage for each line: the first where it is pasted, the rest in place of those that follow.
  const paste = (event: ClipboardEvent<HTMLInputElement>, index: number): void => {
    const names = linesOf(event.clipboardData.getData('text/plain'));
    if (names.length < 2) return;
    event.preventDefault();
    const first = Math.max(0, ...stages.map((stage) => stage.key)) + 1;
    const made = names.map((name, i): OwnStage => ({ key: first + i, name, phase: null }));
    onChange([...stages.slice(0, index), ...made]);
    focusAt(index + made.length - 1);
  };
  return (
    <>
      <ol ref={list} className="flex flex-col gap-1.5">
        {stages.map((stage, i) => (
          <li key={stage.key} className="flex items-center gap-1">
            <span aria-hidden className="w-5 text-center text-[11px] font-semibold text-ink3">
              {i + 1}
            </span>
            <input
              type="text"
              autoComplete="off"
              maxLength={300}
              aria-label={t('stageNumber', { number: i + 1 })}
              value={stage.name}
              onChange={(event) => onChange(stages.with(i, { ...stage, name: event.currentTarget.value }))}
              onKeyDown={(event) => keyDown(event, i)}
              onPaste={(event) => paste(event, i)}
              className={`${CONTROL} h-8 px-2.5 pointer-coarse:h-11`}
            />
            <IconButton
              label={t('moveUp', { name: stage.name })}
              icon={ArrowUp}
              off={i === 0}
              onClick={() => onChange(swapped(stages, i, -1))}
            />
            <IconButton
              label={t('moveDown', { name: stage.name })}
              icon={ArrowDown}
              off={i === stages.length - 1}
              onClick={() => onChange(swapped(stages, i, 1))}
            />
            <IconButton
              label={t('removeStage', { name: stage.name })}
              icon={X}
              onClick={() => {
                onChange(stages.toSpliced(i, 1));
                focusAt(Math.max(0, i - 1));
              }}
            />
          </li>
        ))}
      </ol>
      <Button look="plain" icon={Plus} className="self-start" onClick={() => addAfter(stages.length - 1)}>
        {t('addStage')}
      </Button>
    </>
  );
}
