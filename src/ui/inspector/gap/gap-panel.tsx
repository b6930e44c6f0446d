// The panel of one gap: what is wrong, of what kind and how grave, where, why, whose and until when, and what closes it.
import { Flag, GitCompareArrows, Trash2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { THEMES } from '../../../base/theme';
import { gapState } from '../../../compare/gap-outcomes';
import type { Gap } from '../../../model/document';
import { GAP_SEVERITIES, GAP_STATUSES } from '../../../model/ids';
import { editGap, leaveGap, removeGap } from '../../actions/acts/gaps';
import { DateField } from '../../kit/date-field';
import { FieldGroup } from '../../kit/field-group';
import { giveFocusBack } from '../../kit/focus-home';
import { IconButton } from '../../kit/icon-button';
import { PanelHeader, Tile } from '../../kit/panel-header';
import { Section } from '../../kit/section';
import { Segmented } from '../../kit/segmented';
import { TextArea, TextField } from '../../kit/text-field';
import { isComposing } from '../../kit/use-draft-text';
import { useDocument, useProject } from '../../project-session';
import { useSession } from '../../session';
import { people } from '../suggestions';
import { useReadOnly } from '../use-edit';
import { GapClosers } from './gap-closers';
import { GapKind } from './gap-kind';
import { GapPlaces } from './gap-places';

interface GapProps {
  readonly gap: Gap;
}

export function GapHead({ gap }: GapProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const readOnly = useReadOnly();
  const theme = THEMES[useSession((session) => session.theme)];
  return (
    <PanelHeader
      title={t('numbered', { number: gap.number })}
      tile={
        <Tile fill={theme.gapSoft} ink={theme.gap}>
          <Flag size={16} strokeWidth={1.8} />
        </Tile>
      }
    >
      <IconButton
        label={t('delete')}
        icon={Trash2}
        off={readOnly}
        className="size-7"
        onClick={() => removeGap(project, gap.id)}
      />
      <IconButton
        label={t('close')}
        icon={X}
        className="size-7"
        onClick={() => useSession.setState({ gap: null })}
      />
    </PanelHeader>
  );
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

export function GapPanel({ gap }: GapProps) {
  const project = useProject();
  // As in a comment, Escape leaves with what was typed; before the field takes it back.
  const pressed = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget } = event;
    if (event.key !== 'Escape' || isComposing(event)) return;
    if (!(target instanceof HTMLElement && isField(target) && currentTarget.contains(target))) return;
    event.preventDefault();
    event.stopPropagation();
    target.blur();
    leaveGap(project, gap.id);
    giveFocusBack(null);
  };
  return (
    <div className="pt-1 pb-1" onKeyDownCapture={pressed}>
      <What gap={gap} />
      <GapPlaces gap={gap} />
      <WhyAndWhose gap={gap} />
      <GapClosers gap={gap} />
    </div>
  );
}

/** Title, kind, severity and status. */
function What({ gap }: GapProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const disabled = useReadOnly();
  return (
    <Section title={t('what')}>
      <div data-field="gap-title">
        <TextArea
          label={t('title')}
          labelHidden
          strong
          placeholder={t('titlePlaceholder')}
          disabled={disabled}
          value={gap.title}
          commit={(text, visit) => {
            const title = text.replace(/\s*\n\s*/g, ' ').trim();
            editGap(project, gap.id, { title }, visit);
            return title;
          }}
        />
      </div>
      <GapKind gap={gap} />
      <FieldGroup label={t('severity')} className="flex flex-col">
        <Segmented
          label={t('severity')}
          disabled={disabled}
          value={gap.severity}
          options={GAP_SEVERITIES.map((value) => ({ value, label: t(`severities.${value}`) }))}
          onChange={(severity) => editGap(project, gap.id, { severity })}
        />
      </FieldGroup>
      <FieldGroup label={t('status')} className="flex flex-col">
        <Segmented
          label={t('status')}
          disabled={disabled}
          value={gap.status}
          options={GAP_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
          onChange={(status) => editGap(project, gap.id, { status })}
        />
        <Derived gap={gap} />
      </FieldGroup>
    </Section>
  );
}

/** What target and action plan say of it beside what people say, so that the panel and the lists agree. */
function Derived({ gap }: GapProps) {
  const t = useTranslations('gaps');
  const state = gapState(useDocument(), gap);
  if (state === gap.status || (state !== 'in-target' && state !== 'closed')) return null;
  return (
    <p className="flex items-start gap-1.5 pt-1.5 text-[12.5px] leading-[17px] text-won">
      <GitCompareArrows size={13} strokeWidth={2.1} aria-hidden className="mt-0.5 shrink-0" />
      {t(`derived.${state}`)}
    </p>
  );
}

/** Cause, owner and due day. */
function WhyAndWhose({ gap }: GapProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const document = useDocument();
  const disabled = useReadOnly();
  const text = (field: 'cause' | 'owner') => (typed: string, visit: string) => {
    const next = typed.trim();
    editGap(project, gap.id, { [field]: next === '' ? null : next }, visit);
    return next;
  };
  return (
    <Section title={t('why')}>
      <div data-field="gap-cause">
        <TextArea
          label={t('cause')}
          labelHidden
          multiline
          rows={2}
          placeholder={t('causePlaceholder')}
          disabled={disabled}
          value={gap.cause ?? ''}
          commit={text('cause')}
        />
      </div>
      <div className="flex flex-col gap-3">
        <div data-field="gap-owner">
          <TextField
            label={t('owner')}
            placeholder={t('ownerPlaceholder')}
            suggestions={people(document)}
            disabled={disabled}
            value={gap.owner ?? ''}
            commit={text('owner')}
          />
        </div>
        <DateField
          label={t('due')}
          disabled={disabled}
          value={gap.due}
          commit={(due, visit) => editGap(project, gap.id, { due }, visit)}
        />
      </div>
    </Section>
  );
}
