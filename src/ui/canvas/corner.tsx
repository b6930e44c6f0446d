// The corner where the strips of headers meet: turning the lanes, and what is hidden.
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ActionItem } from '../actions/action-item';
import { displayBand, hiddenBands } from '../actions/acts/display';
import { useAction } from '../actions/use-action';
import { IconButton } from '../kit/icon-button';
import { Menu, MenuItem, MenuSeparator } from '../kit/menu';
import type { StripRoom } from './band-strip';
import { useChart } from './chart-context';
import { keepFocus } from './menu-focus';
import { useInset } from './use-view';

export function Corner({ room, narrow }: { readonly room: StripRoom; readonly narrow: boolean }) {
  return (
    <div
      className="absolute top-0 flex items-center bg-app px-0.5"
      style={{ left: useInset(), width: room.left, height: room.top }}
      data-picture="leave-out"
    >
      <TurnButton />
      <HiddenMenu narrow={narrow} />
    </div>
  );
}

function TurnButton() {
  const { readOnly } = useChart();
  const { label, icon, run, enabled } = useAction('turn-lanes');
  if (readOnly || !icon) return null;
  return (
    <IconButton
      label={label}
      icon={icon}
      off={!enabled}
      onClick={run}
      className="size-7 shrink-0 text-ink3"
    />
  );
}

/** Says how many lanes and stages are hidden, and shows them again. */
function HiddenMenu({ narrow }: { readonly narrow: boolean }) {
  const t = useTranslations('canvas');
  const { project, map, readOnly } = useChart();
  const hidden = hiddenBands(project.store.document(), map);
  if (hidden.length === 0) return null;
  return (
    <Menu
      align="start"
      label={t('hiddenMenu')}
      onCloseAutoFocus={keepFocus}
      trigger={
        <button
          type="button"
          aria-label={t('hiddenMenu')}
          className="flex h-7 min-w-0 items-center gap-1 rounded-md px-1 text-[11px] font-medium text-ink3 hover:bg-hover hover:text-ink data-[state=open]:bg-hover"
        >
          <EyeOff size={14} strokeWidth={1.8} aria-hidden className="shrink-0" />
          <span className="truncate tabular-nums">
            {narrow ? hidden.length : t('hidden', { count: hidden.length })}
          </span>
        </button>
      }
    >
      {hidden.map(({ axis, id, name }) => (
        <MenuItem
          key={id}
          icon={Eye}
          disabled={readOnly}
          onSelect={() => displayBand(project, axis, id, 'open')}
        >
          {t(`showBand.${axis}`, { name: name || t('unnamed') })}
        </MenuItem>
      ))}
      {hidden.length > 1 ? (
        <>
          <MenuSeparator />
          <ActionItem id="show-all" />
        </>
      ) : null}
    </Menu>
  );
}
