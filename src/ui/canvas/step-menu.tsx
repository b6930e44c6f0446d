// What can be done with the selected steps: on right click and behind the dots of the step's own bar.
import { AlignHorizontalJustifyStart, FileInput, Shapes, Split } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ActionItem } from '../actions/action-item';
import type { ActionId } from '../actions/registry';
import { stepCarry } from '../../compare/step-carry';
import { outgoing } from '../../model/queries';
import { detailOf } from '../../model/maps/map-tree';
import { setKind } from '../actions/acts/steps';
import { MenuItem, MenuSeparator } from '../kit/menu';
import { selectedSteps, useSession } from '../session';
import { useChart } from './chart-context';
import { BandChoice } from './band-choice';
import { KindItems } from './kind-items';
import { Submenu } from './submenu';

/** True when all selected steps are pinned. */
export function useAllPinned(): boolean {
  const { project } = useChart();
  const ids = useSession(({ selection }) => selectedSteps(selection));
  const { steps } = project.store.document();
  return ids.length > 0 && ids.every((id) => steps[id]?.pinned);
}

export function StepMenuItems() {
  const t = useTranslations('canvas');
  const { project, map, readOnly } = useChart();
  const ids = useSession(({ selection }) => selectedSteps(selection));
  const kinds = new Set(ids.map((id) => project.store.document().steps[id]?.kind));
  const [kind] = kinds;
  const pinned = useAllPinned();
  return (
    <>
      <ActionItem id="rename" />
      <Submenu label={t('changeKind')} icon={Shapes} disabled={readOnly}>
        <KindItems
          value={kinds.size === 1 ? (kind ?? null) : null}
          onChoose={(chosen) => setKind(project, map, ids, chosen)}
        />
      </Submenu>
      <Branching />
      <BandChoice axis="lane" />
      <BandChoice axis="stage" />
      <ActionItem id="add-next" />
      <ActionItem id="insert-after" />
      <ActionItem id="move-earlier" />
      <ActionItem id="move-later" />
      <ActionItem id="pin" label={t(pinned ? 'unpin' : 'pinShort')} />
      {ids.length > 1 ? <SeveralItems /> : null}
      <ActionItem id="fold-steps" />
      {ids.length === 1 ? <DetailItems /> : null}
      {ids.length === 1 ? <CarryItem /> : null}
      <ActionItem id="mark-gap" />
      <ActionItem id="add-comment" />
      <ActionItem id="zoom-selection" />
      <ActionItem id="focus-team" />
      <MenuSeparator />
      <ActionItem id="cut" />
      <ActionItem id="copy" />
      <ActionItem id="duplicate" />
      <MenuSeparator />
      <ActionItem id="delete" danger />
    </>
  );
}

/** Where several ways lead on that nothing tells apart: the step that is meant may be a decision. */
function Branching() {
  const t = useTranslations('canvas');
  const { project, map, readOnly } = useChart();
  const ids = useSession(({ selection }) => selectedSteps(selection));
  const document = project.store.document();
  const [id = '', ...more] = ids;
  const kind = document.steps[id]?.kind;
  const ways = outgoing(document, id).filter(({ to }) => document.steps[to]?.kind !== 'note');
  if (more.length > 0 || ways.length < 2 || kind === 'decision' || kind === 'parallel' || kind === 'note')
    return null;
  return (
    <MenuItem icon={Split} disabled={readOnly} onSelect={() => setKind(project, map, [id], 'decision')}>
      {t('makeDecision')}
    </MenuItem>
  );
}

/** Of a sub-process, and of any other step that has one: the chart behind it. */
function DetailItems() {
  const { project } = useChart();
  const id = useSession(({ selection }) => selectedSteps(selection)[0] ?? '');
  const document = project.store.document();
  const has = detailOf(document, id) !== null;
  if (!has && document.steps[id]?.kind !== 'sub-process') return null;
  return (
    <>
      <MenuSeparator />
      <ActionItem id="open-detail" />
      <ActionItem id="detail-from-template" />
      {has ? <ActionItem id="expand-detail" /> : null}
      <MenuSeparator />
    </>
  );
}

/** Of a step of the current process that the target says otherwise, or does not have. */
function CarryItem() {
  const t = useTranslations('compare.carry');
  const { project, readOnly } = useChart();
  const id = useSession(({ selection }) => selectedSteps(selection)[0] ?? '');
  if (stepCarry(project.store.document(), id).length === 0) return null;
  return (
    <MenuItem
      icon={FileInput}
      disabled={readOnly}
      onSelect={() => useSession.setState({ dialog: 'carry-over', carrying: id })}
    >
      {t('ofStep')}
    </MenuItem>
  );
}

const ARRANGING: readonly ActionId[] = [
  'align-left',
  'align-centre',
  'align-right',
  'align-top',
  'align-middle',
  'align-bottom',
  'distribute-across',
  'distribute-down',
];

/** What can be done with several steps only. */
function SeveralItems() {
  const t = useTranslations('canvas');
  const { readOnly } = useChart();
  return (
    <>
      <ActionItem id="connect-selected" />
      <ActionItem id="work-in-parallel" />
      <ActionItem id="join-work" />
      <ActionItem id="tidy-selection" />
      <Submenu label={t('arrange')} icon={AlignHorizontalJustifyStart} disabled={readOnly}>
        {ARRANGING.map((id) => (
          <ActionItem key={id} id={id} />
        ))}
      </Submenu>
    </>
  );
}
