// Zoom out, the zoom, zoom in, the whole chart, and the minimap's switch; the minimap above them.
import { useTranslations } from 'use-intl';
import { useFormatter } from 'use-intl';
import { useAction } from '../actions/use-action';
import { Tooltip } from '../kit/tooltip';
import { showsFlow, useSession } from '../session';
import { Minimap } from './minimap';
import { ActionButton } from './step-bar';
import { useZoom } from './use-view';

interface ZoomBarProps {
  /** False where there is no small picture to show. */
  readonly minimap?: boolean;
}

/** Where the minimap would cover much of the chart there is none, and no switch for it. */
const ROOMY = '[@media(max-height:560px)]:hidden @max-[560px]:hidden';

export function ZoomBar({ minimap = true }: ZoomBarProps) {
  const t = useTranslations('canvas');
  const open = useSession((session) => session.minimapOpen);
  const flow = useSession(showsFlow);
  return (
    <div
      role="group"
      aria-label={t('view')}
      data-picture="leave-out"
      data-bar="view"
      className="pointer-events-auto absolute right-4 bottom-4 flex flex-col gap-1 rounded-xl border border-hair bg-raised p-1.5 shadow-floating @max-[746px]:bottom-[76px] @max-[560px]:bottom-[112px]"
    >
      {open && minimap ? (
        <div className={ROOMY}>
          <Minimap />
        </div>
      ) : null}
      <div className="flex items-center">
        <ActionButton id="zoom-out" />
        <ZoomFull />
        <ActionButton id="zoom-in" />
        <span className="ml-auto" />
        <ActionButton id="zoom-fit" />
        {minimap ? (
          <span className={ROOMY}>
            <ActionButton id="toggle-minimap" pressed={open} />
          </span>
        ) : null}
        <ActionButton id="toggle-flow-view" pressed={flow} />
      </div>
    </div>
  );
}

function ZoomFull() {
  const format = useFormatter();
  const zoom = useZoom();
  const action = useAction('zoom-full');
  return (
    <Tooltip label={action.label} shortcut={action.shortcut}>
      <button
        type="button"
        onClick={action.run}
        aria-label={action.label}
        className="h-7 w-[46px] rounded-lg text-center text-[12px] font-medium text-ink2 tabular-nums hover:bg-hover hover:text-ink"
      >
        {format.number(zoom, { style: 'percent', maximumFractionDigits: 0 })}
      </button>
    </Tooltip>
  );
}
