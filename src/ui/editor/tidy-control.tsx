// Tidy in the top bar: the button, and behind its arrow the shape to aim at, the selection alone, and the Keep tidy switch.
import clsx from 'clsx';
import { ChevronDown, WandSparkles } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ProcessMap } from '../../model/document';
import { TIDY_TARGETS } from '../../model/ids';
import { runTidy } from '../actions/acts/tidying';
import { useAction, useActionContext } from '../actions/use-action';
import { Button } from '../kit/button';
import { Menu, MenuChoice, MenuItem, MenuSeparator, MenuSwitch } from '../kit/menu';
import { withFocusKept } from '../main-focus';
import { Tooltip } from '../kit/tooltip';
import { useDocument } from '../project-session';
import { showsFlow, useSession } from '../session';

function useShownMap(): ProcessMap | null {
  const id = useSession((session) => session.map);
  return useDocument().maps[id ?? ''] ?? null;
}

export function TidyControl() {
  const t = useTranslations('editor');
  const action = useAction('tidy');
  const map = useShownMap();
  const keeps = map?.keepTidy ?? false;
  return (
    <div className={clsx('flex items-center rounded-lg', keeps && 'bg-accent-soft')}>
      <Tooltip label={keeps ? t('keptTidy') : action.label} shortcut={action.shortcut}>
        <Button
          look="plain"
          icon={action.icon ?? WandSparkles}
          iconWhenNarrow
          disabled={!action.enabled}
          {...withFocusKept(action.run)}
          className={clsx('rounded-r-none pr-1.5', keeps && '!text-accent-ink')}
        >
          {action.label}
        </Button>
      </Tooltip>
      <Menu label={t('tidyOptions')} trigger={<Arrow keeps={keeps} />}>
        {map ? <Options map={map} /> : null}
      </Menu>
    </div>
  );
}

interface ArrowProps extends React.ComponentProps<'button'> {
  readonly keeps: boolean;
}

function Arrow({ keeps, ...rest }: ArrowProps) {
  const t = useTranslations('editor');
  return (
    <button
      type="button"
      aria-label={t('tidyOptions')}
      className={clsx(
        'grid h-8 w-5 place-items-center rounded-r-lg transition-colors duration-[80ms] hover:bg-hover',
        'data-[state=open]:bg-hover pointer-coarse:h-11 pointer-coarse:w-9',
        keeps ? 'text-accent-ink' : 'text-ink2',
      )}
      {...rest}
    >
      <ChevronDown size={14} strokeWidth={2.1} aria-hidden />
    </button>
  );
}

function Options({ map }: { readonly map: ProcessMap }) {
  const t = useTranslations('editor');
  const makeContext = useActionContext();
  const selection = useAction('tidy-selection');
  const keep = useAction('keep-tidy');
  const fixed = useSession((session) => session.readOnly || showsFlow(session));
  return (
    <>
      {fixed ? null : (
        <>
          <MenuChoice
            label={t('tidyTarget')}
            value={map.tidyTarget}
            options={TIDY_TARGETS.map((value) => ({ value, label: t(`tidyTargets.${value}`) }))}
            onChange={(target) => {
              const label = { key: 'tidyFor', values: { target } };
              void runTidy(makeContext({ clipboard: null }), { map: map.id, label, target });
            }}
          />
          <MenuSeparator />
        </>
      )}
      <MenuItem
        icon={selection.icon}
        shortcut={selection.shortcut}
        disabled={!selection.enabled}
        onSelect={selection.run}
      >
        {selection.label}
      </MenuItem>
      <MenuSwitch
        checked={map.keepTidy}
        shortcut={keep.shortcut}
        disabled={!keep.enabled}
        onChange={keep.run}
      >
        {keep.label}
      </MenuSwitch>
    </>
  );
}
