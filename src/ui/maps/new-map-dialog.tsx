// Asks what a new chart shows: a whole process, or one team's part, empty or taken out of the whole.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { firstWhole, type MapSide, wholeMaps } from '../../model/maps/map-tree';
import { lanesOf, teamsOf } from '../../model/queries';
import { blankMap, takeTeamChart } from '../actions/acts/map-acts';
import { mapOfSide } from '../actions/acts/maps';
import { useActionContext } from '../actions/use-action';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { FieldGroup } from '../kit/field-group';
import { Segmented } from '../kit/segmented';
import { SelectField } from '../kit/select-field';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { NameInput } from './name-input';

const KINDS = ['team', 'whole'] as const;
const SIDES = ['current', 'target'] as const;
const CONTENTS = ['taken', 'blank'] as const;

const close = (): void => useSession.setState({ dialog: null });

interface Wish {
  readonly kind: (typeof KINDS)[number];
  readonly side: MapSide;
  readonly team: Id;
  readonly content: (typeof CONTENTS)[number];
  /** Null until somebody types: then it follows what is chosen. */
  readonly name: string | null;
}

/** The map that lends its frame, and the lane there that is the team's. */
function frameOf(document: ProjectDocument, { side, team }: Wish) {
  const frame = document.maps[mapOfSide(document, side) ?? ''] ?? firstWhole(document);
  const whole = frame?.kind === 'whole' ? frame : (wholeMaps(document, side)[0] ?? frame);
  const lane = whole ? lanesOf(document, whole.id).find((one) => one.team === team) : undefined;
  return { frame: whole, lane: whole?.side === side && whole.kind === 'whole' ? lane : undefined };
}

export function NewMapDialog() {
  const t = useTranslations('maps');
  const document = useDocument();
  const context = useActionContext();
  const shown = document.maps[useSession((session) => session.map) ?? ''];
  const [wish, setWish] = useState<Wish>({
    kind: 'team',
    side: shown?.side ?? 'current',
    team: teamsOf(document)[0]?.id ?? '',
    content: 'blank',
    name: null,
  });
  const change = (part: Partial<Wish>): void => setWish((before) => ({ ...before, ...part }));
  const { kind, side, team, content } = wish;
  const { frame, lane } = frameOf(document, wish);
  const number = wholeMaps(document, side).length + 1;
  const name =
    wish.name ?? (kind === 'team' ? (document.teams[team]?.name ?? '') : t('newMap.wholeName', { number }));
  const taken = kind === 'team' && content === 'taken' && lane !== undefined;
  const make = (): void => {
    close();
    if (!frame) return;
    const call = context({ clipboard: null });
    if (taken) void takeTeamChart(call, lane.id, name);
    else void blankMap(call, { name, side, frame: frame.id, team: kind === 'team' ? team : null });
  };
  return (
    <Dialog
      open
      onClose={close}
      width="small"
      title={t('newMap.title')}
      footer={
        <>
          <Button look="plain" onClick={close}>
            {t('cancel')}
          </Button>
          <Button look="primary" disabled={name.trim() === '' || !frame} onClick={make}>
            {t('newMap.make')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <FieldGroup label={t('newMap.kind')}>
          <Segmented
            label={t('newMap.kind')}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(`newMap.kinds.${value}`) }))}
            onChange={(value) => change({ kind: value })}
            className="w-full"
          />
        </FieldGroup>
        <FieldGroup label={t('newMap.side')}>
          <Segmented
            label={t('newMap.side')}
            value={side}
            options={SIDES.map((value) => ({ value, label: t(`sides.${value}`) }))}
            onChange={(value) => change({ side: value })}
            className="w-full"
          />
        </FieldGroup>
        {kind === 'team' ? <TeamFields wish={wish} onChange={change} canTake={lane !== undefined} /> : null}
        <p className="text-[12px] leading-[17px] text-ink2">
          {kind === 'whole'
            ? t('newMap.wholeText', { name: frame?.name ?? '' })
            : taken
              ? t('newMap.takenText', { name: frame?.name ?? '' })
              : t('newMap.blankText')}
        </p>
        <NameInput label={t('name')} value={name} onChange={(typed) => change({ name: typed })} />
      </div>
    </Dialog>
  );
}

interface TeamFieldsProps {
  readonly wish: Wish;
  readonly canTake: boolean;
  readonly onChange: (part: Partial<Wish>) => void;
}

/** Whose chart it is, and whether it begins with what the whole says of that team. */
function TeamFields({ wish, canTake, onChange }: TeamFieldsProps) {
  const t = useTranslations('maps');
  const document = useDocument();
  return (
    <>
      <SelectField
        label={t('newMap.team')}
        value={wish.team}
        options={teamsOf(document).map(({ id, name }) => ({ value: id, label: name || t('unnamed') }))}
        onChange={(team) => onChange({ team })}
      />
      <FieldGroup label={t('newMap.content')}>
        <Segmented
          label={t('newMap.content')}
          value={canTake ? wish.content : 'blank'}
          disabled={!canTake}
          options={CONTENTS.map((value) => ({ value, label: t(`newMap.contents.${value}`) }))}
          onChange={(content) => onChange({ content })}
          className="w-full"
        />
      </FieldGroup>
    </>
  );
}
