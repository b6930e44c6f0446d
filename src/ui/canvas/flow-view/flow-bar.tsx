// The bar at the foot of the plain flow view: back to lanes and stages, which way the flow runs, and whether stages are kept.
import { ArrowDown, ArrowRight, Table2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../actions/use-action';
import { Button } from '../../kit/button';
import { IconButton } from '../../kit/icon-button';
import { Tooltip } from '../../kit/tooltip';
import { useSession } from '../../session';
import { ActionButton } from '../step-bar';

const Line = () => <span aria-hidden className="mx-1 h-5 w-px shrink-0 bg-hair" />;

export function FlowBar() {
  const t = useTranslations('flowView');
  const back = useAction('toggle-flow-view');
  const { direction, stages } = useSession((session) => session.flowLook);
  const run = (to: typeof direction): void =>
    useSession.setState(({ flowLook }) => ({ flowLook: { ...flowLook, direction: to } }));
  return (
    <div
      role="toolbar"
      aria-label={t('bar')}
      data-picture="leave-out"
      className="pointer-events-auto absolute bottom-4 left-1/2 flex max-w-[calc(100%-32px)] -translate-x-1/2 items-center gap-px rounded-xl border border-hair bg-raised px-1.5 py-1 shadow-floating @max-[820px]:left-4 @max-[820px]:translate-x-0"
    >
      <Tooltip label={t('back')} shortcut={back.shortcut} side="top">
        <Button look="plain" icon={Table2} onClick={back.run}>
          {t('back')}
        </Button>
      </Tooltip>
      <Line />
      <IconButton
        label={t('right')}
        icon={ArrowRight}
        pressed={direction === 'right'}
        onClick={() => run('right')}
      />
      <IconButton
        label={t('down')}
        icon={ArrowDown}
        pressed={direction === 'down'}
        onClick={() => run('down')}
      />
      <Line />
      <ActionButton id="stages-in-flow-view" pressed={stages} />
    </div>
  );
}
