// Zoom out, the zoom, zoom in, the whole chart, and the minimap's switch; the minimap above them.
import { percentText } from '../../base/number-text';
import { useTranslations } from 'use-intl';
import { useLocale } from 'use-intl';
import { useAction } from '../actions/use-action';
import { Tooltip } from '../kit/tooltip';
import { showsFlow, showsMinimap, useSession } from '../session';
import { TeamViewButton } from '../team-view';
import { Minimap } from './minimap';
import { ActionButton } from './step-bar';
import { useZoom } from './use-view';

interface ZoomBarProps {
  /** False where there is no small picture to show. */
  readonly minimap?: boolean;
}

export function ZoomBar({ minimap = true }: ZoomBarProps) {
  const t = useTranslations('canvas');
  const open = useSession(showsMinimap);
  const flow = useSession(showsFlow);
  const map = useSession((session) => session.map);
  const answers = useSession(({ view }) => view !== 'table');
  return (
    <div
      role="group"
      aria-label={t('view')}
      data-picture="leave-out"
      data-bar="view"
      className="pointer-events-auto absolute right-4 bottom-4 flex flex-col gap-2 @max-[740px]:bottom-[76px]"
    >
      {open && minimap ? <Minimap /> : null}
      <div className="flex items-center rounded-xl border border-hair bg-raised p-1.5 shadow-floating pointer-fine:[&_.size-8]:!size-7">
        <ActionButton id="zoom-out" />
        <ZoomFull />
        <ActionButton id="zoom-in" />
        <span className="ml-auto" />
        <ActionButton id="zoom-fit" />
        {minimap ? <ActionButton id="toggle-minimap" pressed={open} /> : null}
        <ActionButton id="toggle-flow-view" pressed={flow} />
        {map === null ? null : <TeamViewButton map={map} small align="end" answers={answers} />}
      </div>
    </div>
  );
}

function ZoomFull() {
  const locale = useLocale();
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
        {percentText(Math.round(zoom * 100), locale)}
      </button>
    </Tooltip>
  );
}
