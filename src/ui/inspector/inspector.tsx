// The inspector: everything that can be said of what is selected, or of the project when nothing is.
import clsx from 'clsx';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { realSelection } from '../actions/acts/selection';
import { ReadContext } from '../kit/read-field';
import { useDocument } from '../project-session';
import { type Selection, useSession } from '../session';
import { useAskedField } from './asked-field';
import { ConnectionPanel } from './connection-panel';
import { GapHead, GapPanel } from './gap/gap-panel';
import { LanePanel } from './lane-panel';
import { ConnectionHead, LaneHead, ProjectHead, SeveralHead, StageHead, StepHead } from './panel-heads';
import { ProjectPanel } from './project-panel';
import { SeveralPanel } from './several-panel';
import { StagePanel } from './stage-panel';
import { StepPanel } from './step-panel';
import { useReadOnly } from './use-edit';
import { WalkBar } from './walk-bar';

interface InspectorProps {
  /** It lies above the right edge of what is shown, as there is no room beside it. */
  readonly above: boolean;
}

export function Inspector({ above }: InspectorProps) {
  const t = useTranslations('inspector');
  const document = useDocument();
  const readOnly = useReadOnly();
  const selection = useSession((session) => session.selection);
  const map = useSession((session) => session.map);
  const gap = document.gaps[useSession((session) => session.gap) ?? ''];
  const panel: Panel = gap
    ? { key: gap.id, head: <GapHead gap={gap} />, body: <GapPanel gap={gap} /> }
    : panelOf(document, realSelection(selection, document), map);
  const body = useRef<HTMLDivElement>(null);
  useAskedField(body, panel.key);
  return (
    <aside
      data-region=""
      data-reading={readOnly ? '' : undefined}
      aria-label={t('label')}
      className={clsx(
        'flex h-full w-[312px] max-w-full shrink-0 flex-col border-l border-hair bg-surface text-ink',
        above && 'absolute inset-y-0 right-0 z-30 shadow-floating',
      )}
    >
      {panel.head}
      {gap ? null : <WalkBar />}
      {/* A new key per thing: fields commit what was typed to the thing they were opened for. */}
      <div key={panel.key} ref={body} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <ReadContext value={readOnly ? 'lines' : null}>{panel.body}</ReadContext>
      </div>
    </aside>
  );
}

interface Panel {
  readonly key: string;
  readonly head: React.ReactNode;
  readonly body: React.ReactNode;
}

const PROJECT: Panel = { key: 'project', head: <ProjectHead />, body: <ProjectPanel /> };

function panelOf(document: ProjectDocument, selection: Selection, map: Id | null): Panel {
  switch (selection.kind) {
    case 'none':
      return PROJECT;
    case 'lane': {
      const lane = document.lanes[selection.id];
      return lane
        ? { key: lane.id, head: <LaneHead lane={lane} />, body: <LanePanel lane={lane} /> }
        : PROJECT;
    }
    case 'stage': {
      const stage = document.stages[selection.id];
      return stage
        ? { key: stage.id, head: <StageHead stage={stage} />, body: <StagePanel stage={stage} /> }
        : PROJECT;
    }
    case 'items':
      return itemsPanel(document, selection, map ?? '');
  }
}

function itemsPanel(
  document: ProjectDocument,
  selection: Extract<Selection, { kind: 'items' }>,
  map: Id,
): Panel {
  const steps = selection.steps.flatMap((id) => document.steps[id] ?? []);
  const connections = selection.connections.flatMap((id) => document.connections[id] ?? []);
  const [step] = steps;
  const [connection] = connections;
  if (step && steps.length === 1 && connections.length === 0)
    return { key: step.id, head: <StepHead step={step} />, body: <StepPanel step={step} /> };
  if (connection && connections.length === 1 && steps.length === 0)
    return {
      key: connection.id,
      head: <ConnectionHead connection={connection} />,
      body: <ConnectionPanel connection={connection} />,
    };
  return {
    key: 'several',
    head: <SeveralHead steps={steps.length} connections={connections.length} />,
    body: <SeveralPanel map={map} steps={steps} connections={connections.map(({ id }) => id)} />,
  };
}
