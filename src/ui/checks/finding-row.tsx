// One finding: its place and reason, a press goes there; mending in one act where that is safe.
import clsx from 'clsx';
import { Flag, PencilLine, Wrench } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { soleRole } from '../../checks/sole-role';
import { type Finding, findingKey } from '../../checks/rule';
import type { Messages } from '../../locales/load';
import { unclosedGaps } from '../../method/unclosed-gaps';
import type { Gap, ProjectDocument } from '../../model/document';
import { mapTitle } from '../../model/maps/map-tree';
import { mendFinding, showFinding } from '../actions/acts/findings';
import { markGap, openGapClosing } from '../actions/acts/gaps';
import { takingBack } from '../actions/acts/take-back';
import { ClosingOffers } from '../closing-offers';
import { useFindings } from '../findings';
import { showToast } from '../kit/toasts';
import { usePlaceName } from '../place-name';
import { useDocument, useProject } from '../project-session';
import { askFor, useSession } from '../session';
import { fieldOfFinding } from './field-of-finding';
import { gapKindOf } from './gap-of-finding';
import { mended } from './mended';
import { focusNear } from './panel-keys';

type FixId = keyof Messages['checks']['fixes'];

interface FindingRowProps {
  readonly finding: Finding;
  /** True where findings of several maps stand together. */
  readonly withMap: boolean;
}

export function FindingRow({ finding, withMap }: FindingRowProps) {
  const t = useTranslations('checks');
  const project = useProject();
  const document = useDocument();
  const placeName = usePlaceName();
  const current = useFindings((findings) => findings.current === findingKey(finding));
  const gaps = gapsOf(document, finding);
  const [gap] = gaps;
  const show = (): void => {
    showFinding(project, finding);
    if (gap) openGapClosing(project, gap.id);
  };
  const name = placeName(finding.at);
  const place =
    withMap && finding.at.kind !== 'map'
      ? t('inMap', { map: mapTitle(document, finding.map), place: name })
      : name;
  return (
    <li className={clsx('rounded-lg', current && 'bg-accent-soft')}>
      <button
        type="button"
        data-finding=""
        aria-current={current ? 'true' : undefined}
        onClick={show}
        className={clsx(
          'block w-full rounded-lg px-2 py-1.5 text-left leading-[18px] pointer-coarse:min-h-11',
          !current && 'hover:bg-hover',
        )}
      >
        <span className="block text-[13px] font-medium break-words">{place}</span>
        <span className="block text-[12px] leading-[17px] text-ink2">
          {t(`rules.${finding.rule}.message`, finding.values as never)}
        </span>
      </button>
      <div className="flex flex-wrap">
        {finding.mendable ? <MendButton finding={finding} place={place} /> : null}
        <FillButton finding={finding} place={place} />
        {gaps.map((gap) => (
          <GapButtons key={gap.id} gap={gap} finding={finding} several={gaps.length > 1} />
        ))}
        <GapButton finding={finding} place={place} />
      </div>
    </li>
  );
}

/** The gaps that a finding is about, where it is about gaps. */
const gapsOf = (document: ProjectDocument, { rule, map, at }: Finding): readonly Gap[] =>
  rule === 'open-gap' ? (unclosedGaps(document, map).get(at.id)?.gaps ?? []) : [];

interface GapButtonsProps {
  readonly gap: Gap;
  readonly finding: Finding;
  /** Others are marked at the same place. */
  readonly several: boolean;
}

/** Leads to what closes a gap; where the target changed its very place, that is offered. */
function GapButtons({ gap, finding, several }: GapButtonsProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const { number } = gap;
  return (
    <>
      <button
        type="button"
        aria-label={t('sayCloserOf', { number })}
        onClick={() => {
          showFinding(project, finding);
          openGapClosing(project, gap.id);
        }}
        className={BUTTON}
      >
        <PencilLine size={13} strokeWidth={2} aria-hidden className="shrink-0" />
        {several ? t('sayCloserOf', { number }) : t('sayCloser')}
      </button>
      <ClosingOffers gap={gap} leave={focusNear} />
    </>
  );
}

const BUTTON =
  'mb-1 ml-2 inline-flex min-h-7 items-center gap-1.5 rounded-lg px-1.5 text-left text-[12.5px] font-medium text-accent-ink hover:bg-hover disabled:opacity-50 pointer-coarse:min-h-11';

/** Leads to the field in which it can be given. */
function FillButton({ finding, place }: { readonly finding: Finding; readonly place: string }) {
  const t = useTranslations('checks');
  const project = useProject();
  const readOnly = useSession((session) => session.readOnly);
  const field = fieldOfFinding(useDocument(), finding);
  if (field === null) return null;
  return (
    <button
      type="button"
      aria-label={t('fixNamed', { fix: t('fillIn'), place })}
      disabled={readOnly}
      onClick={() => {
        showFinding(project, finding);
        askFor(field);
      }}
      className={BUTTON}
    >
      <PencilLine size={13} strokeWidth={2} aria-hidden className="shrink-0" />
      {t('fillIn')}
    </button>
  );
}

/** Makes a gap of what was found, at its place; its details open. */
function GapButton({ finding, place }: { readonly finding: Finding; readonly place: string }) {
  const t = useTranslations('checks');
  const gaps = useTranslations('gaps');
  const project = useProject();
  const readOnly = useSession((session) => session.readOnly);
  const kind = gapKindOf(finding.rule);
  if (kind === null) return null;
  const mark = (): void => {
    showFinding(project, finding);
    const title = t(`rules.${finding.rule}.message`, finding.values as never);
    markGap({ project }, { at: finding.at, kind, title });
  };
  return (
    <button
      type="button"
      aria-label={gaps('markAt', { place })}
      disabled={readOnly}
      onClick={mark}
      className={BUTTON}
    >
      <Flag size={13} strokeWidth={2} aria-hidden className="shrink-0" />
      {gaps('mark')}
    </button>
  );
}

function MendButton({ finding, place }: { readonly finding: Finding; readonly place: string }) {
  const t = useTranslations('checks');
  const project = useProject();
  const readOnly = useSession((session) => session.readOnly);
  const unnamed = useTranslations('inspector')('unnamed');
  const document = useDocument();
  const role = finding.rule === 'no-responsible' ? soleRole(document, finding.at.id) : null;
  const fix = role
    ? t('isResponsible', { who: role.person ?? role.name })
    : t(`fixes.${finding.rule as FixId}`);
  const mend = async (button: HTMLElement): Promise<void> => {
    const next = focusNear(button);
    const before = project.store.document();
    const isDone = await mendFinding(project, finding);
    const said = isDone ? mended(before, project.store.document(), finding) : null;
    if (!isDone) showToast(t('cannotFix'));
    if (said)
      showToast(t(`mended.${said.key}`, { name: said.name || unnamed }), {
        key: 'mended',
        action: { label: t('undoFix'), run: takingBack(project) },
      });
    next();
  };
  return (
    <button
      type="button"
      aria-label={t('fixNamed', { fix, place })}
      disabled={readOnly}
      onClick={(event) => void mend(event.currentTarget)}
      className={BUTTON}
    >
      <Wrench size={13} strokeWidth={2} aria-hidden className="shrink-0" />
      {fix}
    </button>
  );
}
