// Says whether the work is kept; when it is not, why, and the ways out.
import clsx from 'clsx';
import { Check, ChevronDown, Download, LoaderCircle, RotateCw, TriangleAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import type { Autosave } from '../../services/autosave';
import { Menu, MenuItem } from '../kit/menu';
import { mayComment } from '../closed-to';
import { useSession } from '../session';
import { useDownloadProject } from '../use-download-project';

export function SaveState({ autosave }: { readonly autosave: Autosave }) {
  const t = useTranslations('editor');
  const state = useSyncExternalStore(
    (changed) => autosave.subscribe(changed),
    () => autosave.state(),
  );
  // Who reads writes comments, which are kept like everything else.
  const writes = useSession(mayComment);
  if (!writes) return null;
  if (state.kind === 'failed') return <NotSaved reason={state.reason} autosave={autosave} />;
  const isSaved = state.kind === 'saved';
  const Icon = isSaved ? Check : LoaderCircle;
  return (
    <p
      className="flex shrink-0 items-center gap-[5px] text-[12px] whitespace-nowrap text-ink3 max-xl:[&>span]:sr-only"
      data-state={state.kind}
    >
      <Icon size={14} strokeWidth={2.1} aria-hidden />
      {/* Both words keep their room, so that nothing beside them shifts while something is being kept. */}
      <span className="grid">
        {(['saved', 'saving'] as const).map((word) => (
          <span
            key={word}
            className={clsx('col-start-1 row-start-1', isSaved !== (word === 'saved') && 'invisible')}
          >
            {t(word)}
          </span>
        ))}
      </span>
    </p>
  );
}

interface NotSavedProps {
  readonly reason: 'full' | 'unavailable';
  readonly autosave: Autosave;
}

function NotSaved({ reason, autosave }: NotSavedProps) {
  const t = useTranslations('editor');
  const download = useDownloadProject();
  return (
    <output>
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            className="flex h-8 items-center gap-1.5 rounded-lg px-2 text-[12px] font-semibold whitespace-nowrap text-problem hover:bg-hover"
          >
            <TriangleAlert size={14} strokeWidth={2.1} aria-hidden />
            {t(`notSaved.${reason}`)}
            <ChevronDown size={14} strokeWidth={2.1} aria-hidden />
          </button>
        }
      >
        <p className="max-w-64 px-2.5 pt-1.5 pb-2 text-[12px] leading-[17px] text-ink2">
          {t(`notSavedText.${reason}`)}
        </p>
        <MenuItem icon={Download} onSelect={download}>
          {t('downloadProject')}
        </MenuItem>
        <MenuItem icon={RotateCw} onSelect={() => void autosave.flush()}>
          {t('trySavingAgain')}
        </MenuItem>
      </Menu>
    </output>
  );
}
