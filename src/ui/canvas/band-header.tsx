// What headers of lanes and stages have in common: select, rename, drag, resize, menu, keys.
import clsx from 'clsx';
import { type KeyboardEvent, type ReactNode, useContext } from 'react';
import type { Id } from '../../base/id';
import type { HeaderEdge } from '../../drawing/scene';
import { type Axis, bandName, renameBand } from '../actions/acts/bands';
import { useSession } from '../session';
import { Border, HeaderControls } from './band-controls';
import { BandMark } from './band-mark';
import { startBandMove } from './band-gesture';
import { useChart } from './chart-context';
import { useGesture } from './gesture';
import type { ControlsPlace } from './lane-controls';
import { HeaderGap } from './header-gap';
import { InlineName } from './inline-name';
import type { StageControls, StageMark } from './stage-controls';
import { OpenMenu } from './open-menu';
import { useBoard } from './use-view';
import { useFound } from './use-found';

interface BandHeaderProps {
  readonly axis: Axis;
  readonly id: Id;
  readonly label: string;
  /** Its place on the strip, px of the screen. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly edge: HeaderEdge;
  readonly collapsed: boolean;
  /** The whole name, where not all of it is written. */
  readonly whole?: string | undefined;
  /** The colour that covers what is drawn where the name is typed. */
  readonly cover?: string | undefined;
  /** Which buttons lie on none of its text; undefined where its size alone says. */
  readonly controls?: ControlsPlace | StageControls | undefined;
  /** Where the sign of the checks lies on none of its text. */
  readonly mark?: StageMark;
  /** The house's drawing of the header. */
  readonly children: ReactNode;
}

const select = (axis: Axis, id: Id): void => useSession.setState({ selection: { kind: axis, id } });

function useHeaderKeys(axis: Axis, id: Id, readOnly: boolean) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    event.preventDefault();
    event.stopPropagation();
    select(axis, id);
    if (!readOnly) useSession.setState({ renaming: { kind: axis, id } });
  };
}

function HeaderButton({
  axis,
  id,
  label,
  collapsed,
  whole,
}: Pick<BandHeaderProps, 'axis' | 'id' | 'label' | 'collapsed' | 'whole'>) {
  const chart = useChart();
  const board = useBoard();
  const { readOnly } = chart;
  const selected = useSession(({ selection }) => selection.kind === axis && selection.id === id);
  const found = useFound(id);
  const openMenu = useContext(OpenMenu);
  const onKeyDown = useHeaderKeys(axis, id, readOnly);
  return (
    <button
      type="button"
      aria-label={label}
      title={collapsed ? label : whole}
      aria-pressed={selected}
      data-found={found ?? undefined}
      className={clsx(
        'absolute inset-0 touch-none rounded-md',
        selected && 'ring-2 ring-accent ring-inset',
        found && !selected && `ring-inset ring-gap ${found === 'next' ? 'ring-4' : 'ring-2'}`,
        readOnly ? 'cursor-default' : 'cursor-grab',
      )}
      onClick={() => select(axis, id)}
      onDoubleClick={() => !readOnly && useSession.setState({ renaming: { kind: axis, id } })}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => openMenu(event.nativeEvent)}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) useSession.getState().camera?.revealBand(axis, id);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0 || readOnly) return;
        startBandMove({ board, chart, axis, id, down: event.nativeEvent });
      }}
    />
  );
}

/** Where the name is typed: over the whole header, beside the number of a stage, or wider than a thin header is. */
function nameClass({ axis, edge, collapsed }: Pick<BandHeaderProps, 'axis' | 'edge' | 'collapsed'>): string {
  if (collapsed) return 'left-0 top-1/2 z-20 w-44 -translate-y-1/2 rounded-md';
  if (axis === 'stage' && edge === 'top') return 'top-2 right-4 left-[40px]';
  return 'inset-x-[3px] inset-y-[4px] rounded-md';
}

export function BandHeader(props: BandHeaderProps) {
  const { axis, id, label, box, edge, collapsed, whole, cover, controls, mark = 'end', children } = props;
  const { project, readOnly } = useChart();
  const renaming = useSession((session) =>
    session.renaming?.kind === axis && session.renaming.id === id ? session.renaming : null,
  );
  const dragging = useGesture(({ band }) => band !== null);
  const dragged = useGesture(({ band }) => band?.act === 'move' && band.axis === axis && band.id === id);
  const className = clsx('group absolute', dragged && 'opacity-50');
  return (
    <div className={className} style={box} data-band={axis} data-id={id}>
      {children}
      <HeaderButton axis={axis} id={id} label={label} collapsed={collapsed} whole={whole} />
      {collapsed || renaming ? null : (
        <BandMark id={id} edge={edge} at={mark} size={edge === 'left' ? box.height : box.width} />
      )}
      {renaming || collapsed ? null : <HeaderGap id={id} width={box.width} height={box.height} />}
      {renaming && !readOnly ? (
        <div
          className={clsx('absolute flex items-center', nameClass({ axis, edge, collapsed }))}
          style={{ background: cover }}
        >
          <InlineName
            value={bandName(project.store.document(), axis, id)}
            typed={renaming.typed}
            commit={(text) => renameBand(project, axis, id, text)}
          />
        </div>
      ) : null}
      {readOnly || renaming || dragging ? null : (
        <HeaderControls
          axis={axis}
          id={id}
          edge={edge}
          collapsed={collapsed}
          size={edge === 'left' ? box.height : box.width}
          cover={cover}
          fitting={controls}
        />
      )}
      {readOnly || collapsed ? null : <Border axis={axis} id={id} edge={edge} />}
    </div>
  );
}
