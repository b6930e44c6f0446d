// The heads of the panels: a tile with the glyph of what is selected, its kind and place, and what can be done with it.
import { Ellipsis, GitCommitHorizontal, Layers, Pin, SquareDashedMousePointer } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { HueTokens } from '../../base/hues';
import { THEMES } from '../../base/theme';
import type { Connection, Lane, Stage, Step } from '../../model/document';
import { stagesOf, teamOf } from '../../model/queries';
import { actionGlyph } from '../../steps/action-glyphs';
import { stepKind } from '../../steps/registry';
import { ActionItem } from '../actions/action-item';
import { setPinned } from '../actions/acts/steps';
import type { ActionId } from '../actions/registry';
import { IconButton } from '../kit/icon-button';
import { KindIcon } from '../kit/kind-icon';
import { Menu } from '../kit/menu';
import { PanelHeader, Tile } from '../kit/panel-header';
import { useDocument, useProject } from '../project-session';
import { focusMain } from '../main-focus';
import { NOTHING, selectedSteps, useSession } from '../session';
import { GlyphMark } from './marks';
import { useReadOnly } from './use-edit';

const useTheme = () => THEMES[useSession((session) => session.theme)];

function TeamTile({ hue, children }: { readonly hue: HueTokens; readonly children: ReactNode }) {
  return (
    <Tile fill={hue.tint2} ink={hue.ink}>
      {children}
    </Tile>
  );
}

function PlainTile({ children }: { readonly children: ReactNode }) {
  const { sunken, ink2 } = useTheme();
  return (
    <Tile fill={sunken} ink={ink2}>
      {children}
    </Tile>
  );
}

export function StepHead({ step }: { readonly step: Step }) {
  const t = useTranslations('inspector');
  const kinds = useTranslations('steps');
  const theme = useTheme();
  const document = useDocument();
  const project = useProject();
  const readOnly = useReadOnly();
  const team = teamOf(document, step.lane);
  const kind = stepKind(step.kind);
  const glyph = (kind.showsAction ? actionGlyph(step.action) : null) ?? kind.glyph;
  return (
    <PanelHeader
      title={t('stepIn', { kind: kinds(`kinds.${step.kind}.name`), team: team.name || t('unnamed') })}
      tile={
        <TeamTile hue={theme.hues[team.hue]}>
          {glyph ? (
            <GlyphMark name={glyph} size={16} />
          ) : (
            <span className="[&_svg]:text-inherit">
              <KindIcon kind={step.kind} small />
            </span>
          )}
        </TeamTile>
      }
    >
      <IconButton
        label={t('pin')}
        icon={Pin}
        pressed={step.pinned}
        off={readOnly}
        className="size-7"
        onClick={() => setPinned(project, step.map, [step.id], !step.pinned)}
      />
      <MoreMenu actions={['duplicate', 'copy', 'cut', 'delete']} />
    </PanelHeader>
  );
}

export function ConnectionHead({ connection }: { readonly connection: Connection }) {
  const t = useTranslations('inspector');
  const { steps } = useDocument();
  const tie = [connection.from, connection.to].some((id) => steps[id]?.kind === 'note');
  return (
    <PanelHeader
      title={tie ? t('tie') : t('connection')}
      tile={
        <PlainTile>
          <GitCommitHorizontal size={16} strokeWidth={1.8} />
        </PlainTile>
      }
    />
  );
}

export function LaneHead({ lane }: { readonly lane: Lane }) {
  const t = useTranslations('inspector');
  const theme = useTheme();
  const team = teamOf(useDocument(), lane.id);
  return (
    <PanelHeader
      title={t('lane')}
      tile={
        <TeamTile hue={theme.hues[team.hue]}>
          <GlyphMark name={team.icon} size={16} />
        </TeamTile>
      }
    >
      <MoreMenu actions={['collapse-band', 'hide-band', 'delete']} />
    </PanelHeader>
  );
}

export function StageHead({ stage }: { readonly stage: Stage }) {
  const t = useTranslations('inspector');
  const stages = stagesOf(useDocument(), stage.map);
  const number = stages.findIndex(({ id }) => id === stage.id) + 1;
  return (
    <PanelHeader
      title={t('stageNumber', { number })}
      tile={
        <PlainTile>
          <span className="text-[13px] font-semibold">{number}</span>
        </PlainTile>
      }
    >
      <MoreMenu actions={['collapse-band', 'hide-band', 'delete']} />
    </PanelHeader>
  );
}

export function ProjectHead() {
  const t = useTranslations('inspector');
  return (
    <PanelHeader
      title={t('projectAndMap')}
      tile={
        <PlainTile>
          <Layers size={16} strokeWidth={1.8} />
        </PlainTile>
      }
    />
  );
}

export function SeveralHead({
  steps,
  connections,
}: {
  readonly steps: number;
  readonly connections: number;
}) {
  const t = useTranslations('inspector');
  const both = t('severalBoth', {
    steps: t('severalSteps', { count: steps }),
    connections: t('severalConnections', { count: connections }),
  });
  const one =
    steps > 0 ? t('severalSteps', { count: steps }) : t('severalConnections', { count: connections });
  return (
    <PanelHeader
      title={steps > 0 && connections > 0 ? both : one}
      tile={
        <PlainTile>
          <SquareDashedMousePointer size={16} strokeWidth={1.8} />
        </PlainTile>
      }
    >
      <MoreMenu actions={steps > 0 ? ['duplicate', 'copy', 'cut', 'delete'] : ['delete']} />
    </PanelHeader>
  );
}

function MoreMenu({ actions }: { readonly actions: readonly ActionId[] }) {
  const t = useTranslations('inspector');
  const { store } = useProject();
  const about = useRef(NOTHING);
  // What it was about is gone: the keyboard goes on where the chart does, not in the details of another step.
  const closed = (event: Event): void => {
    const { steps } = store.document();
    if (selectedSteps(about.current).every((id) => steps[id])) return;
    event.preventDefault();
    focusMain();
  };
  return (
    <Menu
      label={t('more')}
      trigger={<IconButton label={t('more')} icon={Ellipsis} className="size-7" />}
      onOpenChange={(open) => {
        if (open) about.current = useSession.getState().selection;
      }}
      onCloseAutoFocus={closed}
    >
      {actions.map((id) => (
        <ActionItem key={id} id={id} danger={id === 'delete'} />
      ))}
    </Menu>
  );
}
