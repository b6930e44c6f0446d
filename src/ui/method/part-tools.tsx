// What a part of the method is worked with: its list, board, walk or window.
import {
  CalendarDays,
  ClipboardList,
  Flag,
  FlagTriangleRight,
  type LucideIcon,
  Package,
  SquareKanban,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { wholeMap } from '../../method/main-maps';
import type { PartId } from '../../method/part';
import { reviewsOf, trainingsOf } from '../../model/queries';
import { openCount } from '../actions/acts/questions';
import { showDock } from '../actions/acts/screens';
import type { ActionId } from '../actions/registry';
import { useAction, useActionContext } from '../actions/use-action';
import { ChipButton } from '../kit/chip';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { goToTarget } from './jump';

export function PartTools({ part }: { readonly part: PartId }) {
  switch (part) {
    case 'resources':
      return (
        <Row>
          <ResourcesTool />
        </Row>
      );
    case 'find-gaps':
      return (
        <Row>
          <GapsTool />
          <BoardTool />
        </Row>
      );
    case 'design-target':
      return <TargetTools />;
    case 'train':
      return (
        <Row>
          <DialogTool dialog="trainings" icon={CalendarDays} />
        </Row>
      );
    case 'monitor':
      return (
        <Row>
          <DialogTool dialog="goals" icon={FlagTriangleRight} />
          <DialogTool dialog="reviews" icon={ClipboardList} />
        </Row>
      );
    default:
      return null;
  }
}

const Row = ({ children }: { readonly children: React.ReactNode }) => (
  <div className="mt-1 flex flex-wrap gap-1.5">{children}</div>
);

const mark = (Icon: LucideIcon | null) =>
  Icon ? <Icon size={14} strokeWidth={2} aria-hidden className="shrink-0" /> : null;

function ActionTool({ id, quiet }: { readonly id: ActionId; readonly quiet?: React.ReactNode }) {
  const action = useAction(id);
  return (
    <ChipButton mark={mark(action.icon)} after={quiet} disabled={!action.enabled} onClick={action.run}>
      {action.name}
    </ChipButton>
  );
}

/** The walk as long as a question is open, and what is answered, as soon as there is a target. */
function TargetTools() {
  const document = useDocument();
  const count = openCount(document);
  useSession((session) => session.map);
  if (!wholeMap(document, 'target')) return null;
  const left = <span className="text-ink3 tabular-nums">{count}</span>;
  return (
    <Row>
      {count > 0 ? <ActionTool id="next-question" quiet={left} /> : null}
      <AnswersTool />
    </Row>
  );
}

function AnswersTool() {
  const action = useAction('show-answers');
  const shown = useSession((session) => session.answers);
  return (
    <ChipButton mark={mark(action.icon)} pressed={shown} onClick={action.run}>
      {action.name}
    </ChipButton>
  );
}

function GapsTool() {
  const t = useTranslations('method');
  return (
    <ChipButton mark={mark(Flag)} onClick={() => showDock('gaps')}>
      {t('listOfGaps')}
    </ChipButton>
  );
}

function BoardTool() {
  const action = useAction('show-gap-board');
  return (
    <ChipButton mark={mark(SquareKanban)} onClick={action.run}>
      {action.name}
    </ChipButton>
  );
}

function ResourcesTool() {
  const t = useTranslations('method');
  const makeContext = useActionContext();
  return (
    <ChipButton
      mark={mark(Package)}
      onClick={() => goToTarget(makeContext({ clipboard: null }), 'resource', { kind: 'new-resource' })}
    >
      {t('resources')}
    </ChipButton>
  );
}

interface DialogToolProps {
  readonly dialog: 'goals' | 'trainings' | 'reviews';
  readonly icon: LucideIcon;
}

function DialogTool({ dialog, icon }: DialogToolProps) {
  const t = useTranslations('records');
  const document = useDocument();
  const counts = {
    goals: Object.keys(document.goals).length,
    trainings: trainingsOf(document).length,
    reviews: reviewsOf(document).length,
  };
  return (
    <ChipButton
      mark={mark(icon)}
      aria-haspopup="dialog"
      after={
        counts[dialog] > 0 ? <span className="text-ink3 tabular-nums">{counts[dialog]}</span> : undefined
      }
      onClick={() => useSession.setState({ dialog })}
    >
      {t(dialog)}
    </ChipButton>
  );
}
